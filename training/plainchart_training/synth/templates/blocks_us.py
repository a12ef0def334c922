"""Headers, sheets, closings and footers of documents in the United States."""

from . import blocks

HEADERS = blocks("""
<hosp.upper>
<addr.lines>
{Phone|Tel|T}: <phone>   Fax: <fax>

PATIENT: <pt.upper_last_first>
MRN: <id.mrn>      DOB: <date.birth>      {SEX|Sex}: <sex.letter>
DATE OF SERVICE: <date.today>
{ATTENDING|Attending}: <dr.cred>
---
Patient: <pt.last_first_initial>      MRN: <id.mrn>
DOB: <date.birth>     {Acct|Account #}: <id.account>
{Location|Unit}: <hosp.ward>     Admit: <date>
Attending: <dr.full>     PCP: <dr2.full>
---
{Name|Patient Name|PATIENT NAME}: <pt.full>
{Date of Birth|DOB|D.O.B.}: <date.birth>
{Medical Record Number|MRN|Med Rec #}: <id.mrn>
{Date|Date of Visit|Visit Date}: <date.today>
{Provider|Physician|Clinician}: <dr.cred>
---
<hosp>
<hosp.short> | <addr>
Pt: <pt.last_first> | DOB <date.birth> | MRN <id.mrn> | {FIN|CSN} <id.account>
---
DISCHARGE SUMMARY

Patient Name: <pt.full_initial>
Medical Record #: <id.mrn>
Admission Date: <date>
Discharge Date: <date.today>
Attending Physician: <dr.cred>
Referring Physician: <dr2.cred>
Consultants: <dr3.last> (cardiology)
---
OPERATIVE REPORT
PATIENT: <pt.full>        MR#: <id.mrn>
DATE OF PROCEDURE: <date.today>
SURGEON: <dr.cred>
ASSISTANT: <dr2.cred>
ANESTHESIOLOGIST: <dr3.full>
ANESTHESIA: General
---
RADIOLOGY REPORT
Exam: {CT chest|MRI lumbar spine|US abdomen|XR left knee}
Patient: <pt.last_first>     DOB: <date.birth>     Accession: <id.idnum>
Ordering {Provider|MD}: <dr.initial_last>
Exam date: <date.today>
---
SURGICAL PATHOLOGY
Case #: <id.idnum>
Patient: <pt.upper_last_first>   Age/Sex: <age.any>/<sex.letter>
MRN: <id.mrn>
Collected: <date>   Received: <date>
Submitting: <dr.cred>
---
EMERGENCY DEPARTMENT NOTE
<hosp> - {Room|Bed} <hosp.room>
<pt.full> | <age.any> y.o. {male|female} | {ARR|Arrival} <date.today> 14:32
PCP: {None|<dr2>}  Triage RN: <nurse.full>
---
{Telephone Encounter|TELEPHONE NOTE|Phone call}
{Date/Time|When}: <date.today> 9:14 AM
Caller: <rel.full> (<rel.kind>)    Callback: <phone>
Patient: <pt.full>, DOB <date.birth>
Taken by: <nurse.cred>
---
Name <pt.full>  Age <age.any>  Date <date.today>
---
<date.today>
<pt.upper_last_first_tight>    <id.mrn>
{PROGRESS NOTE|Progress note|CLINIC NOTE}
---
PATIENT DEMOGRAPHICS
Last name: <pt.last>          First name: <pt.first>
DOB: <date.birth>     SSN: <id.ssn>
Address: <addr.street>
City: <city>   State: <state.code>   Zip: <zip>
Home phone: <phone>     Cell: <phone>
Email: <email>
Employer: <org.employer>     Occupation: <prof>
Insurance: <org.insurer>     Member ID: <id.plan>     Group: <id.plan.new>
Emergency contact: <rel.full> (<rel.kind>) <phone>
---
Patient Information
| Name | <pt.full> |
| DOB | <date.birth> |
| Phone | <phone> |
| Insurance | <org.insurer> |
| Policy # | <id.plan> |
| Primary care | <dr.cred> |
| Pharmacy | <org.pharmacy> |
---
REGISTRATION
Pt Name: <pt.upper_full>
Addr: <addr>
Ph: <phone>    Occ: <prof>
Guarantor: <rel.full>   Acct: <id.account>
DL: <id.license.new> (<state.code>)   Race/Ethnicity: declined   Language: English
Church: <org.church>
---
SCHOOL PHYSICAL
Student: <pt.full>     Grade: 5     School: <org.school>
Parent/Guardian: <rel.full>    Phone: <phone>
Date of exam: <date.today>    Examiner: <dr.cred>
---
CONSULTATION
Requesting physician: <dr2>
Consulting physician: <dr>
Patient: <pt.full>, room <hosp.room>
Reason: <problem>
Date: <date.today>
---
WORKERS' COMPENSATION FIRST REPORT
Employee: <pt.full>     SSN: <id.ssn>
Employer: <org.employer>, <addr>
Job title: <prof>     Date of injury: <date>
Claim no: <id.idnum>     Carrier: <org.insurer>
---
Home Health Visit
Agency: <org.other>      Clinician: <nurse.cred>
Client: <pt.full>        Address: <addr>
Gate code per office     Visit date: <date.today>
---
DEVICE CLINIC
Pt <pt.last_first>  DOB <date.birth>
Device: {dual chamber pacemaker|ICD|loop recorder}   Serial: <id.device>   Implanted: <date>
Remote monitor: <id.device>, IP <ip>, MAC <mac>
Following MD: <dr.last>
---
<hosp.new>
PATIENT: <pt.upper_full>
DATE: <date.today>
RE: <problem>
---
Trauma Activation
Name: {unknown, tentatively |}<pt.full>
Scene: <addr.only> near <place>
Vehicle plate: <id.vehicle>
EMS: <someone.initial_last>, unit 7, run <id.idnum>
Arrived: <date.today> 22:41
---
TRANSFUSION / IDENTITY RECORD
Patient <pt.full>   MRN <id.mrn>
Fingerprint ID <id.bioid>    Band <id.idnum>
Verified by <nurse.initials> / <initials>
---
SLEEP STUDY
Patient: <pt.full_bare_initial>
Study date: <date.today>    Technician: <someone.full>
Equipment S/N <id.device>
Ref. physician: <dr.initials_last>
---
Encounter: <id.account>   User: <user.dr>   Printed: <date.today> 08:15
---
METHADONE CLINIC CHECK-IN
Client: <pt.first_initial>   Client no. <id.mrn>
Iris scan template <id.bioid>   Window 3
Counselor: <someone.first>
""")

