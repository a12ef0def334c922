/** Jobs: words that tell the kind of a job, and jobs to stand for others. Written for this project. */

/** The kind is what generalising writes: it begins with a consonant, to fit after "a", "retired" and "works as a". */
export const JOB_KINDS: readonly { readonly kind: string; readonly words: readonly string[] }[] = [
  { kind: 'health worker', words: ['nurse', 'nursing', 'doctor', 'physician', 'paramedic', 'emt', 'carer', 'aide', 'therapist', 'pharmacist', 'dentist', 'dental', 'midwife', 'radiographer', 'phlebotomist', 'hygienist', 'optician', 'physiotherapist', 'vet', 'veterinarian', 'health', 'caregiver', 'surgeon'] },
  { kind: 'school or college worker', words: ['teacher', 'lecturer', 'professor', 'tutor', 'headmistress', 'headmaster', 'principal', 'school', 'librarian', 'teaching', 'instructor', 'coach', 'professor'] },
  { kind: 'student', words: ['student', 'pupil', 'undergraduate', 'apprentice', 'trainee'] },
  { kind: 'transport worker', words: ['driver', 'trucker', 'pilot', 'conductor', 'courier', 'postman', 'postwoman', 'postal', 'mail', 'flight', 'train', 'taxi', 'minicab', 'cab', 'bus', 'delivery', 'sailor', 'seaman', 'captain', 'railway'] },
  { kind: 'farm or fishery worker', words: ['farmer', 'farm', 'farmworker', 'shepherd', 'fisherman', 'lobsterman', 'rancher', 'gardener', 'forester', 'gamekeeper', 'beekeeper', 'grower', 'picker', 'lumberjack'] },
  { kind: 'trade worker', words: ['plumber', 'electrician', 'carpenter', 'joiner', 'builder', 'bricklayer', 'roofer', 'welder', 'plasterer', 'painter', 'decorator', 'mason', 'scaffolder', 'glazier', 'mechanic', 'locksmith', 'plater', 'fitter', 'machinist', 'blacksmith', 'construction'] },
  { kind: 'factory or mine worker', words: ['factory', 'miner', 'warehouse', 'operator', 'assembler', 'machine', 'steelworker', 'foundry', 'mill', 'packer', 'crane', 'oil', 'shipyard', 'docker', 'stevedore', 'engineer', 'technician'] },
  { kind: 'service worker', words: ['cook', 'chef', 'waiter', 'waitress', 'barista', 'bartender', 'barman', 'barmaid', 'cleaner', 'housekeeper', 'janitor', 'hairdresser', 'barber', 'beautician', 'dinner', 'porter', 'maid', 'receptionist', 'caretaker', 'nanny', 'attendant', 'server', 'caterer'] },
  { kind: 'shop worker', words: ['cashier', 'shopkeeper', 'retail', 'sales', 'salesman', 'saleswoman', 'shop', 'market', 'trader', 'butcher', 'baker', 'grocer', 'florist', 'merchant', 'fishmonger'] },
  { kind: 'clerical worker', words: ['clerk', 'secretary', 'administrator', 'accountant', 'bookkeeper', 'typist', 'analyst', 'programmer', 'developer', 'software', 'paralegal', 'office', 'reporter', 'assistant', 'consultant', 'estate', 'insurance', 'bank', 'banker', 'data'] },
  { kind: 'public service worker', words: ['police', 'officer', 'firefighter', 'fireman', 'soldier', 'navy', 'army', 'marine', 'military', 'guard', 'veteran', 'civil', 'council', 'prison', 'probation', 'customs', 'detective', 'sheriff', 'councillor'] },
  { kind: 'professional', words: ['lawyer', 'attorney', 'solicitor', 'barrister', 'judge', 'architect', 'scientist', 'journalist', 'surveyor', 'chemist', 'physicist', 'biologist', 'priest', 'pastor', 'minister', 'vicar', 'rabbi', 'imam', 'psychologist', 'economist'] },
  { kind: 'creative worker', words: ['artist', 'musician', 'singer', 'actor', 'actress', 'writer', 'author', 'dancer', 'photographer', 'designer', 'piano', 'violinist', 'painter', 'poet', 'sculptor', 'organist', 'potter'] },
  { kind: 'manager', words: ['manager', 'director', 'owner', 'executive', 'supervisor', 'foreman', 'entrepreneur', 'ceo', 'proprietor', 'landlord', 'businessman', 'businesswoman'] },
];

/** In alphabetical order, first those after "a", then those after "an". */
export const JOBS: readonly string[] = [
  'bank clerk', 'basket maker', 'bicycle mechanic', 'bookbinder', 'boat builder', 'bricklayer', 'call centre worker', 'cabinet maker', 'caterer', 'cheese maker', 'clock repairer', 'cobbler', 'copy editor', 'dairy worker', 'dog groomer', 'dressmaker',
  'fence builder', 'florist', 'forklift driver', 'furniture restorer', 'glass blower', 'hairdresser', 'hotel porter', 'jeweller', 'kitchen fitter', 'laundry worker', 'leather worker', 'librarian', 'map maker', 'museum guide', 'music teacher',
  'night porter', 'nursery gardener', 'paper mill worker', 'park ranger', 'piano tuner', 'picture framer', 'pottery painter', 'printer', 'proofreader', 'quarry worker', 'records clerk', 'saddle maker', 'sign writer', 'sound technician', 'stonemason',
  'swimming teacher', 'tailor', 'tile layer', 'toy maker', 'translator', 'tree surgeon', 'upholsterer', 'violin maker', 'wallpaper hanger', 'watchmaker', 'weaver', 'window cleaner', 'yoga teacher',
  'accounts clerk', 'airport porter', 'allotment keeper', 'antiques dealer', 'archivist', 'art restorer', 'ice cream seller', 'illustrator', 'ink maker', 'insurance clerk', 'interpreter', 'editor', 'egg farmer', 'electrician', 'engraver', 'office cleaner', 'orchard worker', 'oven fitter',
];

export const startsWithVowel = (word: string): boolean => /^[aeio]/i.test(word);

const KIND_BY_WORD = new Map(JOB_KINDS.flatMap(({ kind, words }) => words.map((word) => [word, kind] as const)));

/** The kind of a job by its last known word, which is the head: "piano teacher" is in education. */
export function jobKindOf(job: string): string | undefined {
  const words = job.toLowerCase().split(/[^a-z]+/);
  return words.map((word) => KIND_BY_WORD.get(word)).findLast((kind) => kind !== undefined);
}
