export const CASES = ['see [[https://example.org/x?y=1|CONTACT.URL]].', '([[www.example.com|CONTACT.URL]])', 'log in at [[portal.example.org/letters|CONTACT.URL]]', 'a@example.org', 'take q.d.s.'];
