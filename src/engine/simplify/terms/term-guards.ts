/**
 * Where a glossary term must stay, or needs other words. In: a term and what stands around it. Out:
 * undefined for the glossary's own words, null to leave it, or the words to use. Each line answers a
 * sentence that read wrong.
 */
import { neighbour, type PlainReading } from '../reading.ts';

interface Around {
  readonly before: string;
  readonly before2: string;
  readonly next: string;
  readonly next2: string;
  /** Whether the sentence, at most 200 units either side, matches. */
  readonly has: (pattern: RegExp) => boolean;
}
type Guard = (around: Around) => string | null | undefined;

const keepIf = (test: (around: Around) => boolean): Guard => (around) => (test(around) ? null : undefined);
const unlessSure: Guard = ({ before }) => (/^(?:cannot|not|can't|couldn't|unable|to|never)$/.test(before) ? null : undefined);
const verbal: Guard = ({ before }) => (/^(?:to|will|would|should|can|may|please|we|i|and|\P{L}*)$/u.test(before) ? undefined : null);

const LUNG = /\b(?:lungs?|chest|lobes?|lobar|basal|base|bases|pulmonary|pneumonia|cxr|x-?ray|airspace|air-space|hilar|perihilar|zone|LLL|RLL|LUL|RUL|RML)\b/i;
const ofLung: Guard = ({ has }) => (has(LUNG) ? undefined : null);
/** A body system as a label: "Neurological: ..." */
const label = (words: string): Guard => ({ next }) => (next === ':' ? words : undefined);
const alone: Guard = ({ next }) => (/^(?:injury|force|deformity|stress|fracture|exercises?|strength|contracture)$/.test(next) ? null : undefined);
const plainLevel: Guard = ({ before }) => (/^(?:mild|moderate|severe|\p{L}+(?:ic|al|ive|ing|cell|deficiency))$/u.test(before) ? null : undefined);

