/** Words that claim nothing of their own: no source has to say them. Lower case; all inflections. */
export const GENERIC_WORDS = `
a an the and or but nor so than then that this these those there here it its they them their he him his she her hers you your yours yourself i me my we us our who whom whose which what when where why how
is are was were be been being am has have had having do does did doing done can could will would shall should may might must ought
of in on at to for from by with without within into onto off over under above below between among through during before after since until till up down out about around against along across per via as like if because while although though also too only just even still yet very much many more most less least few several some any all each every both either neither other another same such own not no yes now today ago once again already soon later earlier always never often sometimes usually rarely
take takes taking taken took give gives given giving gave get gets getting got make makes made put puts use uses used using go goes going went gone come comes came have keep keeps kept let say says said tell tells told ask asks asked call called know known think seem appear feel felt look looks looked find found show showed shown see seen saw need needs needed want wants help helps
patient patients pt person people man woman lady gentleman male female mr mrs ms miss dr doctor doctors nurse team staff hospital clinic surgery ward unit department centre center care healthcare medical clinical health
test tests tested testing result results reading level levels scan scans blood sample check checks checked checking exam examination examined examine imaging picture report review finding findings value measure measured measurement number rate score
treatment treated treat medicine medicines medication medications drug drugs tablet tablets pill pills dose doses dosing course therapy operation procedure injection brand
problem problems condition conditions disease disorder illness trouble issue history symptom symptoms sign signs case cause caused reason because due
day days week weeks month months year years hour hours minute minutes time times morning night evening date daily age aged old young
left right side sides both part parts area place body top bottom front back end way kind type form
new first second third last next previous past present current recent long short high low large small big little good bad well better worse normal usual full whole main certain different
one two three four five six seven eight nine ten eleven twelve half once twice number amount total lot bit
called named known means meaning shown needed available able likely possible probably perhaps currently mainly still well enough together
start started stop stopped continue continued increase increased decrease decreased reduce reduced change changed raise raised lower lowered rise rose fall keep stay remain remains steady stable
follow follow-up following followed appointment appointments visit visits seen attend plan planned arrange arranged book booked schedule scheduled due expect expected ask request requested refer referred
home house work live lives living day-to-day life family
however therefore meanwhile overall generally especially including include includes etc e.g i.e
third fourth fifth sixth join class wide wider thick heavy heavily ourselves themselves itself myself himself herself people together apart lot against toward towards
hot cold warm allow allows degree degrees half quarter
thank thanks please dear
say thing things something anything nothing everything someone anyone
water food meal meals drink eat
ml mg kg g mcg cm mm l dl mmol mol units unit percent
`;
