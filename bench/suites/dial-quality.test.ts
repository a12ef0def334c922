import { describe, expect, it } from 'vitest';
import { shippedLexicons } from '../../src/engine/lexicon/node-lexicons.testing.ts';
import { parseNote } from '../gold/read-notes.ts';
import { underPolicy } from './dial-quality.ts';

describe('gold under the default policy', () => {
  it('is what the policy removes: a bare year and a state stay, protected terms are kept in mind', () => {
    const marked = 'Mr. [[Okonkwo|NAME.PATIENT]] of [[Ohio|LOCATION.STATE]], seen on [[12 March 2021|DATE]], first in [[2019|DATE]], has [[Graves|KEEP]]\' disease.';
    const { text, spans } = underPolicy(parseNote(`---\nid: a\nkind: clinic\norigin: us\n---\n${marked}\n`), shippedLexicons());
    expect(spans.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual(['NAME Okonkwo', 'DATE 12 March 2021', 'KEEP Graves']);
  });
});
