/**
 * What the engine says about a text. Annotations hold offsets, never copies of the text.
 * Types and subtypes are those of the headless contract (docs/generated/reference.md).
 */
import type { Span } from './span.ts';

export const ENTITY_TYPES = [
  'PROBLEM', 'MEDICATION', 'STRENGTH', 'DOSE', 'FORM', 'ROUTE', 'FREQUENCY', 'DURATION',
  'TEST', 'VALUE', 'PROCEDURE', 'ANATOMY', 'DEVICE', 'TIME',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
export type ProblemSubtype = 'disease' | 'symptom' | 'finding' | 'injury';

export const PHI_SUBTYPES = {
  NAME: ['PATIENT', 'DOCTOR', 'OTHER', 'USERNAME'],
  PROFESSION: [],
  LOCATION: ['HOSPITAL', 'ORGANIZATION', 'STREET', 'CITY', 'STATE', 'COUNTRY', 'ZIP', 'OTHER'],
  AGE: [],
  DATE: [],
  CONTACT: ['PHONE', 'FAX', 'EMAIL', 'URL', 'IPADDRESS'],
  ID: ['SSN', 'MEDICALRECORD', 'HEALTHPLAN', 'ACCOUNT', 'LICENSE', 'VEHICLE', 'DEVICE', 'BIOID', 'IDNUM'],
} as const;
export type PhiType = keyof typeof PHI_SUBTYPES;
export type PhiSubtype = (typeof PHI_SUBTYPES)[PhiType][number];
export const PHI_TYPES = Object.keys(PHI_SUBTYPES) as PhiType[];

export const RELATION_TYPES = [
  'strength-of', 'dose-of', 'form-of', 'route-of', 'frequency-of', 'duration-of', 'reason-for',
  'adverse-effect-of', 'value-of', 'located-in', 'same-as',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** ConText's axes (Harkema et al. 2009, doi:10.1016/j.jbi.2009.05.002), with hypothetical apart. */
export interface Assertion {
  readonly negated: boolean;
  readonly uncertain: boolean;
  readonly historical: boolean;
  readonly hypothetical: boolean;
  readonly family: boolean;
}
export const ASSERTED: Assertion = {
  negated: false, uncertain: false, historical: false, hypothetical: false, family: false,
};

export interface Code {
  readonly system: string;
  readonly code: string;
  readonly display: string;
  readonly score: number;
}

export type Method = 'pattern' | 'lexicon' | 'rule' | 'model' | 'human';

/** One change of a score: `from` is null at the first step. Scores lie in [0, 1]. */
export interface ScoreStep {
  readonly by: string;
  readonly from: number | null;
  readonly to: number;
  readonly reason: string;
}

/** Who found it, how, and why; shown to the user word for word. */
export interface Provenance {
  readonly producer: string;
  readonly version: string;
  readonly method: Method;
  readonly reason: string;
  /** Spans that support the finding, such as the cue word before a name. */
  readonly evidence: readonly Span[];
  readonly steps: readonly ScoreStep[];
  readonly model?: { readonly id: string; readonly sha256: string };
  /** Ids of annotations that gave way to this one. */
  readonly supersedes?: readonly string[];
}

export type AttributeValue = string | number | boolean;
export type Attributes = Readonly<Record<string, AttributeValue>>;

interface AnnotationBase {
  /** Deterministic: made of layer, label and span by {@link annotationId}. */
  readonly id: string;
  readonly span: Span;
  readonly score: number | null;
  readonly attributes: Attributes;
  readonly provenance: Provenance;
}

export interface SectionAnnotation extends AnnotationBase {
  readonly layer: 'section';
  /** A kind from sections/rules.ts, or `unknown` for a header that is none of them, or `preamble`. */
  readonly label: string;
  /** The header as written, without colon; zero-length for a preamble. */
  readonly header: Span;
  readonly body: Span;
}
export interface EntityAnnotation extends AnnotationBase {
  readonly layer: 'entity';
  readonly label: EntityType;
  readonly subtype?: string;
  /** The preferred term of the lexicon, or the text's own words in lower case. */
  readonly canonical: string;
  readonly assertion: Assertion;
  readonly codes: readonly Code[];
}
export interface PhiAnnotation extends AnnotationBase {
  readonly layer: 'phi';
  readonly label: PhiType;
  readonly subtype?: PhiSubtype;
}
/** A clinical term that looks like an identifier and stays; `attributes.reason` says why. */
export interface ProtectedAnnotation extends AnnotationBase {
  readonly layer: 'protected';
  readonly label: string;
}
export interface RelationAnnotation extends AnnotationBase {
  readonly layer: 'relation';
  readonly label: RelationType;
  /** Annotation ids. For `strength-of`: from the strength to the medication. */
  readonly from: string;
  readonly to: string;
}

export type Annotation =
  | SectionAnnotation | EntityAnnotation | PhiAnnotation | ProtectedAnnotation | RelationAnnotation;
export type Layer = Annotation['layer'];

/** Same layer, label and place: same id, in every run. */
export function annotationId(layer: Layer, label: string, at: Span): string {
  return `${layer}:${label}:${at.start}-${at.end}`;
}
