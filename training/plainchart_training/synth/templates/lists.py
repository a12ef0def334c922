"""Rows of lists: appointments, contacts, handovers, staff, visits, stock."""

from . import lines

APPOINTMENTS = lines("""
<date.ahead>  10:30  <dr>  <hosp.new>
<date.ahead> at 2:15 PM with <dr.cred>, {cardiology|renal|podiatry}, <phone>
<date.weekday> 09:40 - <pt.last_first> - {new|f/u} - <dr.last>
<date.ahead> | {MRI|CT|Echo|Bloods} | <hosp.new> | {arrive 15 min early|fasting}
09:<n.10.50>  <someone.last_first>   DOB <date>   <problem>
<someone.upper_last_first>   <id.mrn.new>   {new patient|follow up}
- <date.ahead>: <procedure> ({<dr.last>|<hosp.short>})
<n.8.11>:30  <someone.full>  {<phone>|(<dr.last>)}
{*|-} <dr.cred> {in|on} <date.ahead>
{Podiatry|Eye clinic|INR|Diabetes nurse|Physio}: <date.ahead>, <hosp.new>, <addr>
{Dentist|Optician}: <dr3>, <date.month>
<date.ahead>	<dr.titled>	<hosp.ward>
{Infusion|Dialysis|Rehab} <date.days> {7am|13:00|pm}, {chair|bay} <hosp.room>
{DNA|No show|Cancelled}: <someone.full>, <date.short>
Transport: <org.other>, <phone>, pick up <addr.street>
""")

CONTACTS = lines("""
{NOK|Next of kin}: <rel.full> ({<rel.kind>|<rel.kind>, lives nearby})  <phone>
Emergency contact: <rel.full>   Relationship: <rel.kind>   Phone: <phone>
{POA|Power of attorney|Healthcare proxy}: <someone.full>, <phone>
GP: <dr.titled>, <hosp.new>, <phone>
PCP: <dr.cred>   Ph <phone>   Fax <fax>
Pharmacy: <org.pharmacy>, <addr>, <phone>
{Solicitor|Lawyer|Attorney}: <someone.full>, <org.other>, <phone>
{Social worker|Case manager|Care coordinator}: <someone.full>  <email.rel>  ext <ext>
{School|Nursery|College}: <org.school>   contact: <someone.full>
{Employer|Work}: <org.employer>   tel <phone>   {job|role}: <prof>
{Clergy|Chaplain|Priest|Minister}: {Rev.|Father|Rabbi|Imam|Pastor} <someone.last>, <org.church>
{Neighbour|Neighbor|Friend} with key: <someone.first>, no. <n.1.90>, <phone>
{Landlord|Warden|Housing}: <org.other>, <addr>
{Home|Cell|Mobile|Work}: <phone>
{E-mail|Email|email}: <email>
{Portal ID|Portal user|Username|User name}: <user.pt>
{Preferred name|Known as|Goes by|AKA|Maiden name|Previous name}: <pt.first>
{Insurance|Primary insurance|Secondary}: <org.insurer>   {ID|Policy}: <id.plan>
{Religion|Faith}: attends <org.church>
{Country of birth|Born in}: <country>
{Birthplace|Hometown}: <city>, <state>
{Vehicle|Car}: {blue van|red truck|silver Ford}, {plate|reg} <id.vehicle>
{Care home|Nursing home|Facility}: <hosp.new>, room <hosp.room>
{Landmark|Directions}: {behind|next to|opposite} <place>
{Children|Dependants}: <someone.first>, <someone.first>, <someone.first>
{Website|Blog|Web}: <url>
{Daughter|Son|Sister}: <rel.first> - <phone> (evenings), <email.rel>
{Biometric|Palm scan|Voiceprint} {ref|ID|no.}: <id.bioid>
{Bank details|Direct deposit}: a/c <id.account.new>
{Passport|Visa|ID card}: <id.idnum.new>
{Parish|County|State}: <state>
""")

STAFF = lines("""
{Attending|Consultant|Cons}: <dr.full>
{Resident|Registrar|SHO|Intern|Fellow}: <dr2.initial_last>
{Nurse|RN|Named nurse|Primary nurse}: <nurse.full>
{Charge|Sister in charge|NIC}: <nurse.first>
{Surgeon|Operator}: <dr.cred>
{Assistant|First assist}: <dr2.full>, {PA-C|MD}
{Anaesthetist|Anesthesia|Anaes}: <dr3>
{Scrub|Circulating|Scrub tech}: <someone.first_initial>
{Radiographer|Sonographer|Technologist}: <someone.full>
{PT|OT|SLT|RD}: <someone.full>
{Interpreter}: <someone.full>, ID <id.idnum.new>
{Midwife|Doula}: <nurse.full>
{MDT present|Present}: <dr.last>, <dr2.last>, <someone.last>, <someone.last>
{On call|Night}: <dr2.last>, {bleep|pager} <ext>
{Verified by|Checked by|Witness}: <initials> / <initials>
{Transcribed|Typed} by: <initials.lower_initials>
{Scribe|Student|Chaperone}: <someone.full>
{Referring}: <dr3.cred>, <hosp.new>
""")
