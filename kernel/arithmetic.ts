/**
 * Functions of four float32 at once, and float32 to int16.
 *
 * Constants stand in memory, each four times over: V8 makes one that stands in the code anew at each use, in three instructions, where a load is one.
 */

const CONSTANTS = memory.data<f32>([
  // Of 1.5 * 2^23: added to a small float32, it leaves the nearest whole number, ties to even, in the low bits.
  12582912, 12582912, 12582912, 12582912,
  // The least power of two that is kept.
  -126, -126, -126, -126,
  // ln(2)^k / k!, from k = 5 to 1.
  0.0013333558146428441, 0.0013333558146428441, 0.0013333558146428441, 0.0013333558146428441,
  0.009618129107628477, 0.009618129107628477, 0.009618129107628477, 0.009618129107628477,
  0.055504108664821576, 0.055504108664821576, 0.055504108664821576, 0.055504108664821576,
  0.2402265069591007, 0.2402265069591007, 0.2402265069591007, 0.2402265069591007,
  0.6931471805599453, 0.6931471805599453, 0.6931471805599453, 0.6931471805599453,
  // 1 and 1/2.
  1, 1, 1, 1,
  0.5, 0.5, 0.5, 0.5,
  // Abramowitz and Stegun, 7.1.26: p through root 2, a5 to a1.
  0.23164189, 0.23164189, 0.23164189, 0.23164189,
  1.061405429, 1.061405429, 1.061405429, 1.061405429,
  -1.453152027, -1.453152027, -1.453152027, -1.453152027,
  1.421413741, 1.421413741, 1.421413741, 1.421413741,
  -0.284496736, -0.284496736, -0.284496736, -0.284496736,
  0.254829592, 0.254829592, 0.254829592, 0.254829592,
  // -log2(e) / 2.
  -0.7213475204444817, -0.7213475204444817, -0.7213475204444817, -0.7213475204444817,
]);
const MAGIC = 0;
const LEAST = 16;
const TAYLOR_5 = 32;
const TAYLOR_4 = 48;
const TAYLOR_3 = 64;
const TAYLOR_2 = 80;
const TAYLOR_1 = 96;
const ONE = 112;
const HALF = 128;
const ERF_P = 144;
const ERF_5 = 160;
const ERF_4 = 176;
const ERF_3 = 192;
const ERF_2 = 208;
const ERF_1 = 224;
const MINUS_HALF_LOG2_E = 240;

// @ts-ignore: a decorator of the compiler
@inline
function constant(offset: usize): v128 {
  return v128.load(CONSTANTS + offset);
}

/** a times b, plus a constant. */
// @ts-ignore: a decorator of the compiler
@inline
function step(a: v128, b: v128, offset: usize): v128 {
  return f32x4.add(f32x4.mul(a, b), constant(offset));
}

/** 2^x for x of 0 and less, within 3e-6 of itself: the Taylor sum of what is left of the nearest whole number, which goes into the exponent. Below -126 it is 2^-126. */
// @ts-ignore: a decorator of the compiler
@inline
export function powerOfTwo(x: v128): v128 {
  const bounded = f32x4.pmax(x, constant(LEAST));
  const shifted = f32x4.add(bounded, constant(MAGIC));
  const rest = f32x4.sub(bounded, f32x4.sub(shifted, constant(MAGIC)));
  let sum = step(rest, constant(TAYLOR_5), TAYLOR_4);
  sum = step(sum, rest, TAYLOR_3);
  sum = step(sum, rest, TAYLOR_2);
  sum = step(sum, rest, TAYLOR_1);
  sum = step(sum, rest, ONE);
  // The low bits of `shifted` are the whole number.
  return i32x4.add(sum, i32x4.shl(shifted, 23));
}

/** x times the normal distribution's share below x, within 1e-6: erf by Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26. */
// @ts-ignore: a decorator of the compiler
@inline
export function gelu(x: v128): v128 {
  const size = f32x4.abs(x);
  const t = f32x4.div(constant(ONE), step(size, constant(ERF_P), ONE));
  let sum = step(t, constant(ERF_5), ERF_4);
  sum = step(sum, t, ERF_3);
  sum = step(sum, t, ERF_2);
  sum = step(sum, t, ERF_1);
  const power = powerOfTwo(f32x4.mul(f32x4.mul(x, x), constant(MINUS_HALF_LOG2_E)));
  // Half of erfc(|x| / root 2) is the share below -|x|.
  const below = f32x4.mul(f32x4.mul(f32x4.mul(sum, t), power), f32x4.mul(size, constant(HALF)));
  return f32x4.sub(f32x4.mul(f32x4.add(x, size), constant(HALF)), below);
}

/** Eight float32, each times `scale`, to the nearest int16. None may come out above 2^15 - 1. */
// @ts-ignore: a decorator of the compiler
@inline
export function toInt16(low: v128, high: v128, scale: v128): v128 {
  return v128.shuffle<i16>(step(low, scale, MAGIC), step(high, scale, MAGIC), 0, 2, 4, 6, 8, 10, 12, 14);
}

// @ts-ignore: a decorator of the compiler
@inline
export function largestOf(x: v128): f32 {
  const pairs = f32x4.pmax(x, v128.shuffle<i32>(x, x, 2, 3, 0, 1));
  return max(f32x4.extract_lane(pairs, 0), f32x4.extract_lane(pairs, 1));
}

// @ts-ignore: a decorator of the compiler
@inline
export function sumOf(x: v128): f32 {
  const pairs = f32x4.add(x, v128.shuffle<i32>(x, x, 2, 3, 0, 1));
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
}
