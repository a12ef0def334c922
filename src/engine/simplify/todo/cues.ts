/** Cues of what a note asks of its reader, US and UK. All patterns are tested on one sentence. */

/** What comes with an emergency: in a warning or at once. */
export const URGENT = /\b(?:911|999|111|112|emergency (?:room|department)|A&E|nearest ED|to the ED|go to (?:the )?(?:ED|ER|hospital)|ambulance|immediately|right away|urgent(?:ly)?|straight away)\b/i;

/** "Return if", "call us if", "come back if": a condition that asks for help. */
export const WARNING = /\b(?:return|come back|call|phone|ring|contact|seek|go (?:back )?to|present|attend|see (?:a|your) (?:doctor|GP)|re-?present|get (?:medical )?help|dial|let us know|notify)\b[^.;]{1,80}?\b(?:if|should|for any|with any|for (?:fever|chest|worsening|severe|new|increas\w+|bleeding|shortness))\b|\bif\b[^.]{1,120}\b(?:call|return|come back|seek|go to|phone|ring|contact|attend|dial|see (?:a|your) (?:doctor|GP))\b/i;

/** "Call for weight gain", "RETURN FOR FEVER": with a problem after it, a warning. */
export const CALL_FOR = /^(?:\W*(?:please )?(?:call|return|come back|phone|ring|seek|go to|notify|contact)|.{0,40}\btold to (?:call|return|go|come back|ring)) (?:.{0,80} )?(?:for|with)\b/i;
/** Lines of a letter's frame: who signed, when, which reference. */
export const FRAME = /\b(?:electronically|signed|dictated|typed|transcribed|our ref|your ref|clinic date|date of (?:clinic|letter)|routed to|verbali[sz]ed|pleasure to (?:see|meet)|thank you for|IP \d+|employee)\b|\bnote$/i;
/** A visit is meant, not a place named. */
export const VISIT_SURE = /\b(?:follow(?:ed)?[ -]?up|f\/u|return to (?:clinic|see)|will see|next (?:visit|appointment)|refer(?:red|ral)? (?:to|for)|appointment|appt|review(?:ed)? (?:in|by|at|with)|recheck in|rtc|seen (?:again|back) in|return (?:visit|in \d))\b/i;
export const AHEAD_SECTIONS: ReadonlySet<string> = new Set(['plan', 'assessment-and-plan', 'follow-up', 'discharge-instructions', 'disposition']);

/** Past or historical use: "was told to return if" is still advice, "called 911" is a story. */
export const STORY = /\b(?:called|phoned|went to|presented|returned to|was taken|arrived|brought|came to|attended)\b/i;

export const APPOINTMENT = /\b(?:follow(?:ed)?[ -]?up|f\/u|appointment|appt|clinic|see (?:your|the|his|her|me|us|dr)|will see|return to (?:clinic|see)|return (?:visit|in \d)|rtc|review(?:ed)? (?:in|by|at|with)|seen (?:again|back) in|opa|refer(?:red|ral)? (?:to|for)|recheck (?:in|with)|outpatient|next visit)\b/i;
export const APPOINTMENT_NOT = /\b(?:no (?:further |routine )?follow[ -]?up|not need(?:ed)? follow|lost to follow|without follow|last (?:visit|appointment|seen)|previous(?:ly)? (?:seen|reviewed)|did not attend|was seen|were seen|has been seen|has been followed|being followed|is followed by|presents? (?:today )?(?:for|to)|here (?:today )?for|comes in|came in|returns? for|followed by)\b/i;

export const TEST_PLAN = /\b(?:repeat|recheck|re-check|rpt|check|order(?:ed)?|arrange|book(?:ed)?|schedule[ds]?|request(?:ed)?|obtain|get|send|awaiting|await|needs?|due(?: for)?|will need|will have|for|have|pending|plan(?:ned)? for)\b/i;
export const DONE = /\b(?:was|were|showed|shows|revealed|reveals|demonstrated|normal|negative|positive|unremarkable|performed|obtained|underwent|had|completed|done|has been)\b/i;

export const PENDING = /\b(?:pending|awaited|awaiting|outstanding|not (?:yet )?back|to follow|sent off|results? (?:are |is )?not available)\b/i;

/** Advice in the imperative or with should and must. */
export const INSTRUCTION = /^(?:\W*(?:please )?(?:avoid|keep|drink|eat|rest|use|wear|elevate|apply|check|weigh|record|monitor|continue (?:to|with your)|do not|don't|no (?:heavy|driving|lifting|alcohol|smoking|swimming|bath\w*|sex\w*|weight[ -]?bearing|strenuous)|stay|limit|bring|complete|finish|change|walk|exercise|shower|clean|raise|remove|ice|increase (?:your )?(?:fluid|activity|fibre|fiber)|reduce (?:your )?(?:salt|alcohol|caffeine)|stop smoking|gradually|take it easy|follow (?:a|the|your)|nothing to eat|encourage\w* (?:fluids?|oral|rest))\b)|\byou (?:may|can)\b|\b(?:you|patient|she|he|pt) (?:should|must|needs? to|is to|was (?:advised|told|instructed|counsell?ed|encouraged) (?:to|not to|on|about|regarding))\b|\b(?:advised|instructed|encouraged|counsell?ed|told) (?:to|not to)\b/i;

/** When: "in 2 weeks", "on Monday", "14/03/2025", "tomorrow", "6/52". */
export const WHEN = /\b(?:in|within|after|for|at|over|every)\s+(?:about |approximately |the next |around )?(?:\d{1,3}(?:\s?(?:-|–|to)\s?\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|an|few|several)(?:\s?(?:-|–|to|or)\s?(?:\d{1,2}|two|three|four|five|six|eight|twelve))?[ -]?(?:days?|weeks?|wks?|months?|mos?|mths?|hours?|hrs?|years?|yrs?|d|h)\b|\b\d{1,2}\/(?:7|52|12)(?![\d/])|\b(?:on )?(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+\d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december))?(?:,? \d{4})?(?: at \d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)?)?|\b(?:tomorrow|tonight|next (?:week|month|year)|this (?:week|afternoon|evening)|today)\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*(?: \d{4})?\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b|\b(?:\d{1,2}|one|two|three|four|five|six|eight|ten|twelve)(?:\s?(?:-|–|to)\s?\d{1,2})? (?:days|weeks?|wks?|months?|mos?|years?)\b|\b(?:daily|weekly|monthly|annually|yearly)\b/i;

/** Sections that are about the past, other people, or a test: nothing to do comes from them. */
export const PAST_SECTIONS: ReadonlySet<string> = new Set([
  'past-medical-history', 'past-surgical-history', 'family-history', 'social-history', 'history-of-present-illness', 'review-of-systems', 'physical-exam', 'vital-signs', 'results', 'imaging', 'findings', 'technique', 'comparison', 'indication', 'chief-complaint', 'obstetric-history', 'birth-history', 'problem-list', 'signature', 'recipients', 'specimens', 'microbiology', 'ecg', 'allergies', 'procedures', 'operative-description', 'gross-description', 'microscopic-description', 'patient-information', 'immunizations', 'interval-history', 'subjective',
]);
