export const CASES = [
  'seen [[03/04/2024|DATE]] and [[3-4-24|DATE]]', 'on [[2024-03-04|DATE]]', '[[3 March 2024|DATE]]', '[[March 3rd, 2024|DATE]]', 'the [[3rd of March|DATE]]',
  "since [[Mar '24|DATE]]", '[[03MAR2024|DATE]]', '[[3.4.24|DATE]]', '[[03/2024|DATE]]', 'in [[March|DATE]] she', 'last [[spring|DATE]]', 'at [[Christmas|DATE]]',
  '[[Tuesday 3 March|DATE]]', 'on [[Tuesday|DATE]]', '[[12-14 March|DATE]]', 'scan on [[3/14|DATE]]', '[[12/25|DATE]]: seen', 'O/E [[O3/O4/2O24|DATE]]', "in the [[1990s|DATE]]",
  'in [[May|DATE]], she', 'between [[June|DATE]] and [[July|DATE]]', '[[Mon/Wed/Fri|DATE]]', '[[Q3 2023|DATE]]', 'after [[Thanksgiving|DATE]].', 'last [[Tues|DATE]]',
  'she may 3 times', 'strength 5/5', '2/6 murmur', 'BP 120/80', '1/2 tablet', 'q4h', 'sat 94%', 'spring water', 'had a fall', 'POD 3', 'yesterday at 14:30', '3 marches', 'version 1.2.3',
  'for 5/7', 'It may help. March on.', 'sun exposure', 'pain 7/10', 'HR in the 90s', 'at 10.12',
];
