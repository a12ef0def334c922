export const CASES = [
  'He was moved to [[Thistlewick|LOCATION.OTHER]] in the night.',
  'seen with [[Zbyszko Wrzesniak|NAME.OTHER]] today',
  'Eats lunch at [[Copper Kettle|LOCATION.OTHER]] on most days.', 'the critical view of Strasberg was seen',
  'a Venflon in the left arm', 'Allred 8/8', 'the Lieberman speculum was placed', 'Datix raised.',
  'carer Ann ([[Homely Hearts|NAME.OTHER]]) came', 'an MRI at the [[Minster|LOCATION.OTHER]] and to talk', 'in the Morning, at the Hospital, from the Registrar',
  'meets him at [[Copper Kettle|LOCATION.OTHER]] most days', 'talk w/ [[Dignity Bridges|NAME.OTHER]] today', 'drinks at [[The Gull|LOCATION.OTHER]]. Plays', 'Nursery, [[Little Acorns|NAME.OTHER]], is shut',
  "Pain better. [[Blongo|NAME.OTHER]] rang at six. [[Tavvo|NAME.OTHER]]'s mum came.", 'Zyvexal was stopped.', '1) Remove Hickman today',
  'The Vexilla is hers. Then [[Thistlewick|NAME.OTHER]] wept.',
  'Crohn disease and Metoprolol were noted.',
  'He takes Aspirin. She rests.',
  'Follow up in Cardiology Clinic.',
];
