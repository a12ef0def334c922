/** Cues of absence. */
import type { ContextRule } from './types.ts';

const ABSENCE = ['negated'] as const;
const DONE_OR_GIVEN = ['MEDICATION', 'PROCEDURE', 'TEST'] as const;

const NONE_OF = [
  'no', 'nil', 'no new', 'no acute', 'no known', 'no obvious', 'no overt', 'no frank', 'no definite', 'no definitive', 'no clear', 'no visible', 'no further', 'no other',
  'no evidence of', 'no evidence for', 'no evidence to suggest', 'no convincing evidence of', 'without evidence of', 'w/o evidence of', 'no sign of', 'no signs of', 'no signs or symptoms of', 'no s/s of',
  'no symptoms of', 'no features of', 'no features to suggest', 'no clinical features of', 'no indication of', 'no suggestion of', 'no suspicion of', 'no suspicious', 'no hint of', 'no trace of',
  'no findings of', 'no findings to suggest', 'no finding to suggest', 'no radiographic evidence of', 'no sonographic evidence of', 'no mammographic evidence of', 'no ct evidence of',
  'no history of', 'no hx of', 'no h/o', 'no past history of', 'no personal history of', 'no prior history of', 'no previous history of', 'no known history of', 'no previous', 'no prior', 'no past', 'no pmh of',
  'no family history of', 'no fh of', 'no fhx of', 'no episodes of', 'no episode of', 'no complaints of', 'no complaint of', 'no c/o', 'no reports of', 'no report of', 'no recent', 'no longer has', 'no longer have', 'no longer having',
  'no concerns for', 'no concern for', 'no concerns about', 'no concerns regarding', 'no red flags for', 'no red flag symptoms of', 'no risk factors for', 'no contraindication to', 'no need for', 'no requirement for', 'no role for', 'no indication for',
  'ø', '∅', 'zero', 'none of', 'neither', 'nor', 'never', 'never had', 'has never had', 'have never had', 'never been', 'never took', 'never taken', 'never started',
] as const;

