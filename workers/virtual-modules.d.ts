/** Made at build time by the lexicon plug-in: lexicon id to the address of its gzipped file. */
declare module 'virtual:lexicons' {
  const urls: Readonly<Record<string, string>>;
  export default urls;
}
