import { span } from '../../document/span.ts';
import { CARE_TITLES, CIVIL_TITLES, EPONYM_HEADS } from '../../gazetteer/name-words.ts';
import { isCapitalised, isUpper, isWordToken } from '../../gazetteer/name-parts.ts';
import { gapBefore, scanOf, type NameScan } from '../../gazetteer/name-scan.ts';
import { defineRecognizer, type ProtectedFound } from '../define.ts';

/** After a possessive only these make an eponym of a word that may also be a person's name. */
const SURE_HEADS = new Set(['disease', 'syndrome', 'sign', 'signs', 'criteria', 'classification', 'phenomenon', 'palsy', 'reflex', 'maneuver', 'manoeuvre', 'node', 'nodes', 'deformity', 'murmur', 'contracture', 'lymphoma', 'sarcoma', 'thyroiditis', 'anemia', 'anaemia', 'chorea', 'ataxia', 'esophagus', 'oesophagus', 'diverticulum', 'triangle', 'pouch', 'stain', 'solution', 'lactate', 'tetralogy', 'anomaly', 'dystrophy', 'encephalopathy', 'granulomatosis', 'procedure', 'catheter', 'forceps', 'retractor', 'fracture', 'hernia', 'scale', 'score', 'index', 'canal', 'duct', 'technique', 'method', 'approach', 'formula', 'block', 'lamp', 'chart']);

export const protectedEponym = defineRecognizer({
  id: 'protected-eponym',
  title: 'Named disease, sign, score or instrument',
  description: 'A capital word before "disease", "sign", "score", "catheter" and other heads of eponyms that the list does not hold.',
  source: 'Written for this project.',
  layer: 'protected',
  find: (input) => {
    const scan = scanOf(input);
    return scan.tokens.flatMap((token, at) => (EPONYM_HEADS.has(token.norm) ? findBefore(scan, at) : []));
  },
});

function findBefore(scan: NameScan, head: number): ProtectedFound[] {
  let at = head - 1;
  const possessive = scan.tokens[at]?.kind === 'possessive' || (scan.tokens[at]?.text === "'" && gapBefore(scan, at) === 'none');
  if (possessive) at -= 1;
  const name = scan.tokens[at];
  if (name === undefined || !isWordToken(name) || !isCapitalised(name) || gapBefore(scan, head) !== 'space') return [];
  const headToken = scan.tokens[head] as NameScan['tokens'][number];
  if (isUpper(name) !== isUpper(headToken) || (!isUpper(name) && isCapitalised(headToken) && !SURE_HEADS.has(headToken.norm))) return [];
  const sure = SURE_HEADS.has(headToken.norm);
  const given = scan.gazetteer.given(name.norm) !== undefined && !scan.gazetteer.isProtectedCore(name.norm);
  if (scan.gazetteer.isWord(name.norm) && !scan.gazetteer.isProtectedCore(name.norm)) return [];
  // "Linh's seizure" is a person's; "Virchow's node" is not.
  if ((given || scan.gazetteer.surname(name.norm) !== undefined) && !sure) return [];
  const first = joinedStart(scan, at);
  const title = scan.tokens[first - 1]?.text === '.' ? scan.tokens[first - 2] : scan.tokens[first - 1];
  if (title !== undefined && (CARE_TITLES.has(title.norm) || CIVIL_TITLES.has(title.norm))) return [];
  return [{
    layer: 'protected', type: 'eponym', method: 'rule', score: sure ? 0.85 : 0.7, reason: 'Kept: a clinical term with a name in it.',
    span: span((scan.tokens[first] as { start: number }).start, headToken.end),
  }];
}

/** "Stevens-Johnson syndrome": the names joined by hyphens. */
function joinedStart(scan: NameScan, at: number): number {
  let first = at;
  while (scan.tokens[first - 1]?.text === '-' && scan.tokens[first - 2]?.kind === 'word' && gapBefore(scan, first) === 'none' && gapBefore(scan, first - 1) === 'none') first -= 2;
  return first;
}
