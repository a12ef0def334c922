export const CASES = [
  'seen [[03/04/2024|DATE]] and [[3-4-24|DATE]]', 'on [[2024-03-04|DATE]]', '[[3 March 2024|DATE]]', '[[March 3rd, 2024|DATE]]', 'the [[3rd of March|DATE]]',
  "since [[Mar '24|DATE]]", '[[03MAR2024|DATE]]', '[[3.4.24|DATE]]', '[[03/2024|DATE]]', 'in [[March|DATE]] she', 'last [[spring|DATE]]', 'at [[Christmas|DATE]]',
  '[[Tuesday 3 March|DATE]]', 'on [[Tuesday|DATE]]', '[[12-14 March|DATE]]', 'scan on [[3/14|DATE]]', '[[12/25|DATE]]: seen', 'O/E [[O3/O4/2O24|DATE]]', "in the [[1990s|DATE]]",
  'in [[May|DATE]], she', 'between [[June|DATE]] and [[July|DATE]]', '[[Mon/Wed/Fri|DATE]]', '[[Q3 2023|DATE]]', 'after [[Thanksgiving|DATE]].', 'last [[Tues|DATE]]',
  'on [[Friday 5/24|DATE]] at 11', 'in [[two thousand sixteen|DATE]]', 'service [[may the ninth twenty twenty four|DATE]] period', '[[3O January 2O24|DATE]]', "in [['02|DATE]] and", 'See her [[Mon|DATE]].',
  'since [[feb|DATE]]', 'mid-[[November|DATE]].', '[[7/2022|DATE]]-[[9/2022|DATE]]', 'Fit note [[27/8|DATE]]-[[9/9|DATE]]', 'over [[Groundhog Day|DATE]] weekend', 'on [[Jubilee Day|DATE]] he', 'after [[1/14|DATE]] and [[1/20|DATE]], [[6/10|DATE]]: EF',
  '[[04-Jul-23|DATE]] 14:20', 'seen [[2024 Mar 3|DATE]]', 'scan [[20240314|DATE]] done', '[[03 / 04 / 2024|DATE]]', 'quit [[6/98|DATE]]', 'see her on the [[14th|DATE]].', 'HD [[MWF|DATE]]', 'on the 5th percentile', 'the 3rd toe',
  '[[3/4/24|DATE]]-[[3/8/24|DATE]]', '[[30 Sep|DATE]]-[[2 Oct|DATE]]', '[[Monday the 3rd|DATE]]', 'review in 1/52',
  'ARR [[08NOV24|DATE]] 2117', 'd.o.b. [[17.xi.33|DATE]],', '[[First of October, 2024|DATE]]', 'Reply [[10/10|DATE]] 8:15 AM', '[[first Monday in March|DATE]].', "at the clinic [['06|DATE]].", 'Since [[Sat|DATE]] nite she', 'seen [[Tu 10/15|DATE]] by',
  'Allred 6/8', 'on Day 3', 'two thousand units',
  'she may 3 times', 'strength 5/5', '2/6 murmur', 'BP 120/80', '1/2 tablet', 'q4h', 'sat 94%', 'spring water', 'had a fall', 'POD 3', 'yesterday at 14:30', '3 marches', 'version 1.2.3',
  'for 5/7', 'It may help. March on.', 'sun exposure', 'pain 7/10', 'HR in the 90s', 'at 10.12',
];
