"""Sentences with personal data as they stand within the prose of notes."""

from . import lines

PEOPLE = lines("""
<pt.titled> {is seen today|was seen in clinic|presents|returns} for {follow-up of |}<problem>.
<pt.titled> {reports|denies|complains of|describes|notes} <problem>{.|, worse since last visit.| for the past week.}
<pt.full> is a <age.any>-year-old <sex> {with|who has} <problem> and <problem>.
<pt.full_initial> is a {pleasant |}<age.any> year old {right-handed |}<sex> referred by <dr> for {evaluation of |}<problem>.
I had the pleasure of seeing <pt.titled> {in my clinic|today|on the ward}{ with <his> <rel.kind>|}.
I saw <pt.full> {in clinic|at home|on the round} with <his> <rel.kind> <rel.first>.
<pt.first> {says|tells me|feels|thinks} <he> is {doing well|not sleeping|better|worse at night|back to normal}.
<pt.first>'s {pain|cough|blood pressure|appetite|mood} has {improved|worsened|been stable}.
<pt.last>'s {wound|scan|chart|medication list} was reviewed.
Discussed with <dr>{.|, who agrees with the plan.| (cardiology).| by phone.}
D/w <dr> {re |regarding }{anticoagulation|the scan|disposition|<problem>}; {he|she} will {see the patient|follow up|call back}.
The case was {discussed|reviewed} with <dr.cred>{, who advised <med>|}.
<dr.cred> {performed|assisted with|was present for} the {procedure|biopsy|exam}.
Surgeon: <dr.full>. Assistant: <dr2.full>. Anesthesia: <dr3.last>.
Per <dr>, {hold|restart|continue} <med>.
Referred by <dr> {for|with} <problem>.
{He|She} is followed by <dr> for <problem> and <dr2> for <problem>.
Followed by <dr.last> ({ortho|GI|renal|neuro|onc}) and <dr2.last> ({cards|pulm|endo}).
PCP is <dr>{.|, last seen <date.month>.| at <hosp.new>.}
<dr> and <dr2> {are aware|have been paged|reviewed the images}.
Drs. <dr.last> and <dr2.last> were {present|consulted}.
<dr.last>, <dr2.last> and <dr3.last> present {at MDT|on rounds}.
Consults: <dr.last> {(ID)|(renal)|(cards)}, <dr2.last> {(surgery)|(GI)}.
{His|Her} <rel.kind> <rel.first> {is|was} {at the bedside|worried|the main carer|present throughout|health care proxy}.
{His|Her} <rel.kind>, <rel.full>, {can be reached at|is on|phoned from} <phone>.
{Accompanied|Brought in|Driven} by <rel.kind> <rel>.
<rel.first> ({<rel.kind>|POA|next of kin}) {called|agrees|wants an update|will collect <his> medicines}.
Spoke {with|to} <rel.full> (<rel.kind>) {by telephone|at length} about {goals of care|the results|discharge}.
Lives with {<his> |}<rel.kind> <rel.first> and {two|three} {cats|dogs|children}.
{He|She} lives with <someone.first>, <someone.first> and {baby |little |}<someone.first>.
{Children|Siblings|Grandchildren}: <someone.first> (<age.any>), <someone.first> (<age.any>){ and <someone.first>|}.
Mother <rel.first> {had|died of} <problem>; {brother|aunt} <someone.first> has <problem>.
Seen with {interpreter|chaplain|student nurse|social worker|case manager} <someone.full>{.| today.|, ext <ext>.}
<nurse.titled> {reports|gave|noticed|phoned about} {a fall|poor intake|<med> at 0800|low urine output}.
<nurse.cred> {reports|charted|verified} {the wound|counts|vitals}.
Consent obtained by <dr.initial_last>{.|; witness <nurse.initial_last>.}
Time out performed with <nurse.first>, <someone.first> and <dr>.
Baby {boy|girl} <pt.last> {was born at term|is feeding well|is under lights}.
Name band checked: <pt.upper_last_first>.
The patient prefers to be called <pt.first>{.| or "<someone.first>".}
{He|She} goes by "<pt.first>".
Identified as <pt.full> by {<his> <rel.kind>|name band|driver's license}.
Copied text mentions {a |}<someone.full>, {not this patient|wrong chart}.
<pt.first> and <rel.first> {were|have been} {counselled|told|trained in injections}.
Signed out to <dr.last>. {Night float|On call}: <dr2.last>.
Pt of <dr>. {Covering|Cross cover} for <dr2.last>.
{MD|PA|NP} to call: <dr.first_initial>
{Emergency contact|NOK|HCP} is <rel.full>, <rel.kind>, <phone>.
Scrub: <someone.initial_last>. Circulator: <nurse.initial_last>.
History from <rel.kind> <rel.first> because of <problem>.
Will {<someone.last>|<someone.full>} from {social work|pharmacy|hospice} please call {her|him} back.
This <age.any>yo <sex.letter>, <pt.full>, {fell|collapsed|was hit by a bike} {at home|in the street}.
I thank <dr> for {this referral|asking me to see <pt.first>|the consult}.
Many thanks for asking me to see <pt.titled>, who {works as <prof.a>|lives alone|has <problem>}.
Seen by <dr.initials_last> and team.
Care transferred from <dr.last> to <dr2.last>.
<pt.lower_first> {says|feels} {ok|tired|better} today.
Known to <dr.lower_last> and the {heart failure|pain|diabetes} nurses.
""")

