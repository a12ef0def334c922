/** The input of the first layer: of each piece the sum of its word, shape and place. Tables are int8 rows of `width`, each with a float32 scale. */

/** @param ids @param shapes int32 a row, both below the rows of their tables @param out float32 `[rows, width]` @param places rows of `out` take the places 0, 1, 2... */
export function embed(ids: usize, shapes: usize, rows: i32, width: i32, words: usize, wordScales: usize, kinds: usize, kindScales: usize, places: usize, placeScales: usize, out: usize): void {
  for (let row: usize = 0; row < <usize>rows; row += 1) {
    const id = <usize>load<u32>(ids + (row << 2));
    const shape = <usize>load<u32>(shapes + (row << 2));
    add(words + id * width, load<f32>(wordScales + (id << 2)), kinds + shape * width, load<f32>(kindScales + (shape << 2)), places, load<f32>(placeScales), width, out);
    places += width;
    placeScales += 4;
    out += <usize>width << 2;
  }
}

// @ts-ignore: a decorator of the compiler
@inline
function add(word: usize, wordScale: f32, kind: usize, kindScale: f32, place: usize, placeScale: f32, width: usize, out: usize): void {
  for (let column: usize = 0; column < width; column += 4) {
    const sum = f32x4.add(widened(word + column, wordScale), widened(kind + column, kindScale));
    v128.store(out + (column << 2), f32x4.add(sum, widened(place + column, placeScale)));
  }
}

// @ts-ignore: a decorator of the compiler
@inline
function widened(at: usize, scale: f32): v128 {
  const bytes = v128.load32_splat(at);
  return f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(bytes))), f32x4.splat(scale));
}
