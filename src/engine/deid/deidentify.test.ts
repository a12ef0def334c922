import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotationId, type PhiAnnotation, type PhiSubtype, type PhiType } from '../document/annotation.ts';
import { span } from '../document/span.ts';
import { applyEdits } from '../document/text-edit.ts';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import { readDate } from './dates/read-date.ts';
import { deidentify } from './deidentify.ts';
import { analysisOf, markedAnalysis, optionsOf } from './marked-analysis.testing.ts';
import { dateOffset } from './operators/surrogate/operator.ts';
import { OPERATOR_IDS, POLICY_IDS, type DeidOptions, type DeidResult } from './types.ts';

let lexicons: Lexicons;
beforeAll(() => {
  lexicons = shippedLexicons();
});

const run = (marked: string, change: Partial<DeidOptions> = {}): DeidResult => deidentify(markedAnalysis(marked), optionsOf(change), lexicons);

const LETTER = [
  'Dr [[R. Young|NAME.DOCTOR]], [[12 Tanner Street, Eastmere EM4 2QT|LOCATION.STREET]], Tel [[01632 960418|CONTACT.PHONE]]',
  'Re: Mr [[Gwilym Parry-Adeyemi|NAME.PATIENT]], born [[02/05/1934|DATE]], NHS No [[999 031 4470|ID.MEDICALRECORD]]',
  'Thank you for seeing this [[92|AGE]]-year-old retired [[lighthouse keeper|PROFESSION]] on [[21 October 2026|DATE]].',
  'Mr [[Parry-Adeyemi|NAME.PATIENT]] ([[GPA|NAME.PATIENT]]) lives with [[Hope|NAME.OTHER]]. Seen again [[21/10/26|DATE]] by Dr [[Young|NAME.DOCTOR]].',
].join('\n');

describe('tag', () => {
  it('numbers by person and date, shows the year, and hides one that tells of old age', () => {
    expect(run(LETTER).text).toBe([
      'Dr [NAME-1], [LOCATION-1], Tel [CONTACT-1]',
      'Re: Mr [NAME-2], born [DATE-1], NHS No [ID-1]',
      'Thank you for seeing this 90+-year-old retired [PROFESSION-1] on [DATE-2: 2026].',
      'Mr [NAME-2] ([NAME-2]) lives with [NAME-3]. Seen again [DATE-2: 2026] by Dr [NAME-1].',
    ].join('\n'));
  });

  it('changes nothing when it runs again, and numbers on after its own tags', () => {
    const once = run(LETTER).text;
    const findings = [...once.matchAll(/NAME|2026|90|\[ID-1\]/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, type: 'NAME', attributes: [] }));
    expect(deidentify(analysisOf(once, findings), optionsOf(), lexicons).text).toBe(once);
    expect(run('[NAME-2] met [[Ann Cole|NAME.OTHER]]').text).toBe('[NAME-2] met [NAME-3]');
  });

  it('tells a wife from a husband of one surname, and shared surnames of full names', () => {
    const { text } = run('[[John Vale|NAME.PATIENT]] and [[Mary Vale|NAME.OTHER]]. Mr [[Vale|NAME.PATIENT]] said Mrs [[Vale|NAME.OTHER]] drives. [[Vale, J.|NAME.PATIENT]]');
    expect(text).toBe('[NAME-1] and [NAME-2]. Mr [NAME-1] said Mrs [NAME-2] drives. [NAME-1]');
  });

  it('links short forms', () => {
    expect(run('[[Edith Woods|NAME.PATIENT]] likes to be called [[Edie|NAME.PATIENT]]; [[E. Woods|NAME.PATIENT]]').text).toBe('[NAME-1] likes to be called [NAME-1]; [NAME-1]');
  });
});

describe('mask and remove', () => {
  it('masks with the same length and spaces', () => {
    expect(run('Seen by [[Ann Cole|NAME]].', { operator: 'mask' }).text).toBe('Seen by ███ ████.');
  });

  it.each([
    ['His daughter [[Ngozi|NAME]] ([[555-0177|CONTACT.PHONE]]) drives.', 'His daughter drives.'],
    ['seen by [[Ann Cole|NAME]], on [[1/2/24|DATE]].', 'seen by, on.'],
    ['this [[92|AGE]]-year-old [[welder|PROFESSION]] with gout', 'this with gout'],
    ['his wife, [[May|NAME]], agreed', 'his wife, agreed'],
    ['from [[Leeds|LOCATION.CITY]], [[LS1 1AA|LOCATION.ZIP]]\nnext', 'from\nnext'],
    ['[[Ann|NAME]] said\n[[Bo|NAME]], nurse', 'said\nnurse'],
  ])('removes and closes the gap: %s', (marked, text) => {
    expect(run(marked, { operator: 'remove' }).text).toBe(text);
  });
});

