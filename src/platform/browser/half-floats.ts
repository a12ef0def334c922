/** Whether the device's WebGPU computes with half floats, which 4-bit weights with f16 activations ask for. For pages and workers. */
interface Gpu {
  requestAdapter(): Promise<{ readonly features: ReadonlySet<string> } | null>;
}

export async function hasHalfFloats(): Promise<boolean> {
  const { gpu } = navigator as unknown as { readonly gpu?: Gpu };
  const adapter = await gpu?.requestAdapter().catch(() => null);
  return adapter?.features.has('shader-f16') === true;
}
