"""Portal threads, e-mails, text messages and telephone notes, and the lines of a dialogue."""

from . import blocks, lines

OPENINGS = blocks("""
From: <pt.full> (<user.pt>)
To: <dr.cred>
{Sent|Date}: <date.today> 7:42 PM
Subject: {question about <med>|Refill|test results|<problem>}

{Hi|Hello|Dear} <dr.titled>,
---
From: <pt.full> <<email>>
Sent: <date.today> 08:03
To: <dr.full>
Subject: {appointment|Prescription}

{Hi|Dear} <dr.first>,
---
PORTAL MESSAGE
{User|Username|Patient login}: <user.pt>
{Received|Date}: <date.today>

{hi|hello|good morning} dr <dr.lower_last>
---
Patient message - <date.shorttoday>
{hi its|this is|hi this is} <pt.lower_first>
---
To: <pt.full>
From: <nurse.cred>
Date: <date.today>

{Hi|Hello|Dear} <pt.first>,
---
{Reply from|Message from|RE: message from} <nurse.first> ({nurse|care team}) {on |}<date.today> 2:15 PM:

Hi <pt.first>,
---
{Dear|Hi} {Mr|Mrs|Ms|Miss|Mr.|Ms.} <pt.last>,
---
SMS <date.today> 11:02
From: <phone>
{Hi|hi} <nurse.first>
---
Good {morning|afternoon|evening} <dr.first>
---
Thread <id.idnum.new>: <pt.last_first> / <dr.last>
---
[<date.shorttoday> 9:12 AM] <user.pt>:
---
Message taken by <someone.first> at {front desk|reception}, <date.today>:
Caller <rel.full>, <rel.kind> of <pt.full>. {Call back|Ring} <phone>.
---
{Hey|Hi} {Dr|Doc} <dr.last>, <pt.first> here.
---
Chat transcript, session user <user>, IP <ip>, <date.today>
---
To the team at <hosp>:
---
Forwarded by <someone.full>, <org.insurer>
Member: <pt.full>, ID <id.plan>
""")

BODY = lines("""
My {mom|mum|dad|son|daughter|husband|wife} <rel.first> {is worse|fell on <date.weekday>|has the same cough|will bring me}.
Can you call me {at|on} <phone>{ please|} {after work|before 5|tonight|}?
I {was|got} {seen|checked} at <hosp.short> {on |last |}<date.weekday> and they said {to ask you|it is <problem>}.
{My|the} appointment is {on |}<date.ahead>{ with <dr2>|} but I {have to work|can't get a ride|will be in <city>}.
I work at <org.employer> and {my boss|HR} needs a {letter|note|form} by <date.weekday>.
{Please|can you} send it to <org.pharmacy> on <addr.only>.
The {pharmacy|<org.pharmacy>} says they never got it. Their {fax|fax number} is <fax>.
my login is <user.pt> {and i cant see results|but it keeps locking me out|if that helps}
You can email me at <email>.
{We|I} will be {away|travelling|on vacation} in {<city>|<country>|<place>} {<date.span>|until <date.ahead>|over <date.holiday>}.
I saw {<nurse.first>|Nurse <nurse.last>|<dr2>} {last time|on <date.weekday>|in <date.month>} {who told me to stop|and she was lovely}.
{My|Her} date of birth is <date.birth> and {the|my} {chart|member|policy} number is <id.mrn>.
{I|he} started {the new pills|<med>} {on |}<date.weekday> and {feel dizzy|the rash is back|no change yet}.
<rel.first> {says|thinks} I {sound worse|should come in|am snoring}.
{He|She} fell {at|near} {<place>|<org.school>|<place>} and {hit his head|hurt her wrist}.
I am <prof.a> so {I am on my feet all day|I lift a lot|nights are hard}.
Our new address is <addr>.
{I|We} moved to <city> {last month|in <date.month>}, {new doctor is|can you send my records to} <dr3>{ at <hosp.new>|}.
The {video|form} at <url> {does not open|was helpful}.
My insurance ({<org.insurer>}) {changed|ran out} {on |}<date>, new {ID|number} is <id.plan>.
Thank you to {<nurse.first>|<someone.first>|<dr2.first>} and {the team|everyone} on <hosp.ward>.
{Please|pls} ask {<someone.first>|<dr2.titled>} {in billing |at the desk |}about {invoice|account} <id.account>.
Your {appointment|scan|blood test} is {booked for|on} <date.ahead> at 10:40 {at|in} <hosp>.
{Your results|The results} from <date> are {back|normal|a bit high}.
{Please call|Ring} us on <phone>{, ext <ext>,|} {if you have questions|to book|to reschedule}.
I have {asked|spoken to} {<dr2>|<dr2.first>} and {we|she} {suggest|would like you to} {continue|stop} <med>.
{grandma|my grandmother|granny|nan} is <age> and {wont eat|she fell again|lives with us}.
I'm {parked|waiting} outside, {plate|reg} <id.vehicle>.
my {cpap|pump|meter|monitor} {serial|number on the back} is <id.device> {and it beeps|and it stopped}
{ssn|my social} is <id.ssn> {if you need it|for the form}
{tell|say hi to} <someone.lower_first> {hi from me|thank you}
{kids|the kids}: <someone.first> is <age.any> and <someone.first> {just turned|is} <age.any>, {both|they} have {a fever|the cough}.
{Pastor|Father|Rabbi|Imam|Coach|Officer} <someone.last> {drove me|can pick me up|is with me}.
{we go to|i sing at} <org.church> {so <date.days> are out|every week}
it started {on |around |before }{<date.holiday>|<date.lowermonth>|last <date.season>|<date.lowerday>}
I'll be {at work|on shift|home} {<date.weekday> to <date.weekday>|on <date.days>|from <date.ahead>}.
""")

