/** Words of dates, as parts of regular expressions. */
const MONTH_NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** Full and short month names, with an optional stop after the short ones. */
export const MONTH = '(?:Jan(?:uary|\\.)?|Feb(?:r?uary|r?\\.)?|Mar(?:ch|\\.)?|Apr(?:i[l1]|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:e(?:m|rn)ber|\\.)?|Oct(?:ober|\\.)?|Nov(?:e(?:m|rn)ber|\\.)?|Dec(?:e(?:m|rn)ber|\\.)?)';
export const WEEKDAY = '(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:s|nesday)?|Wednsday|Wensday|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)';
export const FULL_WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';

/** Holidays of several countries and faiths. Longer ones first. */
export const HOLIDAYS = [
  "New Year'?s Eve", "New Year'?s Day", "New Year'?s", 'New Year', 'Martin Luther King Day', 'MLK Day', "Presidents'? Day", "Valentine'?s Day", "St\\.? Patrick'?s Day",
  'Good Friday', 'Easter Sunday', 'Easter Monday', 'Easter', 'Passover', "Mother'?s Day", "Father'?s Day", 'Groundhog Day', 'Mothering Sunday', 'Coronation Day', 'Memorial Day', 'Juneteenth', 'Independence Day', '4th of July', 'Fourth of July',
  'July Fourth', 'Labor Day', 'Labour Day', 'Columbus Day', 'Indigenous Peoples.? Day', "Hallowe'?en", "St\\.? Patrick'?s", "All Saints[’']?", "All Souls[’']?(?: Day)?", 'Whit (?:Sunday|Monday)', 'Lammas', 'Martinmas', 'Beltane', 'Samhain', 'Three Kings(?: Day)?', "St\\.? Stephen'?s Day", "St\\.? Nicholas Day", 'Fat Tuesday', 'Lundi Gras', 'Rosh Hashana', 'Sukkoth', 'Tisha BAv', 'Obon', 'Chuseok', 'Seollal', 'Losar', 'Norooz', 'Naw-Ruz', 'Day of the Dead', 'Pioneer Day', 'Bastille Day', 'Ascension Day', 'Corpus Christi Day', 'Trinity Sunday', 'Low Sunday', 'Stir-up Sunday', 'Harvest Festival', 'St\\.? Swithin.s Day', 'Veterans Day', 'Remembrance Day', 'Remembrance Sunday', 'Armistice Day', 'Thanksgiving Day', 'Thanksgiving', 'Black Friday',
  "St\\.? Valentine'?s(?: Day)?", "Valentine'?s", 'Calan(?: Mai)?', 'Nos Galan', 'Y Calan', 'Imbolc', 'Lughnasadh', 'Yule', 'Yuletide', 'Matariki', 'Waitangi Day', 'Pearl Harbor (?:Remembrance )?Day', 'Columbus Day', 'Kamehameha Day', 'Prince Kuhio Day', 'Statehood Day', 'Pi Day', 'Leap Day', 'Election Night', 'Super Bowl', 'Derby Day', 'Grand National(?: day)?', 'Glorious Twelfth', 'Sant Jordi', 'Vappu', 'Midsommar', 'Sinterklaas', 'St\\.? Lucy.s Day', 'Timkat', 'Enkutatash', 'Meskel', 'Nyepi', 'Tihar', 'Dashain', 'Teej', 'Karva Chauth', 'Ganesh Chaturthi', 'Holika', 'Thaipusam', 'Ugadi', 'Bihu', 'Qingming', 'Dragon Boat(?: Festival)?', 'Mooncake Festival', 'Dongzhi', 'Shab-e Yalda', 'Chaharshanbe Suri', 'Laylat al-Qadr', 'Eid-ul-Adha', 'Bakrid', 'Muharram', 'Arbaeen', 'Yom HaShoah', "Yom Ha[’']?Atzmaut", 'Simchas Torah', 'Shemini Atzeret', 'Yom Tov', 'Pesach', 'Shabbos', 'Shabbat',
  'Hanukkah', 'Chanukah', 'Christmas Eve', 'Christmas Day', 'Christmas', 'Xmas Day', 'Xmas Eve', 'Xmas', 'Boxing Day', 'Kwanzaa', 'Ash Wednesday', 'Palm Sunday', 'Pentecost', 'Shrove Tuesday', 'Pancake Day', 'Mardi Gras',
  'Diwali', 'Deepavali', 'Holi', 'Navratri', 'Vaisakhi', 'Eid al[- ]Fitr', 'Eid al[- ]Adha', 'Eid', 'Ramadan', 'Ashura', 'Rosh Hashanah', 'Yom Kippur', 'Purim', 'Sukkot',
  '(?:Lunar|Chinese) New Year', 'Nowruz', 'Vesak', 'Bonfire Night', 'Guy Fawkes(?: Night)?', 'Burns Night', 'Hogmanay', 'St\\.? (?:George|David|Andrew)\'?s Day', 'Cinco de Mayo', 'Canada Day', 'Anzac Day', 'Australia Day',
  '(?:(?:early|late|spring|summer|May|August) )?bank holiday(?: Monday| weekend)?', 'Super Bowl Sunday', 'May Day', 'Epiphany', 'All Saints.? Day', 'Day of the Dead',
  'NYE', 'NYD', 'Turkey Day', 'Lent', 'Advent', 'Whitsun', 'Michaelmas', 'Candlemas', 'Maundy Thursday', 'Holy Week', 'Songkran', 'T[eế]t', 'Janmashtami', 'Dussehra', 'Durga Puja', 'Baisakhi', 'Lohri', 'Pongal', 'Onam', 'Raksha Bandhan', 'Gurpurab', 'Mawlid',
  'Eid[- ]ul[- ](?:Fitr|Adha)', 'Simchat Torah', 'Lag BaOmer', 'Shavuot', "Tisha B'Av", 'Midsummer', 'Carnival', 'Earth Day', 'Flag Day', "Patriots'? Day", 'Election Day', 'Tax Day', 'Inauguration Day', 'VE Day', 'VJ Day',
  '(?:Golden|Diamond|Platinum|Silver) Jubilee', 'Saint Patrick.s Day', 'St\\.? Lucia.s Day', 'Twelfth Night', 'Orthodox (?:Easter|Christmas)', 'Palm Sunday', 'Coming of Age Day', 'Golden Week', 'Mid-Autumn Festival', 'Spring Festival',
] as const;

/** 1 to 12 of a month's name or short name; null for another word. */
export function monthNumber(word: string): number | null {
  const start = word.slice(0, 3).toLowerCase();
  const index = MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(start));
  return index < 0 ? null : index + 1;
}
