/** Words before a place, as data. Lower case. */
import { exactKey, PhraseIndex } from '../../lexicon/phrase-index.ts';

/** `home`: whatever capital word follows is a place. `near`: a place of the list follows. */
export type PlaceCue = 'home' | 'near';

const HOME =
  'lives in|living in|live in|lived in|resides in|residing in|resident of|born in|grew up in|raised in|brought up in|moved from|moved to|moving to|relocated from|relocated to|emigrated from|immigrated from|from rural|native of|originally from|comes from|came from|works in|worked in|working in|home in|house in|apartment in|back home in|retired to|settled in|stationed in|deployed to|' +
  'man from|woman from|male from|female from|boy from|girl from|student from|farmer from|refugee from|immigrant from|hometown|birthplace|place of birth|city|town|village|county|country of birth|country|travel to|traveled to|travelled to|travelling to|traveling to|trip to|returned from|returning from|visit to|visiting|visited|vacation in|holiday in|holidays in|vacationing in|family in|son in|daughter in|sister in|brother in|mother in|father in|relatives in|wedding in|funeral in|flew to|flew from|flight from|flight to|vacation to|cruise to|died in|deployment to|rang from|called from|phoned from|he is in|she is in|thinks he is in|thinks she is in|in the town of|in the village of|in the city of|outside of|suburb of|outskirts of|caravan in|job in|school in|university in|college in|driver from|teacher from|worker from|housekeeper from|visitor from|rural';
const NEAR_PHRASES = 'to be in|based in|based out of';

export const CUES = new PhraseIndex<PlaceCue>(exactKey);
for (const cue of HOME.split('|')) CUES.add(cue, 'home');
for (const cue of NEAR_PHRASES.split('|')) CUES.add(cue, 'near');

export const NEAR: ReadonlySet<string> = new Set(['in', 'from', 'to', 'near', 'at', 'outside', 'of', 'via', 'around', 'leaving', 'toward', 'towards', 'through', 'in-x']);

/** After a place these make an institution, a product or a person of it. */
export const INSTITUTION_HEADS: ReadonlySet<string> = new Set(
  'hospital hospitals clinic medical health infirmary surgery university college school general royal regional memorial county city community hospice house ward centre center road street avenue lane drive scientific bank church academy university-hospital coma stool scale score criteria pain cognitive prognostic protocol classification index home nursing care pharmacy council fire police institute practice infirm district group associates trust'.split(' '),
);
