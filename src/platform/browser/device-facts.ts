/** What the browser tells of the device. Each fact is asked for, none is guessed. */
export interface DeviceFacts {
  readonly cores: number | null;
  /** Rounded by the browser, and at most 8 in most; null where it does not tell. */
  readonly memoryGb: number | null;
  /** "software": there is WebGPU, but the processor computes it. */
  readonly gpu: 'none' | 'software' | 'webgpu' | 'webgpu-f16';
  /** Shared memory is allowed, so that a model may use several cores. */
  readonly isolated: boolean;
}

/** The part of Navigator that differs from browser to browser. */
interface Told {
  readonly hardwareConcurrency: number;
  readonly deviceMemory?: number;
  readonly gpu?: Gpu;
}
interface Adapter {
  readonly features: ReadonlySet<string>;
  readonly info?: { readonly isFallbackAdapter?: boolean };
  /** Where browsers had it before. */
  readonly isFallbackAdapter?: boolean;
}
interface Gpu {
  requestAdapter(): Promise<Adapter | null>;
}

export async function readDeviceFacts(): Promise<DeviceFacts> {
  const { hardwareConcurrency, deviceMemory, gpu } = navigator as unknown as Told;
  const adapter = await gpu?.requestAdapter().catch(() => null);
  return {
    cores: hardwareConcurrency > 0 ? hardwareConcurrency : null,
    memoryGb: deviceMemory ?? null,
    gpu: gpuOf(adapter ?? null),
    isolated: globalThis.crossOriginIsolated,
  };
}

/** A graphics processor, not its imitation. */
export const hasGpu = ({ gpu }: DeviceFacts): boolean => gpu === 'webgpu' || gpu === 'webgpu-f16';

function gpuOf(adapter: Adapter | null): DeviceFacts['gpu'] {
  if (adapter === null) return 'none';
  if (adapter.info?.isFallbackAdapter === true || adapter.isFallbackAdapter === true) return 'software';
  return adapter.features.has('shader-f16') ? 'webgpu-f16' : 'webgpu';
}
