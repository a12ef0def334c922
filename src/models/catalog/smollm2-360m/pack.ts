import type { WriterPack } from '../define.ts';

export const smolLm2Medium: WriterPack = {
  id: 'smollm2-360m', title: 'Medium writer', model: 'SmolLM2 360M Instruct', author: 'Hugging Face',
  purpose: 'The same with fewer slips, at more than twice the size and time.',
  licence: 'Apache-2.0', licenceAt: 'https://www.apache.org/licenses/LICENSE-2.0', repository: 'HuggingFaceTB/SmolLM2-360M-Instruct',
  dtype: 'q4f16', sizeBytes: 299_000_000, limitBytes: 360_000_000,
};
