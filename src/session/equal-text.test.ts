import { describe, expect, it } from 'vitest';
import { placesOf } from './equal-text.ts';

describe('placesOf', () => {
  it('finds whole words without regard to case', () => {
    expect(placesOf('May saw may. Mayor May-June', 'may').map(({ start }) => start)).toEqual([0, 8, 19]);
  });

  it('takes the words literally and finds nothing for blanks', () => {
    expect(placesOf('K+ 4.1 (K+)', 'K+')).toHaveLength(2);
    expect(placesOf('a b', '  ')).toEqual([]);
  });
});
