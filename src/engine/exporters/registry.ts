/** The exporters. Adding one: its folder and one line here. */
import { bratStandoff } from './brat/exporter.ts';
import { conll } from './conll/exporter.ts';
import { csv } from './csv/exporter.ts';
import { csvWithoutPhi } from './csv-without-phi/exporter.ts';
import type { Exporter } from './define.ts';
import { json } from './json/exporter.ts';

export const EXPORTERS = [json, csv, csvWithoutPhi, bratStandoff, conll] as const satisfies readonly Exporter[];

export type ExporterId = (typeof EXPORTERS)[number]['id'];
