/**
 * Words about problems, as data. Heads make a problem of the anatomy before them ("knee pain");
 * everyday senses are words that are problems only in some company.
 */
const heads = (subtype: string, words: string): [string, string][] => words.split(' ').map((word) => [word, subtype]);

/** Head word to the subtype of "anatomy + head". */
export const PROBLEM_HEADS: ReadonlyMap<string, string> = new Map([
  ...heads('symptom', 'pain pains ache aches discomfort soreness stiffness numbness tingling weakness cramps cramping spasm spasms itching itch burning pressure tightness fullness'),
  ...heads('finding', 'swelling tenderness edema oedema effusion effusions lesion lesions mass masses nodule nodules lump cyst cysts polyp polyps erythema redness thickening enlargement dilatation dilation dilated narrowing stenosis occlusion calcification calcifications atrophy deformity bruising discharge drainage bleeding bleed haemorrhage hemorrhage collection abscess atelectasis opacity opacities consolidation infiltrate infiltrates adenopathy lymphadenopathy hypertrophy dysfunction prolapse perforation thrombus plaque plaques wasting crepitus rash ulcer ulcers ulceration necrosis congestion stranding desquamation encephalomalacia hypokinesis compression degeneration bulge desiccation extrusion regurgitation murmur obstruction'),
  ...heads('disease', 'infection ca cancer carcinoma tumor tumour malignancy osteoarthritis arthritis tendinopathy tendonitis tendinitis neuropathy infarct infarction insufficiency failure stones calculus calculi disease thrombosis aneurysm dissection hernia fibrosis metastasis metastases diverticulitis adenocarcinoma lymphoma sarcoma collapse osteomyelitis cellulitis'),
  ...heads('injury', 'fracture fractures injury injuries laceration lacerations dislocation subluxation sprain strain contusion contusions hematoma haematoma abrasion abrasions wound rupture tear tears burn burns'),
]);

/** Heads that gold keeps apart from the place before them ("cecal mass" is a mass), and quadrants. */
export const NO_SITE: ReadonlySet<string> = new Set(['mass', 'masses', 'polyp', 'polyps', 'lesion', 'lesions', 'stranding', 'infarct', 'node', 'nodes', 'occlusion', 'wheeze', 'stone', 'stones', 'plaque', 'plaques', 'nodes', 'dilated', 'wound', 'discharge']);

/** Sites that no list of anatomy has, for heads that need one. */
export const GENERIC_SITES: ReadonlySet<string> = new Set(['wall', 'canal', 'foraminal', 'septal', 'cortical', 'mucosal', 'soft-tissue', 'valve', 'stent', 'graft', 'incision', 'incisional', 'vitreous', 'annular', 'endplate', 'leaflet', 'line', 'port-site', 'subcutaneous', 'intraluminal']);

/** Heads that are findings alone; the value is the subtype. */
export const LONE_HEADS: ReadonlyMap<string, string> = new Map([
  ['deformity', 'finding'], ['stone', 'disease'], ['stones', 'disease'], ['clot', 'disease'], ['clots', 'disease'], ['narrowing', 'finding'], ['injury', 'injury'], ['injuries', 'injury'], ['recurrence', 'disease'], ['odor', 'finding'], ['odour', 'finding'],
  ['slough', 'finding'], ['drainage', 'finding'], ['ooze', 'finding'], ['oozing', 'finding'], ['diverticula', 'disease'], ['stranding', 'finding'], ['exudate', 'finding'], ['locking', 'symptom'],
]);
/** After these a lone head is part of something else: "drainage catheter", "injury clinic". */
export const LONE_NOT_AFTER = /^(?:of|catheter|catheters|tube|system|clinic|score|prevention|severity|free|free-survival|bags?|risk|panel|retrieval|analysis|unit|team|from|placement|procedure)$/;
/** Nor before: "incision and drainage", "14 stone". */
export const LONE_NOT_BEFORE = /^(?:and|percutaneous|biliary|pleural|abscess|cyst|guided|surgical|catheter|for|by|via|\d+(?:\.\d+)?|joint|dr|mr|miss|ms|mrs|pleurx|chest)$/;

