/** Made at build time by the lexicon plug-in: lexicon id to the address of its gzipped file. */
declare module 'virtual:lexicons' {
  const urls: Readonly<Record<string, string>>;
  export default urls;
}

/** Made at build time by the models plug-in (tools/build/models-plugin.ts). */
declare module 'virtual:models' {
  /** The manifests of the models that ship with this build, unchecked. */
  export const shipped: readonly unknown[];
  /** The manifest of the runtime that packs run on, unchecked. */
  export const writerRuntime: unknown;
  /** Origin of the hub that packs come from. */
  export const hubOrigin: string;
}

declare module '*?worker&url' {
  /** Address of the built worker script, on our own origin. */
  const address: string;
  export default address;
}
