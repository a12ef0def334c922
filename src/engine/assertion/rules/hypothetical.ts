/** Cues of what has not happened: warnings, risks, conditions, plans. */
import type { ContextRule } from './types.ts';

const MAYBE_LATER = ['hypothetical'] as const;
const TO_DO = ['TEST', 'PROCEDURE'] as const;

export const HYPOTHETICAL_RULES: readonly ContextRule[] = [
  {
    direction: 'forward', categories: MAYBE_LATER, reach: 40,
    phrases: [
      'if', 'hold if', 'if you', 'if you develop', 'if you have', 'if you get', 'if you notice', 'if she develops', 'if he develops', 'if they develop', 'if patient develops', 'if there is', 'if there are', 'if any', 'if any of', 'if needed for', 'if symptoms of', 'only if', 'unless', 'should you', 'should you develop', 'should you have', 'should she develop', 'should he develop', 'should the patient', 'should this', 'should there be', 'were to', 'in case of', 'in the event of', 'in the case of', 'in event of', 'until',
    ],
  },
  {
    direction: 'forward', categories: MAYBE_LATER, targets: ['PROBLEM'], reach: 40,
    phrases: [
      'return if', 'return for', 'return to ed if', 'return to the ed for', 'return to ed for', 'return to er for', 'return to the er for', 'return to hospital if', 'return precautions', 'return precautions for', 'strict return precautions for', 'come back if', 'come back for', 'come back with', 'come back in if', 'go to the er for', 'go to er for', 'go to the er if', 'go to er if', 'go to ed for', 'go to ed if', 'go to a&e if', 'go to a&e for', 'attend a&e if', 'told to go to er for', 'seek help if', 'seek help for', 'seek medical attention for', 'seek medical attention if', 'seek care if', 'seek care for', 'seek urgent help if',
      'call if', 'call for', 'call us if', 'call us for', 'call us with', 'call 911 if', 'call 911 for', '999 for', '911 for', '999 if', '911 if', '111 if', 'call 999 if', 'call 999 for', 'call your doctor if', 'call your doctor for', 'call the office if', 'call the office for', 'call the clinic if', 'call the clinic for', 'call md for', 'call md if', 'when to call', 'call', 'ring', 'phone', 'grateful if you develop', 'ring if', 'ring us if', 'ring 111 if', 'ring 999 if', 'contact us if', 'contact us for', 'contact gp if', 'contact your gp if', 'see your gp if', 'see gp if', 'phone if', 'notify if', 'notify md if', 'notify md for', 'notify md of', 'report any', 'to report', 'let us know if', 'let me know if', 'safety net', 'safety netted', 'safety-netted for', 'safety netting for', 'safety net advice', 'red flags', 'red flag symptoms', 'red flags discussed', 'warning signs', 'warning signs of', 'signs of infection to look for', 'any trouble',
      'watch for', 'watch out for', 'look out for', 'looking out for', 'be alert for', 'monitor for', 'monitoring for', 'monitored for', 'observe for', 'surveillance for', 'vigilance for', 'vigilant for', 'look for signs of', 'signs and symptoms of',
      'risk of', 'risks of', 'risk for', 'at risk of', 'at risk for', 'at high risk of', 'at high risk for', 'high risk of', 'high risk for', 'increased risk of', 'increased risk for', 'low risk for', 'low risk of', 'risk factors for', 'risks include', 'risks including', 'risks such as', 'risks discussed include', 'risk', 'complications such as', 'complications include', 'possible complications', 'potential complications', 'potential side effects', 'side effects including', 'side effects such as', 'side effects include', 'possible side effects', 'warned about', 'warned of', 'warned re', 'warned regarding', 'counselled about', 'counseled about', 'counselled regarding', 'counselled on', 'educated on', 'educated about', 'advised about', 'advised re',
      'to prevent', 'prevent', 'prevents', 'prevention of', 'prophylaxis for', 'prophylaxis against', 'prophylaxis of', 'ppx for', 'to reduce risk of', 'to reduce the risk of', 'to protect against', 'protection against', 'fear of', 'fears', 'worried about', 'worries about', 'worry about', 'afraid of', 'anxious about', 'concerned about developing', 'screening for', 'screened for', 'screen for', 'precautions',
    ],
  },
  {
    direction: 'backward', categories: MAYBE_LATER, targets: ['PROBLEM'], reach: 30,
    phrases: ['call 911', 'call 999', 'call us', 'call the office', 'call the clinic', 'call your doctor', 'call your gp', 'ring 999', 'ring 111', 'go to the er', 'go to er', 'go to the ed', 'go to ed', 'go to a&e', 'attend a&e', 'straight to a&e', 'a&e straight away', 'come back at once', 'seek help', 'seek medical attention', 'seek medical help', 'must be seen', 'needs to be seen at once', 'return to ed', 'return to the ed', 'return immediately', 'contact us at once'],
  },
  { direction: 'backward', categories: MAYBE_LATER, targets: TO_DO, reach: 8, stop: 'clause', phrases: ['if', 'only if', 'unless', 'if needed', 'if required', 'if no improvement'] },
  { direction: 'backward', categories: MAYBE_LATER, targets: ['MEDICATION'], reach: 12, stop: 'clause', phrases: ['only if', 'if agitated'] },
  {
    direction: 'forward', categories: MAYBE_LATER, targets: ['PROBLEM'], reach: 6, stop: 'clause',
    phrases: ['prn', 'prn for', 'as needed for', 'as required for', 'when needed for', 'when required for', 'if needed for', 'if required for', 'as needed', 'when required', 'as required', 'can cause', 'may cause', 'could cause', 'might cause', 'can lead to', 'may lead to', 'could lead to', 'would cause', 'may develop', 'might develop', 'could develop', 'may occur', 'may get', 'might get', 'may experience', 'may notice'],
  },
  {
    direction: 'backward', categories: MAYBE_LATER, targets: ['PROBLEM'], reach: 6, stop: 'clause',
    phrases: ['risk', 'risks', 'risk discussed', 'prophylaxis', 'ppx', 'precautions', 'prevention', 'can occur', 'may occur', 'might occur', 'may develop', 'might develop', 'could develop', 'is a risk', 'is a known risk', 'are known risks', 'is a possible side effect', 'are possible side effects'],
  },
  {
    direction: 'forward', categories: MAYBE_LATER, targets: ['MEDICATION', 'TEST', 'PROCEDURE'], reach: 14,
    phrases: [
      'consider', 'considering', 'would consider', 'to consider', 'please consider', 'may consider', 'can consider', 'could consider', 'discussed', 'we discussed', 'discussed starting', 'discussed options of', 'options include', 'options are', 'options of', 'option of', 'could try', 'could start', 'may start', 'may need', 'might need', 'may require', 'might require', 'might benefit from', 'may benefit from', 'would benefit from', 'could use', 'would be', 'would use', 'would get', 'would like', 'would recommend', 'would suggest', 'would prefer', 'prefers', 'thinking about', 'asked about', 'asked abt', 'asks about', 'asking about', 'asked for', 'can i take', 'can he have', 'can she have', 'can he take', 'can she take', 'should i take', 'should we start', 'could we try', 'interested in', 'will need', 'will need an', 'will require', 'candidate for', 'eligible for', 'not yet on', 'yet to start', 'awaiting', 'await', 'pending approval of', 'plan to start', 'plans to start', 'planning to start', 'to start', 'we will start', 'due for', 'due', 'restart', 'will appeal denial of', 'pa for', 'prior authorization for', 'denial of', 'should get the', 'should get', 'should have',
    ],
  },
  {
    direction: 'forward', categories: MAYBE_LATER, targets: TO_DO, reach: 14,
    phrases: [
      'recommend', 'recommends', 'recommended', 'recommending', 'recommendation for', 'suggest', 'suggests', 'suggested', 'suggesting', 'advise', 'advised', 'advising', 'request', 'requested', 'requesting', 'order', 'ordered', 'ordering', 'book', 'booked', 'booking', 'arrange', 'arranged', 'arranging', 'to arrange', 'schedule', 'scheduled', 'scheduled for', 'scheduling', 'plan', 'planned', 'planning', 'plan for', 'plan is for', 'plans for', 'planned for', 'refer for', 'referred for', 'refer', 'referral for', 'referral to', 'listed for', 'list for', 'listed her for', 'listed him for', 'on the list for', 'waiting list for', 'awaiting', 'await', 'pending', 'check', 'please check', 'to check', 'recheck', 're-check', 'repeat', 'please repeat', 'to repeat', 'will repeat', 'for repeat', 'obtain', 'will obtain', 'to obtain', 'get', 'will get', 'to get', 'send', 'will send', 'to send', 'needs', 'need', 'to have', 'to undergo', 'will have', 'will undergo', 'is to have', 'is due', 'due', 'for', 'accepted for', 'consented for', 'consent for', 'want', 'will want', 'proceed to', 'proceed with', 'start', 'begin', 'monitor', 'please', 'swab', 'follow-up', 'follow up', 'f/u', 'review', 'conversion to', 'go ahead with', 'declined to have', 'sent for', 'notify md of', 'weekly', 'daily', 'would bridge',
    ],
  },
  {
    direction: 'backward', categories: MAYBE_LATER, targets: ['TEST', 'PROCEDURE', 'MEDICATION'], reach: 12, stop: 'clause',
    phrases: ['is recommended', 'are recommended', 'was recommended', 'were recommended', 'recommended', 'is advised', 'are advised', 'is suggested', 'are suggested', 'suggested', 'advised', 'was discussed', 'were discussed', 'discussed', 'to be discussed', 'is planned', 'are planned', 'was planned', 'planned', 'is scheduled', 'are scheduled', 'scheduled', 'is booked', 'are booked', 'booked', 'is arranged', 'arranged', 'has been arranged', 'have been arranged', 'requested', 'has been requested', 'have been requested', 'was requested', 'to be arranged', 'to be done', 'to be booked', 'to be repeated', 'to be checked', 'to be started', 'to be considered', 'to follow', 'to send', 'pending', 'is pending', 'are pending', 'still pending', 'awaited', 'is awaited', 'are awaited', 'outstanding', 'is due', 'are due', 'due in', 'due on', 'on order', 'ordered', 'if no better', 'if needed', 'when able', 'may help', 'may be needed', 'may be required', 'could be considered', 'might help', 'not started', 'not yet started', 'will be needed', 'will be done', 'will be repeated', 'will be required', 'will be arranged', 'will be started', 'to start', 'in am', 'before visit', 'next visit', 'tomorrow', 'next week', 'next month', 'next year', 'q6mo', 'level please', 'please'],
  },
  {
    direction: 'pseudo',
    phrases: ['reason for call', 'reason for the call', 'grateful if', 'grateful if you could', 'call back', 'call light', 'call bell', 'on call', 'phone call', 'telephone call', 'call pt', 'call patient', 'ring finger', 'if anything', 'as if', 'what if', 'if not already', 'until now', 'if so', 'low risk chest', 'risk stratification', 'risk score', 'risk assessment', 'no risk', 'for now', 'for years', 'for months', 'for days', 'for weeks', 'for review', 'for the', 'for a', 'for his', 'for her', 'for your', 'for this', 'for these', 'for that', 'for pain', 'for about', 'for nearly', 'for several', 'get better', 'get worse', 'get up', 'got up', 'need not', 'needs no', 'plan of care', 'in order', 'in order to', 'order of', 'for two', 'for three', 'for four', 'for five', 'for six', 'for one', 'follow up of', 'follow up after', 'request form', 'request of', 'at the request', 'referred by', 'on review', 'under review', 'last review', 'check in', 'due to', 'pleased', 'start of', 'sent for biopsy'],
  },
];
