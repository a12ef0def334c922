/** Cases of location-postcode in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  'Larkmouth [[LK2 8YY|LOCATION.ZIP]]',
  'Moorhaven, MN [[56599|LOCATION.ZIP]]',
  'ZIP: [[43210|LOCATION.ZIP]]',
  'T2 3mm, B12 500, L4 5/5',
  'Platelets 56599',
];
