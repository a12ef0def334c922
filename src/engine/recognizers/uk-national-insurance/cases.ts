export const CASES = ['NI [[QQ 12 34 56 C|ID.IDNUM]]', 'number [[AB123456C|ID.IDNUM]].', 'DF 12 34 56 C', 'lot BA1234567C'];
