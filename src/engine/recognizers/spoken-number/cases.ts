export const CASES = ['call [[five five five oh one four two|CONTACT.PHONE]] today', 'on [[four four five, 555, 0110|CONTACT.PHONE]].', 'one two three', '1 2 3 4 5 6 7 8'];