describe('generalise', () => {
  it.each([
    ['[[Ann Cole|NAME.PATIENT]] aged [[93|AGE]], [[bus driver|PROFESSION]]', '[PATIENT] aged 90+, transport worker'],
    ['on [[3 March 2021|DATE]] and [[3/4|DATE]]', 'on 2021 and [DATE]'],
    ['[[14 Elm Road, Reno, NV 89501|LOCATION.STREET]]', '[STREET], NV 895'], ['zip [[03601|LOCATION.ZIP]] or [[45299-1234|LOCATION.ZIP]]', 'zip 000 or 452'],
  ])('%s', (marked, text) => {
    expect(run(marked, { operator: 'generalise' }).text).toBe(text);
  });
});

describe('surrogate', () => {
  it('keeps case and form, and lets initials, surnames and e-mail follow the name', () => {
    const { edits } = run('[[SMITH, John|NAME.PATIENT]]; [[J.S.|NAME.PATIENT]]; Mr [[Smith|NAME.PATIENT]]; [[john.smith7@stmary.example.org|CONTACT.EMAIL]]; [[Jane Smith|NAME.OTHER]]', { operator: 'surrogate' });
    const [full, initials, surname, email, wife] = edits.map((edit) => edit.replacement) as [string, string, string, string, string];
    const [, last, first] = /^([A-Z]+), ([A-Z][a-z]+)$/.exec(full) as unknown as [string, string, string];
    expect(initials).toBe(`${first.charAt(0)}.${last.charAt(0)}.`);
    expect(surname.toUpperCase()).toBe(last);
    expect(email).toMatch(new RegExp(`^${first}\\.${last}\\d@example\\.(?:org|com|net)$`, 'i'));
    expect(wife.endsWith(surname)).toBe(true);
    expect(wife.startsWith(first)).toBe(false);
  });

  it.each([
    ['(555) 555-0142', 'CONTACT.PHONE', /^\(\d{3}\) 555-01\d\d$/], ['+1 555-555-0142 ext. 99', 'CONTACT.PHONE', /^\+1 \d{3}-555-01\d\d ext\. \d\d$/], ['01632 960418', 'CONTACT.PHONE', /^01632 960\d{3}$/],
    ['07700 900 468', 'CONTACT.PHONE', /^07700 900 \d{3}$/], ['+44 7700 900468', 'CONTACT.PHONE', /^\+44 7700 900\d{3}$/], ['219-09-9999', 'ID.SSN', /^(?:9\d\d|666)-[0-4]\d-\d{4}$/], ['999 314 7028', 'ID.MEDICALRECORD', /^999 \d{3} \d{4}$/],
    ['https://portal.example.com/msg/88', 'CONTACT.URL', /^https:\/\/\w+\.example\.(?:org|com|net)\/\w+\/\w+$/], ['10.1.2.3', 'CONTACT.IPADDRESS', /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/], ['RA24-0098812', 'ID.IDNUM', /^[A-Z]{2}\d\d-\d{7}$/],
    ['14 Elm Road, Reno, NV 89501', 'LOCATION.STREET', /^\d\d [A-Z][a-z]+ Road, [A-Z][a-z]+, NV 00[1-4]\d\d$/], ['LEEDS', 'LOCATION.CITY', /^[A-Z]+$/], ['ninety-three', 'AGE', /^ninety(?:-\w+)?$/], ['electrician', 'PROFESSION', /^[aeio]/],
    ["St. Brendan's Hospital", 'LOCATION.HOSPITAL', /^St\. [A-Z][a-z]+'s Hospital$/],
  ])('%s', (original, label, form) => {
    const made = run(`x [[${original}|${label}]] y`, { operator: 'surrogate' }).edits[0]?.replacement;
    expect(made).toMatch(form);
    expect(made).not.toBe(original);
  });

  it('keeps weekdays true to shifted dates, in one offset a document', () => {
    const { edits } = run('[[Thursday, February 8, 2024|DATE]] and [[Thursday|DATE]] and [[2024-02-08|DATE]]', { operator: 'surrogate' });
    const [full, weekday, iso] = edits.map((edit) => edit.replacement) as [string, string, string];
    expect(new Date(`${iso}T00:00Z`).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' })).toBe(weekday);
    expect(full.startsWith(weekday)).toBe(true);
  });

  it('depends on the seed and the value, not on what stands around', () => {
    const alone = run('[[Ann Cole|NAME.PATIENT]]', { operator: 'surrogate' }).text;
    expect(run('[[Ann Cole|NAME.PATIENT]] and [[Bo Reed|NAME.OTHER]] on [[1/2/24|DATE]]', { operator: 'surrogate' }).text.startsWith(alone)).toBe(true);
    expect(run('[[Ann Cole|NAME.PATIENT]]', { operator: 'surrogate', seed: 'other' }).text).not.toBe(alone);
  });

  it('never has an offset of 0 or of whole weeks', () => {
    for (let i = 0; i < 500; i += 1) {
      const days = Math.abs(dateOffset('seed', `note-${i}`));
      expect(days % 7 !== 0 && days >= 46 && days <= 318).toBe(true);
    }
  });
});

describe('policies and decisions', () => {
  const NOTE = '[[Ann Cole|NAME.PATIENT]], [[1999|DATE]], [[3 May 1999|DATE]], [[Leeds|LOCATION.CITY]], [[Ohio|LOCATION.STATE]], [[Kent|LOCATION.STATE]], [[Kenya|LOCATION.COUNTRY]], [[tailor|PROFESSION]], [[94|AGE]], [[MRN77123|ID.MEDICALRECORD]]';

  it.each([
    ['safe-harbor', '[NAME-1], 1999, [DATE-1: 1999], [LOCATION-1], Ohio, [LOCATION-2], Kenya, [PROFESSION-1], 90+, [ID-1]'],
    ['limited-data-set', '[NAME-1], 1999, 3 May 1999, Leeds, Ohio, Kent, Kenya, tailor, 94, [ID-1]'],
    ['names-only', '[NAME-1], 1999, 3 May 1999, Leeds, Ohio, Kent, Kenya, tailor, 94, MRN77123'],
    ['everything', '[NAME-1], [DATE-1], [DATE-2], [LOCATION-1], [LOCATION-2], [LOCATION-3], [LOCATION-4], [PROFESSION-1], 90+, [ID-1]'],
  ] as const)('%s', (policy, text) => {
    expect(run(NOTE, { policy }).text).toBe(text);
  });

  const idOf = (type: PhiType, start: number, end: number): string => annotationId('phi', type, span(start, end));
  it('follows the user: keep, remove below the dial, other type, other extent', () => {
    const marked = 'Saw [[Hope|NAME;sea]] and [[May|NAME;sca]] in [[Reading|NAME]], [[Ann|NAME]] Cole';
    expect(run(marked, { threshold: 0.5 }).text).toBe('Saw Hope and May in [NAME-1], [NAME-2] Cole');
    const decisions: DeidOptions['decisions'] = [
      { annotationId: idOf('NAME', 4, 8), action: 'remove' }, { annotationId: idOf('NAME', 13, 16), action: 'keep' },
      { annotationId: idOf('NAME', 20, 27), action: 'remove', type: 'LOCATION', subtype: 'CITY' }, { annotationId: idOf('NAME', 29, 32), action: 'remove', span: span(29, 37) },
    ];
    const result = run(marked, { threshold: 0.5, decisions });
    expect(result.text).toBe('Saw [NAME-1] and May in [LOCATION-1], [NAME-2]');
    expect(result.kept.map(({ why }) => why)).toEqual(['user']);
  });

  it('keeps allowed words and removes denied ones wherever they stand', () => {
    const result = run('[[Hope|NAME]] met hope, HOPELESS and Zed; [[Ann|NAME]] too', { allow: ['ann'], deny: ['hope', 'Zed'] });
    expect(result.text).toBe('[NAME-1] met [NAME-1], HOPELESS and [NAME-2]; Ann too');
    expect(result.kept.map(({ why }) => why)).toEqual(['allow-list']);
  });

  it('settles overlapping marks without leaving a part', () => {
    const marked = 'call [[Ann Cole|NAME]] 555';
    expect(run(marked, { added: [mark(9, 17, 'ID', 1)] }).text).toBe('call [NAME-1] [ID-1]');
    expect(run(marked, { added: [mark(0, 9, 'NAME', 1), mark(5, 14, 'NAME', 2)] }).text).toBe('[NAME-1] 555');
    expect(run(marked, { added: [mark(6, 7, 'DATE', 1)] }).edits.map(({ type }) => type)).toEqual(['NAME', 'DATE', 'NAME']);
    expect(run(marked, { added: [mark(900, 910, 'NAME', 1)] }).text).toBe('call [NAME-1] 555');
  });

  it('keeps protected terms unless the evidence is stronger', () => {
    expect(run('[[[[Murphy|NAME;shh]]|KEEP]]\'s sign; Dr [[Murphy|NAME]]').text).toBe("Murphy's sign; Dr [NAME-1]");
  });
});

describe('residual risk', () => {
  it('is low where nothing is left', () => {
    const { risk, residual } = run('Mr [[Cole|NAME]] has [[Graves disease|PROBLEM]]. BP 120/80. He is well.');
    expect([risk, residual]).toEqual(['low', []]);
  });

  it.each([
    ['He survived the Marram Point ferry fire and dreams of it.', 'rare-event', 'Marram Point ferry fire'], ['She was mayor of Hexley for years.', 'public-role', 'mayor of Hexley'],
    ['He saw Gwilym Lindqvist last week.', 'name-like', 'Gwilym Lindqvist'], ['old number 00418827 on file', 'long-number', '00418827'], ['write to ann@example.org today', 'contact-left', 'ann@example.o'],
    ['with [[Hope|NAME;sca]] here', 'doubtful-identifier', 'Hope'],
  ])('%s', (marked, kind, words) => {
    const result = run(marked, { threshold: 0.5 });
    expect(result.residual.map((one) => one.kind)).toContain(kind);
    const found = result.residual.find((one) => one.kind === kind);
    expect(result.text.slice(found?.out.start, found?.out.end)).toBe(words);
    expect(result.risk).not.toBe('low');
  });

  it('sees old age and a job that stay together', () => {
    const { residual, risk } = run('[[94|AGE]] year old [[lighthouse keeper|PROFESSION]]', { policy: 'limited-data-set' });
    expect(residual.map(({ kind }) => kind)).toEqual(['age-over-89-kept', 'old-age-and-job']);
    expect(risk).toBe('medium');
  });
});

function mark(start: number, end: number, type: PhiType, number: number): PhiAnnotation {
  return {
    id: `added-${number}`, layer: 'phi', label: type, span: span(start, end), score: null, attributes: {},
    provenance: { producer: 'you', version: '1', method: 'human', reason: 'Marked by you.', evidence: [], steps: [] },
  };
}

/** Notes of filler and findings of every kind, the findings unlike the filler. */
const WORDS = ['he', 'was', 'seen', 'with', 'pain', 'and', 'slept', 'well,', 'then', 'home.', '(', ')', '\n', 'on'];
const FINDINGS: readonly (readonly [string, PhiType, PhiSubtype?])[] = [
  ['Quentin Zabriskie', 'NAME', 'PATIENT'], ['Zabriskie', 'NAME', 'PATIENT'], ['ZABRISKIE, Quentin', 'NAME', 'PATIENT'], ['Dwayne Okonkwo', 'NAME', 'DOCTOR'], ['D. Okonkwo', 'NAME', 'DOCTOR'], ['qzab88', 'NAME', 'USERNAME'],
  ['4471-229-118', 'ID', 'MEDICALRECORD'], ['KX77/2209', 'ID', 'IDNUM'], ['219-09-9999', 'ID', 'SSN'], ['555-555-0142', 'CONTACT', 'PHONE'], ['q.zabriskie@mail.example.com', 'CONTACT', 'EMAIL'],
  ['3 March 2024', 'DATE'], ['03/15/2024', 'DATE'], ['Monday', 'DATE'], ['17 Elm Road, Dunmore', 'LOCATION', 'STREET'], ['Dunmore', 'LOCATION', 'CITY'], ['welder', 'PROFESSION'], ['94', 'AGE'],
];
const note = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS).map((word) => ({ word })) }, { weight: 2, arbitrary: fc.constantFrom(...FINDINGS).map((finding) => ({ finding })) }), { maxLength: 30 })
  .map((parts) => {
    let text = '';
    const spans: Parameters<typeof analysisOf>[1][number][] = [];
    for (const part of parts) {
      if (text !== '' && !text.endsWith('\n')) text += ' ';
      if ('word' in part) text += part.word;
      else {
        const [surface, type, subtype] = part.finding;
        spans.push({ start: text.length, end: text.length + surface.length, type, attributes: [], ...(subtype === undefined ? {} : { subtype }) });
        text += surface;
      }
    }
    return { text, spans };
  });