DAYS = lines("""
{He|She} was {admitted|discharged} on <date>{.| and discharged on <date>.| for <problem>.}
{Last seen|Seen|Reviewed} {on |}<date> by <dr.last>.
Colonoscopy {on |}<date.monthyear>: {normal|two polyps|diverticulosis}.
MRI {of the brain |}{from |dated |on }<date> {showed|shows} <problem>.
{Hip|Knee|Gallbladder|Cataract} surgery in <date.year>{.|, uncomplicated.| at <hosp.new>.}
PSH: appendectomy <date.year>, C-section <date.year>, {tonsils|hernia} <date.year>.
PMH: <problem> (<date.year>), <problem> ({dx |since }<date.year>), <problem>.
s/p <procedure> <date.monthyear>.
Diagnosed {in|around} <date.month> of {last|this} year.
Symptoms began {in early|in late|in mid-|around|before} {<date.month>|<date.season>|<date.holiday>}.
{He|She} fell {last|on} <date.weekday>{.| while gardening.| at about 4 pm.}
Quit smoking in <date.year>{.| after <date.yearspan> of heavy use.}
Follow-up {on|is booked for|scheduled} <date.ahead>{.| at 10:30.| at 2 pm with <dr>.}
Return {on <date.weekday>|next <date.weekday>|<date.weekday> morning} for {wound check|labs|INR}.
Dialysis {on |}<date.days> at <hosp.new>.
Next clinic {is |}<date.ahead>; bloods {the week before|on <date.weekday>}.
Worse every <date.season>, better by <date.season>.
Has not been well since {last |}<date.holiday>{.| dinner.| weekend.}
Flu vaccine <date>, {COVID|Tdap|Pneumovax} <date>{.|, shingles <date.year>.}
LMP <date>. EDD <date.ahead>.
Last HbA1c {<date.short>|<date>}: <n.5.12>.<n.0.9>%.
Labs <date.short>: K <n.3.5>.<n.0.9>, Cr <n.0.2>.<n.0.9>.
Labs from <date>: Hb <n.80.160>; <date>: Hb <n.80.160>.
Admit date: <date>  Discharge date: <date>
Chemo cycle <n.1.6> given <date>, cycle <n.2.6> due <date.ahead>.
Served {in the army |overseas |}<date.yearspan>.
{Grew up|Was a nurse|Smoked} in the <date.decade>.
Widowed {in |since }<date.year>. Moved here in {<date.monthyear>|the <date.season> of <date.year>}.
Last drink {<date.weekday>|on <date.holiday>|<date.short>}.
Off work {<date.span>|until <date.ahead>|from <date> to <date.ahead>}.
Prior studies: CT <date>, {US|XR} <date>.
Compared {with|to} {the |}{study|film|CT} of <date>.
Pathology from <date> {reviewed|benign|confirmed <problem>}.
Expires <date.monthyear>; next due <date.monthyear>.
Seen <date.short>, <date.short> and again <date.short>.
Antibiotics <date.short> to <date.short>.
{He|She} turned <age> {in <date.month>|on <date>|this <date.season>}.
On <date.weekday>, <date>, {he|she} {fainted|vomited twice|developed a rash}.
Pacemaker {inserted|interrogated} <date.monthyear>, battery due <date.year>.
Started <med> {in |}<date.month>, stopped {in |}<date.month>{ because of <problem>|}.
Procedure postponed from <date.ahead> to the <date.dayofmonth>.
Labour Ward, born <date> at 03:42.
As of {<date.holiday>|<date.monthyear>}, still {smoking|working|driving}.
MI {x2 |}(<date.year>, <date.year>), CABG <date.year>.
TKR R <date.year>, L <date.shortyear>.
Clinic letter {dated |of }<date> received.
{The week of|By|Around|Just before} <date.holiday> {she|he} {lost weight|had the flu|broke a wrist}.
Period of <date.monthyear> to <date.monthyear> reviewed.
Vaccinated {last |in the |}<date.season>. Rash again in <date.lowermonth>.
rtc <date.lowerday> or sooner if worse.
""")

