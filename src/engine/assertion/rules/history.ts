/** Cues of what is over: past conditions, former drugs, earlier tests. */
import type { ContextRule } from './types.ts';

const PAST = ['historical'] as const;
const EVENTS = ['PROBLEM', 'PROCEDURE'] as const;

export const HISTORY_RULES: readonly ContextRule[] = [
  {
    direction: 'forward', categories: PAST, reach: 25,
    phrases: [
      'history of', 'h/o', 'hx of', 'hx', 'past history of', 'past history includes', 'past history is notable for', 'past medical history of', 'past medical history includes', 'past medical history significant for', 'medical history of', 'medical history includes', 'medical history significant for', 'personal history of', 'prior history of', 'previous history of', 'remote history of', 'distant history of', 'known history of', 'long history of', 'significant history of', 'surgical history of', 'surgical history includes',
      'pmh of', 'pmhx of', 'pmh', 'pmhx', 'pmh includes', 'pmh significant for', 'psh', 'psh of', 'past history', 'past medical history',
    ],
  },
  {
    direction: 'forward', categories: PAST, targets: EVENTS, reach: 14, stop: 'clause',
    phrases: ['s/p', 'status post', 'status-post', 'post status', 'post-op from', 'postop from', 'recovered from', 'recovering from', 'survivor of', 'day 2 post', 'day 3 post', 'day 1 post', 'days post', 'weeks post', 'months post', 'years post', 'following resolved', 'had a previous', 'had previous', 'treated for', 'previously treated for', 'was treated for', 'childhood', 'used to have', 'used to get', 'formerly', 'grew out of', 'previously diagnosed with', 'previously had'],
  },
  {
    direction: 'forward', categories: PAST, reach: 6, stop: 'clause',
    phrases: ['previous', 'previously', 'prior', 'past', 'former', 'old', 'old healed', 'healed', 'remote', 'earlier', 'last', 'your last', 'his last', 'her last', 'most recent previous', 'resolved', 'now resolved', 'recalls', 'recalled', 'prev', 'recent past'],
  },
  {
    direction: 'forward', categories: PAST, targets: ['MEDICATION'], reach: 8, stop: 'clause',
    phrases: [
      'stop', 'stopped', 'stopping', 'stop taking', 'stopped taking', 'please stop', 'discontinue', 'discontinued', 'discontinuing', 'd/c', 'dc', 'd/c\'d', 'dc\'d', 'cease', 'ceased', 'hold', 'hold the', 'holding', 'withhold', 'withheld', 'weaned off', 'weaned from', 'wean off', 'came off', 'come off', 'coming off', 'taken off', 'off', 'completed', 'completed a course of', 'finished', 'finished a course of', 'previously on', 'formerly on', 'used to take', 'was on', 'had been on', 'had been taking', 'was taking', 'previously took', 'treated with previous', 'switch from', 'switched from', 'switching from', 'changed from', 'change from', 'failed', 'did not tolerate', 'could not tolerate', 'previously tried', 'has tried', 'intolerant of', 'suspend', 'suspended', 'pause', 'paused', 'no longer on', 'no longer takes', 'no longer taking',
    ],
  },
  {
    direction: 'backward', categories: PAST, targets: ['MEDICATION'], reach: 12, stop: 'clause',
    phrases: ['stopped', 'was stopped', 'were stopped', 'is stopped', 'has been stopped', 'have been stopped', 'now stopped', 'to stop', 'to be stopped', 'discontinued', 'was discontinued', 'were discontinued', 'has been discontinued', 'to be discontinued', 'ceased', 'was ceased', 'd/c\'d', 'dc\'d', 'was held', 'were held', 'on hold', 'is on hold', 'withheld', 'was withheld', 'were withheld', 'has been withheld', 'suspended', 'was suspended', 'paused', 'completed', 'was completed', 'course completed', 'was weaned', 'weaned off', 'was weaned off', 'in the past', 'previously', 'not restarted', 'not resumed', 'no longer taken', 'came off', 'was taken off', 'had been stopped'],
  },
  {
    direction: 'backward', categories: PAST, targets: ['PROBLEM'], reach: 14, stop: 'clause',
    phrases: ['resolved', 'has resolved', 'have resolved', 'had resolved', 'now resolved', 'is resolved', 'was resolved', 'resolved now', 'fully resolved', 'completely resolved', 'since resolved', 'has settled', 'settled now', 'has now settled', 'has gone', 'has cleared', 'in remission', 'cured', 'in the past', 'in childhood', 'as a child', 'as a kid', 'as kid', 'as a teenager', 'as an infant', 'as infant', 'as child', 'as a baby', 'as a boy', 'as a girl', 'as a young man', 'as a young woman', 'as a young adult', 'in infancy', 'in his youth', 'in her youth', 'years ago', 'year ago', 'yrs ago', 'y ago', 'decades ago', 'many years ago', 'years previously', 'previously', 'treated and resolved', 'healed', 'in his 20s', 'in her 20s', 'in his 30s', 'in her 30s', 'in his twenties', 'in her twenties', 'in his teens', 'in her teens'],
  },
  { direction: 'forward', categories: PAST, targets: EVENTS, reach: 8, stop: 'clause', phrases: ['as a child', 'as a baby', 'as a teenager', 'as an infant', 'in childhood', 'in infancy', 'years ago', 'many years ago'] },
  {
    direction: 'backward', categories: PAST, targets: ['PROCEDURE', 'TEST'], reach: 14, stop: 'clause',
    phrases: ['in the past', 'years ago', 'year ago', 'months ago', 'last year', 'previously', 'in childhood', 'as a child', 'yrs ago', 'decades ago', 'years previously', 'reversed', 'had shown', 'had been normal', 'had been negative'],
  },
  {
    // The reaction of an allergy is over; the drug itself is a plain mention.
    direction: 'forward', categories: PAST, targets: ['PROBLEM'], reach: 12,
    phrases: ['allergic to', 'allergy to', 'allergies to', 'allergy', 'allergies', 'intolerant to', 'intolerance to', 'adverse reaction to', 'reaction to', 'reacted to', 'anaphylactic to', 'sensitive to', 'sensitivity to'],
  },
  {
    direction: 'pseudo',
    phrases: ['history taken', 'history is from', 'history from', 'history obtained', 'history given', 'history was', 'history per', 'social history', 'history and physical', 'history and examination', 'occupational history', 'smoking history', 'last name', 'last night', 'last few days', 'last few weeks', 'last week', 'at last', 'last dose', 'last filled', 'last seen', 'last visit', 'for the last', 'over the last', 'in the last', 'the last', 'past few days', 'past few weeks', 'past week', 'past month', 'past 24 hours', 'past two', 'past three', 'over the past', 'for the past', 'in the past week', 'in the past few', 'year old', 'years old', 'month old', 'months old', 'week old', 'weeks old', 'day old', 'days old', 'yr old', 'yo old', 'y o', 'old man', 'old woman', 'old lady', 'old gentleman', 'old male', 'old female', 'old boy', 'old girl', 'prior to', 'prior authorization', 'prior auth', 'earlier today', 'earlier this', 'off balance', 'off work', 'off legs', 'off food', 'on and off', 'drop off', 'cut off', 'hold on', 'hold up', 'non stop', 'one stop', 'stop smoking', 'stopped smoking', 'stop drinking', 'failed to', 'heart failure', 'past due', 'half past', 'not stopped', 'not resolved', 'never resolved', 'not fully resolved', 'not completely resolved', 'dry off', 'wears off', 'kidney failure', 'drug history', 'no off'],
  },
];
