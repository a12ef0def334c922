"""Lines with personal data in shorthand: handovers, nursing notes, triage, phone notes, dictation."""

from . import lines

SHORTHAND = lines("""
<hosp.bed> - <pt.last>, <age.any>{F|M}, <problem>. {NBM|obs stable|for discharge}.
{<hosp.room>|<hosp.bed>}  <pt.upper_last_first>  <age.any>{F|M}  <problem>  {DNR|full code}
<date.short> {0|1}<n.1.9>30 <nurse.initials>: {pt settled|refused meds|dressing changed|pain 4/10}.
<date.short> - {seen by|r/v by|reviewed} <dr.bare_initial_last>. {Plan|Imp}: <problem>, {cont abx|repeat bloods|home tmrw}.
{WR|Ward round} <dr.last> <date.short>: {MFFD|await MRI|CRP down|IV to PO}.
{s/w|spoke w/|d/w} <rel.first> (<rel.kind>) {re d/c|re meds|- happy w plan}, {tel|ph} <phone>.
{dtr|son|wife|husb|mum|NOK} <rel.first> {in|visiting|updated|called x2} {today|<date.lowerday>}.
{pt|Pt|PT} {states|c/o|denies} {cp|sob|n/v}, <dr.lower_last> {aware|notified|paged}.
{bleeped|paged|called} <dr.last> ({<ext>|bleep <ext>|x<ext>}) {re K+ 6.1|re BP 80/40|no answer}.
t/f from <hosp.short> {to <hosp.ward>|<date.short>|w/ <problem>}.
{PCP|GP|CNP|Cons}: <dr.last>. {NOK|POA}: <rel.first> <phone>.
BIBA from <addr>, {found by|fall in front of} <rel.kind> <rel.first>.
EMS run <id.idnum.new>, picked up {at|near} {<place>|<addr.street>}.
S: <pt.full>, <age.any>{F|M}, <hosp.ward>. B: <problem>. A: {NEWS 7|BP <bp>|hypoxic}. R: {review|ABG|CXR}.
{handover|h/o|report} given to <nurse.first>{.| on <hosp.ward>.| RN.}
{HCA|CNA|SN|RN|EN} <nurse.first_initial> {1:1|on break|with pt}, <hosp.ward>.
{labs|bloods} <date.short> hb <n.80.150> crp <n.1.200>, next <date.lowerday>.
{f/u|FU|OPA} <date.ahead> {w/|with} <dr.last>{, <hosp.short>|}.
{ref|referral} to <org.other>, {fax|f} <fax>, {awaiting|sent}.
allergic <med> (per <rel.kind> <rel.first>)
dsg chg <date.days>, next <date.lowerday>
{sig other|roommate|neighbour} <rel.first> {has keys|feeding cat|will collect}, <phone>
lives <addr.only>, {stairs x12|no lift}, {carers qds|dtr <rel.first> helps}
{Trop|trop} neg x2. {Cards|Ortho|Gen surg} (<dr.last>) {to r/v am|happy|will see}.
{ex|retd|ret'd} <prof>, {lives|indep}, {20 PYH|no etoh}
{v/m|LM|left message} for <rel.first> at <phone>{, no answer x2|}.
sats <n.88.99>% on <n.1.4>L, {moved to|now in} <hosp.ward>
{consent|WHO} done, {anaes|anes} <dr.last>, {scrub|circ} <nurse.first>
<hosp.room>/<pt.last>/<age.any>{F|M}/<problem>/{home today|CT|SW consult}
<pt.last> - {K 3.1 repleted|to dialysis <date.days>|CT neg}. <someone.last> - {cdiff neg|trach care}. <someone.last> - {dc'd|ICU}.
{social|SW} <someone.last> x<ext> {re placement|re benefits}; {<hosp.short>|<hosp.new>} can take <date.lowerday>
h/o MI <date.year>, CABG <date.year> ({<hosp.short>|Mr <dr.last>})
{visitor|caller} gave name as <someone.lower_full>, {no info given|password not known}
moved bed <hosp.room> -> <hosp.room>, belongings w/ <rel.first>
SOAP {note |}<date.shorttoday> {RD|PT|OT|SW} <someone.initial_last>
{1900|0700|2300} report: <pt.first_initial> {slept|up x3|NAD}; <someone.first_initial> {prn x1|dozing}.
last seen well <date.lowerday> by {neighbour|warden|dtr} <rel.lower_first>
{pod|Pod} <hosp.room>, team {<dr.last>|<dr.initials>}, dx <problem>
{Alert:|NB} two pts named <pt.last> on {the ward|<hosp.ward>}
""")

