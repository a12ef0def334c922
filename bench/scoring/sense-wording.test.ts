import { describe, expect, it } from 'vitest';
import { shippedLexicons } from '../../src/engine/lexicon/node-lexicons.testing.ts';
import { isAcceptedSense } from './sense-wording.ts';

const lexicons = shippedLexicons();
const fits = (abbreviation: string, to: string, sense: string): boolean => isAcceptedSense({ abbreviation, to, sense }, lexicons);

describe('whether words say a sense', () => {
  it.each([
    ['HTN', 'high blood pressure', 'hypertension'], ['OD', 'once a day', 'once daily|every day'], ['GA', 'general anesthetic', 'general anaesthesia'], ['SH', 'Home and lifestyle', 'social history'],
  ])('%s as "%s" is "%s"', (abbreviation, to, sense) => expect(fits(abbreviation, to, sense)).toBe(true));

  // Half the words shared is not the same sense.
  it.each([
    ['PE', 'pulmonary edema', 'pulmonary embolism'], ['MS', 'mitral stenosis', 'multiple sclerosis'], ['HF', 'heart failure', 'heart rate'], ['AF', 'atrial fibrillation', 'amniotic fluid'], ['SSS', 'sick sinus syndrome', 'superior sagittal sinus'],
  ])('%s as "%s" is not "%s"', (abbreviation, to, sense) => expect(fits(abbreviation, to, sense)).toBe(false));
});
