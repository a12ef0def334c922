/**
 * Sets the assertion of each entity (ConText). In: a part and its entities. Out: the entities whose
 * assertion is not the plain one, with the cue as evidence.
 */
import type { Assertion, EntityAnnotation, EntityType, SectionAnnotation } from '../document/annotation.ts';
import type { ClinicalDocument } from '../document/clinical-document.ts';
import type { Span } from '../document/span.ts';
import type { RecognizerInput } from '../recognizers/define.ts';
import { ENGINE_VERSION } from '../version.ts';
import { assertionOf, assertMentions, type MentionContext } from './assert-mentions.ts';
import { yearOfNote } from './bare-years.ts';
import { SECTION_PRIORS, type SectionPrior } from './rules/sections.ts';
import type { ContextCategory } from './rules/types.ts';

export const ASSERTED_TYPES: readonly EntityType[] = ['PROBLEM', 'MEDICATION', 'TEST', 'PROCEDURE'];

const YEARS = new WeakMap<ClinicalDocument, { readonly year: number | undefined }>();

export function assertEntities(input: RecognizerInput, entities: readonly EntityAnnotation[]): EntityAnnotation[] {
  const asserted = entities.filter((entity) => ASSERTED_TYPES.includes(entity.label)).sort((a, b) => a.span.start - b.span.start);
  const contexts = assertMentions(
    {
      text: input.document.text, tokens: input.tokens, sentences: input.sentences, noteYear: yearOf(input.document),
      headers: input.sections.filter(({ label }) => label !== 'unknown').map(({ header }) => header),
    },
    asserted.map((entity) => ({ start: entity.span.start, end: entity.span.end, type: entity.label })),
  );
  const sections = sectionFinder(input.sections);
  return asserted.flatMap((entity, i) => {
    const section = sections(entity.span.start);
    const context = withSection(contexts[i] as MentionContext, entity, section, input.document.text);
    return context.cues.size === 0 ? [] : [updated(entity, context)];
  });
}

function yearOf(document: ClinicalDocument): number | undefined {
  let known = YEARS.get(document);
  if (known === undefined) {
    known = { year: yearOfNote(document.text) };
    YEARS.set(document, known);
  }
  return known.year;
}

/** Asked with rising offsets, so that all sections are walked once. */
function sectionFinder(sections: readonly SectionAnnotation[]): (offset: number) => SectionAnnotation | undefined {
  let at = 0;
  return (offset) => {
    while (at + 1 < sections.length && (sections[at + 1] as SectionAnnotation).span.start <= offset) at += 1;
    return sections[at];
  };
}

const PRIORS_BY_KIND: ReadonlyMap<string, readonly SectionPrior[]> = new Map(
  [...new Set(SECTION_PRIORS.flatMap((prior) => prior.kinds))].map((kind) => [kind, SECTION_PRIORS.filter((prior) => prior.kinds.includes(kind))] as const),
);

/** Adds what the section says: a cue against it, of absence or doubt or another person, is stronger. */
export function withSection(context: MentionContext, entity: EntityAnnotation, section: SectionAnnotation | undefined, text: string): MentionContext {
  const priors = section === undefined ? undefined : PRIORS_BY_KIND.get(section.label);
  if (priors === undefined || section === undefined) return context;
  const header = text.slice(section.header.start, section.header.end).toLowerCase();
  const cues = new Map<ContextCategory, Span>(context.cues);
  const { negated, uncertain, family, historical } = context.assertion;
  for (const { category, targets, butNot } of priors) {
    if (butNot?.includes(header) === true) continue;
    if (cues.has(category) || !targets.includes(entity.label)) continue;
    if (category === 'hypothetical' && isDone(entity, context.sentence, text)) continue;
    const spokenAgainst = category === 'family' ? false : negated || uncertain || family || (category === 'hypothetical' && historical);
    if (!spokenAgainst) cues.set(category, section.header);
  }
  return { ...context, assertion: assertionOf(cues), cues };
}

// A result, or a word of what was done: hit "12/28", "goal 2.5", "was removed today"; miss "in 6 weeks".
const HAS_RESULT = /^\s*(?:\([^)]{0,20}\)\s*)?(?:goal|target|is|was|of|[<>=:]\s*\d|\d|neg|pos|normal|showed)/i;
const WAS_DONE = /\b(?:was|were|today|performed|showed|completed|had|given|under|attended|already)\b/i;

/** In a plan: a test that has its result, a procedure that was done, is not planned. */
function isDone({ span: at }: EntityAnnotation, sentence: Span | undefined, text: string): boolean {
  if (HAS_RESULT.test(text.slice(at.end, at.end + 40))) return true;
  if (sentence === undefined) return false;
  return WAS_DONE.test(text.slice(Math.max(sentence.start, at.start - 120), Math.min(sentence.end, at.end + 60)));
}

const AXES: readonly ContextCategory[] = ['negated', 'uncertain', 'historical', 'hypothetical', 'family'];
const AXIS_WORDS: Readonly<Record<keyof Assertion, string>> = {
  negated: 'absent', uncertain: 'uncertain', historical: 'in the past', hypothetical: 'not happened', family: 'a relative\'s',
};

function updated(entity: EntityAnnotation, context: MentionContext): EntityAnnotation {
  const set = AXES.filter((axis) => context.assertion[axis]);
  const reason = `A cue says: ${set.map((axis) => AXIS_WORDS[axis]).join(', ')}.`;
  const score = entity.score ?? 1;
  const { provenance } = entity;
  return {
    ...entity, assertion: context.assertion,
    provenance: {
      ...provenance,
      evidence: [...provenance.evidence, ...set.map((axis) => context.cues.get(axis) as Span)],
      steps: [...provenance.steps, { by: `assertion@${ENGINE_VERSION}`, from: score, to: score, reason }],
    },
  };
}
