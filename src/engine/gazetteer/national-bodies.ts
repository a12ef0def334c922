/** Bodies and programmes that the whole country has: to be with them tells nothing of where somebody is. Lower case. */
export const NATIONAL_BODIES: ReadonlySet<string> = new Set(
  'nhs nice medicaid medicare medi-cal tricare dvla va fda cdc cms ssi ssdi snap wic dss cqc gmc nmc dwp hmrc samaritans chip osha acgme usda hud hhs'.split(' '),
);

export const isNational = (words: string): boolean => NATIONAL_BODIES.has(words.toLowerCase());
