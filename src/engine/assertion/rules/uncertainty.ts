/** Cues of doubt. */
import type { ContextRule } from './types.ts';

const DOUBT = ['uncertain'] as const;
const CONDITIONS = ['PROBLEM'] as const;

export const UNCERTAINTY_RULES: readonly ContextRule[] = [
  {
    direction: 'forward', categories: DOUBT, targets: CONDITIONS, reach: 14, stop: 'clause',
    phrases: [
      'possible', 'possibly', 'probable', 'probably', 'likely', 'most likely', 'more likely', 'presumed', 'presumably', 'presumptive', 'presumptive diagnosis of', 'suspected', 'suspect', 'suspects', 'suspecting', 'suspicion of', 'suspicion for', 'high suspicion for', 'low suspicion for', 'suspicious for', 'suspicious of', 'clinical suspicion of',
      'rule out', 'r/o', 'to rule out', 'ruling out', 'to exclude', 'exclude', 'cannot exclude', 'can not exclude', 'cannot rule out', 'could not rule out', 'does not rule out', 'does not exclude', 'not rule out', 'not exclude', 'could not exclude', 'unable to exclude', 'unable to rule out', "can't rule out", "can't exclude", 'not excluding', 'evaluate for', 'eval for', 'evaluation for', 'assess for', 'work up for', 'workup for', 'worked up for', 'w/u for', 'to look for', 'being investigated for', 'under investigation for', 'screen for',
      'query', '?query', 'queried', 'questionable', 'question of', 'raises the question of', 'raising the question of', 'raises the possibility of', 'raising the possibility of', 'possibility of', 'raises concern for', 'raising concern for', 'raises suspicion of', 'concern for', 'concerns for', 'concerning for', 'concern about possible', 'worrisome for', 'worrying for', 'concerned about', 'concerned for', 'concerned this is', 'concerned that this is',
      'may be', 'may have', 'might be', 'might have', 'could be', 'could have', 'could represent', 'may represent', 'might represent', 'may reflect', 'might reflect', 'could reflect', 'can be seen with', 'may be due to', 'could be due to', 'may be related to', 'may indicate', 'might indicate', 'may suggest', 'may well have', 'may well be',
      'suggestive of', 'suggesting', 'suggests', 'suggest', 'appears to be', 'appears to have', 'seems to be', 'seems to have', 'looks like', 'thought to be', 'thought to have', 'felt to be', 'felt to represent', 'believed to be', 'impression of', 'favor', 'favors', 'favored', 'favour', 'favours', 'in favour of', 'in favor of', 'consistent with possible', 'compatible with possible', 'equivocal for', 'indeterminate for', 'borderline for',
      'differential includes', 'differential diagnosis includes', 'ddx includes', 'ddx', 'differential', 'differentials include', 'differential diagnosis', 'differential is', 'versus', 'vs', 'either', 'whether', 'whether this is', 'whether she has', 'whether he has', 'asked if he has', 'asked if she has', 'ask if he has', 'ask if she has', 'is that', 'is this', 'is it', 'do i have', 'does he have', 'does she have', 'do you think',
      'doubt', 'doubtful', 'doubtful for', 'unlikely', 'unlikely to be', 'unlikely to represent', 'less likely', 'least likely', 'not certain', 'not certain if', 'not certain whether', 'not sure', 'not sure if', 'not sure whether', 'not clear if', 'not clear whether', 'not clear', 'unclear if', 'unclear whether', 'uncertain', 'uncertain if', 'unsure if', 'unsure whether', 'wonder if', 'wonders if', 'wondered if', 'wondering if', 'wonder whether', 'wonder about', 'wonders about', 'wondered about', 'wondering about', 'did wonder about', 'query about', 'working diagnosis', 'working diagnosis of', 'provisional diagnosis', 'provisional diagnosis of', 'provisionally', 'tentative diagnosis of', 'assumed', 'assumed to be', 'treat as', 'treated as', 'treated empirically for', 'empirically for', 'empiric treatment for', 'high risk for possible', 'known or suspected',
    ],
  },
  {
    direction: 'backward', categories: DOUBT, targets: CONDITIONS, reach: 12, stop: 'clause',
    phrases: [
      'unlikely', 'is unlikely', 'was unlikely', 'seems unlikely', 'felt unlikely', 'thought unlikely', 'felt to be unlikely', 'thought to be unlikely', 'very unlikely', 'is likely', 'seems likely', 'is possible', 'is a possibility', 'remains possible', 'remains a possibility', 'is probable', 'is suspected', 'was suspected', 'has been suspected', 'suspected clinically', 'is a concern', 'is in the differential', 'in the differential', 'on the differential',
      'not excluded', 'is not excluded', 'was not excluded', 'not ruled out', 'is not ruled out', 'has not been ruled out', 'has not been excluded', 'cannot be excluded', 'can not be excluded', 'could not be excluded', "can't be excluded", 'cannot be ruled out', 'could not be ruled out', 'needs to be ruled out', 'need to be ruled out', 'to be ruled out', 'to be excluded', 'needs excluding', 'should be excluded', 'must be excluded', 'needs to be excluded', 'cannot be assessed', 'could not be assessed', 'cannot be confirmed', 'not yet confirmed', 'not definitively excluded',
      'is queried', 'was queried', 'queried in the past', 'was considered', 'is considered', 'were considered', 'had been considered', 'has been considered', 'being considered', 'was entertained', 'is doubtful', 'is doubted', 'is questionable', 'is uncertain', 'is unclear', 'is equivocal', 'is indeterminate', 'remains uncertain', 'is presumed', 'was presumed', 'is being investigated', 'under investigation', 'being worked up', 'was raised', 'was thought possible', 'was felt to be likely',
    ],
  },
  {
    direction: 'backward', categories: DOUBT, targets: CONDITIONS, reach: 8, stop: 'clause', atEnd: true,
    phrases: ['likely', 'most likely', 'more likely', 'less likely', 'possible', 'possibly', 'probable', 'probably', 'suspected', 'presumed', 'queried', 'query', 'questioned', 'considered', 'equivocal', 'indeterminate', 'doubtful', 'maybe', 'perhaps'],
  },
  {
    direction: 'forward', categories: DOUBT, targets: CONDITIONS, reach: 6, stop: 'clause',
    phrases: ['consider', 'considering', 'considered', 'thinking of', 'thinking about', 'perhaps', 'maybe', 'potential', 'potentially', 'apparent', 'apparently', 'seemingly', 'ostensibly', 'conceivably'],
  },
  {
    direction: 'pseudo',
    phrases: ['as soon as possible', 'if possible', 'when possible', 'where possible', 'as possible', 'is it ok', 'is it okay', 'is it safe', 'is that ok', 'is that okay', 'no doubt', 'without doubt', 'undoubtedly', 'more likely to', 'less likely to', 'may take', 'may use', 'may return', 'may help', 'may alternate', 'could you', 'could we', 'not possible', 'screen for cancer', 'suspicious of nothing', 'query raised', 'is it possible'],
  },
];
