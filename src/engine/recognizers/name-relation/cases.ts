/** Cases of name-relation in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  'His daughter [[Ngozi|NAME.OTHER]] will drive him.',
  'with his wife [[May|NAME.OTHER]].',
  'Caller: Mom ([[Tamika Washington|NAME.OTHER]])',
  'her husband, [[Bao|NAME.OTHER]], died',
  'brother-in-law [[Sam|NAME.OTHER]] helps',
  'her aunt [[Iris|NAME.OTHER]] had melanoma',
  'sons [[Tom|NAME.OTHER]] and [[Raj|NAME.OTHER]] visit',
  'LIVES WITH WIFE [[GINGER|NAME.OTHER]] IN TOWN',
  'Baby: "[[Baby Girl Blackwood|NAME.PATIENT]]"',
  "Mother Alzheimer's. Father - stroke. Sister: HTN",
  'Mother has diabetes, father died of Cancer.',
  'his wife reports that he fell',
  'Father Asthma',
];