CLOSINGS = lines("""
{Thanks|Thank you|Many thanks|thx|Cheers},¶<pt.first>
{Thanks|thank you|ty}¶<pt.lower_first>
{Best|Regards|Sincerely|Kind regards},¶<pt.full>
{Best|Warmly|Thanks},¶<nurse.cred>
<dr.cred>
- <pt.first>
-<pt.first_initial>
<pt.full>¶<phone>
{Take care|Best wishes},¶<dr.first>
{Sent from my phone|Sent by <user.pt>}
love, <rel.first> (<rel.kind>)
{Thanks|thanks again}, <pt.first> ({cell|mob} <phone>)
{yours|Yours truly}¶<pt.full>¶<addr>
{Dr|Dr.} <dr.last>
{thanks so much|bye for now} xx <pt.lower_first>
<nurse.first>, {RN|care team|reception}
Thank you.
<pt.initials>
""")

NEGATIVE_BODY = lines("""
I have been feeling {tired|dizzy|better|worse} since {yesterday|last week|I started the new pills|a few days ago}.
{Can|Should|May} I take <med> with <med>?
My {blood pressure|sugar} was <bp> {this morning|at home|last night}.
Thank you for {your message|getting in touch|letting us know}. {Will|The nurse will} call you {soon|tomorrow|later today}.
Please {stop|keep taking|take} <med> <freq> {with food|until we talk|for a week}.
{my|the} {knee|back|stomach|head} {still hurts|is killing me|feels 5/10|is much better}
Do I need to {fast|stop my blood thinner|bring anything|come in} before the {scan|test|procedure}?
I can {come in|be there} {at 10|any time|after lunch|in the morning}.
No {fever|chills|vomiting|blood}. {Eating ok|Drinking fine|Sleeping badly}.
If you have {chest pain|trouble breathing|a rash}, go to the {ER|emergency department|nearest A&E} or call {911|999|111}.
{We hope you feel better|Hope this helps|Have a good day|Let us know}.
{Your|The} {cholesterol|vitamin D|thyroid test|potassium} is {normal|a little low|high at <n.5.300>}.
The {doctor|nurse|pharmacist|physio|receptionist|GP} {said|told me} to {rest|ice it|wait|ring back}.
I read about <eponym.eponym> online, {could it be that|should I worry}?
{will do, i will wait to hear|may i stop it before then|i hope so, it may be nothing|can you bill my insurance|the rash left a mark|i have to chase the pharmacy}.
{I am|im} {37 weeks pregnant|45 years old|62|28 and healthy} and {nervous|have a cough}.
{Tylenol|Advil|Benadryl|Claritin|paracetamol|Calpol|ibuprofen} {helps a bit|does nothing|made me sleepy}.
""")

SPEECH = lines("""
{Hi|Hello|Good morning}, {are you|is this} <pt.full>?
{Yes|Yeah}, {I'm|this is|my name is} <pt.full>.
{I'm|This is} {Dr|Doctor|doctor} <dr.last>{, nice to meet you|}.
{Can you confirm|What is|And} your date of birth{?| please?}
{It's|Uh,|Um, it's} <date.spoken>.
Who {did you see|is your regular doctor}? {Doctor|Dr.} <dr2.last>{ over at <hosp.short>|}.
My {husband|wife|daughter|son|mom|sister} <rel.first> {drove me|thinks I should|noticed it}.
I live {in <city>|over by <place>|on <addr.only>} {with <rel.first>|by myself}.
I'm {a|an retired} <prof>, {yeah|so I'm on my feet}.
{We were|I was} {in|visiting|up at} {<country>|<city>|<place>} {in <date.month>|last <date.season>|for <date.holiday>}.
{It started|I noticed it} {on |last |}<date.weekday>{, maybe <date.weekday>|}.
{Hey|hi} <pt.lower_first>, {how are you|come on in}.
{so|and} {your|the} pharmacy is still <org.pharmacy> {right|correct}?
{My number|The number} is <phone>.
Let me get <nurse.first> to {check your pressure|draw some blood}.
{okay|all right} <pt.first>, {we'll see you|come back} {on |}<date.weekday>.
I had my {knee|gallbladder|hip} done {in|back in} <date.year> {at|over at} <hosp.new>.
{my mother|grandpa} {lived to|is} <age.words>.
{i work|I work} {at|for} <org.employer>.
{thanks|thank you} {doctor|dr} <dr.lower_last>
""")

