import type { WriterPack } from '../define.ts';

export const gemmaSmall: WriterPack = {
  id: 'gemma-3-270m', title: 'Gemma writer', model: 'Gemma 3 270M IT', author: 'Google; converted by ONNX Community',
  purpose: 'Another small model with a larger vocabulary. Its terms of use apply to you.',
  licence: 'Gemma Terms of Use', licenceAt: 'https://ai.google.dev/gemma/terms', repository: 'onnx-community/gemma-3-270m-it-ONNX',
  dtype: 'q4f16', sizeBytes: null, limitBytes: 600_000_000,
};
