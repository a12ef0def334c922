/**
 * Reads which part of a file a request asks for, so that an interrupted download of a model goes on where it stopped.
 * Source: RFC 9110, sections 13.1.5 (If-Range) and 14.2 (Range). One range of bytes is understood; anything else gets the whole file.
 */

/** Hit "bytes=100-", "bytes=0-99"; miss "bytes=-5", "bytes=0-1,4-5". */
const ONE_RANGE = /^bytes=(\d{1,15})-(\d{0,15})$/;

/**
 * @typedef {{ first: number, last: number }} ByteRange both included
 */

/**
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {{ sizeBytes: number, etag: string }} file
 * @returns {ByteRange | 'whole' | 'outside'}
 */
export function readRange(headers, { sizeBytes, etag }) {
  const asked = ONE_RANGE.exec(headers.range ?? '');
  const condition = headers['if-range'];
  if (!asked || (condition !== undefined && condition !== etag)) return 'whole';
  const first = Number(asked[1]);
  const last = asked[2] === '' ? sizeBytes - 1 : Math.min(Number(asked[2]), sizeBytes - 1);
  if (last < first && asked[2] !== '' && Number(asked[2]) < first) return 'whole';
  return first < sizeBytes ? { first, last } : 'outside';
}
