export const CASES = ['pump [[00:1A:2B:3C:4D:5E|ID.DEVICE]]', '00:1A:2B:3C:4D'];
