/** Modules that the build makes (tools/build/). */

declare module 'virtual:lexicons' {
  /** Address of each shipped lexicon by id: gzip-compressed TSV, named after its content. */
  const lexiconUrls: Readonly<Record<string, string>>;
  export default lexiconUrls;
}