SPEECH += lines("""
{uh|um} {yeah |}my {doctor|cardiologist} is <dr2.lower_last>, {over |down |}at <hosp.short>.
{so|okay} <pt.lower_first>, {tell me about|how long have you had} {the pain|this|your headaches}?
{I saw|we saw} <someone.full> {before|last time}, {the physio|the nurse practitioner}.
{she|he} goes to <org.school>{, third grade|}.
{my|our} {church|pastor} at <org.church> {prays with me|brought food}.
{we|I} came {over |}from <country> {in|back in} <date.year>.
{What do you do for work|And your job}? {I'm|I am} <prof.a>.
I used to be <prof.a> {before this|for thirty years}.
{Is|Does} <rel.first> {still helping|live with you|drive}?
{my number|cell} is <phone>, {my wife's|or my son's} is <phone>.
{it's|my email is} <email>, {all lower case|did you get that}.
Can you spell {that|your last name}? {Sure,|It's} <pt.spelled>.
{The last time was|It was} <date.spoken>, {I think|right after <date.holiday>}.
{that|this} was {back in|around} {<date.lowermonth>|<date.year>|<date.monthyear>}.
{what's|and} the {insurance|plan}? {it's|uh} <org.insurer>, {number|member} <id.plan>.
{I fell|it happened} {at|over by|outside} <place> {<date.weekday>|on <date.holiday>}.
{you'll see|I'm gonna send you to} <dr3> {over in <city>|at <hosp.new>}.
{Doctor|Dr.} <dr.last> {will be right in|asked me to start}, {I'm|my name is} <nurse.first>.
Bye <pt.first>, {say hi to <rel.first>|see you <date.weekday>}.
{Hi,|Hello,} {calling|this is <nurse.first> calling} from <hosp> {about your test|to confirm <date.ahead>}.
{It's|The address is} <addr>.
{grandma|she} is <age>{, still walks every day|, hard of hearing}.
""")

BODY += lines("""
{Is|was} it {Dr|Dr.|Doctor} <dr.last> or <dr2.last> who {called|I should see}?
<rel.full> {has my permission|can pick up the script}.
{Following|as per} your call with <someone.first> on <date.weekday>, {we have booked|please find} {the scan|the form}.
{I am|im} writing for my {father|mother} <rel.full>, born <date>, {MRN|chart} <id.mrn>.
{ps|PS} {happy <date.holiday>|see you <date.lowerday>}
{took|gave} <someone.lower_first> {calpol|tylenol} at 4 and {she|he} is {sleeping|still hot}
the {school|nurse at <org.school>} sent {him|her} home {on <date.weekday>|today}
{got|we got} a bill from <hosp.short> {for <date>|acct <id.account>}, {why|is it right}?
{can|could} you fax {the note|it} to <org.employer> at <fax>
{im|I'm} at <place> {right now |}and {chest feels tight|ankle swelled up}
{the link|your page} <url> {says expired|wants a code}
<dr2.first> at <hosp.new> {wants|asked for} my {scan|labs} {from <date>|before <date.ahead>}.
{mom|mum} is in {room|rm} <hosp.room> {at <hosp.short>|on <hosp.ward>}, {can you check on her|call the nurses}
{he|she} was born in <country> and {had the shots there|we moved <date.year>}
{as|i'm} <prof.a> {i cant miss work|I need a note} {<date.weekday>|until <date.ahead>}
{Reminder|REMINDER}: <pt.first>, {clinic|eye test} <date.ahead> {at 9:20|2pm}, <hosp.new>. {Reply Y|Call <phone>}.
""")

NEGATIVE_BODY += lines("""
{Should|do} i {double up|skip it} if I {miss|forget} a dose of <med>?
{It|the swelling} {goes down|comes and goes} {at night|after I rest|with ice}.
{We|The team} {have reviewed|looked at} your {request|message|log} and {no changes are needed|will be in touch}.
{Is|was} the {MRI|CT|ultrasound|DEXA|EKG} {clear|ok|back yet}?
{any|no} side effects {so far|yet}, just {dry mouth|a bit sleepy}.
{Walk|Drink|Rest} {more|as you can}, {no lifting over 10 lb|no driving for 24 hours}.
{Good|Great} {news|question}! {Your|The} {biopsy|strep test|urine} {was negative|is fine}.
{attached|here} is a {photo|picture} of {the rash|my toe|the scar}
{i have|we have} {covid|the flu|strep|pink eye} {in the house|again}
{Refill|refill} {please|needed}: <med> <dose>, {90 days|30 pills|3 months}
{Call|Dial} {911|999|112} {if|for} {it gets worse|severe bleeding|stroke signs}.
{Our|The} {office|surgery|clinic} is {closed at noon|open 8 to 5|closed for lunch}.
""")
