/**
 * What a tagger model says of itself: tagger.json (docs/adr/0009-model-and-rules.md). In: parsed JSON. Out: a checked
 * description with its labels taken apart. A file that is not sound is refused before the model is opened.
 */
import { ENTITY_TYPES, PHI_SUBTYPES } from '../../engine/document/annotation.ts';
import { EngineError } from '../../engine/errors.ts';
import { layerOf, type LabelLayer } from './label-layer.ts';

/** Thresholds by type, in (0, 1); what is not named has 0.5. Recall and precision were measured, on what the model's card says. */
export interface DialPosition {
  readonly name: string;
  readonly thresholds: Readonly<Record<string, number>>;
  readonly recall: number;
  readonly precision: number;
}

export interface TaggerConfig {
  readonly id: string;
  /** Most tokens the model can be shown. */
  readonly maxPositions: number;
  readonly windowTokens: number;
  readonly overlapTokens: number;
  readonly layers: readonly LabelLayer[];
  /** Logits a token: all layers, and the axes of the assertion head. */
  readonly width: number;
  /** From cautious to bold or the other way round; the first is used where none is named. */
  readonly dial: readonly DialPosition[];
}

type Fields = Readonly<Record<string, unknown>>;

const LAYER_IDS = ['phi', 'clinical', 'medication'];
const ENTITIES: ReadonlySet<string> = new Set(ENTITY_TYPES);
// Hit "NAME", "NAME.PATIENT", "PROBLEM.disease".
const LABEL = /^([A-Z]+)(?:\.([A-Za-z]+))?$/;

/** @throws EngineError `MODEL_CONFIG_INVALID` with the field */
export function readTaggerConfig(value: unknown): TaggerConfig {
  const fields = record(value, 'tagger');
  if (fields['version'] !== 1) throw invalid('version');
  const layers = readLayers(fields['layers']);
  const maxPositions = whole(fields, 'maxPositions', 8, 8192);
  const windowTokens = whole(fields, 'windowTokens', 8, maxPositions);
  const counted = layers.reduce((sum, { labels }) => sum + labels, 0);
  return {
    id: text(fields, 'id'), maxPositions, windowTokens,
    overlapTokens: whole(fields, 'overlapTokens', 0, (windowTokens - 2) >> 1),
    layers, width: counted + assertionAxes(fields['assertion'], counted), dial: readDial(fields['dial']),
  };
}

function readLayers(value: unknown): LabelLayer[] {
  if (!Array.isArray(value) || value.length === 0) throw invalid('layers');
  let offset = 0;
  return value.map((one: unknown) => {
    const fields = record(one, 'layers');
    const id = LAYER_IDS.find((known) => known === fields['id']);
    const { labels, temperature } = fields;
    if (id === undefined || !Array.isArray(labels)) throw invalid('layers');
    if (typeof temperature !== 'number' || !(temperature > 0)) throw invalid('temperature');
    const layer = layerOf({ id, offset, temperature, labels: labels.map((label: unknown) => known(label, id)) });
    offset += layer.labels;
    return layer;
  });
}

/** A label as the file spells it, if it is one of ours. */
function known(label: unknown, layer: string): string {
  if (label === 'O') return label;
  const match = typeof label === 'string' && /^[BIES]-/.test(label) ? LABEL.exec(label.slice(2)) : null;
  const [, type = '', subtype] = match ?? [];
  const subtypes = (PHI_SUBTYPES as Readonly<Record<string, readonly string[]>>)[type];
  const fits = layer === 'phi' ? subtypes !== undefined && (subtype === undefined || subtypes.includes(subtype)) : ENTITIES.has(type);
  if (!fits) throw invalid('labels');
  return label as string;
}

function assertionAxes(value: unknown, counted: number): number {
  if (value === null || value === undefined) return 0;
  const { axes, offset } = record(value, 'assertion');
  if (!Array.isArray(axes) || offset !== counted) throw invalid('assertion');
  return axes.length;
}

function readDial(value: unknown): DialPosition[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalid('dial');
  return value.map((one: unknown) => {
    const fields = record(one, 'dial');
    const thresholds = Object.entries(record(fields['thresholds'], 'thresholds'));
    for (const [, threshold] of thresholds) if (!isShare(threshold) || threshold === 0 || threshold === 1) throw invalid('thresholds');
    const { recall, precision } = fields;
    if (!isShare(recall) || !isShare(precision)) throw invalid('dial');
    return { name: text(fields, 'name'), thresholds: Object.fromEntries(thresholds) as Record<string, number>, recall, precision };
  });
}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

function record(value: unknown, field: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(field);
  return value as Fields;
}

function text(fields: Fields, field: string): string {
  const value = fields[field];
  if (typeof value !== 'string' || value === '') throw invalid(field);
  return value;
}

function whole(fields: Fields, field: string, least: number, most: number): number {
  const value = fields[field];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) throw invalid(field);
  return value;
}

const invalid = (field: string): EngineError => new EngineError('MODEL_CONFIG_INVALID', { field });
