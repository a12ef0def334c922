import { describe, expect, it } from 'vitest';
import { simplifyText } from '../simplify.testing.ts';
import type { TodoItem } from '../types.ts';

const NOTE = [
  'HOSPITAL COURSE', 'He called 911 and was brought to the ED. Chest x-ray was clear.', '',
  'DISCHARGE MEDICATIONS', '- Apixaban 5 mg PO BID', '- Metoprolol 50 mg daily', '- STOP ibuprofen', '',
  'PLAN', 'Hold metformin until renal function is rechecked. Increase furosemide to 80 mg daily. Repeat BMP in 1 week. Blood cultures pending.', '',
  'FOLLOW-UP', 'Cardiology clinic in 2 weeks. See your PCP.', '',
  'DISCHARGE INSTRUCTIONS', 'Avoid heavy lifting for 6 weeks. Return to the ED if you have chest pain or trouble breathing. No follow-up with surgery is needed.',
].join('\n');

const of = (todo: readonly TodoItem[], kind: string): TodoItem[] => todo.filter((one) => one.kind === kind);

describe('what to do', () => {
  it('lists medicines with dose and times in plain words', async () => {
    const { todo } = await simplifyText(NOTE);
    expect(of(todo, 'medicine').map(({ text }) => text)).toEqual(expect.arrayContaining([expect.stringMatching(/Apixaban 5 mg by mouth twice a day/), expect.stringMatching(/Metoprolol 50 mg/)]));
    expect(of(todo, 'medicine').map(({ text }) => text)).toEqual(expect.arrayContaining([expect.stringMatching(/^Changed: furosemide/)]));
    expect(of(todo, 'stop').map(({ text }) => text)).toEqual(['Stop ibuprofen']);
    expect(of(todo, 'hold').map(({ text }) => text)).toEqual(['Do not take for now: metformin']);
  });

  it('takes the dose from the list for home, not from the stay', async () => {
    const { todo } = await simplifyText([
      'HOSPITAL COURSE', 'Treated with IV furosemide 80 mg twice daily for four days. Apixaban was started. Started ceftriaxone 1 g daily.', '',
      'DISCHARGE MEDICATIONS', '1. Furosemide 40 mg PO once daily (was 20 mg)', '2. Apixaban 5 mg PO twice daily',
    ].join('\n'));
    const lines = of(todo, 'medicine').map(({ text }) => text.toLowerCase());
    expect(lines.filter((line) => line.includes('furosemide'))).toEqual([expect.stringMatching(/40 mg by mouth once a day \(was 20 mg\)$/)]);
    expect(lines.filter((line) => line.includes('apixaban'))).toEqual([expect.stringMatching(/5 mg by mouth twice a day/)]);
    expect(lines.join(' ')).not.toMatch(/80 mg|1 g/);
  });

  it('lists visits and tests with their time, or says that none is given', async () => {
    const { todo } = await simplifyText(NOTE);
    expect(of(todo, 'appointment').map(({ when }) => when)).toEqual(['in 2 weeks', 'date not given']);
    expect(of(todo, 'test').map(({ when }) => when)).toEqual(expect.arrayContaining(['in 1 week']));
  });

  it('takes a warning for one, a story for none, and "no follow-up" for no visit', async () => {
    const { todo } = await simplifyText(NOTE);
    expect(of(todo, 'warning')).toHaveLength(1);
    expect(of(todo, 'warning')[0]?.when).toBe('right away');
    expect(todo.some(({ text }) => /surgery is needed|called 911/.test(text))).toBe(false);
  });

  it('gives each line its sentence', async () => {
    const { todo, questions } = await simplifyText(NOTE);
    for (const { evidence } of [...todo, ...questions]) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const at of evidence) expect(NOTE.slice(at.start, at.end).trim()).not.toBe('');
    }
  });

  it('asks three to six questions about what is left open', async () => {
    const { questions } = await simplifyText(NOTE);
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(questions.length).toBeLessThanOrEqual(6);
    expect(questions.map(({ text }) => text).join(' ')).toMatch(/awaited.*no date/s);
  });
});
