import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { span } from '../engine/document/span.ts';
import { rebaseHistory } from './rebase-review.ts';
import { addPhi, settlePhi } from './review-actions.ts';
import { EMPTY_HISTORY } from './review.ts';

const BEFORE = 'Seen with Bronagh today. Phone later.';
const at = BEFORE.indexOf('Bronagh');
const marked = addPhi(EMPTY_HISTORY, [span(at, at + 7)], { type: 'NAME', subtype: 'OTHER' }, 0);

describe('rebaseHistory', () => {
  it('moves a mark along when text is put in before it', () => {
    const after = BEFORE.replace('Seen', 'Seen at noon');
    const [finding] = rebaseHistory(marked, BEFORE, after).now.addedPhi;
    expect(after.slice(finding?.span.start, finding?.span.end)).toBe('Bronagh');
    expect(finding?.id).toBe(`phi:NAME:${finding?.span.start}-${finding?.span.end}`);
  });

  it('drops a mark whose own words were edited', () => {
    expect(rebaseHistory(marked, BEFORE, BEFORE.replace('Bronagh', 'Brona')).now.addedPhi).toEqual([]);
  });

  it('moves the decisions that undo would bring back', () => {
    const [finding] = marked.now.addedPhi;
    const decided = settlePhi(marked, finding === undefined ? [] : [finding], 'keep', 1);
    const rebased = rebaseHistory(decided, BEFORE, `On Monday: ${BEFORE}`);
    expect(rebased.done.at(-1)?.review.addedPhi[0]?.span.start).toBe(at + 11);
    expect(Object.keys(rebased.now.phi)).toEqual([`phi:NAME:${at + 11}-${at + 18}`]);
  });

  it('never lets a mark fall on other words, whatever the edit', () => {
    fc.assert(fc.property(fc.nat(BEFORE.length), fc.nat(12), fc.string({ maxLength: 12 }), (from, removed, put) => {
      const after = BEFORE.slice(0, from) + put + BEFORE.slice(from + removed);
      for (const { span: s } of rebaseHistory(marked, BEFORE, after).now.addedPhi) expect(after.slice(s.start, s.end)).toBe('Bronagh');
    }));
  });
});
