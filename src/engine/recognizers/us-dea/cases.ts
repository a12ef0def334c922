export const CASES = ['DEA [[AB1234563|ID.LICENSE]]', 'lot AB1234564'];
