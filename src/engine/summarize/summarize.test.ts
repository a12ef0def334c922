import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import { analyze } from '../pipeline/analyze.ts';
import { MAX_SHARE } from './choose.ts';
import { summarize } from './summarize.ts';
import { SUMMARY_STYLES, type SummaryResult, type SummaryStyle } from './types.ts';

const lexicons = shippedLexicons();
const NOTE = `Patient: Maren Oldfield
Reason for admission: worsening breathlessness for three days.
History: 69-year-old woman with heart failure and type 2 diabetes. No chest pain. Her brother had a stroke.
Allergies: penicillin (rash)
Results: Potassium 2.9 mmol/L. Creatinine 240 umol/L.
Hospital course: Treated with furosemide. Ramipril was held until the bloods are repeated.
Medicines on discharge:
1. Furosemide 80 mg PO once daily (was 40 mg)
2. Metformin 500 mg PO twice daily
Follow-up: Repeat potassium on 15 September 2026. Heart failure clinic in two weeks with Dr Priya Raman.`;

async function run(text: string, style: SummaryStyle = 'handoff'): Promise<SummaryResult> {
  return summarize([{ analysis: await analyze('t', text, { lexicons }) }], style, lexicons);
}
const textsOf = ({ lines }: SummaryResult): string[] => lines.map(({ text }) => text);

describe('summarize', () => {
  it('gives an age band and no name', async () => {
    const [first] = textsOf(await run(NOTE, 'oneliner'));
    expect(first).toMatch(/^Woman in her 60s with /);
    expect(first).toMatch(/seen for .*breathlessness/);
  });

  it.each(SUMMARY_STYLES)('%s: names nobody, stays under its share, and every line has evidence', async (style) => {
    const result = await run(NOTE, style);
    const words = textsOf(result).join('\n');
    expect(words).not.toMatch(/Maren|Oldfield|Priya|Raman/);
    expect(words.length).toBeLessThanOrEqual(NOTE.length * MAX_SHARE);
    for (const line of result.lines) {
      expect(line.verdict).toBe('supported');
      expect(line.evidence.length).toBeGreaterThan(0);
    }
  });

  it('lists an allergy, a held drug and the present dose, not the former', async () => {
    const words = textsOf(await run(NOTE)).join('\n');
    expect(words).toContain('Allergies: Penicillin (rash).');
    expect(words).toMatch(/Ramipril: held/);
    expect(words).toMatch(/Furosemide 80 mg PO once daily(?! 40)/);
  });

  it('leaves out what is denied and what a relative had', async () => {
    const problems = (await run(NOTE)).lines.filter(({ group }) => group === 'problems').map(({ text }) => text.toLowerCase()).join(' ');
    expect(problems).not.toContain('chest pain');
    expect(problems).not.toContain('stroke');
  });

  it('joins several notes: the newest status stands, evidence names its note', async () => {
    const older = await analyze('a', `${NOTE}\nMedications: salbutamol 100 mcg as needed.`, { lexicons });
    const newer = await analyze('b', `${NOTE}\nPlan: Stop salbutamol. Start budesonide 200 mcg twice daily.`, { lexicons });
    const result = summarize([{ id: 'old', date: '2026-01-02', analysis: older }, { id: 'new', date: '2026-03-04', analysis: newer }], 'handoff', lexicons);
    for (const { evidence } of result.lines) for (const { note } of evidence) expect(['old', 'new']).toContain(note);
    const salbutamol = [...result.lines, ...result.heldBack].find(({ text }) => /^salbutamol/i.test(text));
    expect(salbutamol?.text).toMatch(/stopped/);
  });

  it('lists critical items that no line covers', async () => {
    const { critical, lines } = await run(NOTE);
    expect(critical.map(({ text }) => text)).toContain('Allergies');
    for (const item of critical) if (item.covered) expect(lines.length).toBeGreaterThan(0);
  });

  it('keeps its promises on any text', async () => {
    const pieces = fc.array(fc.constantFrom(...NOTE.split(/(?<=[.\n])/), '\n\n', 'Plan:', '- '), { maxLength: 24 });
    await fc.assert(fc.asyncProperty(pieces, async (parts) => {
      const text = parts.join(' ');
      const { lines } = await run(text);
      expect(textsOf({ lines } as SummaryResult).join('\n').length).toBeLessThanOrEqual(Math.max(0, text.length * MAX_SHARE));
      for (const { evidence } of lines) {
        for (const { span } of evidence) expect(text.slice(span.start, span.end).trim()).not.toBe('');
      }
    }), { numRuns: 40 });
  });
});