const GUARDS: Readonly<Record<string, Guard>> = {
  'rule out': ({ before, before2 }) => (/^(?:cannot|not|can't|couldn't|unable)$/.test(before) || before2 === 'unable' || before2 === 'not' ? null : 'check for'),
  'ruled out': unlessSure, exclude: ({ before, before2 }) => (/^(?:cannot|not|can't|couldn't)$/.test(before) || before2 === 'not' || before2 === 'unable' ? null : before === 'to' ? 'check for' : undefined),
  excluded: unlessSure,
  // "mass" is a lump in a body, not in "body mass", "bone mass", "mass of".
  mass: keepIf(({ before, next }) => /^(?:body|bone|lean|muscle|critical|en|fat|left|lv)$/.test(before) || /^(?:index|spectrometry|of)$/.test(next)),
  infiltrate: ofLung, infiltrates: ofLung, consolidation: ofLung, opacity: ofLung, opacities: ofLung,
  inversion: alone, eversion: alone, abduction: alone, adduction: alone, flexion: alone, pronation: alone, supination: alone, dorsiflexion: alone,
  anemia: plainLevel, anaemia: plainLevel, flatus: () => 'gas', amnestic: keepIf(({ next }) => /^(?:to|for|of)$/.test(next)),
  'past medical history': ({ next }) => (/^(?:of|significant|notable|remarkable|includes?|including|is|was|positive)$/.test(next) ? 'health history' : undefined), excision: () => 'removal', resection: () => 'removal',
  spontaneously: keepIf(({ next }) => next !== '' && !/^(?:and|or|in|on|at|after|with|without|before|resolved)$/.test(next)),
  gait: ({ before }) => (/^(?:a|an|the|his|her|their)$/.test(before) ? undefined : 'walking'), evaluation: ({ before, next }) => (/^(?:further|additional)$/.test(before) ? 'checks' : next === 'of' ? 'check' : undefined), therapy: () => null,
  gestation: ({ before }) => (/^weeks?$|^days?$/.test(before) ? 'of pregnancy' : undefined),
  bilateral: ({ next, next2 }) => (/^(?:feet|hands|knees|legs|arms|hips|eyes|ears|lungs|ankles|shoulders|wrists|elbows|thighs|calves|breasts|kidneys|extremities)$/.test(next) || (/^(?:lower|upper)$/.test(next) && /^(?:extremities|limbs)$/.test(next2)) ? 'both' : undefined),
  cardiovascular: label('heart and blood vessels'), gastrointestinal: label('stomach and gut'), genitourinary: label('bladder and sex organs'), musculoskeletal: label('muscles and bones'), neurological: label('brain and nerves'), neurologic: label('brain and nerves'),
  respiratory: label('lungs and breathing'), hematologic: label('blood'), endocrine: label('hormones'), integumentary: label('skin'), abdominal: label('belly'), cardiac: label('heart'), pulmonary: label('lungs'), renal: label('kidneys'),
  idiopathic: () => null, bolus: ({ before }) => (/^(?:iv|units?|ml|mg|l|vein|fluid)$/.test(before) ? 'in one quick dose' : undefined),
  ...Object.fromEntries(['cardiology', 'neurology', 'endocrinology', 'dermatology', 'gastroenterology', 'oncology', 'urology', 'nephrology', 'rheumatology', 'hematology', 'haematology', 'radiology', 'ophthalmology', 'psychiatry', 'pulmonology', 'pediatrics', 'paediatrics', 'gynecology', 'gynaecology', 'orthopedics', 'orthopaedics']
    .map((name): [string, Guard] => [name, keepIf(({ before, next }) => /^(?:of|and|department|dept|neuro|interventional|focal|new|residual|no|abnormal|any|acute|normal)$/.test(before) || /^(?:intact|normal|report|and|resident|attending|fellow|clinic|outpatients?|office|department|ward|team|service|unit|consult|consultation|associates|group|center|centre|follow)$/.test(next))])),
  serial: () => null, sedation: () => null, fracture: ({ next, before }) => (next === 'clinic' || before === 'type' ? null : undefined),
  ...Object.fromEntries(['radiologist', 'neurologist', 'cardiologist', 'oncologist', 'pathologist', 'urologist', 'nephrologist', 'dermatologist', 'rheumatologist', 'hematologist', 'haematologist', 'gastroenterologist', 'endocrinologist', 'ophthalmologist', 'psychiatrist', 'pediatrician', 'paediatrician', 'anaesthetist', 'anesthesiologist', 'gynaecologist', 'gynecologist', 'pulmonologist', 'geriatrician']
    .map((name): [string, Guard] => [name, keepIf(({ before, next }) => /^(?:consultant|specialist|attending|registrar|staff|senior|interventional|lead|,)$/.test(before) || next === ':')])),
  carotid: keepIf(({ next }) => next === 'sinus'), localized: keepIf(({ before, next }) => next !== '' && /^(?:to|just|at|in|over|is|was)$/.test(next) || /^(?:is|was|are|were|be)$/.test(before)), localised: keepIf(({ before, next }) => /^(?:to|just|at|in|over)$/.test(next) || /^(?:is|was|are|were|be)$/.test(before)),
  resolved: ({ before }) => (/^(?:has|have|had|fully|completely)$/.test(before) ? undefined : /^(?:is|are|was|were|now|basically|largely|mostly|\P{L}*)$/u.test(before) ? 'gone' : 'went away'),
  melena: () => 'black stools from bleeding', melaena: () => 'black stools from bleeding', 'new onset': ({ next }) => (next === 'of' ? 'new start' : undefined),
  ...Object.fromEntries(['PMHx', 'PMH', 'pmhx', 'pmh'].map((name): [string, Guard] => [name.toLowerCase(), ({ next }) => (next === 'of' ? 'health history' : undefined)])),
  counseled: ({ before }) => (/^(?:is|was|are|were|been|be)$/.test(before) ? undefined : 'advised'), counselled: ({ before }) => (/^(?:is|was|are|were|been|be)$/.test(before) ? undefined : 'advised'),
  admitted: ({ before, next, next2 }) => (/^(?:is|was|were|being|been|be|\P{L}*)$/u.test(before) && (next !== 'to' || /^(?:the|hospital|icu|itu|our|ward|hdu|medicine|surgery|cardiology|neurology|rehab|\P{L}*)$/u.test(next2)) ? undefined : null),
  denies: () => null, denied: () => null, denying: () => null, 'denies any': () => null, 'denied any': () => null, 'denies having': () => null,
  minimal: ({ next }) => (/(?:ous|al|ic|ed|ive)$|^(?:of|and|to)$|^$/.test(next) ? null : undefined), serous: ({ next }) => (/^(?:fluid|discharge|drainage|output|exudate)$/.test(next) ? undefined : null),
  hesitancy: ({ has }) => (has(/\b(?:urin\w*|void\w*|micturition|stream|nocturia|dysuria|LUTS|bladder)\b/i) ? undefined : null),
  deficit: keepIf(({ before }) => /^(?:base|attention|calorie)$/.test(before)), resolution: keepIf(({ before }) => /^(?:high|low|spatial)$/.test(before)),
  positive: () => null, culture: () => null,
  progressive: keepIf(({ next }) => /^(?:lenses|supranuclear|multifocal)$/.test(next)),
  acute: keepIf(({ before, next }) => /^(?:sub|non|no)$/.test(before) || /^(?:care|medical|medicine|unit|ward|coronary|kidney|myeloid|lymphoblastic|on|or|and|hospital|setting|assessment|phase)$/.test(next)),
  chronic: keepIf(({ next }) => /^(?:or|and|fatigue|lymphocytic|myeloid|obstructive)$/.test(next)),
  anterior: keepIf(({ next }) => /^(?:to|cruciate|descending|cerebral|uveitis|segment|chamber|and|or|talofibular|resection|cervical|communicating)$/.test(next)),
  posterior: keepIf(({ next }) => /^(?:to|cruciate|descending|cerebral|vitreous|tibial|circulation|fossa|and|or|communicating|segment)$/.test(next)),
  lateral: keepIf(({ next, before }) => /^(?:to|epicondylitis|malleolus|collateral|meniscus|recumbent|decubitus|view|views|position|and|or|x|chest|radiograph|film|projection|ventricle|ventricles|femoral|condyle|plateau|tibial)$/.test(next) || /^(?:ap|pa|and|left|right|bi)$/.test(before)),
  medial: keepIf(({ next }) => /^(?:to|epicondylitis|malleolus|collateral|meniscus|and|or|branch|femoral|condyle|plateau|tibial|compartment)$/.test(next)),
  inferior: keepIf(({ next }) => /^(?:to|vena|mi|myocardial|stemi|alveolar|and|or|wall|leads?|mesenteric|infarct|rectus|turbinates?)$/.test(next)),
  proximal: keepIf(({ next }) => /^(?:interphalangeal)$/.test(next)),
  para: () => null, gravida: () => null, impression: () => null, assessment: () => null, lesion: keepIf(({ before }) => /^%$/.test(before)),
  discharged: ({ next }) => (/^(?:home|from|to|on|with|today|yesterday|in|the|after|back|against)$/.test(next) ? undefined : null),
  discontinue: verbal, initiate: verbal, administer: verbal, demonstrate: verbal, evaluate: verbal, assess: verbal, titrate: verbal, alleviate: verbal,
  orientated: () => null, elevated: keepIf(({ next }) => /^(?:mood|legs?|feet|foot|position|on)$/.test(next)), occlusion: keepIf(({ before }) => before === 'dental'),
  cervical: () => null, complaint: () => null, extension: () => null, void: keepIf(({ before }) => /^(?:post|pre|flow)$/.test(before)),
  compliance: keepIf(({ before }) => /^(?:lung|arterial|wall)$/.test(before)), consultant: () => null, attending: () => null, 'attending physician': () => null,
  recurrent: ({ next }) => (next === 'laryngeal' ? null : 'returning'), marked: () => null, prolapse: () => null, stable: () => null, sensory: ({ next }) => (/^(?:loss|change|changes|level|symptoms|deficit|deficits)$/.test(next) ? undefined : null),
  symptomatic: keepIf(({ next }) => /^(?:treatment|relief|control|management|care|support)$/.test(next)), supine: keepIf(({ before }) => /^(?:and|or)$/.test(before)),
  productive: () => null, radiating: keepIf(({ before }) => /^(?:non|not)$/.test(before)), rebound: () => null, residual: keepIf(({ next }) => /^(?:volume|urine)$/.test(next)), secondary: () => null,
  shock: () => null, gallop: keepIf(({ before, next }) => /^(?:or|and|no|rubs?)$/.test(before) || /^(?:or|and)$/.test(next)), gallops: keepIf(({ before, next }) => /^(?:or|and|rubs?)$/.test(before) || /^(?:or|and)$/.test(next)),
  guarding: keepIf(({ before, next }) => /^(?:or|and|rebound)$/.test(before) || /^(?:or|and)$/.test(next)),
  systemic: keepIf(({ next }) => /^(?:lupus|sclerosis|anticoagulation|inflammatory|mastocytosis|steroids|corticosteroids)$/.test(next)),
  diffuse: keepIf(({ next }) => /^(?:large|axonal|idiopathic)$/.test(next)), local: () => null, expiration: keepIf(({ next }) => next === 'date'), taper: verbal,
};

export function guardFor(reading: PlainReading, term: string, first: number, last: number): string | null | undefined {
  const guard = GUARDS[term.toLowerCase()];
  if (guard === undefined) return undefined;
  const norm = (from: number, to: number): string => neighbour(reading, from, to)?.norm ?? '';
  const has = (pattern: RegExp): boolean => {
    const sentence = reading.analysis.sentences[reading.sentenceOf[first] ?? 0];
    const at = reading.tokens[first]?.start ?? 0;
    return sentence !== undefined && pattern.test(reading.text.slice(Math.max(sentence.start, at - 200), Math.min(sentence.end, at + 200)));
  };
  return guard({ has, before: norm(first, first - 1), before2: norm(first, first - 2), next: norm(last, last + 1), next2: norm(last, last + 2) });
}
