export const CASES = ['from [[192.0.2.14|CONTACT.IPADDRESS]].', 'host [[2001:db8::14|CONTACT.IPADDRESS]] ok', 'at 12:30:45', 'version 1.2.3', '300.1.1.1'];
