"""Headers, sheets, closings and footers of documents in the United Kingdom."""

from . import blocks

HEADERS = blocks("""
<hosp>
<addr.lines>
Tel: <phone>   Fax: <fax>

Our ref: <id.idnum>
NHS No: <nhs>
{Date|Clinic date|Typed}: <date.today>

<dr2.titled>
<hosp.new>
<addr.lines>
---
{Dictated|Clinic}: <date>
Typed: <date.today>
Hospital No: <id.mrn>
NHS No. <nhs>

Dear <dr2.titled>

Re: <pt.first_upper_last>   DOB <date.birth>
<addr>
---
Re: {Mr |Mrs |Ms |Miss |}<pt.full>, {DoB|d.o.b.|DOB|born} <date.birth>, <addr>, {NHS number|NHS no.|NHS} <nhs>
---
{Name|Patient}: <pt.full>
Address: <addr>
{DOB|D.O.B}: <date.birth>   NHS No: <nhs>
{GP|Registered GP}: <dr2.titled>, <hosp.new>
---
DISCHARGE LETTER
{Ward|Ward/Dept}: <hosp.ward>
Consultant: <dr.titled>
Patient: <pt.upper_last_mixed>
NHS: <nhs>   Hosp no: <id.mrn>
Admitted: <date>   Discharged: <date.today>
---
Surname: <pt.last>       Forename: <pt.first>
DOB: <date.birth>        {Sex|Gender}: <sex.letter>
NHS: <nhs>
Tel: <phone>  Mob: <phone>
NOK: <rel.full> (<rel.kind>) <phone>
Occupation: <prof>
---
Dear <dr2.titled>,

Thank you for {seeing|reviewing|referring} this <age.any> year old {lady|gentleman|<prof>}.
---
OUT OF HOURS / 111 CONSULTATION
Patient: <pt.full>  DOB <date.birth>
Caller: <rel.first> (<rel.kind>)   Tel: <phone>
Location: <addr>
Time of call: <date.today> 21:17
Clinician: <dr.initial_last>
---
RADIOLOGY
<hosp>
<pt.upper_last_first>  {DOB |}<date.birth>  <id.mrn>
Referrer: <dr.titled>
Exam date <date.today>  Accession no. <id.idnum>
---
HISTOPATHOLOGY REPORT
Lab no: <id.idnum>
Name: <pt.full>   DoB: <date.birth>   NHS: <nhs>
Consultant: <dr.titled>   Received: <date>   Reported: <date.today>
---
A&E ATTENDANCE
<hosp>   Attendance no. <id.account>
<pt.upper_last_first>  <age.any>  {F|M}
Arrived: <date.today> 02:10 by ambulance (CAD <id.idnum>)
School/occupation: <org.school>
---
DISTRICT NURSING
Pt: <pt.full>    Key safe: in notes    Tel <phone>
GP: <dr.last>, <hosp.new>
Visit: <date.days>
Nurse: <nurse.first>
---
Statement of fitness for work
Patient's name: {Mr |Mrs |}<pt.full>
I assessed your case on: <date>
NI No: <ni>
Employer: <org.employer>
Job: <prof>
---
Handover {sheet |}<hosp.ward> <date.shorttoday>
---
{To|TO}: <dr2.titled>, <hosp.new>
{From|FROM}: <dr.titled>, <hosp>
Date: <date.today>
---
MATERNITY BOOKING
Name <pt.full>   {DOB|dob} <date.birth>   NHS <nhs>
Partner: <rel.full>, <prof>
Country of birth: <country>
Midwife: <nurse.full>, mobile <phone>
Hospital: <hosp.new>
---
SCHOOL NURSE REPORT
Child: <pt.full> ({dob|DOB} <date.birth>)
School: <org.school>
Parent: <rel.full>  <email.rel>
---
{Care home|Home} visit: <hosp.new>, {room|rm} <hosp.room>
Resident: <pt.full>, <age>
Staff present: <someone.first>
---
Taxi / transport booking
Pick up: <addr>
Vehicle reg: <id.vehicle>
Passenger: {Mrs|Mr} <pt.last>   Escort: <rel.first>
Appointment: <date.ahead>, <hosp>
---
Device check
<pt.upper_last_first>   Serial no. <id.device>
Implanted <date> {at |}<hosp.new> by <dr.titled>
---
<pt.full>
<addr.lines>

<date.today>

Dear {Mr|Mrs|Ms|Miss} <pt.last>
---
DVLA MEDICAL ENQUIRY
Driver: <pt.full>, born <date.birth>
Driving licence <id.license>
Vehicle <id.vehicle>
---
PRISON HEALTHCARE
<place>    Prisoner no. <id.idnum>
Name: <pt.upper_last_mixed>    Location: wing C
Fingerprint ref <id.bioid>
""")

CLOSINGS = blocks("""
Yours sincerely

<dr.cred>
Consultant {Cardiologist|Surgeon|Physician|Psychiatrist}
---
Yours sincerely


<dr.full>
{GP Partner|ST5 to|Specialty Registrar}
GMC <id.license>
---
Kind regards,
<dr.first>
---
Kind regards
<dr.full>
Secretary: <someone.full>, <phone>, <email.dr>
---
Dictated but not signed by <dr.titled>
cc <pt.full>, <addr>
---
c.c. <dr3.titled>, <hosp.new>
     Patient
---
{Signed|Sig.}: <dr.bare_initial_last>   Bleep <ext>   <date.shorttoday>
---
<dr.initials>/<initials.lower_initials>
---
{Nurse|RGN|S/N} <nurse.full>   NMC <id.license>
---
Tel (secretary): <phone>   www: <url>
---
Electronically authorised by <dr.full>, <date.today>
---
With best wishes
{Dr|Mr|Miss} <dr.full>
---
Copy: {Mrs|Mr} <pt.last> ({by post|email <email>})
---
Reported by: <dr.full>, Consultant Radiologist, GMC <id.license>
---
<dr.first_initial> (FY1), bleep <ext>
---
Many thanks, <dr.first>
---
pp <someone.full>, medical secretary to <dr.titled>
---
Practice manager: <someone.full>. <hosp.new>, <addr>.
---
Next visit <date.ahead> ({<nurse.first>|<initials>})
""")
