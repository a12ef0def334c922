/** Parts of invented surnames and place names: any first part goes with any last part. Made up for this project. */
const list = (words: string): readonly string[] => words.split(' ');

export const SURNAME_STARTS = list(
  'Al As Ath Bar Ben Brin Cal Cor Cran Dal Dev Dray El Em Ever Far Fen Fos Gar Gil Gran Hal Har Hex Is Ing Jar Jes Kel Kes Kirk Lan Lark Lin Mar Mel Mer Nor Nes Oak Ors Os Pem Pen Quar Quil Rad Rav Ros San Sel Stan Tam Thorn Tor Ul Un Van Vel Wal Wex Wil Yar Yel Zan Zel',
);
export const SURNAME_ENDS = list('bury croft dale den field ford gate grave grove ham hurst ley low man more ridge shaw sley stead ston thorpe ton wick win worth');

export const PLACE_STARTS = list(
  'Alder Amber Arden Ash Bram Bright Brock Cedar Clay Cold Copper Crow Dun East Elder Ever Fair Fallow Fern Fox Gold Green Grey Hart Haven Hazel Heron High Holm Ivy Juniper Kest Kings Lang Lark Linden Marl Mead Mill Moss Nether North Oaken Otter ' +
  'Pine Quarry Raven Reed Rock Rowan Sedge Silver Stone Swan Tarn Thistle Under Upper Vale Wander West Whin White Wick Yarrow',
);
export const PLACE_ENDS = list('beck bourne bridge brook burgh by cliff combe cote dean fell firth ford garth holme holt lea mere mouth pool port scar stoke thwaite wade water wold');
/** A second word, for names of two. */
export const PLACE_SECONDS = list('Bay Bluff Corner Creek Crossing Falls Fields Glen Green Grove Harbor Heath Hollow Junction Landing Meadows Mills Moor Point Ridge Springs Valley View Wells');

export const STATES_OF_UK_KIND = list('Northmark Westmarsh Eastfold Southlands Midvale Highmoor Lakeshire Fenshire Downshire Marshire Woldshire Tarnshire');
export const COUNTRIES = list(
  'Argentina Austria Belgium Bolivia Brazil Bulgaria Cambodia Cameroon Canada Chile Colombia Croatia Denmark Ecuador Egypt Estonia Ethiopia Fiji Finland France Germany Greece Hungary Iceland Indonesia Ireland Italy Japan Kenya Latvia Malaysia ' +
  'Malta Mexico Morocco Nepal Nigeria Norway Panama Paraguay Peru Poland Portugal Romania Senegal Serbia Slovakia Slovenia Spain Sweden Tanzania Thailand Tunisia Uganda Uruguay Vietnam Zambia',
);
