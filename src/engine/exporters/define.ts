/** What an exporter is: turns an analysis into a file, on the device. One folder each, one line in registry.ts. */
import type { Analysis } from '../pipeline/analysis.ts';

export interface ExportedFile {
  /** Without any word of the note: `findings.csv`. */
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}
export interface Exporter {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  export(analysis: Analysis): readonly ExportedFile[];
}
export const defineExporter = <const E extends Exporter>(exporter: E): E => exporter;
