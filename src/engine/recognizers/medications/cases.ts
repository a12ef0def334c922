export const CASES = [
  'He takes [[metoprolol succinate ER|MEDICATION]] and [[Eliquis|MEDICATION]].',
  'Given [[normal saline|MEDICATION]] and [[lisinopril-HCTZ|MEDICATION]].',
  'She asked about the [[flu shot|MEDICATION]] and the [[RSV jab|MEDICATION]].',
  'Started on [[potassium chloride|MEDICATION]] 20 mEq daily.',
  'Medications: [[iron|MEDICATION]] 325 mg daily, [[aspirin|MEDICATION]]',
  'Potassium 4.1 and calcium 9.2 were normal.',
  'Her sister Heather went to the boost club.',
  'No [[steroids|MEDICATION]] were used; [[ASA|MEDICATION]] 81 mg was.',
  'Culture: daptomycin S, linezolid S, clindamycin R',
  'Current meds: none. Rx sent. Drinks EtOH.',
  'Allergies: [[penicillin|MEDICATION]] (hives)',
] as const;