PLACES = lines("""
{He|She} {was transferred|came|is a transfer} from <hosp.new>{.| for <problem>.| with <problem>.}
{Transferred|Brought} from {<hosp.short>|<hosp.new>} {by EMS|by ambulance|after a fall}.
{Seen|Treated|Admitted} at {<hosp.short>|<hosp.new>} {last month|in <date.year>|for <problem>}.
Records requested from <hosp.new>{.|, <city>.| in <city>, <state.code>.}
Had <his> {stent|surgery|transplant} at <hosp.new> {in|near} <city>.
{Moved|Transferred} to <hosp.ward>{.| overnight.| for telemetry.}
Seen on <hosp.ward>, {bed|room} <hosp.room>.
{Room|Rm|RM|Bed|room} <hosp.room>: {call light in reach|fall precautions|isolation}.
Resident of <hosp.new>{ since <date.year>|}.
{Lives|Stays} at {<hosp.short>|<hosp.new>} ({nursing home|memory care|assisted living}).
Will go to {<hosp.short>|<hosp.new>} for {rehab|hospice|infusions}.
{He|She} lives {in|near} <city>{.| with <his> <rel.kind>.|, <state>.|, <state.code>.}
From <city>, <state>; {moved|came} here {in <date.year>|for work}.
{Born|Raised|Grew up} in {<country>|<city>|<city>, <country>|rural <state>}{.|, came over in <date.year>.}
Recently {travelled|traveled|returned|came back} {to|from} {<country>|<city>|<place>|<country> and <country>}.
{Travel|Exposure}: <country> <date.monthyear>; no sick contacts.
No travel outside {<state>|<country>|the county|<place>}.
{Lives|Resides|Staying} at <addr>.
Lives on <addr.only>{.| in a first-floor flat.| above a shop.}
{Found down|Was hit by a car|Fell|Collapsed} {at|near|outside} {<place>|<addr.only>|<place>}.
{Injured|Stung|Bitten|Hurt <his> knee} {hiking|swimming|jogging|fishing|cycling} {at|near|in|by} <place>.
{He|She} {walks|swims|volunteers|shops|plays bingo} {at|around|in} {<place>|<place>|<org.other>} {daily|weekly|on <date.days>}.
Drove from {<city>|<place>|<state>} to {<city>|<place>} {overnight|without a break}.
Had a seizure {at|in|outside} <place>{.| in front of <his> <rel.kind>.}
{Works|Worked|Is employed} {at|for} <org.employer>{.| as <prof.a>.| for 20 years.}
{He|She} {attends|goes to|is in 4th grade at|teaches at|graduated from} <org.school>.
{Active in|Member of|Sings at|Goes to} <org.church>{.| with <his> <rel.kind>.}
{Insurance|Insurer|Payer|Covered by}: <org.insurer>{.|, member ID <id.plan>.}
<org.insurer> {denied|approved|has not answered} the {MRI|prior authorization|claim <id.idnum.new>}.
{Uses|Fills at|Picks up at|Prescription sent to} <org.pharmacy>{.| on <addr.only>.| in <city>.}
Rx sent to <org.pharmacy>, <addr>.
{Meals|Transport|Support|Equipment|Respite} {by|from|via} <org.other>.
Blood {drawn|processed} at <org.other>, results {pending|faxed}.
Referred to <org.other> for {food|housing|legal help|counselling}.
Family {attend|belong to} <org.church> and {ask for a priest|decline blood}.
Occupational exposure at <org.employer> ({solvents|silica|asbestos|noise}) <date.yearspan>.
School: <org.school>, {teacher|nurse|counselor} {Ms|Mr|Mrs} <someone.last>.
Currently {stationed|deployed|in prison|in custody} {at|in} <place>.
Emigrated from <country> in <date.year>; speaks {Spanish|Somali|Urdu|French}.
Went to {the ER|A&E|urgent care} at {<hosp.short>|<hosp.new>} {on <date.weekday>|twice|last night}.
ZIP <zip>; {county|borough}: <state>.
Postcode <zip>. GP at <hosp.new>.
Mail to <addr>.
{Evacuated|Rescued} from <place> after {the storm|a fall from height}.
Tick bite {near|in} <place>, <state>, {<date.month>|<date.season>}.
Family in <country> and <city>.
Nearest {hospital|dialysis unit} is <hosp.new>.
Donor clinic at <hosp.short>; coordinator <nurse.full>, <phone>.
Pt sent by {<hosp.short>|<hosp.new>} with {form|film|CD}.
Works between <city> and <city>.
EMS picked up at <addr.street>{.|, <city>.}
""")

