/**
 * What is done to each row between two multiplications. Each ends in a row of int16 for the next one, with a scale: the row's largest
 * value becomes {@link LARGEST}. `even` levels the columns first, as the model file wants it (training/plainchart_training/quantise).
 */
import { gelu, largestOf, sumOf, toInt16 } from './arithmetic';

/** 14 bits: the sums of the widest row, 1,536 times this times 127, stay inside int32. */
export const LARGEST: f32 = 8191;
const EPSILON: f32 = 1e-12;

/** @param source float32, `rows` of `width`, left as it is @param even float32 a column @param target int16 @param scales float32 a row */
export function quantise(source: usize, rows: i32, width: i32, even: usize, target: usize, scales: usize): void {
  const bytes = <usize>width << 2;
  for (let row = 0; row < rows; row += 1) {
    let largest = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) largest = f32x4.pmax(largest, f32x4.abs(f32x4.mul(v128.load(source + at), v128.load(even + at))));
    const scale = scaleTo(largestOf(largest), scales);
    storeLevelled(source, even, bytes, scale, target);
    source += bytes;
    target += bytes >> 1;
    scales += 4;
  }
}

/** @param source float32, `rows` of `width`; overwritten @param even float32 a column @param target int16 @param scales float32 a row */
export function activate(source: usize, rows: i32, width: i32, even: usize, target: usize, scales: usize): void {
  const bytes = <usize>width << 2;
  for (let row = 0; row < rows; row += 1) {
    let largest = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const value = f32x4.mul(gelu(v128.load(source + at)), v128.load(even + at));
      largest = f32x4.pmax(largest, f32x4.abs(value));
      v128.store(source + at, value);
    }
    const scale = scaleTo(largestOf(largest), scales);
    for (let at: usize = 0; at < bytes; at += 32) v128.store(target + (at >> 1), toInt16(v128.load(source + at), v128.load(source + at, 16), scale));
    source += bytes;
    target += bytes >> 1;
    scales += 4;
  }
}

/**
 * Layer normalisation of `source + added`. @param added float32 like `source` @param out float32, may be `source`: the normalised rows
 * @param weight @param bias @param even float32 a column @param target int16 of the levelled rows @param scales float32 a row
 */
export function normalise(source: usize, added: usize, rows: i32, width: i32, weight: usize, bias: usize, out: usize, even: usize, target: usize, scales: usize): void {
  const bytes = <usize>width << 2;
  const share: f32 = 1 / <f32>width;
  for (let row = 0; row < rows; row += 1) {
    let sum = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const value = f32x4.add(v128.load(source + at), v128.load(added + at));
      sum = f32x4.add(sum, value);
      v128.store(out + at, value);
    }
    const mean = f32x4.splat(sumOf(sum) * share);
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const value = f32x4.sub(v128.load(out + at), mean);
      squares = f32x4.add(squares, f32x4.mul(value, value));
    }
    const narrow = f32x4.splat(1 / sqrt<f32>(sumOf(squares) * share + EPSILON));
    let largest = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const value = f32x4.mul(f32x4.sub(v128.load(out + at), mean), narrow);
      const normal = f32x4.add(f32x4.mul(value, v128.load(weight + at)), v128.load(bias + at));
      v128.store(out + at, normal);
      largest = f32x4.pmax(largest, f32x4.abs(f32x4.mul(normal, v128.load(even + at))));
    }
    const scale = scaleTo(largestOf(largest), scales);
    storeLevelled(out, even, bytes, scale, target);
    source += bytes;
    added += bytes;
    out += bytes;
    target += bytes >> 1;
    scales += 4;
  }
}

/** One row as int16, its columns levelled. */
// @ts-ignore: a decorator of the compiler
@inline
function storeLevelled(source: usize, even: usize, bytes: usize, scale: v128, target: usize): void {
  for (let at: usize = 0; at < bytes; at += 32) {
    const low = f32x4.mul(v128.load(source + at), v128.load(even + at));
    const high = f32x4.mul(v128.load(source + at, 16), v128.load(even + at, 16));
    v128.store(target + (at >> 1), toInt16(low, high, scale));
  }
}

/** Writes what a whole number of the row stands for; gives what the row is to be multiplied by. A row of zeros stays one. */
// @ts-ignore: a decorator of the compiler
@inline
function scaleTo(largest: f32, scales: usize): v128 {
  store<f32>(scales, largest / LARGEST);
  return f32x4.splat(largest > 0 ? LARGEST / largest : 0);
}
