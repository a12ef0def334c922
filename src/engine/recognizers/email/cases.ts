export const CASES = ['cc [[gwil.parry@example.org|CONTACT.EMAIL]].', 'write to [[parry at example dot org|CONTACT.EMAIL]]', 'seen at clinic.'];
