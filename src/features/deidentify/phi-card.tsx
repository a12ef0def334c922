import { Check, X } from 'lucide-react';
import { foundByWords, settledWords } from '../../session/found-by.ts';
import { Button } from '../../ui/button/button.tsx';
import { CardFacts, CardFoot, CardHead, TypeSelect } from '../../ui/annotated-text/card-parts.tsx';
import { ExtentEditor } from '../../ui/extent-editor/extent-editor.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { phiWord, TONES, TYPE_CHOICES } from './phi-words.ts';
import type { ReviewedPhi } from './reviewed-phi.ts';
import type { DeidActions } from './use-deid-actions.ts';

const STATE_TAGS = { removed: 'Removed', open: 'To review', kept: 'Kept', below: 'Kept' } as const;
const WHY_KEPT = {
  policy: 'The policy lets it stay.', 'below-threshold': 'Its score lies under the recall dial.', user: 'You kept it.',
  'allow-list': 'Its words are on your list of words that stay.', protected: 'It is part of a clinical term.',
} as const;

export interface PhiCardProps {
  readonly text: string;
  readonly one: ReviewedPhi;
  readonly equal: readonly ReviewedPhi[];
  readonly actions: DeidActions;
  readonly onClose: () => void;
}

/** What the identifier is, how it was found and why, and what to do about it. */
export function PhiCard({ text, one, equal, actions, onClose }: PhiCardProps) {
  const { finding, type, subtype, span, state, why, decided } = one;
  return (
    <>
      <CardHead words={text.slice(span.start, span.end)} tone={TONES[type]} shape={state === 'open' ? 'doubt' : state === 'kept' ? 'kept' : 'found'} onClose={onClose}
        aside={<Tag tone={state === 'open' ? 'warn' : 'plain'}>{STATE_TAGS[state]}{decided ? ' by you' : ''}</Tag>} />
      <CardFacts facts={[
        ['Type', phiWord(type, subtype)],
        ['Found by', foundByWords(finding.provenance)],
        ['Score', finding.score === null || finding.provenance.method === 'human' ? '' : finding.score.toFixed(2)],
        ['Why', finding.provenance.reason],
        ['Settled', settledWords(finding.provenance)],
        ['Kept', why === undefined ? '' : WHY_KEPT[why]],
        ['Same words', equal.length > 1 ? `${equal.length} places in this note` : ''],
      ]} />
      <CardFoot>
        <Button size="small" onPress={() => actions.settle([finding], 'remove')}><Check aria-hidden />Remove <kbd aria-hidden>A</kbd></Button>
        <Button size="small" onPress={() => actions.settle([finding], 'keep')}><X aria-hidden />Keep <kbd aria-hidden>R</kbd></Button>
        <PhiTypeSelect one={one} actions={actions} />
        <ExtentEditor text={text} span={span} onChange={(next) => actions.resize(finding, next)} />
      </CardFoot>
    </>
  );
}

export function PhiTypeSelect({ one, actions }: { readonly one: ReviewedPhi; readonly actions: DeidActions }) {
  const value = one.subtype === undefined ? one.type : `${one.type}.${one.subtype}`;
  const known = TYPE_CHOICES.some(({ id }) => id === value);
  const options = known ? TYPE_CHOICES : [{ id: value, title: phiWord(one.type, one.subtype), type: one.type }, ...TYPE_CHOICES];
  return (
    <TypeSelect value={value} options={options} onChange={(id) => {
      const choice = TYPE_CHOICES.find((option) => option.id === id);
      if (choice !== undefined) actions.retype(one.finding, choice.type, choice.subtype);
    }} />
  );
}