CLOSINGS = blocks("""
Electronically signed by <dr.cred> on <date.today> at 4:12 PM
---
/es/ <dr.cred>
Signed: <date.today> 10:44
---
<dr.cred>
{Attending Physician|Hospitalist|Family Medicine}
<hosp>
---
Dictated by: <dr.full>
D: <date.today>   T: <date.today>   {Job|Job #}: <id.idnum>
{<initials>|<dr.initials>/<initials.lower_initials>}
---
cc: <dr2.cred>
    <dr3.cred>, <hosp.new>
---
{Sincerely|Best regards|Respectfully},

<dr.cred>
{Phone|Office}: <phone>
---
{Signed|Author|Note by}: <dr.initial_last>, {MD|NP|PA-C}   {Pager|pager|Beeper}: <ext>
---
<dr.initials>/<initials.lower_initials>
<date.today>
---
Attested by <dr> <date.today>. NPI <id.license>.
---
Questions? Call <phone>{ ext. <ext>|} or visit <url>.
---
Faxed to <dr2.last> {at |}<fax> by <nurse.first> <date.shorttoday>
---
Page 2 of 3     <pt.upper_last_first>     MRN <id.mrn>
---
Printed by <user.dr> from <ip> on <date.today>
---
Resident: <dr.cred> (pager <ext>)
Attending: <dr2.cred>
---
{RN|Nurse} signature: <nurse.full>    Initials: <nurse.initials>    Date: <date.today>
---
Copies to: <dr2.full>; <dr3.full>; <org.insurer>
---
Reviewed by me, <dr.last>, <date.shorttoday>
---
Next appointment: <date.ahead> 9:30 AM, <dr2>, <hosp.new>, <addr>
---
<dr.full>
DEA <id.license>  Lic. <id.license.new>
---
Scribed by <someone.full> for <dr>.
---
-- <dr.first>
---
-<nurse.first_initial>, RN
""")