DICTATION = lines("""
This is <dr.full> dictating on <pt.full> period
Patient name <pt.full> comma medical record number <id.mrn> period
Date of service <date.spoken> period new paragraph
Please send a copy to {doctor|dr} <dr2.last> period
{The patient|This patient} was seen on <date.spoken> comma and again on <date.spoken> period
Date of birth <date.spoken> period
He works as a <prof> comma lives in <city> period next paragraph
{cc|copy to} <dr2.full> at <hosp.new> period end of dictation
Spelling of the name <pt.last> that is <pt.spelled> period
Her <rel.kind> <rel.first> comma at <phone> comma will drive her home period
<pt.last> comma <pt.first> period {History|Chief complaint} colon <problem> period
Thank you {doctor|dr} <dr2.last> for this referral period new paragraph
Transferred from <hosp.new> on <date.spoken> period
{Job|Accession|Dictation} number <id.idnum.new> period end of header
He is <age.words> years old and lives at <hosp.new> period
Assistant surgeon {was|is} <dr2.full> comma {MD|resident} period new line
Procedure date <date.spoken> comma room <hosp.room> period
He {was|is} a retired <prof> period he fell near <place> period
Follow up with {doctor|dr} <dr3.last> in {two weeks|<date.month> clinic} period
end of dictation <dr.full> <date.spoken>
Implant serial number <id.device> comma lot number <id.device> period
""")
NEGATIVE_DICTATION = lines("""
Chief complaint colon <problem> period new paragraph
The abdomen is soft comma nontender comma with no masses period
She takes <med> <dose> by mouth <freq> comma and <med> as needed period
Impression colon number one <problem> period number two <problem> period new line
Blood pressure one twenty over eighty comma pulse seventy two comma afebrile period
Plan colon continue <med> comma may repeat in two weeks period will follow up as needed period
He denies fevers comma chills comma or night sweats period
<Eponym.sign> negative period strength five out of five period next paragraph
History of <eponym.eponym> and <problem> period
{EBL|Estimated blood loss} was fifty cc period counts were correct period
Thank you period end of section
Assessment and plan colon <problem> comma stable period
""")

DICTATION += lines("""
{Preoperative|Postoperative} diagnosis colon <problem> period surgeon <dr.full> period
The patient is a <age.any> year old <prof> from <city> comma <state> period
She was referred by {doctor|dr} <dr2.last> of <hosp.new> period
Family history colon mother <rel.first> had <problem> period
Admitted <date.spoken> comma discharged <date.spoken> period new paragraph
Her daughter <rel.first> comma <prof.a> comma was present period
Copies to <dr2.last> comma <dr3.last> and <someone.full> period
Please call me at extension <ext> with questions period
He attends <org.school> comma fifth grade period
Employed at <org.employer> comma off since <date.spoken> period
{Scratch that|Correction} comma {doctor|dr} <dr3.last> period
<pt.full> comma spelled <pt.spelled> period
{She|He} lives at <addr> period
Transcriptionist please note {the|} name is <pt.last> not <someone.last> period
""")

NEGATIVE_DICTATION += lines("""
Review of systems colon negative for fever comma cough comma and rash period
The wound was irrigated comma closed in layers comma and dressed period
Medications colon <med> <dose> comma <med> <dose> comma and <med> period new paragraph
Heart regular comma no murmurs comma lungs clear to auscultation bilaterally period
He {may|will} return in six weeks period he {may|will} call sooner if needed period
Hemoglobin <n.8.16> point <n.0.9> comma white count <n.4.18> point <n.0.9> comma platelets <n.120.400> period
{Status|Condition} colon stable comma discharged home period end of paragraph
Under spinal anesthesia comma the knee was prepped with Betadine and draped period
The Foley was removed comma {a|the} Jackson hyphen Pratt drain was left period
""")

SHORTHAND += lines("""
{<dr.bare_initial_last>|<dr.last>} r/v: {cont|stop} <med>, {CXR|bloods} {am|<date.lowerday>}
{<nurse.first>|<someone.first>} {to|will} {chase|ring|fax} {TTOs|family|pharmacy} {<date.lowerday>|by 5}
pt {likes|wants} to be called <pt.first>, {HOH|glasses|interpreter}
visitors: <rel.first> (<rel.kind>), <someone.first>, <someone.first>
{bleep|pager|ph|dect} <ext> ({<dr.last>|<nurse.first>|SHO})
{adm|Admit} <date.short> {via ED|from <hosp.short>|from home}, EDD <date.short>
<date.short> <hosp.ward> -> <hosp.ward>, {escort|porter} <someone.first>
PMH: {CABG|MI|CVA} <date.year>, {THR|TKR} <date.year>{ (<hosp.short>)|}
lives: <city>, {ground floor|w/ <rel.first>}, job: <prof>
SW: <someone.first_initial>, {cap mtg|DST} <date.short>, NOK <rel.first> {to attend|aware}
{blood|x-match} {ready|sent}, {w/|witness} <nurse.initials> {&|+} <initials>
<pt.first_initial> {rm|bed} <hosp.room>: {assist x1|isolation|1:1}
{cas card|ED card} <id.account> / <id.mrn>, seen <dr.initials>
{tel|Tel} <rel.first> {dtr|son} <phone> {- msg left|- will bring meds}
{coroner|ME} informed {ref|case} <id.idnum.new>, {dr|Dr} <dr.last>
{school|work}: {<org.school>|<org.employer>}, {note given|off 2/52}
{fell|found} {@|at} {<place>|<addr.only>}, {no LOC|GCS 14}
<age>{F|M} from <hosp.short>, {#NOF|UTI|off legs}, {DNACPR|for full tx}
gp <dr2.lower_last>, {<hosp.new>|surgery in <city>}, {f|fax} <fax>
{obs|neuro obs} q1h, {<dr.last>|reg} {happy|aware} {1120|0340}
""")
