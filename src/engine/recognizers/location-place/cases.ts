/** Cases of location-place in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  'lives in [[Dallas|LOCATION.CITY]], [[TX|LOCATION.STATE]].',
  'a bus driver from [[Baton Rouge|LOCATION.CITY]], [[Louisiana|LOCATION.STATE]]',
  'Associates, [[Moorhaven|LOCATION.CITY]], [[MN|LOCATION.STATE]] [[56599|LOCATION.ZIP]]',
  'grew up in [[Brisbane|LOCATION.CITY]]; moved to [[Reading|LOCATION.CITY]]',
  'a wedding in [[Ghana|LOCATION.COUNTRY]] in May',
  'born in [[Tillingford|LOCATION.CITY]] and well',
  'lithotripsy, then [[Ponteland|LOCATION.CITY]]; brother', 'Rehab    [[Bozeman|LOCATION.CITY]] [[59715|LOCATION.ZIP]]     eval',
  'Reading without glasses. Bath daily. Nice and calm.',
  'Glasgow Coma Scale 15; Bristol stool chart; Boston brace',
  'in Reading glasses',
  'Rosario, ID #20871',
  'Jones, MD',
  'from home to ICU',
];
