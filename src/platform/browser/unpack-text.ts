/** Unpacks shipped text files. In: bytes as fetched. Out: text. Works in the page, in workers and in Node. */

const GZIP_MAGIC = [0x1f, 0x8b];

/**
 * Decompresses gzip bytes into UTF-8 text. Some static hosts decompress ".gz" files on the way, so that bytes which do not begin
 * like gzip are taken for the text itself.
 * @throws TypeError when the gzip stream is damaged
 */
export async function unpackText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!GZIP_MAGIC.every((byte, index) => bytes[index] === byte)) return new TextDecoder().decode(bytes);
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain).text();
}