WORK = lines("""
{He|She} {works|worked} as <prof.a>{.| for many years.| at <org.employer>.| in <city>.| until the fall.}
Retired <prof>{.|, lives alone.| from <org.employer>.}
{Occupation|Job|Employment|Work}: <prof>{.| ({full time|part time|retired|nights}).}
{Former|Ex-|ex }<prof>, {never smoker|asbestos exposure|heavy lifting}.
Employed as <prof.a>; {off work|on light duty} since <date>.
{His|Her} {father|husband|wife|mother|son} is <prof.a>.
<pt.first>, <prof.a> {from|in} <city>, {has|developed} <problem>.
A <age.any>-year-old <prof> with <problem>.
<age.any>{F|M} <prof>, <problem>.
SH: <prof>, lives with <rel.kind>, {non-smoker|occasional etoh|10 pack years}.
{He|She} is a retired <prof> and {former |}<prof>.
Wants to return to work as <prof.a>.
{Laid off|Let go|Promoted} from <his> job as <prof.a> in <date.year>.
Trained as <prof.a>, now {driving for|working at} <org.employer>.
Hobbies: {golf|chess|knitting}. Work: <prof.cap>.
Patient is <prof.a>; wife is <prof.a>.
Exposure history: <prof> <date.yearspan>, then <prof>.
Owns a shop; previously <prof>.
Social: {married|single|divorced}, <prof>, {2|3|no} children.
Mother (<rel.first>) is <prof.a>, father <prof.a>.
Hurt <his> back working as <prof.a> ({box|ladder|lifting}).
{He|She} was a <prof> in {the war|<country>|<city>}.
Job: <prof> at <org>.
Vocational history: <prof>, <prof>, <prof>.
{Occ|occ}: <prof>
""")

