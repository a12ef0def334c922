/**
 * Document-wide consistency: a name, place of care, organisation or number found once is found everywhere.
 * In: the whole document, its PHI and protected terms. Out: the further mentions, each with the first
 * one as evidence. A model's doubtful finding gives way to them (doubtful.ts).
 *
 * Whole mentions are searched as phrases; of a name each part too ("Okonkwo" after "Chidi Okonkwo"), also
 * in capitals, in lower case where the part is no other word, and as initials alone on a line. A part that
 * is also an everyday word counts only with a capital inside a sentence; where a part is the name in a clinical term, too, and its words
 * stand beside it ("Thomas collar", "DRAINS: BLAKE"), it is the term. One pass over the tokens.
 */
import { annotationId, type PhiAnnotation } from '../document/annotation.ts';
import { span, type Span } from '../document/span.ts';
import { isNamedThing } from '../gazetteer/clinical-context.ts';
import { gazetteerOf } from '../gazetteer/gazetteer.ts';
import { isEponym } from '../gazetteer/name-found.ts';
import { hasPersonCue } from '../gazetteer/naming-cue.ts';
import type { NameScan } from '../gazetteer/name-scan.ts';
import type { Findings } from '../pipeline/stage.ts';
import type { RecognizerInput } from '../recognizers/define.ts';
import { ENGINE_VERSION } from '../version.ts';
import { coveredBy } from './covered-by.ts';
import { isDoubtful } from './doubtful.ts';
import { isMention } from './is-mention.ts';
import { collectSought } from './sought.ts';

const CERTAINTY_LOST = 0.05;

export function findEverywhere(input: RecognizerInput, findings: Findings): PhiAnnotation[] {
  const gazetteer = gazetteerOf(input.lexicons);
  const phi = findings.phi.filter((one) => !isDoubtful(one));
  const sought = collectSought(input.document.text, phi, gazetteer);
  if (sought.size === 0) return [];
  const scan: NameScan = { text: input.document.text, tokens: input.tokens, gazetteer };
  const inPhi = coveredBy(phi);
  const inProtected = coveredBy(findings.protectedTerms);
  const found: PhiAnnotation[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at] as NameScan['tokens'][number];
    const mention = inPhi(token) ? undefined : sought.mentionAt(scan, at);
    if (mention === undefined) continue;
    const { last, target } = mention;
    const end = (scan.tokens[last] as { end: number }).end;
    const isTerm = mention.part && ((isEponym(scan, last) && gazetteer.isProtectedCore(token.norm)) || (isNamedThing(scan, at) && !hasPersonCue(scan, at, last)));
    const kept = isTerm || inProtected({ start: token.start, end });
    if (kept || inPhi({ start: token.start, end }) || !isMention(scan, at, mention)) continue;
    found.push(furtherMention(span(token.start, end), target, mention.part));
    at = last;
  }
  return joinNames(found, input.document.text);
}

function furtherMention(at: Span, first: PhiAnnotation, part: boolean): PhiAnnotation {
  const score = Math.max(0.6, (first.score ?? 0) - CERTAINTY_LOST);
  const reason = part ? 'Part of a name found elsewhere in this document.' : 'Found elsewhere in this document.';
  return {
    id: annotationId('phi', first.label, at), layer: 'phi', label: first.label, span: at,
    ...(first.subtype === undefined ? {} : { subtype: first.subtype }),
    score, attributes: first.attributes,
    provenance: {
      producer: 'find-everywhere', version: ENGINE_VERSION, method: 'rule', reason, evidence: [first.span],
      steps: [{ by: first.provenance.producer, from: null, to: first.score ?? 0, reason: first.provenance.reason }, { by: 'find-everywhere', from: first.score ?? 0, to: score, reason }],
    },
  };
}

/** "Chidi" and "Okonkwo" side by side are one mention. */
function joinNames(found: readonly PhiAnnotation[], text: string): PhiAnnotation[] {
  const out: PhiAnnotation[] = [];
  for (const next of found) {
    const last = out.at(-1);
    if (last?.label === 'NAME' && next.label === 'NAME' && text.slice(last.span.end, next.span.start) === ' ') {
      const at = span(last.span.start, next.span.end);
      out[out.length - 1] = { ...last, id: annotationId('phi', 'NAME', at), span: at };
    } else out.push(next);
  }
  return out;
}
