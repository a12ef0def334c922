import { describe, expect, it } from 'vitest';
import type { PhiAnnotation } from '../../engine/document/annotation.ts';
import { span } from '../../engine/document/span.ts';
import { DEFAULT_OPTIONS } from '../../session/note-session.ts';
import { decidePhi, EMPTY_HISTORY, type AuditEntry } from '../../session/review.ts';
import { countDecisions, decidedOf, holdDecided, NOTHING_DECIDED, readWork, writeWork, type SavedWork } from './saved-work.ts';

const LENGTH = 100;

function phi(start: number, end: number): PhiAnnotation {
  return {
    layer: 'phi', id: `phi:NAME:${start}-${end}`, label: 'NAME', span: span(start, end), score: 0.9, attributes: {},
    provenance: { producer: 'name-label', version: '1', method: 'rule', reason: 'after "Patient:"', evidence: [], steps: [] },
  };
}
const entry = (id: string): AuditEntry => ({ at: 1, who: 'you', action: 'remove', annotationIds: [id], from: 'NAME', to: '[NAME-1]' });
const [ADA, TOBIAS] = [phi(9, 25), phi(40, 54)];
const history = decidePhi(EMPTY_HISTORY, [{ annotationId: ADA.id, action: 'remove' }], entry(ADA.id));

function saved(): SavedWork {
  return {
    seed: 'secret', options: { ...DEFAULT_OPTIONS, level: 8 }, review: history.now, log: history.log,
    decided: decidedOf(history, { phi: [ADA, TOBIAS], entities: [] }, NOTHING_DECIDED),
  };
}

describe('the work on a note', () => {
  it('comes back as it was kept', () => {
    expect(readWork(writeWork(saved()), LENGTH)).toEqual(saved());
    expect(countDecisions(saved().review)).toBe(1);
  });

  it('keeps the findings that were decided about, and no others', () => {
    expect(saved().decided.phi).toEqual([ADA]);
  });

  it('keeps them also when it is written before they are found again', () => {
    expect(decidedOf(history, { phi: [], entities: [] }, saved().decided).phi).toEqual([ADA]);
    expect(decidedOf(EMPTY_HISTORY, { phi: [ADA], entities: [] }, saved().decided).phi).toEqual([]);
  });

  it.each([null, 'text', 7, [], { review: { phi: { a: { annotationId: 'b', action: 'remove' } }, addedPhi: [{}, null, 3] }, log: [3, {}], options: { level: 99 } }])(
    'is read from anything without an error: %j', (json) => {
      const work = readWork(json, LENGTH);
      expect(work.review).toEqual(EMPTY_HISTORY.now);
      expect(work.log).toEqual([]);
      expect(work.options).toEqual({ policy: 'safe-harbor', operator: 'tag', style: 'handoff' });
      expect(work.seed).not.toBe('');
    });

  it('leaves out what lies beyond the text', () => {
    const work = { ...saved(), review: { ...history.now, addedPhi: [ADA, phi(90, 101)] } };
    expect(readWork(writeWork(work), LENGTH).review.addedPhi).toEqual([ADA]);
  });
});

describe('a decision that rests on a finding of earlier rules', () => {
  const resumed = { ...EMPTY_HISTORY, now: history.now, log: history.log };

  it('changes nothing while the finding is found', () => {
    expect(holdDecided(resumed, saved(), { phi: [ADA], entities: [] }, 5)).toBe(resumed);
  });

  it('holds when it is found no more, and the log says so', () => {
    const held = holdDecided(resumed, saved(), { phi: [TOBIAS], entities: [] }, 5);
    expect(held.now.addedPhi).toEqual([ADA]);
    expect(held.now.phi).toEqual(history.now.phi);
    expect(held.log.at(-1)).toMatchObject({ at: 5, action: 'add', annotationIds: [ADA.id] });
    expect(holdDecided(held, saved(), { phi: [TOBIAS], entities: [] }, 6)).toBe(held);
  });
});
