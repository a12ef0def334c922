/**
 * Whole-number multiplication of matrices: the place where the time goes. Left: rows of int16. Right: int16 in panels (pack.ts). The sums are
 * exact in int32: callers keep `inner * |left| * |right|` below 2^31. Out: float32, each sum times a scale of its row and one of its column,
 * plus a bias of its column.
 *
 * A tile is four rows by eight columns: eight sums, two vectors of the panel, a pair of the row and a product make twelve of the fifteen
 * registers that V8 has on x64. Larger tiles and an unrolled loop were no faster. The sums have a function to themselves: with the scales in the same one, the
 * compiler kept those in registers and was a third slower.
 */

/**
 * @param left rows of `leftStride` bytes; up to three rows past the last are read, and their results written
 * @param rows of the left matrix
 * @param inner length of a row of the left matrix, even
 * @param right panels of eight columns
 * @param panels how many
 * @param rowScale float32 a row @param columnScale float32 a column @param bias float32 a column
 * @param out rows of `outStride` bytes
 */
export function multiply(left: usize, leftStride: usize, rows: i32, inner: i32, right: usize, panels: i32, rowScale: usize, columnScale: usize, bias: usize, out: usize, outStride: usize): void {
  for (let panel = 0; panel < panels; panel += 1) {
    sumPanel(left, leftStride, rows, inner, right, out, outStride);
    scalePanel(rows, rowScale, columnScale, bias, out, outStride);
    right += <usize>inner << 4;
    columnScale += 32;
    bias += 32;
    out += 32;
  }
}

/** Eight columns of all rows, as int32. */
function sumPanel(left: usize, leftStride: usize, rows: i32, inner: i32, panel: usize, target: usize, outStride: usize): void {
  for (let r = 0; r < rows; r += 4) {
    let r0 = left;
    let r1 = left + leftStride;
    let r2 = left + 2 * leftStride;
    let r3 = left + 3 * leftStride;
    let right = panel;
    let sum0A = i32x4.splat(0);
    let sum0B = i32x4.splat(0);
    let sum1A = i32x4.splat(0);
    let sum1B = i32x4.splat(0);
    let sum2A = i32x4.splat(0);
    let sum2B = i32x4.splat(0);
    let sum3A = i32x4.splat(0);
    let sum3B = i32x4.splat(0);
    for (let k = 0; k < inner; k += 2) {
      const a = v128.load(right);
      const b = v128.load(right, 16);
      let x = v128.load32_splat(r0);
      sum0A = i32x4.add(sum0A, i32x4.dot_i16x8_s(x, a));
      sum0B = i32x4.add(sum0B, i32x4.dot_i16x8_s(x, b));
      x = v128.load32_splat(r1);
      sum1A = i32x4.add(sum1A, i32x4.dot_i16x8_s(x, a));
      sum1B = i32x4.add(sum1B, i32x4.dot_i16x8_s(x, b));
      x = v128.load32_splat(r2);
      sum2A = i32x4.add(sum2A, i32x4.dot_i16x8_s(x, a));
      sum2B = i32x4.add(sum2B, i32x4.dot_i16x8_s(x, b));
      x = v128.load32_splat(r3);
      sum3A = i32x4.add(sum3A, i32x4.dot_i16x8_s(x, a));
      sum3B = i32x4.add(sum3B, i32x4.dot_i16x8_s(x, b));
      right += 32;
      r0 += 4;
      r1 += 4;
      r2 += 4;
      r3 += 4;
    }
    v128.store(target, sum0A);
    v128.store(target, sum0B, 16);
    v128.store(target + outStride, sum1A);
    v128.store(target + outStride, sum1B, 16);
    v128.store(target + 2 * outStride, sum2A);
    v128.store(target + 2 * outStride, sum2B, 16);
    v128.store(target + 3 * outStride, sum3A);
    v128.store(target + 3 * outStride, sum3B, 16);
    left += 4 * leftStride;
    target += 4 * outStride;
  }
}

/** Of eight columns, in place. */
function scalePanel(rows: i32, rowScale: usize, columnScale: usize, bias: usize, out: usize, outStride: usize): void {
  const scaleA = v128.load(columnScale);
  const scaleB = v128.load(columnScale, 16);
  const biasA = v128.load(bias);
  const biasB = v128.load(bias, 16);
  for (let r = 0; r < rows; r += 1) {
    const scale = v128.load32_splat(rowScale);
    v128.store(out, f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(v128.load(out)), scale), scaleA), biasA));
    v128.store(out, f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(v128.load(out, 16)), scale), scaleB), biasB), 16);
    rowScale += 4;
    out += outStride;
  }
}
