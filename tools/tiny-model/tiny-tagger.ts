/**
 * A tagger in the shape of the shipped one, of a few hundred pieces and no layers: it knows some invented words by heart. It stands
 * for the real model where machinery is on trial: the model store, the runtime, the worker.
 *
 * logits = WORDS[input_ids] + SHAPES[token_type_ids]; embedding = mean of VECTORS[input_ids] over the attention mask.
 */
import { createHash } from 'node:crypto';
import { input, model, node, output, tensor, wholeNumbers } from './onnx-writer.ts';

const bioes = (...names: string[]): string[] => ['O', ...names.flatMap((name) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${name}`))];
const LAYERS = [
  { id: 'phi', labels: bioes('NAME.PATIENT', 'NAME.DOCTOR', 'DATE', 'ID.MEDICALRECORD'), temperature: 1 },
  { id: 'clinical', labels: bioes('PROBLEM.disease', 'PROBLEM.symptom', 'TEST'), temperature: 1 },
  { id: 'medication', labels: bioes('MEDICATION', 'STRENGTH'), temperature: 1 },
];
const LABELS = LAYERS.flatMap(({ id, labels }) => labels.map((label) => `${id}/${label}`));
const WIDTH = LABELS.length;
const SHAPES = 161;
const DIMENSIONS = 384;

/** What the model has by heart. The words are invented, so that no rule finds them. */
export const KNOWN_WORDS: Readonly<Record<string, string>> = {
  quillon: 'phi/S-NAME.PATIENT', brestowe: 'phi/S-NAME.DOCTOR', zorbatitis: 'clinical/S-PROBLEM.disease', quorn: 'clinical/B-PROBLEM.symptom', '##ache': 'clinical/E-PROBLEM.symptom',
  vexaprine: 'medication/S-MEDICATION',
};

const CHARACTERS = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');
const PIECES = [
  '[PAD]', '[UNK]', '[CLS]', '[SEP]', ...CHARACTERS, ...Array.from('.,:;-/()\'"%+=<>&#*?!'), ...Object.keys(KNOWN_WORDS), ...CHARACTERS.map((one) => `##${one}`),
];

const OUTSIDE = ['phi', 'clinical', 'medication'].map((id) => LABELS.indexOf(`${id}/O`));

function logitsOf(piece: string): number[] {
  const known = KNOWN_WORDS[piece];
  return LABELS.map((label, at) => (label === known ? 12 : OUTSIDE.includes(at) ? 6 : 0));
}

/** Numbers of five digits and more (letters class 8 of the shape code) are taken for record numbers: it shows that shapes arrive. */
function logitsOfShape(code: number): number[] {
  const isLongNumber = code > 0 && (code - 1) >> 4 === 8;
  return LABELS.map((label) => (isLongNumber && /phi\/[BIES]-ID/.test(label) ? 8 : 0));
}

/** Park and Miller's generator: the same numbers on every machine. */
function numbers(count: number): number[] {
  let state = 20261121;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647 - 0.5;
  });
}

export function tinyTagger(): Uint8Array<ArrayBuffer> {
  return model('tiny-tagger', [
    node('Gather', ['words', 'input_ids'], 'of_words'),
    node('Gather', ['shapes', 'token_type_ids'], 'of_shapes'),
    node('Add', ['of_words', 'of_shapes'], 'logits'),
    node('Gather', ['vectors', 'input_ids'], 'states'),
    node('Cast', ['attention_mask'], 'mask', { to: 1 }),
    node('Unsqueeze', ['mask', 'last'], 'weights'),
    node('Mul', ['states', 'weights'], 'weighed'),
    node('ReduceSum', ['weighed', 'middle'], 'sum', { keepdims: 0 }),
    node('ReduceSum', ['weights', 'middle'], 'count', { keepdims: 0 }),
    node('Div', ['sum', 'count'], 'embedding'),
    tensor('words', [PIECES.length, WIDTH], PIECES.flatMap(logitsOf)),
    tensor('shapes', [SHAPES, WIDTH], Array.from({ length: SHAPES }, (_, code) => logitsOfShape(code)).flat()),
    tensor('vectors', [PIECES.length, DIMENSIONS], numbers(PIECES.length * DIMENSIONS)),
    wholeNumbers('last', [2]),
    wholeNumbers('middle', [1]),
    input('input_ids', ['batch', 'sequence']),
    input('attention_mask', ['batch', 'sequence']),
    input('token_type_ids', ['batch', 'sequence']),
    output('logits', ['batch', 'sequence', WIDTH]),
    output('embedding', ['batch', DIMENSIONS]),
  ]);
}

/** The files of the model's folder, with their manifest. */
export function tinyTaggerFiles(id = 'plainchart-tagger'): Record<string, string | Uint8Array<ArrayBuffer>> {
  const files: Record<string, string | Uint8Array<ArrayBuffer>> = {
    'model.int8.onnx': tinyTagger(),
    // Has weights of its own, and computes on WebGPU as it is.
    'model.webgpu.onnx': tinyTagger(),
    'vocab.txt': `${PIECES.join('\n')}\n`,
    'tagger.json': JSON.stringify({
      version: 1, id, encoder: 'none', maxPositions: 512, windowTokens: 192, overlapTokens: 48, layers: LAYERS, assertion: null,
      dial: [{ name: 'balanced', thresholds: {}, recall: 0, precision: 0 }],
    }),
  };
  const listed = Object.entries(files).map(([path, content]) => ({
    path, sizeBytes: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex'),
  }));
  return { ...files, 'manifest.json': JSON.stringify({ id, version: '0', licence: 'Apache-2.0', task: 'token-classification', files: listed }) };
}
