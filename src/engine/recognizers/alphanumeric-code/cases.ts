export const CASES = [
  'to pathology ([[SP-22-06619|ID.IDNUM]]).', 'WOODS / [[ED55102|ID.IDNUM]]', '[[DW/JE/770114K|ID.IDNUM]]', 'medical record number [[six six one oh two nine|ID.IDNUM]] date',
  'OKAFOR Grace [[4471920|ID.IDNUM]]', 'run [[24-0511-093|ID.IDNUM]];', 'UDI [[(01)00844588003288(17)260101|ID.IDNUM]]', 'LCSW [[18842|ID.IDNUM]]', 'file [[AB-1042|ID.IDNUM]]', 'platelets 250000', 'hospital number [[R A E, double seven one, four oh two|ID.IDNUM]] new', 'recorder [[H nine slash 2214|ID.IDNUM]] full', 'case a two day history', 'facility #[[240917|ID.IDNUM]]', 'case PA#[[26-1208-77|ID.IDNUM]]', 'CMO / [[PKC0918 2273 01|ID.IDNUM]]', 'spec [[QP-8841-C|ID.IDNUM]].', 'shift 1900-0700', 'POD #3, #2 pencil', '100000 CFU', 'range 100-150', 'CVA-2019',
  'COVID-19 and CA-125', 'L4-L5', 'seen 2024-03-04', 'B12 and T2', 'TNM pT2N1', 'BP 120/80', 'SARS-CoV-2', 'ICD-10 E11.65', 'FEV1/FVC', 'Ki-67',
];
