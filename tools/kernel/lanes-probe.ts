/** Run by node-lanes.test.ts in a process of its own, since threads need tsx. Opens two threads on the model named, runs rows of both lengths and prints what came. */
import { readFileSync } from 'node:fs';
import { batchOf } from '../../src/runtime/onnx/model-rows.ts';
import { nodeLanes } from '../../src/runtime/kernel/node-lanes.ts';

async function main(file: string): Promise<void> {
  const model = async (): Promise<Uint8Array> => new Uint8Array(readFileSync(file));
  const session = await nodeLanes(model, 2).open();
  const rows = [[1, 7, 8, 9, 2], [1, 2], [1, 4, 2]].map((ids) => ({ ids: Int32Array.from(ids), shapes: new Uint8Array(ids.length) }));
  const logits = await session.run(batchOf(rows, 0), 'logits');
  await session.release();
  const late = await session.run(batchOf(rows, 0), 'logits').then(() => 'answered', () => 'rejected');
  process.stdout.write(JSON.stringify({ backend: session.backend, logits: [...logits], late }));
}

await main(process.argv[2] ?? '');
