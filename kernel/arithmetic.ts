/**
 * Functions of four float32 at once, and float32 to int16.
 *
 * Constants stand in memory, each four times over: V8 makes one that stands in the code anew at each use, in three instructions, where a load is one.
 */

const CONSTANTS = memory.data<f32>([
  // Of 1.5 * 2^23: added to a small float32, it leaves the nearest whole number, ties to even, in the low bits.
  12582912, 12582912, 12582912, 12582912,
  // log2(e) and ln(2).
  1.44269504088896, 1.44269504088896, 1.44269504088896, 1.44269504088896,
  0.6931471805599453, 0.6931471805599453, 0.6931471805599453, 0.6931471805599453,
  -87, -87, -87, -87,
  // 1/6!, 1/5!, 1/4!, 1/3!, 1/2, 1.
  0.001388888888888889, 0.001388888888888889, 0.001388888888888889, 0.001388888888888889,
  0.008333333333333333, 0.008333333333333333, 0.008333333333333333, 0.008333333333333333,
  0.041666666666666664, 0.041666666666666664, 0.041666666666666664, 0.041666666666666664,
  0.16666666666666666, 0.16666666666666666, 0.16666666666666666, 0.16666666666666666,
  0.5, 0.5, 0.5, 0.5,
  1, 1, 1, 1,
  // Abramowitz and Stegun, 7.1.26: p through root 2, a5 to a1.
  0.23164189, 0.23164189, 0.23164189, 0.23164189,
  1.061405429, 1.061405429, 1.061405429, 1.061405429,
  -1.453152027, -1.453152027, -1.453152027, -1.453152027,
  1.421413741, 1.421413741, 1.421413741, 1.421413741,
  -0.284496736, -0.284496736, -0.284496736, -0.284496736,
  0.254829592, 0.254829592, 0.254829592, 0.254829592,
  -0.5, -0.5, -0.5, -0.5,
]);
const MAGIC = 0;
const LOG2_E = 16;
const LN_2 = 32;
const LEAST = 48;
const TAYLOR_6 = 64;
const TAYLOR_5 = 80;
const TAYLOR_4 = 96;
const TAYLOR_3 = 112;
const HALF = 128;
const ONE = 144;
const ERF_P = 160;
const ERF_5 = 176;
const ERF_4 = 192;
const ERF_3 = 208;
const ERF_2 = 224;
const ERF_1 = 240;
const MINUS_HALF = 256;

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

/** e^x for x of 0 and less, within 3e-7 of itself: 2^n times the Taylor sum of the rest. Below -87 it is e^-87. */
// @ts-ignore: a decorator of the compiler
@inline
export function expOfNegative(x: v128): v128 {
  const bounded = f32x4.pmax(x, constant(LEAST));
  const shifted = step(bounded, constant(LOG2_E), MAGIC);
  const whole = f32x4.sub(shifted, constant(MAGIC));
  const rest = f32x4.sub(bounded, f32x4.mul(whole, constant(LN_2)));
  let sum = step(rest, constant(TAYLOR_6), TAYLOR_5);
  sum = step(sum, rest, TAYLOR_4);
  sum = step(sum, rest, TAYLOR_3);
  sum = step(sum, rest, HALF);
  sum = step(sum, rest, ONE);
  sum = step(sum, rest, ONE);
  // The low bits of `shifted` are n: added to the exponent.
  return i32x4.add(sum, i32x4.shl(shifted, 23));
}

/** x times the normal distribution's share below x, within 3e-7: erf by Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26. */
// @ts-ignore: a decorator of the compiler
@inline
export function gelu(x: v128): v128 {
  const size = f32x4.abs(x);
  const t = f32x4.div(constant(ONE), step(size, constant(ERF_P), ONE));
  let sum = step(t, constant(ERF_5), ERF_4);
  sum = step(sum, t, ERF_3);
  sum = step(sum, t, ERF_2);
  sum = step(sum, t, ERF_1);
  const power = expOfNegative(f32x4.mul(f32x4.mul(x, x), constant(MINUS_HALF)));
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
