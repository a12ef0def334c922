/** Puts our own kernel before another way to run a model. In: the model's verified bytes, the other way. Out: a backend that opens the one that can. */
import type { Backend } from '../onnx/model-session.ts';
import { openKernelSession } from './kernel-session.ts';

/** @param model called once, and once more by the other way when the kernel is not for this model or this machine */
export function kernelFirst(model: () => Promise<Uint8Array>, other: Backend): Backend {
  return {
    id: other.id,
    async open() {
      // No memory, or no SIMD: the other way says what is wrong, if it cannot either.
      const session = await openKernelSession(await model(), other.id).catch(() => undefined);
      return session ?? other.open();
    },
  };
}
