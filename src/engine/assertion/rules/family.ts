/** Who has it: relatives as the ones who have a condition, and what leads back to the patient. */
import type { ContextRule } from './types.ts';

export const FAMILY_RULES: readonly ContextRule[] = [
  {
    direction: 'forward', categories: ['family'], reach: 30,
    phrases: [
      'family history of', 'family hx of', 'fh of', 'fhx of', 'f/h of', 'family history', 'family hx', 'fhx', 'strong family history of', 'positive family history of', 'significant family history of', 'family history significant for', 'family history includes', 'family history positive for', 'family history is notable for', 'family history notable for', 'fh significant for', 'runs in the family', 'no family history of', 'no family hx of', 'no fh of', 'no fhx of', 'no known family history of', 'denies family history of', 'negative family history of', 'family history negative for', 'family history is negative for',
    ],
  },
  {
    direction: 'backward', categories: ['family'], reach: 10, stop: 'clause',
    phrases: ['runs in the family', 'in the family', 'in family', 'in relatives', 'in several relatives', 'in family members', 'in first-degree relatives', 'in a first-degree relative', 'on the maternal side', 'on the paternal side', 'on both sides of the family', "on mother's side", "on father's side"],
  },
];

/** Words for people other than the patient who may have a condition of their own. */
export const RELATIVES: ReadonlySet<string> = new Set([
  'mother', 'father', 'mom', 'mum', 'mam', 'mommy', 'mummy', 'dad', 'daddy', 'parent', 'parents', 'sister', 'sisters', 'brother', 'brothers', 'sibling', 'siblings', 'twin', 'stepmother', 'stepfather', 'stepson', 'stepdaughter', 'stepbrother', 'stepsister', 'son', 'sons', 'daughter', 'daughters', 'child', 'children', 'grandmother', 'grandfather', 'grandma', 'grandpa', 'granny', 'gran', 'nan', 'nana', 'grandad', 'granddad', 'grandparent', 'grandparents', 'grandson', 'granddaughter', 'grandchild', 'grandchildren', 'aunt', 'auntie', 'uncle', 'aunts', 'uncles', 'cousin', 'cousins', 'nephew', 'niece', 'wife', 'husband', 'spouse', 'partner', 'fiance', 'fiancee', 'boyfriend', 'girlfriend', 'flatmate', 'roommate', 'housemate', 'mgm', 'mgf', 'pgm', 'pgf', 'relative', 'relatives', 'neighbour', 'neighbor', 'carer', 'caregiver', 'colleague', 'friend', 'ex-wife', 'ex-husband', 'in-law',
]);

/** Verbs and signs that give a condition to the relative named before them. */
export const HAS_IT: ReadonlySet<string> = new Set([
  'had', 'has', 'have', 'having', 'died', 'deceased', 'passed', 'suffers', 'suffered', 'suffering', 'developed', 'diagnosed', 'dx', 'dxd', 'with', 'w', 'on', 'gets', 'get', 'got', 'suffer', 'takes', 'took', 'underwent', 'treated', 'affected', 'carries', 'carrier', 'positive', 'also', 'known', 'survived',
]);

/** Verbs that make the relative the one who tells: what follows is the patient's. */
export const TELLS: ReadonlySet<string> = new Set([
  'reports', 'reported', 'states', 'stated', 'says', 'said', 'denies', 'denied', 'notes', 'noted', 'noticed', 'describes', 'described', 'recalls', 'recalled', 'feels', 'thinks', 'thought', 'believes', 'worried', 'concerned', 'anxious', 'came', 'comes', 'presented', 'admitted', 'went', 'called', 'calls', 'rang', 'phoned', 'brought', 'asked', 'asks', 'gave', 'gives', 'found', 'saw', 'witnessed', 'told', 'tells', 'mentions', 'mentioned', 'confirms', 'confirmed', 'explains', 'explained', 'requests', 'wants', 'present', 'accompanied', 'accompanies', 'attended', 'attends', 'visiting', 'visits', 'helps', 'drives', 'drive', 'drove', 'lives', 'live', 'works', 'updated', 'informed', 'aware', 'bedside', 'writes', 'wrote', 'complains', 'complained', 'who', 'he', 'she', 'they', 'pt', 'patient', 'you', 'him', 'her',
]);

/** What stands before a relative who is only company or a source: "lives with his wife", "per mother". */
export const COMPANY: ReadonlySet<string> = new Set(['per', 'by', 'via', 'from', 'with', 'and', 'to', 'accompanied', 'informant']);

/** Words that lead back to the patient within a sentence. */
export const PATIENT_AGAIN: ReadonlySet<string> = new Set(['patient', 'pt', "patient's", 'himself', 'herself', 'yourself', 'themselves', 'myself', 'i', 'you', 'baby', 'infant', 'neonate', 'newborn']);
