/** Words in and around names, as data. Lower case, accents folded, without dots. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stay as they are inside a name. */
export const NAME_SUFFIXES = set('jr sr ii iii iv 2nd 3rd junior senior esq');
export const NAME_TITLES = set(
  'dr mr mrs ms miss mx prof professor sir dame rev reverend nurse baby girl boy infant newborn twin aka nee',
);
/** Belong to the surname after them. */
export const PARTICLES = set('van von der den de del della di da dos das du la le al el bin ibn bint ben abu ap ab ter ten af st saint san o');

/** Before a name: which sex it tells of. */
export const FEMALE_CUE = /\b(?:mrs|ms|miss|lady|dame|madam|mother|mum|mom|mummy|mommy|wife|daughter|daughter-in-law|sister|aunt|auntie|niece|grandmother|grandma|granny|nan|granddaughter|girlfriend|widow|baby girl|female|woman)[.,:]?[ (]{0,2}$/i;
export const MALE_CUE = /\b(?:mr|sir|lord|father|dad|daddy|husband|son|son-in-law|brother|uncle|nephew|grandfather|grandpa|grandad|granddad|grandson|boyfriend|widower|baby boy|male|man)[.,:]?[ (]{0,2}$/i;
/** After a name, near it. Hit "is a 75-year-old man", "she". */
export const FEMALE_AFTER = /\b(?:she|her|hers|woman|female|lady|girl)\b/i;
export const MALE_AFTER = /\b(?:he|his|him|man|male|gentleman|boy)\b/i;
/** A title right before a single word makes it a surname. */
export const TITLE_BEFORE = /\b(?:dr|mr|mrs|ms|miss|mx|prof|professor|nurse|rev|drs)\.?[ \t]{1,2}$/i;

/** Short forms, each row after its full name; a full name may stand in several rows. */
const SHORT_FORMS = [
  'abigail abby gail', 'albert al bert bertie', 'alexander alex alec sandy xander', 'alexandra alex sandra lexi', 'alfred alf alfie fred', 'amanda mandy', 'andrew andy drew', 'angela angie', 'anthony tony ant',
  'antonia toni', 'arthur art', 'barbara barb babs', 'benjamin ben benny', 'bernard bernie', 'beverley bev', 'bradley brad', 'caroline carrie carol', 'catherine cathy kate cath cat kitty', 'charles charlie chuck chas',
  'charlotte charlie lottie', 'christina chris tina', 'christine chris chrissie', 'christopher chris kit', 'daniel dan danny', 'david dave davy', 'deborah deb debbie', 'dennis den denny', 'diana di', 'dolores lola', 'donald don donnie',
  'dorothy dot dottie dolly', 'douglas doug', 'edith edie', 'edward ed eddie ted ned', 'eleanor ellie nell nora', 'elizabeth liz beth betty lizzie eliza libby bess', 'emily em', 'ernest ernie', 'eugene gene', 'evelyn evie',
  'florence flo florrie', 'frances fran frankie', 'francis frank', 'franklin frank', 'frederick fred freddie', 'gabriel gabe', 'geoffrey geoff', 'gerald gerry jerry', 'gillian gill', 'gregory greg', 'guadalupe lupe', 'gwendolyn gwen', 'gwilym gwil',
  'harold harry hal', 'harriet hattie', 'helen nell', 'henry harry hank', 'isabella bella izzy', 'jacob jake', 'jacqueline jackie', 'james jim jimmy jamie', 'janet jan', 'jeffrey jeff', 'jennifer jen jenny', 'jessica jess jessie', 'joan joanie',
  'john jack johnny', 'jonathan jon', 'joseph joe joey', 'josephine jo josie', 'joshua josh', 'judith judy', 'julia julie', 'katherine kathy kate katie kit', 'kathleen kathy kath', 'kenneth ken kenny', 'kimberly kim', 'lawrence larry', 'leonard len lenny leo',
  'leslie les', 'lillian lil lily', 'louis lou', 'louise lou', 'lucille lucy', 'madeline maddie', 'marcus marc', 'margaret maggie meg peggy marge margie', 'marguerite maggie', 'maria mia', 'marilyn lyn', 'martha marty', 'martin marty', 'mary molly polly may',
  'matilda tilly', 'matthew matt', 'melissa mel missy', 'michael mike mick micky', 'mildred millie', 'mohammed mo', 'muhammad mo', 'nancy nan', 'natalie nat', 'nathan nate', 'nathaniel nate nat', 'nicholas nick nicky', 'nicole nicky', 'norman norm',
  'olivia liv livvy', 'pamela pam', 'patricia pat patty trish tricia', 'patrick pat paddy', 'peter pete', 'philip phil', 'rachel rach', 'raymond ray', 'rebecca becky bec', 'richard rick dick rich ricky', 'robert rob bob bobby robbie bert', 'roberta bobbie',
  'ronald ron ronnie', 'rosemary rose rosie', 'russell russ', 'samantha sam', 'samuel sam sammy', 'sarah sally sadie', 'sharon shaz', 'sophia sophie', 'stanley stan', 'stephanie steph', 'stephen steve', 'steven steve', 'stuart stu', 'susan sue susie', 'suzanne sue',
  'teresa terry tess', 'terence terry', 'theodore ted theo', 'theresa terry tess', 'thomas tom tommy', 'timothy tim', 'valerie val', 'vera vee', 'veronica ronnie', 'victor vic', 'victoria vicky tori', 'vincent vince', 'violet vi', 'virginia ginny', 'vivian viv', 'walter walt wally',
  'wilfred wilf', 'william will bill billy liam willie', 'winifred winnie', 'zachary zach zac',
] as const;

const FULL_NAMES = new Map<string, string[]>();
for (const row of SHORT_FORMS) {
  const [full = '', ...short] = row.split(' ');
  for (const form of short) FULL_NAMES.set(form, [...(FULL_NAMES.get(form) ?? []), full]);
}

/** The names that a short form may stand for. */
export const fullNamesOf = (norm: string): readonly string[] => FULL_NAMES.get(norm) ?? [];
