"""Clinical words that carry no personal data: what notes are full of, and what a tagger likes to take for a name, a date or a number."""

from __future__ import annotations

import random
from functools import lru_cache

from .draw import chance
from .lexicons import rows


@lru_cache(maxsize=None)
def terms(table: str) -> tuple[str, ...]:
    """The terms of a clinical lexicon."""
    return tuple(row["term"] for row in rows(table) if 2 < len(row["term"]) < 45)


@lru_cache(maxsize=None)
def protected(category: str) -> tuple[str, ...]:
    """Terms that look personal and are not, of one category: eponym, sign, score, procedure, device, test, drug, organism, anatomy, other."""
    return tuple(row["term"] for row in rows("protected") if row["category"] == category and row["term"].lower() != row["core"].lower())


@lru_cache(maxsize=None)
def bare(category: str) -> tuple[str, ...]:
    """The bare names of a category (Foley, Whipple), which need clinical words around them."""
    return tuple(row["term"] for row in rows("protected") if row["category"] == category and row["term"].lower() == row["core"].lower())


@lru_cache(maxsize=None)
def eponym_cores() -> frozenset[str]:
    """Single words inside protected terms that are written with a capital because they are someone's name or a brand."""
    kinds = {"eponym", "sign", "score", "procedure", "device", "test", "organism", "anatomy", "unit", "drug"}
    common = {row["word"] for row in rows("common-words")}
    return frozenset(word for row in rows("protected") if row["category"] in kinds for core in row["core"].lower().split("|") for word in core.replace("-", " ").split() if word not in common and len(word) > 2)


def named(term: str, rng: random.Random) -> str:
    """A protected term as notes write it: the name in it with a capital, mostly."""
    if chance(rng, 0.12):
        return term
    if term.isupper():
        return term
    cores = eponym_cores()
    words = []
    for word in term.split(" "):
        parts = word.split("-")
        words.append("-".join(part[:1].upper() + part[1:] if part.lower().removesuffix("'s").removesuffix("’s") in cores else part for part in parts))
    text = " ".join(words)
    return " ".join(word[:1].upper() + word[1:] for word in text.split(" ")) if chance(rng, 0.12) else text


@lru_cache(maxsize=None)
def medications() -> tuple[dict[str, str], ...]:
    """Medicines that can stand in a list: single names, generic or brand."""
    return tuple(row for row in rows("medications") if row["generic"] and 3 < len(row["term"]) < 28 and "short" not in row["flags"] and not any(sign in row["term"] for sign in "%()/"))


def medicine(rng: random.Random) -> str:
    """The name of a medicine, brand names mostly with a capital."""
    row = rng.choice(medications())
    name = row["term"]
    brand = name.lower() != row["generic"].lower() and " " not in name
    if brand and chance(rng, 0.85) or chance(rng, 0.25):
        return name[:1].upper() + name[1:]
    return name


SECTIONS = ("Chief Complaint|History of Present Illness|Past Medical History|Past Surgical History|Medications|Current Medications|Allergies|Social History|Family History|Review of Systems|Physical Exam|Physical Examination|Vital Signs|Assessment and Plan|Assessment|Plan|Impression|"
    "Laboratory Data|Imaging|Hospital Course|Discharge Medications|Discharge Instructions|Follow-up|Disposition|Procedures|Consultations|Condition on Discharge|Diet|Activity|Code Status|Presenting Complaint|Drug History|On Examination|Investigations|Management Plan|Mental Status Examination|"
    "Clinical Indication|Technique|Comparison|Findings|Specimen|Gross Description|Microscopic Description|Final Diagnosis|Operative Findings|Estimated Blood Loss|Complications|Anesthesia|Preoperative Diagnosis|Postoperative Diagnosis|Indications for Procedure|Wound Care|Goals of Care|Risk Assessment|Functional Status|"
    "Immunizations|Birth History|Developmental History|Obstetric History|Gynecologic History|Substance Use|Nutrition|Pain Assessment|Neurological Examination|Cardiovascular|Respiratory|Gastrointestinal|Genitourinary|Musculoskeletal|Skin|Psychiatric|Constitutional|Head, Eyes, Ears, Nose, Throat|Results|Labs|Problem List|"
    "Active Problems|Reason for Visit|Reason for Consultation|Reason for Referral|Interval History|Subjective|Objective|Overnight Events|Lines and Tubes|Prophylaxis|Observations|Diagnosis|Treatment|Advice Given|Safety Netting|Summary|Next Steps|Dear Colleague|Yours Faithfully|Patient Instructions|Return Precautions|Nursing Assessment|Care Plan").split("|")

