/**
 * One head of attention by the same whole-number multiplication: queries times keys, shares of each query (softmax), shares times values.
 * Heads are 32 wide. `keys` below is the number of rows rounded up to a multiple of 8; keys past the last row get a share of 0.
 */
import { largestOf, powerOfTwo, sumOf, toInt16 } from './arithmetic';
import { multiply } from './multiply';
import { storePairs } from './pack';

const HEAD: i32 = 32;
/** 32 times its square stays inside int32. */
const LARGEST: f32 = 8000;
/** Products are taken times this: powers of two are cheaper than powers of e. */
const LOG2_E: f32 = 1.44269504088896;
/** The shares of a row sum to about this. */
const WHOLE: f32 = 32767;
const OUT_OF_REACH: f32 = -1e30;

/**
 * @param source float32 rows of `sourceStride` bytes: the head's queries, then `between` bytes on its keys, then as many on its values
 * @param scale of the products (one through the root of the head's width)
 * @param room for what lies between: see {@link attentionRoom}, aligned to 16
 * @param out float32 rows of `outStride` bytes, 32 wide; up to three rows past the last are written
 */
export function attend(source: usize, sourceStride: usize, between: usize, rows: i32, scale: f32, room: usize, out: usize, outStride: usize): void {
  const keys = (rows + 7) & ~7;
  const queries = room;
  const queryScales = queries + <usize>keys * 64;
  const keyPanels = queryScales + <usize>keys * 4;
  const keyScales = keyPanels + <usize>keys * 64;
  const reach = keyScales + <usize>keys * 4;
  const valuePanels = reach + <usize>keys * 4;
  const valueScales = valuePanels + <usize>keys * 64;
  const none = valueScales + 128;
  const whole = none + 128;
  const products = whole + <usize>keys * 4;
  const shares = products + <usize>keys * <usize>keys * 4;

  readQueries(source, sourceStride, rows, scale, queries, queryScales);
  readKeys(source + between, sourceStride, rows, keys, keyPanels, keyScales, reach);
  readValues(source + 2 * between, sourceStride, rows, keys, valuePanels, valueScales);
  for (let at: usize = 0; at < 128; at += 16) v128.store(none + at, f32x4.splat(0));
  for (let at: usize = 0; at < <usize>keys * 4; at += 16) v128.store(whole + at, f32x4.splat(1 / WHOLE));

  multiply(queries, 64, rows, HEAD, keyPanels, keys >> 3, queryScales, keyScales, reach, products, <usize>keys * 4);
  softmax(products, rows, keys, shares);
  multiply(shares, <usize>keys * 2, rows, keys, valuePanels, HEAD >> 3, whole, valueScales, none, out, outStride);
}

/** Bytes of room that {@link attend} wants for so many rows. */
export function attentionRoom(rows: i32): usize {
  const keys = <usize>((rows + 7) & ~7);
  return keys * (3 * 64 + 4 * 4) + 256 + keys * keys * 6;
}

// @ts-ignore: a decorator of the compiler
@inline
function largestOfHead(source: usize): f32 {
  let largest = f32x4.abs(v128.load(source));
  for (let at: usize = 16; at < 128; at += 16) largest = f32x4.pmax(largest, f32x4.abs(v128.load(source + at)));
  return largestOf(largest);
}

function readQueries(source: usize, stride: usize, rows: i32, scale: f32, target: usize, scales: usize): void {
  for (let row = 0; row < rows; row += 1) {
    const largest = largestOfHead(source);
    store<f32>(scales, largest / LARGEST * scale * LOG2_E);
    const by = f32x4.splat(largest > 0 ? LARGEST / largest : 0);
    for (let at: usize = 0; at < 128; at += 32) v128.store(target + (at >> 1), toInt16(v128.load(source + at), v128.load(source + at, 16), by));
    source += stride;
    target += 64;
    scales += 4;
  }
}

/** Keys become columns: a pair of a key's numbers is four bytes of its panel. */
function readKeys(source: usize, stride: usize, rows: i32, keys: i32, target: usize, scales: usize, reach: usize): void {
  for (let row = 0; row < keys; row += 1) {
    const panel = target + (<usize>(row >> 3) << 9) + (<usize>(row & 7) << 2);
    const inside = row < rows;
    const largest = inside ? largestOfHead(source) : 0;
    store<f32>(scales, largest / LARGEST);
    store<f32>(reach, inside ? 0 : OUT_OF_REACH);
    const by = f32x4.splat(largest > 0 ? LARGEST / largest : 0);
    for (let at: usize = 0; at < 128; at += 32) {
      const numbers = inside ? toInt16(v128.load(source + at), v128.load(source + at, 16), by) : i32x4.splat(0);
      const to = panel + (at << 2);
      v128.store32_lane(to, numbers, 0);
      v128.store32_lane(to, numbers, 1, 32);
      v128.store32_lane(to, numbers, 2, 64);
      v128.store32_lane(to, numbers, 3, 96);
    }
    source += stride;
    scales += 4;
    reach += 4;
  }
}

/** The scale is a column's: a sum runs over the rows. */
function readValues(source: usize, stride: usize, rows: i32, keys: i32, target: usize, scales: usize): void {
  for (let column: usize = 0; column < 128; column += 32) {
    let low = f32x4.splat(0);
    let high = f32x4.splat(0);
    let at = source + column;
    for (let row = 0; row < rows; row += 1) {
      low = f32x4.pmax(low, f32x4.abs(v128.load(at)));
      high = f32x4.pmax(high, f32x4.abs(v128.load(at, 16)));
      at += stride;
    }
    const largest = f32x4.splat(LARGEST);
    // A column of zeros must not divide by zero.
    low = f32x4.pmax(low, f32x4.splat(1e-30));
    high = f32x4.pmax(high, f32x4.splat(1e-30));
    v128.store(scales + column, f32x4.div(low, largest));
    v128.store(scales + column, f32x4.div(high, largest), 16);
    const byLow = f32x4.div(largest, low);
    const byHigh = f32x4.div(largest, high);
    at = source + column;
    for (let row = 0; row < keys; row += 2) {
      const even = row < rows ? readValue(at, byLow, byHigh) : i32x4.splat(0);
      const odd = row + 1 < rows ? readValue(at + stride, byLow, byHigh) : i32x4.splat(0);
      storePairs(target, even, odd);
      at += 2 * stride;
      target += 32;
    }
  }
}

// @ts-ignore: a decorator of the compiler
@inline
function readValue(at: usize, byLow: v128, byHigh: v128): v128 {
  return toInt16(f32x4.mul(v128.load(at), byLow), f32x4.mul(v128.load(at, 16), byHigh), f32x4.splat(1));
}

/** @param source float32 `[rows, keys]`; overwritten @param target int16 of the same shape: each share times {@link WHOLE} */
function softmax(source: usize, rows: i32, keys: i32, target: usize): void {
  const bytes = <usize>keys << 2;
  for (let row = 0; row < rows; row += 1) {
    let largest = v128.load(source);
    for (let at: usize = 16; at < bytes; at += 16) largest = f32x4.pmax(largest, v128.load(source + at));
    const top = f32x4.splat(largestOf(largest));
    let sum = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const power = powerOfTwo(f32x4.sub(v128.load(source + at), top));
      sum = f32x4.add(sum, power);
      v128.store(source + at, power);
    }
    const by = f32x4.splat(WHOLE / sumOf(sum));
    for (let at: usize = 0; at < bytes; at += 32) v128.store(target + (at >> 1), toInt16(v128.load(source + at), v128.load(source + at, 16), by));
    source += bytes;
    target += bytes >> 1;
  }
}
