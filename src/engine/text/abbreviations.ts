/** Words that a full stop follows without ending the sentence. Lower case, without the stop. */
export const STOPPED_WORDS: ReadonlySet<string> = new Set([
  'dr', 'drs', 'mr', 'mrs', 'ms', 'mx', 'prof', 'rev', 'fr', 'sr', 'jr', 'st', 'hon', 'capt', 'sgt', 'lt', 'col',
  'vs', 'v', 'approx', 'ca', 'est', 'etc', 'eg', 'ie', 'cf', 'viz', 'al', 'incl', 'excl', 'fig', 'figs', 'ref', 'refs',
  'pt', 'pts', 'hx', 'dx', 'tx', 'rx', 'sx', 'fx', 'hosp', 'dept', 'ext', 'tel', 'temp', 'wt', 'ht', 'resp', 'neg', 'pos',
  'appt', 'assoc', 'bilat', 'cont', 'dept', 'diff', 'ed', 'esp', 'inc', 'inj', 'lab', 'labs', 'lat', 'med', 'meds', 'min',
  'max', 'mod', 'mos', 'mo', 'yr', 'yrs', 'wk', 'wks', 'hr', 'hrs', 'sec', 'secs', 'no', 'nos', 'op', 'para', 'prev', 'prob',
  'ave', 'blvd', 'rd', 'ln', 'ct', 'sq', 'apt', 'ste', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct',
  'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun', 'susp', 'tab', 'tabs', 'cap', 'caps', 'soln',
]);

/** Of those, the ones that may well end a sentence when the next word begins like one. */
export const MAY_END_SENTENCE: ReadonlySet<string> = new Set([
  'etc', 'al', 'inc', 'jr', 'sr', 'pt', 'pts', 'hx', 'dx', 'tx', 'rx', 'sx', 'fx', 'hosp', 'dept', 'temp', 'wt', 'ht', 'neg', 'pos', 'ed',
  'lab', 'labs', 'med', 'meds', 'min', 'max', 'mod', 'mos', 'mo', 'yr', 'yrs', 'wk', 'wks', 'hr', 'hrs', 'sec', 'secs', 'no', 'op',
  'ave', 'blvd', 'rd', 'ln', 'ct', 'sq', 'sun', 'sat', 'mar', 'dec', 'tab', 'tabs', 'cap', 'caps', 'bilat', 'prob', 'appt', 'susp', 'soln', 'diff',
]);
