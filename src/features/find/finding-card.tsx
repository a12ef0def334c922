import { Check, X } from 'lucide-react';
import type { EntityAnnotation, EntityType } from '../../engine/document/annotation.ts';
import { foundByWords, settledWords } from '../../session/found-by.ts';
import { ENTITY_TYPES } from '../../session/spans.ts';
import { Button } from '../../ui/button/button.tsx';
import { ExtentEditor } from '../../ui/extent-editor/extent-editor.tsx';
import { CardFacts, CardFoot, CardHead, TypeSelect } from '../../ui/annotated-text/card-parts.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { assertionSentence, assertionWord, groupOf, titleCase, TYPE_WORDS } from './mark-words.ts';
import type { FindActions } from './use-find-actions.ts';

export interface FindingCardProps {
  readonly text: string;
  readonly entity: EntityAnnotation;
  /** Mentions with the same name, this one included. */
  readonly same: readonly EntityAnnotation[];
  readonly accepted: boolean;
  readonly actions: FindActions;
  readonly onClose: () => void;
}
const TYPE_OPTIONS = ENTITY_TYPES.map((id) => ({ id, title: titleCase(TYPE_WORDS[id]) }));

/** What the finding is, how it was found and why, and what to do about it. */
export function FindingCard({ text, entity, same, accepted, actions, onClose }: FindingCardProps) {
  const { provenance, codes, attributes } = entity;
  const word = assertionWord(entity.assertion);
  const course = typeof attributes['course'] === 'string' ? titleCase(attributes['course']) : null;
  const status = typeof attributes['status'] === 'string' ? titleCase(attributes['status']) : null;
  const tag = status ?? course ?? word;
  const [code] = codes;
  return (
    <>
      <CardHead words={text.slice(entity.span.start, entity.span.end)} tone={groupOf(entity)} shape="found" onClose={onClose}
        aside={accepted ? <Tag tone="ok">Accepted</Tag> : tag === null ? null : <Tag tone="accent">{tag}</Tag>} />
      <CardFacts facts={[
        ['Type', `${titleCase(TYPE_WORDS[entity.label])}, ${assertionSentence(entity.assertion)}`],
        ['Named', entity.canonical.toLowerCase() === text.slice(entity.span.start, entity.span.end).toLowerCase() ? '' : titleCase(entity.canonical)],
        ['Code', code === undefined ? 'no code' : <><span className="mono">{code.code}</span> {titleCase(code.display)}</>],
        ['Found by', foundBy(entity)],
        ['Why', provenance.reason],
        ['Settled', settledWords(provenance)],
        ['Same as', same.length > 1 ? `${same.length} mentions in this note` : ''],
      ]} />
      <CardFoot>
        <Button size="small" onPress={() => actions.settle([entity], 'accept')}><Check aria-hidden />Accept <kbd aria-hidden>A</kbd></Button>
        <Button size="small" onPress={() => actions.settle([entity], 'reject')}><X aria-hidden />Reject <kbd aria-hidden>R</kbd></Button>
        <TypeSelect<EntityType> value={entity.label} options={TYPE_OPTIONS} onChange={(type) => actions.replace(entity, type, entity.span)} />
        <ExtentEditor text={text} span={entity.span} onChange={(span) => actions.replace(entity, entity.label, span)} />
      </CardFoot>
    </>
  );
}

function foundBy({ provenance, score }: EntityAnnotation): string {
  const who = foundByWords(provenance);
  return provenance.method === 'human' || score === null ? who : `${who}, score ${score.toFixed(2)}`;
}
