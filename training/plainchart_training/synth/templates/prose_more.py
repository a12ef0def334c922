"""More sentences with personal data, for the types that rules are weak at."""

from . import lines

PLACES = lines("""
{Fell|Slipped|Tripped} {on the ice |}{outside|inside|near|at} <org.church>.
{Lost|Left|Forgot} {her|his} {bag|inhaler|hearing aids} at <place>.
{Chest pain|Collapse|Asthma attack} while {shopping at|walking round|running in|on a tour of} <place>.
{Takes|Took} the bus from <place> to <hosp.short>.
{Rescued|Pulled} from {the water at |}<place> after {a boat capsized|a jump}.
Walks {the dog |}round <place> {every morning|when fit}.
{Lives|Sleeps|Camps} {near|in|under} <place>; no fixed address.
{Concussion|Ankle injury} playing {football|hockey} at <place> {on <date.weekday>|for <org.school>}.
{Wedding|Funeral|Reunion} at <place> {on|in} {<date.ahead>|<date.month>}.
{Last meal|Party|Picnic} at <place>{, several others ill|}.
{Exposure|Bitten by a dog|Cut foot|Snake bite} at <place>, {tetanus given|washed out}.
Ambulance called to <place>{, <addr.only>|}.
{Spends winters|Owns a cabin|Has a boat} {at|in|near} <place>.
{Paramedic|Police} log: {male|female} found {unresponsive|confused} {at|by|behind} <place>.
Works {at|in} the {kitchen|gift shop} of <place>.
{Stationed|Posted} at <place> <date.yearspan>; noise exposure.
He {coaches|referees|volunteers} at <place> on <date.days>.
School trip to <place>{ with <org.school>|}; {rash|vomiting} after.
{Fireworks|Concert|Match} at <place>, ears ringing since.
{Moved|Bussed|Walked} from <place> to <place>.
Dropped off at <addr.only> by {taxi|a friend}.
{Housing|Shelter}: {room at|bed in} <org.other>.
Accident {on|at the corner of|coming off} <addr.only>.
Deliver {oxygen|bed|commode} to <addr>.
Address changed {to|from} <addr>{ to <addr>|}.
{Visiting|Staying with} <rel.kind> at <addr>{ until <date.ahead>|}.
Home visit to <addr.street>: {no answer|dog on premises|ramp needed}.
{Lives|Living} {with parents |alone |}at <addr>.
Meter readings and bills for <addr.street> {unpaid|attached}.
Moved into <hosp.short> {after discharge|last <date.season>|<date.monthyear>}, {likes the food|shares a room}.
{Born|Delivered|Booked} at <hosp.new>.
{Outside|OSH} records ({<hosp.short>|<hosp.new>}): {EF 35%|cath clean|no growth}.
{Waiting list|Accepted|Bed available} at {<hosp.short>|<hosp.new>}.
{Works|Trained|Volunteered} at <hosp.short> {as <prof.a>|for years}.
Step down to <hosp.ward> {when stable|tonight}.
{In|From|To} {bed|rm|room|Room} <hosp.room> {at handover|for monitoring|after fall}.
{Biopsy|Echo|Stress test|CT} {done|repeated} at {<hosp.short>|<hosp.new>} {on <date>|<date.monthyear>|last week}.
{He|She} was flown {from|to} <hosp.new>{ by helicopter|}.
{Oncology|Renal|Transplant} follow up {stays|is} with <hosp.short>.
Consent for records from {<hosp.short>|<hosp.new>}, {<hosp.short>|<hosp.new>} and <hosp.new>.
{Ward|Clinic|Unit} transfer letter from <hosp.new>, <addr>.
{Lives|Retired} in <city>, {used to live|grew up} in <city>.
{His|Her} sister flew in from <city>{, <country>|, <state>|}.
Plans to drive to <city> {on <date.weekday>|for <date.holiday>|next month}.
Drinks well water, farm outside <city>.
<city> {resident|native}, {here|visiting} for {work|a wedding}.
In <city> {she|he} {saw a doctor|was told of a murmur|had stitches}.
{Air ambulance|Train|Flight} {from|to} <city>{ via <city>|}.
""")