const options = fc.record({ operator: fc.constantFrom(...OPERATOR_IDS), policy: fc.constantFrom(...POLICY_IDS), seed: fc.string({ maxLength: 5 }) });

describe('for every note', () => {
  it('edits map both ways and build the output', () => {
    fc.assert(fc.property(note, options, ({ text, spans }, change) => {
      const result = deidentify(analysisOf(text, spans), optionsOf(change), lexicons);
      expect(applyEdits(text, result.edits).text).toBe(result.text);
      let end = 0;
      let outEnd = 0;
      for (const edit of result.edits) {
        expect(result.text.slice(edit.out.start, edit.out.end)).toBe(edit.replacement);
        expect(result.text.slice(outEnd, edit.out.start)).toBe(text.slice(end, edit.span.start));
        [end, outEnd] = [edit.span.end, edit.out.end];
      }
      for (const kept of result.kept) expect(result.text.slice(kept.out.start, kept.out.end)).toBe(text.slice(kept.span.start, kept.span.end));
      for (const { out } of result.residual) expect(out.start < out.end && out.end <= result.text.length).toBe(true);
    }));
  });

  it('no name, number or contact that was to go is left', () => {
    fc.assert(fc.property(note, options, ({ text, spans }, change) => {
      const result = deidentify(analysisOf(text, spans), optionsOf(change), lexicons);
      for (const edit of result.edits) {
        if (!['NAME', 'ID', 'CONTACT'].includes(edit.type)) continue;
        for (const word of text.slice(edit.span.start, edit.span.end).match(/[\p{L}\d]{3,}/gu) ?? []) {
          if (change.policy === 'names-only' && edit.type !== 'NAME') continue;
          if (/^(?:example|com|org|555|01\d\d|mail)$/i.test(word) || (change.policy === 'names-only' && /zabriskie/i.test(word))) continue;
          expect(result.text.toLowerCase().split(/[^\p{L}\d]+/u)).not.toContain(word.toLowerCase());
        }
      }
    }));
  });

  it('same seed, same output; tags are stable', () => {
    fc.assert(fc.property(note, options, ({ text, spans }, change) => {
      const once = deidentify(analysisOf(text, spans), optionsOf(change), lexicons);
      expect(deidentify(analysisOf(text, spans), optionsOf(change), lexicons)).toEqual(once);
      if (change.operator !== 'tag') return;
      const again = once.edits.map(({ out, type }) => ({ start: out.start, end: out.end, type, attributes: [] }));
      expect(deidentify(analysisOf(once.text, again), optionsOf(change), lexicons).text).toBe(once.text);
    }));
  });

  it('takes any text, any findings and any decisions', () => {
    const place = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    const kind = fc.constantFrom(...FINDINGS.map(([, type, subtype]) => ({ type, ...(subtype === undefined ? {} : { subtype }) })));
    const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: fc.constantFrom('1', '/', '-', ' ', 'Mar', "'", '\ud800', 'ß', 'İ', '(', 'A', '.', '@', '\n'), maxLength: 40 }));
    fc.assert(fc.property(hostile, fc.array(fc.tuple(place, kind), { maxLength: 8 }), fc.array(fc.tuple(place, kind), { maxLength: 3 }), options, (text, found, added, change) => {
      const inside = found.filter(([at]) => at.end <= text.length);
      const analysis = analysisOf(text, inside.map(([at, one]) => ({ ...at, ...one, attributes: [] })));
      const marks = added.map(([at, one], i) => mark(at.start, at.end, one.type, i));
      const decisions = analysis.phi.slice(0, 2).map((phi, i) => ({ annotationId: phi.id, action: i === 0 ? 'remove' as const : 'keep' as const }));
      const result = deidentify(analysis, optionsOf({ ...change, added: marks, decisions, deny: ['1', 'mar'] }), lexicons);
      expect(applyEdits(text, result.edits).text).toBe(result.text);
      for (let i = 1; i < result.edits.length; i += 1) expect(result.edits[i - 1]?.span.end).toBeLessThanOrEqual(result.edits[i]?.span.start as number);
    }), { numRuns: 300 });
  });

  it('keeps intervals between full dates', () => {
    const days = fc.integer({ min: 1, max: 28 });
    const months = fc.integer({ min: 1, max: 12 });
    const years = fc.integer({ min: 1990, max: 2030 });
    fc.assert(fc.property(fc.tuple(days, months, years, days), fc.string(), ([a, m, y, b], seed) => {
      const iso = (day: number): string => `${y}-${String(m).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const { edits } = run(`[[${iso(a)}|DATE]] [[${m}/${b}/${y}|DATE]] 12/30/2020`, { operator: 'surrogate', seed });
      const [first, second] = edits.map(({ replacement }) => readDate(replacement, 'mdy')?.points[0]);
      const at = (point: typeof first): number => Date.UTC(point?.year ?? 0, (point?.month ?? 0) - 1, point?.day) / 86_400_000;
      if (b > 12 || a === b) expect(at(second) - at(first)).toBe(b - a);
    }));
  });
});
