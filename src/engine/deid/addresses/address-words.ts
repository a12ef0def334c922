/** Words of addresses and institutions that say what a thing is, not which one. Lower case, without dots. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const STREET_WORDS = set(
  'street st road rd avenue ave av boulevard blvd lane ln drive dr court ct place pl terrace ter circle cir parkway pkwy highway hwy route rte way square sq crescent close cl gardens gdns grove mews row rise walk path ' +
  'trail trl loop alley plaza freeway expressway turnpike pike heol ffordd strasse rue calle cottages cottage flats house building bldg floor fl suite ste apartment apt unit room rm box po hc rr lot trailer space no flat ' +
  'north south east west n s e w ne nw se sw the of and at near off upper lower great little old new hill mount mt fort ft saint san santa los las el la le st. county co usa us uk england scotland wales ireland y',
);

export const HOSPITAL_WORDS = set(
  'hospital hospitals medical center centre clinic clinics surgery practice infirmary ward unit bay bed room floor wing pavilion tower health healthcare care system trust nhs foundation group associates partners physicians doctors ' +
  'regional general community district university memorial county city royal queen king prince princess st saint our lady of the and for at in & nursing home house assisted living hospice rehab rehabilitation imaging radiology ' +
  'surgical surgicenter surgery gastroenterology cardiology oncology cancer heart eye laser dental orthopaedic orthopedic orthopedics pediatrics pediatric paediatric children childrens womens women men maternity birth midwifery mental psychiatric ' +
  'behavioral veterans va army navy institute institution laboratory laboratories lab labs diagnostics urgent emergency walk-in family internal medicine medicines medical primary specialty specialist outpatient inpatient treatment ' +
  'services service service clinic dermatology neurology urology nephrology dialysis renal respiratory stroke east west north south n s e w old new upper lower great little indian physical therapy physiotherapy physio court lodge quickcare',
);

export const ORGANIZATION_WORDS = set(
  'inc incorporated ltd limited llc llp plc co corp corporation company group holdings partners associates bank credit union insurance assurance mutual health healthcare plan plans care hmo ppo medicare advantage medicaid ' +
  'school schools elementary primary secondary middle high college university academy institute nursery daycare preschool church chapel mission cathedral mosque temple synagogue parish pharmacy pharmacies chemist chemists drug drugs rx store stores market ' +
  'home homecare nursing staffing agency service services society association club centre center council department dept police fire rescue ems ambulance engine station library court airways airlines air freight transit transport logistics rigging crane construction ' +
  'foods food farm farms restaurant cafe pub inn bar hotel motel factory mill works shop salon garage the of and for at in & saint st our lady england church-of-england national international american british community county tri city hometown family seniors humane',
);

export const US_STATES: readonly (readonly [string, string])[] = [
  ['AL', 'Alabama'], ['AK', 'Alaska'], ['AZ', 'Arizona'], ['AR', 'Arkansas'], ['CA', 'California'], ['CO', 'Colorado'], ['CT', 'Connecticut'], ['DE', 'Delaware'], ['FL', 'Florida'], ['GA', 'Georgia'], ['HI', 'Hawaii'],
  ['ID', 'Idaho'], ['IL', 'Illinois'], ['IN', 'Indiana'], ['IA', 'Iowa'], ['KS', 'Kansas'], ['KY', 'Kentucky'], ['LA', 'Louisiana'], ['ME', 'Maine'], ['MD', 'Maryland'], ['MA', 'Massachusetts'], ['MI', 'Michigan'],
  ['MN', 'Minnesota'], ['MS', 'Mississippi'], ['MO', 'Missouri'], ['MT', 'Montana'], ['NE', 'Nebraska'], ['NV', 'Nevada'], ['NH', 'New Hampshire'], ['NJ', 'New Jersey'], ['NM', 'New Mexico'], ['NY', 'New York'],
  ['NC', 'North Carolina'], ['ND', 'North Dakota'], ['OH', 'Ohio'], ['OK', 'Oklahoma'], ['OR', 'Oregon'], ['PA', 'Pennsylvania'], ['RI', 'Rhode Island'], ['SC', 'South Carolina'], ['SD', 'South Dakota'], ['TN', 'Tennessee'],
  ['TX', 'Texas'], ['UT', 'Utah'], ['VT', 'Vermont'], ['VA', 'Virginia'], ['WA', 'Washington'], ['WV', 'West Virginia'], ['WI', 'Wisconsin'], ['WY', 'Wyoming'], ['DC', 'District of Columbia'],
];
