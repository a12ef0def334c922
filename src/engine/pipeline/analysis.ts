/** What the engine knows about a document once every stage has run. */
import type {
  EntityAnnotation, PhiAnnotation, ProtectedAnnotation, RelationAnnotation, SectionAnnotation,
} from '../document/annotation.ts';
import type { ClinicalDocument } from '../document/clinical-document.ts';
import type { Span } from '../document/span.ts';

/** Plain data: crosses threads as it is. Every list is in text order. */
export interface Analysis {
  readonly document: ClinicalDocument;
  readonly sections: readonly SectionAnnotation[];
  readonly sentences: readonly Span[];
  readonly entities: readonly EntityAnnotation[];
  readonly relations: readonly RelationAnnotation[];
  readonly phi: readonly PhiAnnotation[];
  readonly protectedTerms: readonly ProtectedAnnotation[];
}

/** Findings of one part, sent while later parts are still being read. */
export interface AnalysisPart {
  readonly part: Span;
  /** Parts done and in all. */
  readonly done: number;
  readonly total: number;
  /** Title of the section that the part begins in. */
  readonly sectionTitle: string;
  readonly findings: Omit<Analysis, 'document' | 'sections'>;
}
