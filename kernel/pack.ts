/** Lays the right side of a multiplication out in panels: eight columns wide, rows taken in pairs, so that one vector holds a pair of four columns. */

/**
 * @param source int8, `inner` rows of `columns` @param inner even @param columns a multiple of 8
 * @param target int16, `2 * inner * columns` bytes: `[columns / 8][inner / 2][8][2]`
 */
export function packWeights(source: usize, inner: i32, columns: i32, target: usize): void {
  for (let column = 0; column < columns; column += 8) {
    let at = source + column;
    for (let k = 0; k < inner; k += 2) {
      storePairs(target, v128.load_ext<i8>(at), v128.load_ext<i8>(at + columns));
      at += 2 * columns;
      target += 32;
    }
  }
}

/** Two rows of eight int16, their numbers one by one in turn. */
// @ts-ignore: a decorator of the compiler
@inline
export function storePairs(target: usize, even: v128, odd: v128): void {
  v128.store(target, v128.shuffle<i16>(even, odd, 0, 8, 1, 9, 2, 10, 3, 11));
  v128.store(target, v128.shuffle<i16>(even, odd, 4, 12, 5, 13, 6, 14, 7, 15), 16);
}