NUMBERS = lines("""
MRN <id.mrn>.
(MRN: <id.mrn>, DOB: <date.birth>)
<pt.full>, {MRN|DOB <date.birth>, MRN|Hosp no|Unit number} <id.mrn>, was {consented|identified}.
NHS {number|no.|No} <nhs> {confirmed|checked}.
SSN {on file |}<id.ssn>.
{Social|SS#|SSN}: <id.ssn>{.|, verified by clerk.}
{Member|Policy|Subscriber|Medicare|Medicaid} {ID|no.|number|#} <id.plan>{.|, group <id.plan.new>.}
{Account|Acct #|Visit|Encounter|FIN|CSN}: <id.account>.
{Accession|Specimen|Case|Claim|Study ID|Our ref|Order|Reference} {no. |# |number |: }<id.idnum.new>{.| received.}
Path {case |}<id.idnum.new>: {benign|adenocarcinoma|no malignancy}.
Enrolled in trial, subject <id.idnum.new>.
Worker's comp claim <id.idnum.new>, adjuster <someone.full>, <phone>.
{NPI|DEA|License|GMC|NMC} {no. |# |}<id.license>.
{Drivers license|Driver's license|Driving licence|DL} <id.license.new>{ (<state.code>)|} {shown as ID|copied}.
{Pacemaker|ICD|Insulin pump|CPAP|Hearing aid|Implant|Glucose sensor} {serial|S/N|serial no.|serial number} <id.device>{.|, <eponym.device>.}
{Lot|Batch} <id.device>, exp <date.monthyear>.
Device {ID|tag} <id.device> interrogated <date>.
Monitor MAC <mac>, {paired|reset}.
{Plate|License plate|Car reg|Reg|Registration|VIN} <id.vehicle>{.| per EMS.| noted by police.}
{Struck by|Driver of} {a van|a pickup|the car} {reg|plate} <id.vehicle>.
Parking permit {for|on} {vehicle|car reg} <id.vehicle>.
{Fingerprint|Voiceprint|Iris scan|Retinal scan|Palm vein|Facial recognition} {ID|template|record|enrolment} <id.bioid>{.| on file.| used to confirm identity.}
{Biometric|Biometric ID|Thumbprint}: <id.bioid>.
Enrolled in {palm|iris|voice} check-in ({template|code} <id.bioid>).
Identity confirmed by fingerprint (<id.bioid>) at the {dispensary|methadone clinic|front desk}.
Passport {no. |}<id.idnum.new>, {visa|BRP} <id.idnum.new>.
Badge <id.idnum.new>; {employee|staff|student} ID <id.idnum.new>.
Rx {#|no. }<id.idnum.new> refilled {<date>|today}.
NI number <ni>.
Incident form {<id.idnum.new>|no. <id.idnum.new>} filed.
Key safe {code |}<n.1000.9999> aside, {alarm|gate} code unchanged; ref <id.idnum.new>.
Call {back |}at <phone>{.| after 5.| (cell).}
{Phone|Tel|Cell|Mobile|Home}: <phone>{.|, work <phone>.}
{Fax|Faxed to|fax} {results to |}<fax>.
{Pager|Bleep|bleep|pgr|Page} <ext>{.| if K < 3.| for questions.}
{Ext|ext.|extension|x} <ext>.
Reachable at <phone> or <email>.
Email {is |}<email>{.|; prefers e-mail.}
{Home monitor|Portal|Upload} log-in from IP {address |}<ip>{.| at 02:14.}
Telehealth visit {from|via} IP <ip>, {patient at home|consent given}.
{Portal|MyChart|App} username <user.pt>{.|, password reset.}
{Login|login|User|user name|User ID|username} <user> {locked out|reset|created|signed in}.
Posts as <user> on {the forum|social media}; {family|nurse} found the message.
{See|Instructions at|Video at|Links:|Registered at} <url>{.| for exercises.}
Glucose data shared at <url> (user <user.pt>).
Patient id <id.mrn.new> {merged with|is a duplicate of} <id.mrn.new>.
Invoice <id.account.new> {unpaid|sent to <org.insurer>}.
Bank {a/c|account} <id.account.new> for travel refund.
Interpreter ID <id.idnum.new>. {Call|Conversation} ref <id.idnum.new>.
Unit W<n.1000.9999> {given|started}: donation number <id.idnum.new>.
{He|She} can be contacted on <phone> or via <his> <rel.kind> on <phone>.
""")

