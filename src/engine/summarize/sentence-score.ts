/**
 * Which sentences matter, for plans and for notes without structure. The score is
 * `section + cues + entities - length`, all parts listed below; ties go to the earlier sentence.
 */
import type { SentenceView } from './note-view.ts';

const PLAN_SECTION: Readonly<Record<string, number>> = {
  'plan': 4, 'assessment-and-plan': 3, 'follow-up': 4.5, 'discharge-instructions': 3, 'impression': 2.5, 'hospital-course': 1, 'message': 1.5, 'return-precautions': 2,
  'disposition': 2.5, 'assessment': 1.5, 'comment': 1,
};
// Things to be done. Hit "will follow up", "please repeat bloods", "refer to", "review in 2 weeks".
const ACTION = /\b(?:will|to be|should|please|refer(?:red|ral)?|follow[- ]?up|f\/u|repeat|re-?check|review|arrange|schedule[d]?|book(?:ed)?|await|pending|monitor|continue|start(?:ed)?|stop(?:ped)?|increase[d]?|decrease[d]?|reduce[d]?|hold|held|restart|return|recommend(?:ed)?|advise[d]?|request(?:ed)?|consider|order(?:ed)?|plan(?:ned)?|appointment|clinic|discharge[d]?|wean|titrate|switch(?:ed)?|obtain|call|contact|see)\b/i;
const URGENT = /\b(?:urgent(?:ly)?|immediately|emergency|asap|stat|999|911|critical|two[- ]week|2ww)\b/i;
const WHEN = /\b(?:today|tomorrow|in \d+|in (?:a|one|two|three|four|six) (?:days?|weeks?|months?)|within|weekly|daily|next)\b/i;
const REASON = /\b(?:presents?|presented|presenting|complain(?:s|ed|ing)|admitted|referred|seen|here for|reports?|due to|because)\b/i;
const EMPTY_TALK = /\b(?:thank you|understands? and agrees?|yours sincerely|kind regards|all questions|questions were answered|verbali[sz]e[sd]? understanding|discussed (?:the )?(?:risks|plan|findings|pathophysiology|natural history)|lengthy discussion|treatment options were discussed|understanding (?:with|of) the|in agreement with|spent \d+ minutes|answered all|had no (?:further )?questions|as prescribed\.?$|dear|electronically signed|dictated|medical reasoning|pleasure|please (?:do not hesitate|feel free))\b/i;

/** How much a sentence says of what is to be done. Below 3 it is not a plan line. */
export function planScore(sentence: SentenceView, words: string): number {
  if (sentence.isHeader || words.length < 8 || EMPTY_TALK.test(words)) return 0;
  const section = PLAN_SECTION[sentence.section] ?? 0;
  const cues = (ACTION.test(words) ? 2 : 0) + (URGENT.test(words) ? 2 : 0) + (WHEN.test(words) ? 1 : 0);
  if (section < 2 && cues < 2) return 0;
  return section + cues + entityScore(sentence) - Math.max(0, words.length - 160) / 80;
}

/** How much a sentence says at all. */
export function contentScore(sentence: SentenceView, words: string, count: number): number {
  if (sentence.isHeader || words.length < 12 || EMPTY_TALK.test(words)) return 0;
  const early = 1.5 * (1 - sentence.index / Math.max(1, count));
  return early + entityScore(sentence) + (REASON.test(words) ? 1.5 : 0) + (ACTION.test(words) ? 1 : 0) + (URGENT.test(words) ? 2 : 0) - Math.max(0, words.length - 180) / 60;
}

function entityScore({ entities }: SentenceView): number {
  const told = entities.filter((entity) => entity.label === 'PROBLEM' || entity.label === 'MEDICATION' || entity.label === 'TEST' || entity.label === 'PROCEDURE');
  return Math.min(2.5, told.length * 0.6);
}

export const isFollowUp = (sentence: SentenceView, words: string): boolean =>
  sentence.section === 'follow-up' || /\b(?:follow[- ]?up|f\/u|appointment|clinic|review in|return in|see (?:you|her|him|them) in)\b/i.test(words);
export const isReason = (words: string): boolean => REASON.test(words);
