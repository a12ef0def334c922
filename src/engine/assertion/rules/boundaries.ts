/** Words that end scopes. */
import type { ContextRule } from './types.ts';

export const BOUNDARY_RULES: readonly ContextRule[] = [
  {
    direction: 'terminate',
    phrases: ['but', 'however', 'although', 'though', 'nevertheless', 'nonetheless', 'yet', 'still', 'aside from', 'apart from', 'except', 'except for', 'other than', 'besides', 'with the exception of', 'whereas', 'while', 'otherwise', 'on the other hand', 'even though', 'in spite of', 'despite', 'new paragraph', 'next paragraph', 'full stop', 'nad otherwise'],
  },
  {
    direction: 'terminate', categories: ['negated'],
    phrases: ['on', 'for', 'which', 'who', 'because', 'because of', 'since', 'as well as having', 'secondary to', 'due to', 'caused by', 'causing', 'cause of', 'cause for', 'source of', 'reason for', 'reasons for', 'etiology of', 'aetiology of', 'as a cause of', 'as the cause of', 'given', 'following', 'so', 'therefore', 'thus', 'hence', 'then', 'now', 'now has', 'presents with', 'presented with', 'presenting with', 'admitted with', 'admitted for', 'reports', 'reported', 'reporting', 'endorses', 'endorsed', 'endorsing', 'complains of', 'complaining of', 'c/o', 'admits', 'admits to', 'admitted to', 'states', 'notes', 'noted', 'has', 'has had', 'have', 'had', 'having', 'is', 'are', 'was', 'were', 'does have', 'did have', 'shows', 'showed', 'showing', 'reveals', 'revealed', 'demonstrates', 'demonstrated', 'positive for', 'pos for', '+ve for', 'remains', 'continues', 'continued', 'started', 'start', 'starting', 'takes', 'taking', 'took', 'given', 'gave', 'treated with', 'treated for', 'on background of', 'on a background of', 'known', 'known to have', 'history of', 'h/o', 'hx of', 'pmh', 's/p', 'status post', 'consistent with', 'in keeping with', 'compatible with', 'suggestive of', 'likely', 'probable', 'suspected', 'possible', 'concern for', 'only', 'just', 'present', 'in the setting of', 'in context of', 'in the context of', 'if', 'will', 'would', 'should', 'plan', 'instead', 'able to', 'resolved', 'comparison'],
  },
  {
    direction: 'terminate', categories: ['negated'], afterComma: true,
    phrases: ['early', 'late', 'normal', 'mild', 'mildly', 'moderate', 'severe', 'trace', 'small', 'large', 'improving', 'worsening', 'ongoing', 'persistent', 'stable', 'unchanged', 'well', 'good', 'improved', 'able', 'some', 'a', 'an', 'the', 'he', 'she', 'it', 'they', 'his', 'her', 'new', 'chronic', 'acute', 'occasional', 'intermittent', 'bilateral', 'left', 'right', 'old', 'clear', 'soft', 'alert', 'lungs', 'abdomen', 'abd', 'heart', 'chest', 'positive', 'pos', 'increased', 'decreased', 'reduced', 'elevated', 'raised', 'low', 'high', 'up', 'down'],
  },
  {
    direction: 'terminate', categories: ['historical'],
    phrases: ['who', 'which', 'presents', 'presented', 'presenting', 'presents with', 'presented with', 'presenting with', 'admitted', 'admitted with', 'is admitted', 'was admitted', 'biba', 'bib', 'brought in', 'brought by', 'comes in', 'came in', 'coming in', 'here for', 'here with', 'seen for', 'seen today', 'returns', 'referred', 'now', 'now has', 'currently', 'today', 'with worsening', 'with new', 'with acute', 'developed', 'has developed', 'complains of', 'complaining of', 'c/o', 'reports', 'denies', 'remains', 'ongoing', 'active', 'current', 'continues', 'is', 'are', 'still', 'new', 'recurrent', 'p/w', 'pw', 'attended with', 'started', 'start', 'will', 'showing', 'reveals', 'showed', 'revealed', 'shows', 'plus'],
  },
  {
    direction: 'terminate', categories: ['uncertain'],
    phrases: ['who', 'which', 'because', 'because of', 'since', 'due to', 'secondary to', 'given', 'in the setting of', 'in a patient with', 'in patient with', 'in the context of', 'in context of', 'on a background of', 'with', 'causing', 'caused by', 'is', 'are', 'was', 'were', 'has', 'had', 'have', 'no', 'denies', 'without', 'confirmed', 'known', 'from', 'after', 'following', 'started', 'treated', 'admitted', 'stable', 'new'],
  },
  {
    direction: 'terminate', categories: ['hypothetical'],
    phrases: ['was', 'were', 'showed', 'shows', 'revealed', 'reveals', 'demonstrated', 'confirmed', 'is normal', 'was normal', 'denies', 'denied', 'currently', 'reports', 'reported', 'has had', 'continues', 'because of', 'due to', 'because', 'for her', 'for his', 'given'],
  },
  {
    direction: 'terminate', categories: ['family'],
    phrases: ['patient', 'pt', 'patient has', 'patient denies', 'he himself', 'she herself', 'himself', 'herself', 'personally', 'denies', 'reports', 'states', 'presents', 'presented', 'you', 'your own'],
  },
];
