export const CASES = ['NPI: [[1234567893|ID.LICENSE]]', 'provider [[1234567893|ID.LICENSE]]', 'number 1234567890'];
