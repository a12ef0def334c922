import { describe, expect, it } from 'vitest';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import { taggerDouble } from '../tagger-double.testing.ts';
import { analyze } from './analyze.ts';
import type { AnalysisPart } from './analysis.ts';
import { cutIntoParts, PART_LENGTH } from './parts.ts';
import { checkStages } from './stage.ts';
import { STAGES } from './stages.ts';

const lexicons = shippedLexicons();
const LONG = Array.from({ length: 400 }, (_, i) => `Line ${i}: takes aspirin 81 mg daily and denies chest pain.\n${i % 40 === 0 ? 'PLAN:\n' : ''}`).join('');

describe('analyze', () => {
  it('takes what a model marked, says so, and keeps the rules', async () => {
    const tagger = taggerDouble({ Quillon: { score: 0.97, phi: { type: 'NAME', subtype: 'PATIENT' } }, zorbatitis: { score: 0.95, entity: { type: 'PROBLEM', subtype: 'disease' } } });
    const { phi, entities } = await analyze('t', 'quiet Quillon has zorbatitis and takes aspirin 81 mg. SSN 219-09-9999.', { lexicons, tagger });
    expect(phi.find(({ provenance }) => provenance.producer === 'double')).toMatchObject({ label: 'NAME', provenance: { method: 'model' } });
    expect(entities.map(({ label, canonical }) => `${label} ${canonical}`)).toContain('PROBLEM zorbatitis');
    expect(phi.map(({ label }) => label)).toContain('ID');
  });

  it('sends parts, the visible one first, and ends with all of them', async () => {
    const parts: AnalysisPart[] = [];
    const visibleFrom = LONG.length - 100;
    const analysis = await analyze('t', LONG, { lexicons, visibleFrom, onPart: (part) => void parts.push(part) });
    expect(parts.length).toBeGreaterThan(2);
    expect(parts[0]?.part.end).toBe(LONG.length);
    expect(parts.at(-1)).toMatchObject({ done: parts.length, total: parts.length });
    const sent = parts.flatMap(({ findings }) => findings.entities.map(({ id }) => id));
    expect(analysis.entities.map(({ id }) => id).filter((id) => !sent.includes(id))).toEqual([]);
    expect([...analysis.entities].every((entity, i, all) => i === 0 || (all[i - 1]?.span.start ?? 0) <= entity.span.start)).toBe(true);
  });

  it('hears a cancel between parts', async () => {
    let read = 0;
    const job = analyze('t', LONG, { lexicons, cancelled: () => read > 1, onPart: () => void (read += 1) });
    await expect(job).rejects.toMatchObject({ code: 'JOB_CANCELLED' });
    expect(read).toBe(2);
  });

  it('gives the same ids for the same text', async () => {
    const [one, two] = [await analyze('a', LONG, { lexicons }), await analyze('b', LONG, { lexicons })];
    expect(one.entities.map(({ id }) => id)).toEqual(two.entities.map(({ id }) => id));
    expect(new Set(one.entities.map(({ id }) => id)).size).toBe(one.entities.length);
  });
});

describe('the order of stages', () => {
  it('is sound as shipped, and a stage before what it requires is refused', () => {
    expect(() => checkStages(STAGES)).not.toThrow();
    expect(() => checkStages([...STAGES].reverse())).toThrow(/needs/);
  });
});

describe('cutIntoParts', () => {
  it.each([['lines', LONG], ['one word', 'x'.repeat(40_000)], ['surrogates', '😀'.repeat(20_000)], ['short', 'a']])('covers %s without gap, in bounded parts', (_, text) => {
    let at = 0;
    for (const part of cutIntoParts(text, [])) {
      expect(part.start).toBe(at);
      expect(part.end - part.start).toBeLessThanOrEqual(PART_LENGTH + 2);
      expect(text.charCodeAt(part.start) & 0xfc00).not.toBe(0xdc00);
      at = part.end;
    }
    expect(at).toBe(text.length);
  });
});