/** Words straight before a problem that are part of its name; "non-" with its hyphen. */
export const NAME_PARTS: ReadonlySet<string> = new Set([
  'invasive', 'focal', 'dysplastic', 'atypical', 'accidental', 'non-', 'tunneled', 'tunnelled', 'comedo', 'fatty', 'mrsa', 'mssa', 'postpartum', 'mechanical', 'iatrogenic', 'ischaemic', 'ischemic', 'haemorrhagic', 'hemorrhagic', 'acne', 'metastatic', 'diabetic', 'alcoholic',
  'hypertensive', 'autoimmune', 'infective', 'bacterial', 'viral', 'fungal', 'pathological', 'pathologic', 'obstructive', 'necrotising', 'necrotizing', 'suicidal', 'nosocomial', 'drug-induced', 'pulsatile', 'heavy',
]);

/** Canonical terms that are remarks, habits or generic words. */
export const NEVER_PROBLEMS: ReadonlySet<string> = new Set([
  'allergy', 'allergies', 'allergic', 'drug allergy', 'allergic reaction history', 'no known drug allergies', 'smoking', 'tobacco use', 'smoker', 'current smoker', 'former smoker', 'ex-smoker', 'alcohol use', 'flare', 'flare-up', 'wound', 'positive', 'bowel movement', 'symptoms', 'complaint',
  'exacerbation', 'disease', 'disorder', 'condition', 'illness', 'normal', 'side effect', 'side effects', 'adverse event', 'healthy', 'no acute distress', 'stable', 'complication', 'complications', 'pregnancy test', 'nicotine dependence, cigarettes', 'passive smoking', 'alcohol intake',
]);

/** After these a disease names a service. */
export const SERVICE_WORDS = /^(?:nurse|nurses|clinic|clinics|team|unit|ward|service|services|specialist|society|foundation|center|centre|institute|consultant|registrar|department|association|charity|pathway|register|protocol|screening|screen|awareness|hotline|helpline)$/;

export interface EverydaySense {
  /** The word is no problem after one of these. */
  readonly notBefore?: RegExp;
  /** Or before one of these. */
  readonly notAfter?: RegExp;
  /** The word is a problem only after one of these. */
  readonly needsBefore?: RegExp;
}

