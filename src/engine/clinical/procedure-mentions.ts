/**
 * Mentions of procedures in a part. In: a reading. Out: found entities: the lexicon's names without
 * the generic ones, named procedures, verb forms, and what an anaesthetic section names.
 */
import { span } from '../document/span.ts';
import type { EntityFound } from '../recognizers/define.ts';
import type { Token } from '../text/tokenise.ts';
import { lexiconEntities } from './lexicon-entities.ts';
import { namedTermsOf } from './named-terms.ts';
import { isInHeader, sectionKindAt, type ClinicalReading } from './reading.ts';
import { ANAESTHETICS, GENERIC_PROCEDURES, PROCEDURE_VERBS } from './sense-words.ts';

const GENERIC = new Set([...GENERIC_PROCEDURES].map((name) => name.toLowerCase()));
// What a place, a team or a vaccine is called, not what is done: "Hope Street Surgery", "flu jab".
const NOT_DONE = /(?:\b(?:surgery|shot|jab|diet|vaccine|immuni[sz]ations?|admission)|^(?:ot|slt|physio|f\/u|d\/c))$/i;

export function procedureMentions(reading: ClinicalReading): EntityFound[] {
  const { document: { text } } = reading.input;
  const fromLexicon = lexiconEntities(reading, { lexicon: 'procedures', type: 'PROCEDURE', senseType: 'procedure', reason: 'A name in the list of procedures.' })
    .filter((found) => {
      const words = text.slice(found.span.start, found.span.end);
      // "HD 3" is a day of the stay; "ESI 2" a triage level.
      if (/^radiation$/i.test(words) && /\b(?:no|nil|any|without|pain|its)\s$/i.test(text.slice(Math.max(0, found.span.start - 9), found.span.start))) return false;
      if (/^(?:HD|ESI)$/.test(words) && /^:? ?\d/.test(text.slice(found.span.end, found.span.end + 3))) return false;
      return !GENERIC.has(found.canonical.toLowerCase()) && !GENERIC.has(words.toLowerCase()) && (!NOT_DONE.test(words) || (/^[a-z]+[ -].*surgery$/.test(words) && words === words.toLowerCase())) && !isService(reading, found);
    });
  return [...fromLexicon, ...namedProcedures(reading), ...singleWords(reading)];
}

/** "ESD team", and OT the person rather than the therapy. */
function isService({ input: { document: { text } } }: ClinicalReading, { span: at }: EntityFound): boolean {
  const after = text.slice(at.end, at.end + 14).toLowerCase();
  if (/^ (?:team|clinic|nurse|department|service|unit|ward|suite|booking)\b/.test(after)) return true;
  return text.slice(at.start, at.end) === 'OT' && !/^ (?:eval|therapy|session|assess|treat)/.test(after) && !/\bpt(?:\/| and | & |, )$/i.test(text.slice(Math.max(0, at.start - 6), at.start));
}

function namedProcedures(reading: ClinicalReading): EntityFound[] {
  return namedTermsOf(reading).filter((term) => term.type === 'PROCEDURE').map((term) => ({
    layer: 'entity', type: 'PROCEDURE', span: term.span, score: 0.88, method: 'lexicon', reason: 'A named procedure.', canonical: term.canonical, attributes: { kind: 'surgery' },
  }));
}

function singleWords(reading: ClinicalReading): EntityFound[] {
  const out: EntityFound[] = [];
  for (const [i, token] of reading.input.tokens.entries()) {
    if (token.kind !== 'word') continue;
    const canonical = PROCEDURE_VERBS.get(token.norm) ?? anaestheticAt(reading, i, token);
    if (canonical === undefined) continue;
    out.push({ layer: 'entity', type: 'PROCEDURE', span: span(token.start, token.end), score: 0.8, method: 'lexicon', reason: 'A word for something done.', canonical, attributes: { kind: 'other' } });
  }
  return out;
}

function anaestheticAt(reading: ClinicalReading, at: number, token: Token): string | undefined {
  const canonical = ANAESTHETICS.get(token.norm);
  return canonical !== undefined && sectionKindAt(reading, at) === 'anesthesia' && !isInHeader(reading, at) ? canonical : undefined;
}
