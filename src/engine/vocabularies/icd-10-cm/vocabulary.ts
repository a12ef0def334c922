import type { Code } from '../../document/annotation.ts';
import type { Row } from '../../lexicon/parse-tsv.ts';
import { defineVocabulary } from '../define.ts';

const SYSTEM = 'ICD-10-CM';
/** The code is that of the term as written, without laterality or encounter: a hint for lookup, not for billing. */
const FROM_LEXICON = 0.9;

/** The code of a row of the problem lexicon; empty where the row has none. */
export function icd10Codes(row: Row, score = FROM_LEXICON): Code[] {
  const code = row['icd10cm'] ?? '';
  if (code === '') return [];
  const canonical = row['canonical'] ?? '';
  return [{ system: SYSTEM, code, display: canonical === '' ? (row['term'] ?? '') : canonical, score }];
}

export const icd10Cm = defineVocabulary({
  id: 'icd-10-cm',
  title: 'ICD-10-CM',
  system: SYSTEM,
  source: 'US National Center for Health Statistics, April 2026; codes of the terms in lexicons/en/problems.tsv.',
  licence: 'public domain',
  lookup: (name, lexicons) => {
    const codes = (lexicons.index('problems').get(name) ?? []).flatMap((row) => icd10Codes(row));
    return [...new Map(codes.map((code) => [code.code, code])).values()];
  },
});