OLD = lines("""
{He|She} is {a |}<age>-year-old {man|woman|lady|gentleman} {from <hosp.short>|with <problem>|living alone}.
<age>{yo| y/o|-yr-old| year old|y} {F|M|female|male} {with|from nursing home with|admitted with} <problem>.
{Age|AGE}: <age>{.|   Sex: <sex.letter>}
{Mother|Father|Grandmother|Grandfather} died at <age>{.| of <problem>.| in <date.year>.}
{Mother|Father|Aunt|Sister|Brother} is <age> and {well|in a care home|lives in <city>}.
{His|Her} {mother|father|grandmother}, <age>, has <problem>.
In {his|her} <age.nineties>, frail, {walks with a frame|lives with daughter}.
{Mother|Father} lived {in|into} {his|her} <age.nineties>.
<pt.titled> is <age.words> {years old |}and {independent|frail|lives alone}.
Delightful <age> year old {lady|gentleman} living at <hosp.new>.
{He|She} will be <age> {in <date.month>|next week|this year}.
Aged <age>, {CFS 6|housebound|self-caring}, {problem list: <problem>|no carers}.
Pt is <age.words>-year-old {woman|man} s/p {fall|hip fracture}.
<pt.full>, <age>, {admitted|seen} {with|for} <problem>.
At <age>, {surgery declined|no further screening|goals are comfort}.
(<age>{F|M}) {fall from bed|confusion|chest infection}
""")

# Names that nothing announces: no title, no label, no role.
UNANNOUNCED = lines("""
<dr.last> wants {CT first|a repeat troponin|her NPO|him up today}.
{As per|Per} <dr.last>{:|,} {no heparin|hold the diuretic|repeat in am}.
<dr.last> will {scope|stent|see|decide} {tomorrow|<date.weekday>|if no better}.
<dr.last> agrees. <dr2.last> {away|aware|to review}.
{Ask|Remind|Text} <someone.first> {re|about} {the hoist|the key|her tablets|transport}.
{Handed|Passed|Left} to <nurse.first> at {0700|shift change|lunch}.
<nurse.first> and <someone.first> {turned the patient|double checked|restocked|witnessed}.
Met {w/|with} <someone.first> {&|and} <someone.first> {today|about placement|in the family room}.
Daughter lives abroad; <someone.first> {visits|shops|phones} daily.
<pt.last> {tolerated|refused|slept through} {dialysis|breakfast|the night}.
{Reminded|Encouraged|Helped} <pt.first> to {drink|use the call bell|cough and breathe}.
{Mum|Mom|Dad|Nan} says <pt.first> {won't eat|has been clingy|is back to normal}.
Thanked <someone.full> for {the flowers|bringing records|sitting with her}.
<someone.full> {visited|called the unit|left a voicemail|brought clothes}.
Room mate <someone.first> {found|heard} {him|her} on the floor.
{The dog|Her cat|His bird} is with <someone.first>.
{Previously|Formerly|Until last year} under <dr.full>.
{Scans|Films|Bloods} shown to <dr.last> and <dr2.initials>.
<dr.initials> {aware|to chase|d/w family}. {Plan per|OK'd by} <dr2.initials>.
Text from <someone.first>: {running late|can't collect today|tell her I love her}.
Between us, <someone.first> and <someone.first> {share the nights|do not speak}.
<rel.full>, who {drove|was present|lives next door}, {heard the fall|saw the seizure}.
{Wants|Asks for|Misses} <someone.first>. {Oriented to self and|Knows} <someone.first>{ only|}.
{Named after|Looks like|Best friend} <someone.first>{, smiles|}.
<pt.first>, {you|we} did {well|great} today{; keep walking|}.
<pt.full>. <age.any>. <problem>.
<pt.last> <age.any> {M|F} <problem> {stable|sick|watcher}
{Signed for|Countersigned} <nurse.initials>{.|, <initials>.}
{To|For} <someone.first>: {please file|fax this|scan to chart}.
Sister <someone.first> and brother <someone.first> {in|live in} <city>.
Witnesses <someone.full> and <someone.full> {gave statements|were interviewed}.
{Godfather|Ex-husband|Fiancee|Stepson|Boss|Coach|Teacher|Pastor|Landlord|Sponsor} <someone.full> {called|attended|helps}.
The {driver|clerk|caller|cousin|interpreter}, <someone.full>, {left|gave details|agreed}.
Photographs by <someone.initial_last>. Model made by <someone.last> in {the lab|prosthetics}.
{Children in home|Household}: <someone.first>, <someone.first>, <someone.first>{ and the dog|}.
<pt.first> <pt.last> {DNA'd|no-showed|cancelled} {clinic|the scan}.
{Letter|Card|Email} from <someone.full> {filed|read to patient}.
""")
