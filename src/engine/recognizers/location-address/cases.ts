/** Cases of location-address in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  '[[2140 Quarry Road, Suite 300\nDunmore Falls, OH 45299|LOCATION.STREET]]\nPhone',
  '[[3 Chapel Street, Little Wenning, SB9 1AA|LOCATION.STREET]]',
  '[[Flat 3, Gordon House, Bishop\'s Walk, Carrowby CB11 2ZQ|LOCATION.STREET]]',
  'lives at [[930 N Magnolia Apt B, El Centavo TX 78599|LOCATION.STREET]].',
  '[[PO Box 123, Dunmore, OH 45299|LOCATION.STREET]]',
  '[[The Old Rectory, Rose Hill, Larkmouth LK2 8YY|LOCATION.STREET]]',
  'Corner Drug on [[Juniper Ave|LOCATION.STREET]].',
  'Sung Pediatrics, [[6th Ave & Grand|LOCATION.STREET]]',
  'off [[Hwy 14|LOCATION.STREET]] by the shop',
  'still at [[1718 SE Tolloway|LOCATION.STREET]].',
  '[[The Old Granary, Mill Lane, Nether Fenby|LOCATION.STREET]]\n',
  'hit AT [[CORBIN AND 41ST|LOCATION.STREET]] BY A CAR',
  'Six minute walk: 6 Minute Walk 340 m. 12 Lead ECG.',
  'seen 3/4 by Dr Patel; 2 Drive Shafts',
  'Take 2 tablets, 5 mg. Level 3 Court',
];