WORK = lines("""
{Dues|Retirement party|Union rep} at <org.employer>; was <prof.a> there.
<org.employer> {plant|warehouse|store|office} {closed|fire|explosion} in <date.year>.
Still drives {a truck |}for <org.employer>{ out of <city>|}.
{Manager|HR|Occupational health} at <org.employer> {needs a note|was called with consent|wants restrictions}.
{Drug screen|DOT physical|Return to work exam} for <org.employer>.
{Asbestos|Lead|Silica} at <org.employer> {shipyard|foundry|plant}, {<date.decade> exposure listed|claim open}.
{Eats|Gets coffee|Shops} at <org.employer>.
Contract with <org.employer> ends <date.monthyear>.
Told by staff she fainted at <org.employer>.
{Football|Cheer|Band|Chess} at <org.school>; {concussion protocol|cleared|held out}.
{IEP|504 plan|Attendance letter} sent to <org.school>.
{Second|First|Final} year at <org.school>, {stressed|doing well|changed course}.
{Daughter|Son|Grandson} {studies|plays soccer} at <org.school>.
{Baptized|Married|Confirmed} at <org.church>{ in <date.year>|}.
{Meals|Rides|Visits} from people at <org.church>.
Choir at <org.church>, {throat clearing|loses voice}.
Elder of <org.church>; {no blood products|asks for prayer}.
{Claim|Appeal|Coverage} with <org.insurer> {pending|denied <date>|approved}.
<org.insurer> case manager <someone.full>, <phone>.
{Switched|Changed} from <org.insurer> to <org.insurer> {in <date.month>|}.
{Refill|Blister packs|Delivery} {through|from} <org.pharmacy>.
<org.pharmacy> {called|faxed}: {interaction|out of stock|dose query}.
Pharmacist at <org.pharmacy> {gave the flu shot|changed brand}.
{Wheelchair|Oxygen|Hospital bed|CPAP} {from|via|by} <org.other>.
{Counselling|Rehab|Detox|Meals} {with|at|through} <org.other>.
{Samples|Genetics} to <org.other>; {TAT 10 days|result <date.ahead>}.
The patient is {currently|presently} <prof.a>{; <rel.kind> is <prof.a>|}.
{Worked|Career} as <prof.a>, <prof.a> and {later|finally} <prof.a>.
{Before retirement|Before the stroke|Until age 60} {she|he} was <prof.a>.
{Married to|Daughter of|Lives with} <prof.a>.
Gave up {job|work} as <prof.a> because of <problem>.
{Right|Left} handed <prof>.
<prof.cap>, <age.any>, {presents|referred} with <problem>.
{Dad|Mum|Mom}, <prof.a>, {works nights|smokes indoors|is away}.
{Applying|Training|Hopes} to be <prof.a>.
As <prof.a> {he|she} {lifts|kneels|stands|travels} a lot.
{Hand|Voice|Noise|Dust} {injury|strain|exposure} typical of {his|her} work ({<prof>|<prof>, <prof>}).
{Proud|Lonely|Busy} retired <prof>, {reads|gardens|walks}.
Social hx: {<prof>|retired <prof>}; {etoh 2/wk|denies tob|lives alone}.
""")

OLD = lines("""
{Oldest|Older} {sister|brother} {is|still drives at} <age>.
<age> y.o. {male|female} {brought in by EMS|resident of <hosp.short>}.
{Patient|Pt} is {a |}<age>{yoM|yoF|-yo M|-yo F} with <problem>.
Age <age>, {lives alone|DNR|frailty score 7}.
{Pleasant|Frail|Remarkable} <age>-year-old{,| lady,| man,| gentleman,} {independent|mobile with stick}.
{Grandpa|Great-aunt <someone.first>|Nana} made it to <age>.
{She|He} {turns|turned|is turning} <age> {soon|<date.month>|on <date>}.
Longevity: {mother|father} <age>, {aunt|uncle} <age>.
{Died|Passed away} {aged|at age|at} <age>{ in <date.year>|}.
{Given age|At age} <age> and <problem>, {conservative care|not for surgery}.
{M|F}, <age>, <problem>, {from <hosp.short>|lives w/ <rel.kind>}.
Now in {her|his} <age.nineties>, {still sharp|poor sight}.
{A|This} <age.words> year old {lady|gentleman} {fell|with <problem>}.
Father {still |}alive at <age.words>.
{Husband|Wife} <rel.first>, <age>, is {her|his} carer.
Caregiver is {also |}<age>.
""")