/** Single words of the lexicon that have an everyday sense. */
export const EVERYDAY_SENSES: ReadonlyMap<string, EverydaySense> = new Map<string, EverydaySense>([
  ['fall', { notBefore: /^(?:this|next|last|the|in|of|early|late|will|to|would|may|can|could|levels?|values?)$/, notAfter: /^(?:of|semester|asleep|off|in|below|within|under|back|20\d\d|19\d\d|precautions?|alarm)$/ }],
  ['falls', { notAfter: /^(?:clinic|pendant|team|prevention|precautions?|within|below|under|asleep|mat|sensor)$/ }],
  ['alcoholic', { notAfter: /^(?:drinks?|beverages?|beer)$/ }],
  ['fits', { needsBefore: /^(?:no|any|of|further|had|having|two|three|febrile|epileptic|more|recurrent|has)$/ }],
  ['aids', { notBefore: /^(?:hearing|walking|mobility|wears|communication|visual|sleep|memory|wearing|with|his|her|two|both|bilateral)$/ }],
  ['dislocated', { needsBefore: /^(?:is|was|a|his|her|has|had|acutely|posteriorly|anteriorly|appears|and)$/, notBefore: /^hip$/ }],
  ['painful', { notAfter: /^(?:at|to|on)$/ }],
  ['pressure', { needsBefore: /^(?:chest|sinus|facial|pelvic|head|ear)$/ }],
  ['blistering', { notAfter: /^(?:sunburn|rash|burn)$/ }],
  ['fell', { notAfter: /^(?:asleep|to|below|from|within|under|by)$/ }],
  ['cold', { notAfter: /^(?:air|water|packs?|compress\w*|snare|knife|sores?|weather|drinks?|to|fluid|pressor|agglutinins?)$/, notBefore: /^(?:is|are|feels?|feeling|felt|the|and|hot|was|cool)$/ }],
  ['mass', { notBefore: /^(?:body|muscle|bone|fat|lean|en)$/, notAfter: /^(?:index|spectrometry|effect)$/ }],
  ['shock', { notAfter: /^(?:wave|absorb\w*)$/ }],
  ['stroke', { notAfter: /^(?:clinic|unit|team|ward|volume|consultant|service|nurse|centre|center|code|prevention)$/, notBefore: /^(?:heat)$/ }],
  ['cancer', { notAfter: /^(?:cent(?:er|re)|institute|clinic|nurse|service|society|screening|registry|pathway|network|alliance|referral)$/ }],
  ['diabetes', { notAfter: /^(?:clinic|nurse|cent(?:er|re)|education|educator|team|specialist|service|association|uk)$/ }],
  ['pain', { notAfter: /^(?:clinic|team|scale|score|management|relief|medication|medications|meds|killers?|control|service|level|goal|free|assessment|consult)$/ }],
  ['asthma', { notAfter: /^(?:clinic|nurse|action|plan)$/ }],
  ['heart', { needsBefore: /^$/ }],
  ['infection', { notAfter: /^(?:control|prevention)$/ }],
  ['depression', { notBefore: /^(?:st|respiratory|t|pr|marrow)$/ }],
  ['labor', { notBefore: /^(?:manual|hard|division|of)$/, notAfter: /^(?:day|force|union|market)$/ }],
  ['labour', { notBefore: /^(?:manual|hard|of)$/, notAfter: /^(?:day|ward|market)$/ }],
  ['trauma', { notAfter: /^(?:team|cent(?:er|re)|bay|surgery|surgeon|service|list|call|activation|clinic|informed)$/ }],
  ['lead', { needsBefore: /^$/ }],
  ['sick', { notAfter: /^(?:leave|note|day|days|line|contacts?|child|pay)$/ }],
  ['drops', { needsBefore: /^$/ }],
  ['growth', { notAfter: /^(?:chart|curve|percentile|hormone|factor|plate|plates)$/, notBefore: /^(?:no|normal|bacterial|good|of)$/ }],
  ['positive', { needsBefore: /^$/ }],
  ['hot', { needsBefore: /^$/ }],
  ['block', { notBefore: /^(?:nerve|ring|paraffin|cell|tissue|bier|bite|femoral|periarticular|regional|plexus|field)$/ }],
  ['discharge', { needsBefore: /^(?:vaginal|nasal|purulent|nipple|penile|urethral|ear|eye|wound|bloody|clear|yellow|green|no|any|foul|white|watery|mucous|mucoid|or|and)$/, notAfter: /^(?:summary|date|home|medications?|meds|diagnos\w+|instructions?|planning|letter|from|to|today|tomorrow|condition|disposition|weight|on|with|when|if|plan|paperwork|notification|drugs|pending|follow)$/ }],
  ['complications', { notBefore: /^(?:no|without|any)$/ }],
  ['dependence', {}],
  ['stress', { notAfter: /^(?:test|testing|echo|echocardiogram|mri|ecg|ekg|management|reduction|ulcer)$/ }],
  ['dead', { notAfter: /^(?:lift|line|tissue|space)$/ }],
  ['wound', { notAfter: /^(?:care|clinic|nurse|vac|team|check|dressing|edges?|bed|base|closure|culture|swab|review|inspection|healing|clean|intact|dry)$/ }],
  ['allergies', { notAfter: /^(?:reviewed|none|nil|nkda|no)$/ }],
  ['ulcer', { notAfter: /^(?:prophylaxis)$/ }],
  ['cord', { needsBefore: /^$/ }],
]);
