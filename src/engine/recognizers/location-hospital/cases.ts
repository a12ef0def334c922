/** Cases of location-hospital in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  '[[Cedar Bluff Regional Medical Center|LOCATION.HOSPITAL]]\nPhone',
  "LOCATION: [[St. Brendan's Hospital|LOCATION.HOSPITAL]], Outpatient Imaging",
  'from [[Larch House Nursing Home|LOCATION.HOSPITAL]] with a fall',
  '[[Elmfield Surgery|LOCATION.HOSPITAL]]\n3 Chapel Street',
  'transferred from [[Mercy General|LOCATION.HOSPITAL]] today',
  '[[The Quays Health Centre|LOCATION.HOSPITAL]]',
  "with Mr Hale at [[Queen Maud's|LOCATION.HOSPITAL]], soon",
  'seen at [[Hospital of Saint Raphael|LOCATION.HOSPITAL]]',
  'RM [[714-B|LOCATION.HOSPITAL]]',
  '[[Cedar Ward|LOCATION.HOSPITAL]], [[Bay 3 Bed 14|LOCATION.HOSPITAL]]',
  'on [[Ward 4B|LOCATION.HOSPITAL]] since Friday',
  'Stroke clinic, Fracture Clinic and the Pain Clinic. Emergency Department.',
  'admitted to the hospital; General Surgery consulted; Mohs Surgery planned',
  'Heart Failure Clinic follow-up, Wound Clinic',
  'room air, bed 2 hours, found by bed 0310',
  'Department of Neurology',
];
