import { describe, expect, it } from 'vitest';
import type { PhiAnnotation, PhiType } from '../document/annotation.ts';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import { analyze } from '../pipeline/analyze.ts';
import { taggerDouble } from '../tagger-double.testing.ts';

const lexicons = shippedLexicons();

/** Personal data where a model marks one range of a text. */
async function found(text: string, marked: string, type: PhiType, score = 0.84): Promise<readonly PhiAnnotation[]> {
  return (await analyze('case', text, { lexicons, tagger: taggerDouble({ [marked]: { score, phi: { type } } }) })).phi;
}

/** What remains of it that the model alone found. */
async function remaining(text: string, marked: string, type: PhiType, score?: number): Promise<string[]> {
  return (await found(text, marked, type, score)).filter(({ label, provenance }) => label === type && provenance.method === 'model').map(({ span }) => text.slice(span.start, span.end));
}

describe('gives way', () => {
  it.each([
    ['DRAINS: ONE 19-FR BLAKE.', 'BLAKE', 'NAME'],
    ['Mechanical valve replacement (St. Jude, 1999).', 'St. Jude', 'LOCATION'],
    ['Rheumatic fever; St. Jude AVR 2014.', 'St. Jude AVR', 'LOCATION'],
    ['CTG normal, Dawes-Redman met.', 'Dawes-Redman', 'NAME'],
    ['#NOF L, Austin Moore Mon. Delirium better.', 'Austin Moore Mon', 'NAME'],
    ['ANESTHESIA: GENERAL ENDOTRACHEAL', 'GENERAL ENDOTRACHEAL', 'NAME'],
    ['Membrane irregular on OCT, fluid on the right.', 'OCT', 'DATE'],
    ['PLT 94 today', '94', 'AGE'],
  ] as const)('in "%s" %s is no %s', async (text, marked, type) => {
    expect(await remaining(text, marked, type)).toEqual([]);
  });
});

describe('stands', () => {
  it.each([
    ['Drain out, seen by Blake today.', 'Blake', 'NAME'],
    ['The drain hurts; Blake says it leaks.', 'Blake', 'NAME'],
    ['Drain checked with daughter Blake.', 'Blake', 'NAME'],
    ['He had the valve done at St. Jude in May.', 'St. Jude', 'LOCATION'],
    ['14 hours of care from Carefree Hands, weekly.', 'Carefree Hands', 'LOCATION'],
    ['Fluid noted in October and later.', 'October', 'DATE'],
    ['Grace, diabetic, has no pain.', 'Grace', 'NAME'],
    ['Drain emptied, Quillon slept.', 'Quillon', 'NAME'],
  ] as const)('in "%s" %s is a %s', async (text, marked, type) => {
    expect((await found(text, marked, type)).map(({ span }) => text.slice(span.start, span.end))).toContain(marked);
  });

  it('where the model is nearly sure and no word of the term is near', async () => {
    expect(await remaining('CTG normal, Dawes-Redman met.', 'Dawes-Redman', 'NAME', 0.98)).toEqual(['Dawes-Redman']);
    expect(await remaining('DRAINS: ONE 19-FR BLAKE.', 'BLAKE', 'NAME', 0.98)).toEqual([]);
  });
});