PEOPLE = lines("""
{Thank you for referring|It was a pleasure to meet|I reviewed} <pt.full>{, who|; {he|she}} {has|reports} <problem>.
{I have asked|I will ask} <dr2> to {see|review|scan} {him|her}.
{Case|Films|Plan} {discussed|reviewed} at length with <dr.full> and <dr2.full>.
{Anesthesia|Anaesthetic} by <dr2>{; no complications|}.
{Procedure|Scope|Line} by <dr.last>{/<dr2.last>|}, {uncomplicated|two attempts}.
{Attending|Staff|Supervising}: <dr.last>. {Fellow|Intern}: <dr2.last>.
Previously {seen|treated|operated on} by {<dr.cred>|the late <dr>|<dr> in <city>}.
<pt.titled>'s {biopsy|MRI|INR|potassium} {is back|was normal|needs repeating}.
<pt.titled> and {<his> <rel.kind>|<rel.full>} {attended|had many questions|understand the plan}.
{Patient|Pt} <pt.last> {arrived|ambulated|left AMA|seen} {at 0830|with walker|in bay}.
Called {out |}<pt.full> x3 in waiting room, {no answer|left}.
{Daughter|Son|Spouse|Parent|Guardian} <rel.full> {signed|consented|declined|at bedside}.
Support: {<rel.kind> |}<rel.first>, {friend |}<someone.first>, {sponsor |}<someone.first>.
Twins <someone.first> and <someone.first> {born at 34 weeks|both well}.
{Mother|Mum} <rel.full> (G2P2), {baby|infant} <pt.first>.
{Named|Allocated} {nurse|keyworker|midwife|therapist}: <nurse.full>.
Seen jointly with <nurse.full>, {diabetes|heart failure|palliative} {nurse|CNS}.
{Therapist|Counselor|Psychologist} <someone.full> {sees her weekly|left the practice}.
{Chaperone|Interpreter|Student} {present: |}<someone.full>.
{Police officer|PC|Officer|Detective} <someone.last> {took a statement|badge checked}.
{Teacher|Principal|School nurse} {Ms.|Mr.|Mrs} <someone.last> {called|worried}.
{Wife|Husband|Son} {says|states} "<pt.first> {is not himself|forgets names|snores}".
"<rel.first> {did it|told me to come|was shouting}", {she|he} said.
{Ex|Former} {partner|husband} <someone.full> {not to be told|has custody}.
{Grandchild|Niece|Godson} <someone.first> {has chickenpox|lives with them}.
Letter addressed to {Mr and Mrs|Mr & Mrs|The parents of} <pt.last>.
Please {also |}copy {to |}<dr2.full>{, <hosp.new>|} and <dr3.full>.
{Verbal|Telephone} order <dr.initial_last>/<nurse.initial_last> {read back|1420}.
{Reviewed|Edited|Scribed|Transcribed} by <someone.initial_last>.
{Dr|Drs|Dr.} <dr.upper_full> {WILL|TO} {FOLLOW|SEE IN CLINIC}.
{My colleague|Our registrar|Our nurse|My partner} <dr2.full> {saw|will see} {him|her}.
{Signed|Initialled} <nurse.dotted_initials> {and|/} <initials.dotted_initials>
{Pt|Patient} known as "<pt.first>", legal name <someone.full>.
{Surname changed|Formerly|nee|née} <someone.last>.
Middle name <pt.middle>. {Spelled|Spelling} <pt.spelled>.
{Alias|AKA} <someone.full>; {aka|or} "<someone.first>".
{Referral|Bloods|Form} from <dr2.lower_full>, {ta|thanks}.
{dr|Dr} <dr.lower_last> {says ok|to ring back|off <date.lowerday>}.
<pt.upper_last_mixed> {attended|rebooked}. <someone.upper_last_mixed> {DNA|cancelled}.
{Donor|Recipient}: <rel.full>, {sister|brother}, {HLA match|crossmatch negative}.
""")