# Each line is a template without personal data. Slots: clinical ones only.
NEGATIVE_SENTENCES = """
BP <bp>, HR <n.60.110>, RR <n.12.24>, SpO2 <n.88.100>% on {room air|RA|2L NC}, T <n.36.39>.<n.0.9>{C||°C}.
Vitals: T <n.97.102>.<n.0.9>F, P <n.60.120>, R <n.14.22>, BP <bp>, O2 sat <n.90.100>% RA.
Strength <n.3.5>/5 throughout, reflexes 2+ and symmetric.
Strength 5/5 in the {upper|lower} extremities, <n.3.5>/5 in {left hip flexion|right grip|ankle dorsiflexion}.
Pain <n.1.10>/10 at rest, <n.3.10>/10 with movement.
MRI shows L<n.1.4>-L5 disc {bulge|protrusion|extrusion} and C5-C<n.6.7> stenosis.
T<n.1.12> compression fracture, T2 hyperintense signal, no cord compression.
POD <n.1.9>, {doing well|tolerating diet|afebrile|ambulating with PT}.
POD #<n.1.9> s/p <eponym.procedure>, pain controlled on <med> q<n.4.8>h PRN.
Day <n.2.14> of <med>, {improving|no change|fever persists}.
Hospital day <n.2.20>. GCS <n.3.15>/15, RASS -<n.1.4>, CAM-ICU {negative|positive}.
<Eponym.sign> {negative|positive|was positive on the left|was negative bilaterally|equivocal}.
{Positive|Negative} <Eponym.sign> and <Eponym.sign>.
History of <Eponym.eponym>{, stable| and <problem>| diagnosed in childhood|, followed by {neurology|rheumatology|GI}}.
Consider <Eponym.eponym>, <Eponym.eponym> or <problem>.
Family history of <Eponym.eponym> in {his father|her mother|a maternal aunt|two brothers|the paternal grandfather}.
<Eponym.score> <n.1.12>{.| today.| on admission.|, previously <n.2.15>.}
<Eponym.score>: <n.0.10>. <Eponym.score>: <n.0.30>/30.
S/p <Eponym.procedure> {years ago|with good result|complicated by <problem>}.
<Eponym.device> {in place|placed without difficulty|removed|changed at the bedside|patent and draining}.
{A|An} <n.10.24> Fr <Eponym.device> was {placed|inserted|exchanged}.
Sent for <Eponym.test>; <test> and <test> pending.
<Eponym.test> {normal|abnormal|was unremarkable|pending}.
Culture grew <Eponym.organism>, sensitive to <med> and <med>.
Tenderness over <Eponym.anatomy>, no {swelling|erythema|effusion}.
Started on <Med> <dose> {PO|IV|subcut|SL|topically} <freq>; <Med> stopped.
Continue <Med>, <Med> and <Med>.
Allergies: <Med> (rash), <Med> ({anaphylaxis|hives|GI upset}).
Takes <med> <dose> <freq>, <med> <dose> <freq> and <Med> as needed.
She may need {a repeat scan|surgery|home oxygen|more time}. {He|She} will {follow up|call|think about it} if symptoms worsen.
Will {continue|hold|restart|titrate} <med>; may {increase|repeat|taper} in {two weeks|3 days|a month}.
We hope to discharge {today|tomorrow|soon}. Hope this helps.
Grace period discussed; no further {bills|charges|forms} needed. The patient will bill insurance directly.
Long-standing <problem>. Short of breath on exertion. Young-onset <problem> considered.
Brown discoloration, black stool, white count <n.4.18>.<n.1.9>, green sputum, pink mucosa.
Mark the site before the procedure. Chase {bloods|results|the scan report}. Skip the evening dose if drowsy.
Labs: Na <n.130.146>, K <n.3.5>.<n.0.9>, Cl <n.95.110>, CO2 <n.20.30>, BUN <n.8.40>, Cr <n.0.2>.<n.1.9>, glucose <n.70.250>.
WBC <n.4.18>.<n.0.9>, Hgb <n.8.16>.<n.0.9>, Hct <n.25.48>, Plt <n.120.400>K. INR <n.1.3>.<n.0.9>.
Hb <n.80.160>, WCC <n.4.18>.<n.0.9>, CRP <n.1.250>, eGFR <n.15.90>, lactate <n.1.4>.<n.0.9>.
<test> <n.1.300> (ref <n.1.50>-<n.51.400>), <test> <n.1.9>.<n.0.9> {H|L|}.
Ferritin <n.5.900> ug/L, B12 <n.150.900>, TSH <n.0.9>.<n.1.9>, HbA1c <n.5.12>.<n.0.9>% ({up|down} from <n.5.12>.<n.0.9>%).
pT<n.1.4>N<n.0.2>M0, grade <n.1.3>, ER <n.1.8>/8, PR <n.1.8>/8, HER2 2+.
Gleason <n.3.4>+<n.3.5>, PSA <n.4.30>.<n.0.9>. ICD-10: <icd>, <icd>.
ICD code <icd>. CPT <n.99201.99499>.
G<n.1.5>P<n.0.4>, <n.24.41>+<n.0.6> weeks, fundal height <n.24.40> cm, FHR <n.120.160>.
Apgars <n.5.9> and <n.8.10> at 1 and 5 minutes. Birth weight <n.2000.4500> g.
{Born|Delivered} at <n.34.41>+<n.1.6>, Apgar 8/9, birth weight <n.2.4>.<n.1.9>kg.
EF <n.20.70>%, LVIDd <n.4.6>.<n.0.9> cm, E/e' <n.8.20>, TAPSE <n.12.25>.
Visual acuity 20/<n.20.80> OD, 20/<n.20.60> OS; IOP <n.10.22>/<n.10.22>.
VA 6/<n.6.18> right, 6/<n.6.36> left. N<n.5.12> near.
The patient's {daughter|son|wife|husband|mother|sister} {was at bedside|called|is worried|helps with medication|will drive}.
Discussed with {the family|the nurse|cardiology|the on-call registrar|the GP|ortho|the patient's daughter|pharmacy|the MDT|social work}.
Seen in the {Emergency Department|ICU|Fracture Clinic|Stroke Unit|Pain Clinic|Outpatient Department|Memory Clinic|Labor and Delivery|Medical Assessment Unit}.
Transferred from {ED|the ICU|PACU|the ward|home|a nursing facility|theatre recovery} to {the floor|step-down|telemetry|the High Dependency Unit}.
Referred to {Cardiology|Physical Therapy|General Surgery|Palliative Care|Infectious Disease|Speech and Language Therapy|Occupational Therapy|the Diabetes Clinic|Community Nursing}.
{Consultant Cardiologist|Specialist Registrar|Staff Nurse|Nurse Practitioner|Attending Physician|Resident Physician|Charge Nurse} {aware|reviewed|notified|to review}.
{He|She|The patient} is a <n.2.89>-year-old {man|woman|male|female|boy|girl} with {a history of |}<problem> and <problem>.
<n.18.89>yo {M|F} w/ <problem>, <problem>, p/w {3|2|5} days of <problem>.
This is a <n.40.89> year old {Hispanic|African American|Caucasian|South Asian|Polish-speaking|Somali|Irish|Chinese} {man|woman|gentleman|lady} {presenting with|with} <problem>.
{Spanish|Polish|Arabic|Mandarin|Urdu|Portuguese|Vietnamese|Somali|Welsh|French|Tagalog} interpreter used {by phone|in person|throughout}.
Mother had <problem> at <n.30.89>, father died of <problem> at <n.50.89>.
{Yesterday|Today|This morning|Last night|Overnight} {he|she} {felt better|had a fever|slept poorly|ate well|had chest tightness}.
Symptoms began {three days|two weeks|about a month|6 hours} ago, worse {at night|in the morning|after meals}.
Seen at <n.7.19>:<n.10.59>{ am|| pm|hrs}. Next dose at <n.1.12>:<n.10.59>. Last void <n.0.2><n.0.9><n.1.5>5.
Given at <n.0.1><n.1.9>00 and <n.1.2>000, next due <n.0.1><n.1.9>30.
Return to clinic in <n.2.12> weeks. Follow up in {1-2 weeks|3/12|6/52|six months|10 days}.
Review in <n.1.6>/<n.7.12>; bloods in <n.1.6>/52.
Two-view {chest|wrist|knee} x-ray: no acute {fracture|infiltrate|disease}. CT A/P with contrast.
ECG: {NSR|sinus tach|AF with RVR}, rate <n.60.140>, QTc <n.380.500>, ST depression V<n.1.3>-V6.
FEV1 <n.30.100>%, FVC <n.40.110>%, ratio 0.<n.45.85>.
<n.1.4>/6 systolic murmur at the {LLSB|apex|RUSB}. JVP <n.2.6> cm.
Take <n.1.2> {tablet|capsule}s <freq> with food. Dispense #<n.10.90>, refills <n.0.5>.
#1 <problem>: {stable|improving|continue current treatment}. #2 <problem>: {hold|start|titrate} <med>.
{COPD|CHF|CKD|DM2|HTN|CAD|GERD|OSA} - stable. {PE|DVT|ACS|TIA} ruled out. {NKDA|NPO|DNR/DNI|Full code}.
PERRLA, EOMI, MMM. RRR no m/r/g. CTAB. NT/ND. A&O x3. CN II-XII intact.
HEENT: NCAT. Neck: supple. Lungs: CTA. Cor: RRR. Abd: soft, NT. Ext: no c/c/e.
Denies {alcohol|tobacco|drug use}; {never smoker|quit smoking|<n.10.50> pack years}. Lives {alone|with family|in assisted living} with {stairs|a cat|a dog}.
{Retired|Unemployed|Works nights|Works full time|Stays home with the kids|Goes to high school|In first grade|Works in an office}. Exercises {daily|3x/week|rarely}.
The {home health aide|school nurse|case manager|pharmacist|interpreter|physiotherapist|midwife} {called|helped|reports no concerns}.
Wound {clean|macerated|granulating}, <n.1.9>.<n.0.9> x <n.1.9>.<n.0.9> x 0.<n.1.9> cm, stage <n.1.4>, {serous|purulent} drainage.
Flow <n.2.6> L/min, FiO2 0.<n.30.60>, PEEP <n.5.12>, TV <n.350.550>, pH 7.<n.20.50>, pCO2 <n.30.60>.
I/O <n.800.3000>/<n.500.2500>, weight <n.45.130>.<n.0.9> kg, BMI <n.18.45>.<n.0.9>.
{Rinne|Weber} {lateralizes|normal|positive}; {Snellen|Ishihara|Amsler} {chart|plates|grid} {normal|reduced}.
Fit for {surgery|discharge|work}; ASA {II|III|2}, Mallampati {I|II|3}, NYHA class {II|III}, CCS <n.1.4>.
Room temperature specimen; {French|Spanish|Swiss|Brown|Chinese} {catheter|cheese|bread|rice|medicine} {noted|discussed|avoided}.
{April|May|June|August}-like symptoms denied{.|; hay fever controlled.}
No {fevers|chills|night sweats}, no {chest pain|palpitations}, no {nausea|vomiting|diarrhea}.
Ratio <n.1.4>:<n.10.40>, titre 1:<n.40.640>, <n.2.9>-<n.10.14> {mmHg|mg/dL|bpm|cm}, <n.100.800>-<n.801.999> units.
Bay window fell; {bed rest|bed bath|room air|ward round|street drugs|church group|school run|park run|bank holiday cover} {only|given|discussed}.
""".strip().split("\n")
