/** Words of dates, as data. Holidays stand at a usual day of theirs: a surrogate is the holiday nearest to the shifted day. */

export const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Named by the day in their middle, northern half of the world. */
export const SEASONS = [
  { names: ['winter'], month: 1, day: 15 },
  { names: ['spring'], month: 4, day: 16 },
  { names: ['summer'], month: 7, day: 16 },
  { names: ['autumn', 'fall'], month: 10, day: 15 },
] as const;

export interface Holiday {
  /** The first is the one written in surrogates. */
  readonly names: readonly string[];
  readonly month: number;
  readonly day: number;
}

export const HOLIDAYS: readonly Holiday[] = [
  { names: ["New Year's Day", "New Year's", 'New Years', 'New Year'], month: 1, day: 1 },
  { names: ['Epiphany', 'Twelfth Night'], month: 1, day: 6 },
  { names: ['Martin Luther King Day', 'MLK Day'], month: 1, day: 18 },
  { names: ['Burns Night'], month: 1, day: 25 },
  { names: ['Australia Day'], month: 1, day: 26 },
  { names: ['Groundhog Day'], month: 2, day: 2 },
  { names: ['Lunar New Year', 'Chinese New Year'], month: 2, day: 5 },
  { names: ["Valentine's Day", 'Super Bowl Sunday'], month: 2, day: 14 },
  { names: ["Presidents' Day", "President's Day"], month: 2, day: 18 },
  { names: ['Shrove Tuesday', 'Pancake Day', 'Mardi Gras'], month: 2, day: 23 },
  { names: ['Ash Wednesday'], month: 2, day: 24 },
  { names: ["St David's Day", "St. David's Day"], month: 3, day: 1 },
  { names: ['Purim'], month: 3, day: 12 },
  { names: ["St Patrick's Day", "St. Patrick's Day", 'Holi'], month: 3, day: 17 },
  { names: ['Nowruz'], month: 3, day: 21 },
  { names: ['Mothering Sunday'], month: 3, day: 24 },
  { names: ['Palm Sunday'], month: 4, day: 2 },
  { names: ['Good Friday'], month: 4, day: 7 },
  { names: ['Easter', 'Easter Sunday'], month: 4, day: 9 },
  { names: ['Easter Monday'], month: 4, day: 10 },
  { names: ['Passover', 'Vaisakhi'], month: 4, day: 14 },
  { names: ["St George's Day", "St. George's Day"], month: 4, day: 23 },
  { names: ['Anzac Day'], month: 4, day: 25 },
  { names: ['May Day', 'early May bank holiday', 'May bank holiday'], month: 5, day: 1 },
  { names: ['Cinco de Mayo'], month: 5, day: 5 },
  { names: ["Mother's Day", 'Mothers Day'], month: 5, day: 11 },
  { names: ['Vesak', 'Coronation Day'], month: 5, day: 15 },
  { names: ['Memorial Day', 'Pentecost', 'spring bank holiday'], month: 5, day: 28 },
  { names: ["Father's Day", 'Fathers Day'], month: 6, day: 17 },
  { names: ['Juneteenth'], month: 6, day: 19 },
  { names: ['Canada Day'], month: 7, day: 1 },
  { names: ['Independence Day', 'Fourth of July', '4th of July', 'July Fourth'], month: 7, day: 4 },
  { names: ['Ashura'], month: 7, day: 18 },
  { names: ['summer bank holiday', 'August bank holiday', 'bank holiday'], month: 8, day: 28 },
  { names: ['Labor Day', 'Labour Day'], month: 9, day: 4 },
  { names: ['Rosh Hashanah'], month: 9, day: 18 },
  { names: ['Yom Kippur'], month: 9, day: 27 },
  { names: ['Sukkot', 'Navratri'], month: 10, day: 3 },
  { names: ['Columbus Day', "Indigenous Peoples' Day", 'Indigenous Peoples Day'], month: 10, day: 11 },
  { names: ['Halloween'], month: 10, day: 31 },
  { names: ["All Saints' Day", 'All Saints Day', 'Day of the Dead'], month: 11, day: 1 },
  { names: ['Diwali', 'Deepavali'], month: 11, day: 3 },
  { names: ['Bonfire Night', 'Guy Fawkes Night', 'Guy Fawkes'], month: 11, day: 5 },
  { names: ['Veterans Day', 'Armistice Day', 'Remembrance Day', 'Remembrance Sunday'], month: 11, day: 11 },
  { names: ['Thanksgiving', 'Thanksgiving Day', 'Black Friday'], month: 11, day: 25 },
  { names: ["St Andrew's Day", "St. Andrew's Day"], month: 11, day: 30 },
  { names: ['Hanukkah', 'Chanukah'], month: 12, day: 12 },
  { names: ['Christmas Eve'], month: 12, day: 24 },
  { names: ['Christmas', 'Christmas Day', 'Xmas'], month: 12, day: 25 },
  { names: ['Boxing Day', 'Kwanzaa'], month: 12, day: 26 },
  { names: ["New Year's Eve", 'New Years Eve', 'Hogmanay'], month: 12, day: 31 },
  // These move through the year; the day is one of many.
  { names: ['Ramadan'], month: 3, day: 5 },
  { names: ['Eid', 'Eid al-Fitr', 'Eid al Fitr'], month: 4, day: 5 },
  { names: ['Eid al-Adha', 'Eid al Adha'], month: 6, day: 8 },
];
