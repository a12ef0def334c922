"""Sentences and fields with identifiers, machine addresses and log-ins: enough of each kind for a fifth to be held out."""

from . import lines

IDENTIFIERS = lines("""
{Fingerprint|Voiceprint|Iris|Palm} {scan|template} <id.bioid> {matched|did not match} at check-in.
{He|She} is enrolled in {palm vein|iris|face} identification, {record|number|template} <id.bioid>.
{Retinal scan|Iris scan|Voice print} ({ref|ID} <id.bioid>) {taken|stored|deleted on request}.
Biometric {enrolment|enrollment|login|consent} {no. |}<id.bioid> {completed|signed|witnessed by <nurse.first>}.
Dispensing cabinet opened with fingerprint <id.bioid>{ by <nurse.cred>|}.
{DNA profile|Genetic sample|HLA card|Footprint} {code|record} <id.bioid> {kept with consent|filed}.
Facial recognition {ID|template} {<id.bioid>|no. <id.bioid>}{ used at the kiosk|}.
{Dental|Hand} {cast|scan} {ref|id} <id.bioid> {for identification|on record}.
Voice {password|verification} passed, print <id.bioid>.
Gait video {template|signature} <id.bioid>, research only.
Thumb print {on consent form|record}: <id.bioid>
Newborn footprint card <id.bioid>, mother {matched|present}.
{Pacemaker|ICD|CRT-D|Loop recorder} {model on file|implanted <date.year>}, serial {no. |number |}<id.device>.
{Pump|Glucometer|CGM|Ventilator|Feeding pump|Wheelchair} {S/N|serial|asset tag} <id.device> {returned|swapped|alarm logged}.
{Knee|Hip|Breast|Cochlear} implant {ref|lot|serial} <id.device>{, left side|, size 5|}.
{Mesh|Stent|Valve|Screw} sticker: REF <id.device> LOT <id.device>
{Home monitor|Bedside monitor} {sends|sent} no data; S/N <id.device>, MAC <mac>.
UDI <id.device> scanned to the {record|registry}.
{Vaccine|Infusion|Contrast} lot <id.device>, given {left|right} {deltoid|arm}.
{Tablet|Phone|Laptop} (device ID <id.device>) {lent|lost|wiped}.
{Hearing aids|Insulin pen|Nebuliser}: serial <id.device>, battery {ok|low}
Scope {number|ID} <id.device>, {washed|leak tested} before use.
WiFi hub {MAC|address} <mac> {blocked|added} by IT.
{Bike|Cyclist} hit by {car|van|lorry} {with plate|, reg} <id.vehicle>.
{Parked|Arrived} in a {red|grey|white} {Ford|Toyota|van}, {plate|registration|reg} <id.vehicle>.
VIN {of the truck |}<id.vehicle> {in the crash report|given to police}.
Blue badge and {car|vehicle} registration <id.vehicle> {noted|on file}.
Ambulance {fleet no.|vehicle} <id.vehicle> {brought her in|broke down}.
License plate{:|} <id.vehicle>{, silver sedan| (<state.code>)|}
Motability car {reg |}<id.vehicle> {adapted|ordered}.
{Hit and run|Crash|RTC|MVC}; witness noted {plate|tag} <id.vehicle>.
Tow truck took {vehicle|car} <id.vehicle> from the {bay|entrance}.
Valet ticket for <id.vehicle>.
{Nurse|Midwife} PIN <id.license>, {checked|expired}.
{License|Licence} {no.|number|#} <id.license>, {state board|GMC|expires <date.monthyear>}.
DEA {number|#} <id.license> on the {script|pad}.
{Driver's|Driver|Driving} {license|licence} <id.license> {seen|suspended|surrendered}.
NPI {of referring provider |}<id.license>.
{Pilot|CDL|Firearms|Gun|Taxi|Fishing} {licence|license|certificate} <id.license> {to be reviewed|held|revoked}.
{GMC|NMC|HCPC|GPhC} <id.license>{.| (<dr.last>).}
Pharmacist license <id.license>, verified by <initials>.
{Notary|Interpreter} certificate {no. |}<id.license>.
{Bill|Invoice|Statement} for {account|acct} <id.account> {unpaid|sent|in dispute}.
{Account number|Acct no|A/C}: <id.account>
{Visit|Encounter|Admission} {no.|ID|number} <id.account> {closed|merged|opened}.
{CSN|HAR|FIN} <id.account>, {billing hold|copay waived}.
Refund to {card ending|account} <id.account>.
Guarantor {account|no.} <id.account>, {payment plan|charity care}.
{Bank|Credit union} account <id.account> {for benefits|is frozen}.
Attendance {no.|number} <id.account>, {minors|majors}.
Hospital bill <id.account> {is wrong|went to collections}.
SSN {ends|verified as|:} <id.ssn>
{Social Security|social security} {number|no.|#} <id.ssn> {given|on the form|wrong in chart}.
{Her|His} {social|SSN} is <id.ssn>.
SS# <id.ssn>, {verified|card copied}.
{Disability form|SSA|W-2} lists SSN <id.ssn>.
Verified with {last name|DOB} and SSN <id.ssn>.
Patient SSN: <id.ssn>   Verified: Y
{Member|Subscriber|Policy} {ID|number|no.|#}{:|} <id.plan>
{Medicare|Medicaid|MBI|Medi-Cal} {number|ID|#|no.} <id.plan>{, part B|, active|}.
{Insurance card|Card} shows {ID|member} <id.plan>, {group|grp} <id.plan.new>.
<org.insurer> {policy|plan|member} <id.plan>{.|, effective <date>.}
Rx BIN <id.plan.new>, {PCN|group} <id.plan.new>.
Prior auth under {plan|policy} <id.plan> {denied|pending}.
Beneficiary {no. |number |}<id.plan>, {secondary|primary} payer.
Coverage changed, new {member|subscriber} id <id.plan.new>.
{Signed in|Logged in|Login} from <ip> at {02:14|23:50}.
IP {address|addr} <ip>{ (home)| flagged| blocked|}
{Video visit|Upload|Consent} {from|via} {IP |}<ip>, {audio only|connection poor}.
Audit: user <user> at <ip> {opened|printed} {the chart|labs}.
{Last|Remote} access <ip>, {device|monitor} {online|offline}.
{Server|Session} <ip> timed out {twice|at noon}.
{Information|Leaflet|Exercises|Recipes|Map} at <url>{.| or call <phone>.}
{Register|Log in|Book|Pay} at <url>{ with code from text|}.
Family {blog|page|fundraiser}: <url>
{Photos|Diary|Readings} shared via <url>{ (user <user.pt>)|}.
Read about it {on|at} <url> {and is worried|last night}.
{Video|Zoom|Visit} link: <url>
Website <url>, {updated <date.monthyear>|for carers}.
E-mail{ed|} {results|letter|photos} to <email>.
{Email|email|e-mail}: <email>{; <phone>|}
Write to <email> {for records|about the study}.
{Copy|Link|Invoice} sent to <email> {and <email.rel>|on <date>}.
{Contact|Secretary|Coordinator} <someone.full> at <email.dr>.
{His|Her} {work|school} e-mail <email> {bounced|is preferred}.
Bounced: <email>. Use <email.rel> ({wife|son}).
Username {is |}<user.pt>, {temporary password given|reset by phone}.
{Portal|App|MyChart} {user|login|handle} <user.pt> {active|locked|linked to proxy <user>}.
Charted by <user.dr>{.| at 0415.| from home.}
{Plays|Streams|Posts} online as <user.pt>{, up all night|}.
Order entered by <user.dr>, verified by <user>.
Proxy {access|account} <user> ({mother|daughter|husband}) {granted|removed}.
{Discord|Twitter|Instagram|gaming} {name|handle} <user.pt> {mentioned|gave to peer}.
Note opened by <user.dr> and <user>.
Message from <user.pt>: {feeling low|pump beeping|need refill}.
{Fax|FAX|fax no.|F}: <fax>
Records faxed to <fax> {attn <someone.last>|on <date>|twice}.
{Send|Fax} {report|films|form} to {<org.other> at |}<fax>.
Fax {confirmation|failed} <fax>, {resent|will mail}.
Please fax {labs|signed orders} {back |}to <fax>.
ZIP {code |}<zip>{, lead screening area|}.
{Lives|Moved} {in|to} {zip|ZIP|postcode|postal code} <zip>.
<city>, <state.code> <zip>
{Town|City}: <city>   {State|County}: <state>   {Zip|Postcode}: <zip>
{Postcode|Zip} area <zip> {has no home visits|covered by east team}.
Mail returned, {zip|postcode} should be <zip>.
Pharmacy in <city>, {zip|postcode} <zip>.
{Born|Trained|Married} in <country>{, then <country>|}.
{Moved|Deported|Adopted|Flew in} from <country> {as a child|in <date.year>|last week}.
Malaria area: <country>{, <country>|}.
{Citizen|Native|Veteran} of <country>{ conflict|}, arrived <date.year>.
TB contact in <country>; BCG scar {present|absent}.
{Surgery|IVF|Dental work|Vaccines} {done |}in <country>.
{Military|Aid work|Mission trip} in <country>{ and <country>|} <date.yearspan>.
{Deployed to|Served in|Worked in} <country> {in the <date.decade>|<date.year>}.
{Grew up|Farmed|Has land|Went hunting} in {rural |upstate |northern |}<state>.
Relocating to <state> {in <date.month>|after discharge}.
{Family|Sister|Parents} in <state>{, will fly in|}.
<state> {resident|driver|native}, {visiting|here for work}.
Registered in {the |}<state> {registry|immunization database|PDMP}.
Records from <state> and <state> {requested|not available}.
""")
