/** Keys of `attributes`, by what carries them. The reference page is made from this; a test finds keys that are missing here. */
export interface AttributeKey {
  readonly key: string;
  readonly on: string;
  readonly values: string;
}

export const ATTRIBUTE_KEYS: readonly AttributeKey[] = [
  { key: 'kind', on: 'MEDICATION, TEST, PROCEDURE, TIME', values: 'the kind column of the lexicon (`generic`, `lab`, `surgery` ...); for TIME `relative`, `span`, `anchor` ...' },
  { key: 'class', on: 'MEDICATION', values: 'drug class in plain words, such as `blood thinner`' },
  { key: 'status', on: 'MEDICATION', values: '`started`, `stopped`, `held`, `increased`, `decreased`, `changed`, `continued`, `allergy`' },
  { key: 'severity', on: 'PROBLEM', values: '`mild`, `moderate`, `severe` ..., the word of the text' },
  { key: 'laterality', on: 'PROBLEM, PROCEDURE, ANATOMY', values: '`left`, `right`, `bilateral`' },
  { key: 'course', on: 'PROBLEM', values: '`acute`, `chronic`, `stable`, `worsening` ..., the word of the text' },
  { key: 'sense', on: 'what was written as an abbreviation', values: 'the sense chosen' },
  { key: 'expansion', on: 'what was written as an abbreviation', values: 'the words it stands for' },
  { key: 'number', on: 'VALUE', values: 'the number; of a blood pressure the systolic one' },
  { key: 'low', on: 'VALUE', values: 'lower end of a value that is a range' },
  { key: 'high', on: 'VALUE', values: 'upper end of a value that is a range; of a blood pressure the diastolic one' },
  { key: 'unit', on: 'VALUE', values: 'the unit as written' },
  { key: 'rangeLow', on: 'VALUE', values: 'lower end of the reference range used: the note\'s own, else the adult default' },
  { key: 'rangeHigh', on: 'VALUE', values: 'upper end of the reference range used' },
  { key: 'flag', on: 'VALUE', values: '`high`, `low`, `normal`, `abnormal`' },
  { key: 'title', on: 'sections', values: 'the name shown to users' },
  { key: 'year', on: 'DATE', values: 'the year, where the text gives one' },
  { key: 'month', on: 'DATE', values: '1 to 12' },
  { key: 'day', on: 'DATE', values: '1 to 31' },
  { key: 'order', on: 'DATE', values: '`mdy`, `dmy`, `ymd`; `either` where both orders are dates' },
];