export const NEGATION_RULES: readonly ContextRule[] = [
  { direction: 'forward', categories: ABSENCE, targets: ['PROBLEM', 'PROCEDURE', 'MEDICATION'], phrases: NONE_OF },
  { direction: 'forward', categories: ABSENCE, reach: 3, stop: 'clause', phrases: ['nothing', 'nothing to suggest', 'stay away from', 'keep away from', 'keep off', 'steer clear of'] },
  // A list of findings ends where the next test is named: "no fever, WBC 8".
  { direction: 'forward', categories: ABSENCE, targets: ['TEST'], reach: 5, stop: 'clause', phrases: NONE_OF },
  {
    direction: 'forward', categories: ABSENCE, targets: ['PROBLEM', 'PROCEDURE', 'MEDICATION'],
    phrases: [
      'denies', 'denied', 'denying', 'deny', 'denies any', 'denied any', 'denies having', 'pt denies', 'patient denies', 'denies hx of', 'denies history of', 'denies h/o', 'denies previous',
      'without', 'w/o', 'without any', 'w/out', 'absence of', 'lack of', 'lacks', 'lacking', 'free of', 'free from', 'clear of', 'devoid of',
      'negative for', 'neg for', 'was negative for', 'were negative for', 'is negative for', 'are negative for', 'was neg for', 'were neg for', 'negative of', 'all negative for', 'screen negative for', 'tested negative for', 'tests negative for', 'otherwise negative for',
      'ruled out', 'rules out', 'has ruled out', 'excludes', 'excluded', 'rule out for',
      'not have', 'not had', 'not having', 'not has', 'not experienced', 'not experiencing', 'not report', 'not reported', 'not complain of', 'not complaining of', 'not suffering from', 'not show', 'not shown', 'not showing', 'not demonstrate', 'not reveal',
      'not identify', 'not find', 'not see', 'not appear to have', 'not suggest', 'not suggestive of', 'not indicate', 'not indicative of', 'not consistent with', 'not in keeping with', 'not compatible with', 'not diagnostic of', 'not due to',
      'not think this is', 'not think it is', 'not believe this is', 'not feel this is', 'not think there is', 'not look like', 'not meet criteria for', 'not associated with', 'not got',
      "doesn't have", "didn't have", "hasn't had", "haven't had", "don't have", "hasn't got", "haven't got", "hadn't had", "isn't having", "wasn't", "isn't", "aren't", "weren't", "doesn't", "didn't", "don't", "hasn't", "haven't", "couldn't", "can't", 'cannot', 'dont have', 'doesnt have', 'hasnt had', 'didnt have', 'havent had',
      'failed to show', 'failed to reveal', 'failed to demonstrate', 'fails to reveal', 'unable to find', 'not a', 'not an', 'not any', 'not in', 'not', 'resolution of', 'rather than', 'as opposed to', 'instead of',
    ],
  },
  {
    direction: 'forward', categories: ABSENCE, targets: ['MEDICATION', 'PROCEDURE', 'TEST'], reach: 14,
    phrases: [
      'not on', 'not taking', 'not taken', 'not take', 'not given', 'not to take', 'not to have', 'not to be given', 'not using', 'not used', 'not use', 'not receive', 'not received', 'not receiving', 'not started', 'not start', 'not tolerate', 'not require', 'not required', 'not requiring', 'not need', 'not needing', 'not collected', 'not picked up', 'not had any',
      'avoid', 'avoiding', 'to avoid', 'please avoid', 'should avoid', 'must avoid', 'refused', 'refuses', 'refusing', 'declined', 'declines', 'declining', 'skipped', 'missed', 'ran out of', 'run out of', 'unable to take', 'unable to tolerate', 'off all', 'up to date except', 'utd except', 'immunised except', 'immunized except', 'in lieu of', 'omit', 'omitted', 'contraindicated',
    ],
  },
  {
    direction: 'backward', categories: ABSENCE, targets: ['PROBLEM'], reach: 12,
    phrases: [
      'negative', 'neg', 'is negative', 'was negative', 'were negative', 'are negative', 'neg bilat', 'negative bilaterally', 'nad', 'neg x2', 'neg x 2',
    ],
  },
  {
    direction: 'backward', categories: ABSENCE, targets: ['PROBLEM'], reach: 14,
    phrases: [
      'absent', 'is absent', 'was absent', 'are absent', 'were absent', 'absent bilaterally', 'none', 'nil', 'denied', 'is denied', 'was denied', 'were denied', 'are denied', 'not present', 'not seen', 'is not seen', 'are not seen', 'was not seen', 'were not seen', 'none seen', 'not noted', 'not observed', 'not found', 'was not found', 'not identified', 'is not identified',
      'not detected', 'was not detected', 'not demonstrated', 'not visualised', 'not visualized', 'not evident', 'not appreciated', 'not apparent', 'not elicited', 'not palpable', 'not felt', 'not heard', 'not reported', 'not endorsed', 'not a feature', 'not a concern', 'not confirmed', 'never confirmed', 'not suspected', 'not thought likely', 'not an issue',
      'ruled out', 'was ruled out', 'is ruled out', 'has been ruled out', 'have been ruled out', 'been ruled out', 'were ruled out', 'excluded', 'was excluded', 'is excluded', 'has been excluded', 'were excluded', 'have been excluded',
      'none reported', 'none noted', 'none recorded', 'none identified', 'none found', 'nil reported', 'nil seen', 'nil noted', 'nil of note', 'could not be seen', 'could not be felt', 'cannot be seen', 'cannot be felt', 'could not be found', 'did not occur', 'did not develop', 'has not occurred', 'has not recurred', "hasn't recurred", 'not developed',
    ],
  },
  {
    direction: 'backward', categories: ABSENCE, targets: DONE_OR_GIVEN, reach: 14,
    phrases: [
      'not performed', 'was not performed', 'were not performed', 'not done', 'was not done', 'were not done', 'not tested', 'was not tested', 'were not tested', 'not checked', 'not examined', 'not assessed', 'not recorded', 'not measured', 'not obtained', 'not sent', 'not taken', 'not repeated', 'not completed', 'not attempted', 'not undertaken', 'not carried out',
      'not needed', 'was not needed', 'were not needed', 'not required', 'was not required', 'were not required', 'not indicated', 'was not indicated', 'is not indicated', 'not used', 'was not used', 'were not used', 'is not used', 'not necessary', 'was not necessary', 'not appropriate',
      'not given', 'was not given', 'were not given', 'not administered', 'not suitable', 'is not suitable', 'was not suitable', 'not recommended', 'is not recommended', 'not advised', 'not tolerated', 'not taking', 'not prescribed', 'not to be given', 'not to be used',
      'to be avoided', 'should be avoided', 'must be avoided', 'is contraindicated', 'are contraindicated', 'contraindicated', 'was contraindicated', 'refused', 'was refused', 'declined', 'was declined', 'omitted', 'was omitted', 'is unnecessary', 'was unnecessary', 'deferred by patient', 'non-diagnostic not repeated',
    ],
  },
  { direction: 'backward', categories: ABSENCE, targets: DONE_OR_GIVEN, reach: 3, phrases: ['avoided', 'was avoided', 'were avoided', 'none', 'nil'] },
  {
    direction: 'pseudo',
    phrases: [
      'no increase', 'no increase in', 'no change', 'no change in', 'no changes', 'no significant change', 'no interval change', 'no significant interval change', 'no improvement', 'no improvement in', 'no better', 'no worse', 'no decrease', 'no reduction in', 'no difference', 'no relief', 'no response to', 'no effect on', 'no doubt', 'no wonder', 'no matter', 'no later than', 'no more than', 'not more than', 'not to exceed', 'not exceed', 'no less than', 'not less than', 'no fewer than', 'no sooner', 'no need to fast', 'no wait',
      'not rule out', 'could not rule out', 'not exclude', 'could not exclude', 'does not rule out', 'does not exclude', 'not stop', 'not go away', 'not eased', 'not ease', 'not settle', 'not wait', 'not forget', 'not only', 'not just', 'not certain', 'not certain if', 'not certain whether', 'not sure', 'not sure if', 'not sure whether', 'not clear', 'not clear whether', 'not clear if', 'not necessarily', 'not always', 'not much', 'not until', 'not well controlled', 'not controlled', 'not improved', 'not improving', 'not better', 'not resolved', 'not yet resolved', 'not settled', 'not settling', 'not responding', 'not respond', 'not worse', 'not changed', 'not significantly changed', 'not limited to', 'not drain', 'not extend', 'not uncommon', 'not unusual', 'not interfere', 'not to mention', 'not bother', 'not helped', 'not helping', 'not relieved', 'not true', 'not sleep', 'not sleeping',
      "doesn't help", "didn't help", "hasn't helped", "hasn't improved", "hasn't resolved", "isn't helping", "isn't better", "hasn't settled", "didn't settle", 'not held', 'not stopped', 'not discontinued',
      'gram negative', 'gram-ve', 'rh negative', 'rhesus negative', 'rhd negative', 'her2 negative', 'her-2 negative', 'er negative', 'pr negative', 'triple negative', 'hiv negative', 'false negative', 'coagulase negative', 'seronegative', 'net negative', 'negative pressure', 'negative symptoms', 'negative inspiratory', 'negative balance',
      'without difficulty', 'without help', 'without assistance', 'without relief', 'without improvement', 'without change', 'without incident', 'without a break', 'without delay', 'without pause', 'without further ado', 'without warning', 'without benefit',
      'cannot sleep', "can't sleep", "couldn't sleep", "can't bear", 'cannot bear', 'cannot weight bear', 'cannot recall', 'cannot give', 'absent-minded', 'no absent', 'neglect', 'resolution', 'denies doing', 'free t4', 'free t3', 'free fluid', 'free air', 'free kappa', 'free light chains', 'never smoker', 'never smoked', 'never resolved', 'never went away',
    ],
  },
];
