/** What the browser tells of the device. Each fact is asked for, none is guessed. */
export interface DeviceFacts {
  readonly cores: number | null;
  /** Rounded by the browser, and at most 8 in most; null where it does not tell. */
  readonly memoryGb: number | null;
  readonly gpu: 'none' | 'webgpu' | 'webgpu-f16';
  /** Shared memory is allowed, so that a model may use several cores. */
  readonly isolated: boolean;
}

/** The part of Navigator that differs from browser to browser. */
interface Told {
  readonly hardwareConcurrency: number;
  readonly deviceMemory?: number;
  readonly gpu?: Gpu;
}
interface Gpu {
  requestAdapter(): Promise<{ readonly features: ReadonlySet<string> } | null>;
}

export async function readDeviceFacts(): Promise<DeviceFacts> {
  const { hardwareConcurrency, deviceMemory, gpu } = navigator as unknown as Told;
  const adapter = await gpu?.requestAdapter().catch(() => null);
  return {
    cores: hardwareConcurrency > 0 ? hardwareConcurrency : null,
    memoryGb: deviceMemory ?? null,
    gpu: adapter === null || adapter === undefined ? 'none' : adapter.features.has('shader-f16') ? 'webgpu-f16' : 'webgpu',
    isolated: globalThis.crossOriginIsolated,
  };
}
