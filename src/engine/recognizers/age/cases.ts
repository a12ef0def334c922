export const CASES = [
  'a [[92|AGE]]-year-old man', '[[93|AGE]] yo F', 'aged [[91|AGE]]', '[[101|AGE]] y/o', 'Age: [[94|AGE]]', '[[96|AGE]]F with cough',
  'in her [[nineties|AGE]]', '[[ninety-two|AGE]] years old', 'she is [[95|AGE]] and lives alone',
  'AGE/SEX: [[93|AGE]] M', 'her grandfather, who is [[91|AGE]], had', 'Granny Ernestine is [[101|AGE]] and she', 'Edie, [[93|AGE]], admitted', 'Temp is 98, HR is 92 and',
  'mother died at [[96|AGE]] of', 'father d. [[91|AGE]]', '[[92|AGE]]/F', 'grandmother ([[97|AGE]]) well', '[[94|AGE]]y', 'well into her [[90s|AGE]]', 'died at 56',
  'She will be [[91|AGE]] later this month', 'Turns [[ninety-one|AGE]] on Sunday', 'father lived to [[one hundred and one|AGE]], well', 'Odile is [[97|AGE]] going on [[98|AGE]], frail',
  'his mom, [[94|AGE]], does', 'husband Chuck ([[93|AGE]]): worse', 'had a stroke at [[ninety-one|AGE]].', 'pulse at ninety-one today', 'father 94 kg',
  'an 84-year-old man', 'BP 90/60', 'SpO2 92%', 'HR in the 90s', '90 mmHg', '90 years ago', 'temp 98 F', 'she is 95 kg', 'aged 45',
];
