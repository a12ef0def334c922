import type { WriterPack } from '../define.ts';

export const smolLm2Small: WriterPack = {
  id: 'smollm2-135m', title: 'Small writer', model: 'SmolLM2 135M Instruct', author: 'Hugging Face',
  purpose: 'Rewrites a sentence or sums up a section in its own words. The smallest; often clumsy.',
  licence: 'Apache-2.0', licenceAt: 'https://www.apache.org/licenses/LICENSE-2.0', repository: 'HuggingFaceTB/SmolLM2-135M-Instruct',
  dtype: 'q4f16', sizeBytes: 134_000_000, limitBytes: 180_000_000,
};
