"""Clinical lines without personal data: what notes are full of, and what looks personal and is not. Slots are clinical only."""

from . import blocks, lines

SENTENCES = lines("""
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
Review in <n.1.11>/12; bloods in <n.1.6>/52.
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
No {fevers|chills|night sweats}, no {chest pain|palpitations}, no {nausea|vomiting|diarrhea}.
Ratio <n.1.4>:<n.10.40>, titre 1:<n.40.640>, <n.2.9>-<n.10.14> {mmHg|mg/dL|bpm|cm}, <n.100.800>-<n.801.999> units.
Bay window fell; {bed rest|bed bath|room air|ward round|street drugs|church group|school run|park run|bank holiday cover} {only|given|discussed}.
Abx for <n.3.10>/7, {review|bloods} in <n.2.6>/52, {scan|clinic} in <n.2.9>/12.
<n.2.6>/7 hx of {cough|fever|diarrhoea|sore throat}, nil {rash|blood|travel}. 
{Fever|Cough|Pain} for 2/7, worse over 24/24, {prev well|PMH nil}.
O/E {alert|comfortable|well perfused}, temp 3<n.6.9>.<n.0.9>, HR <n.60.120> reg, BP <bp>, sats <n.90.100>% OA, RR <n.12.28>.
Obs: NEWS <n.0.9>, GCS 15, BM <n.4.18>.<n.0.9>, UO <n.20.80> ml/hr.
{Imp|Impression}: <problem>. {Plan|P}: <med>, {fluids|safety net|TTOs}, {home|review am|CT}.
DDx: <problem> vs <problem> vs <eponym.eponym>.
Rx: <Med> <dose> <freq>, <Med> <dose> <freq>.
Start <Med> and <Med>; avoid <Med>, <Med> and NSAIDs.
Tried <Med>, <Med>, <Med> and <Med> without {benefit|relief|success}.
{Lamictal|Paxil|Xanax|Zoloft|Ativan|Seroquel}, {Plavix|Eliquis|Coumadin|Xarelto} and {Norvasc|Zestril|Lasix|Coreg} held on the day of surgery.
PHQ-9 <n.0.27>, GAD-7 <n.0.21>, MoCA <n.10.30>/30, AUDIT-C <n.0.12>, PCL-5 <n.10.70>.
{MMSE|MoCA|AMTS|Barthel|Waterlow|Braden|Morse|Norton|Karnofsky|ECOG|Rockwood} {score |}<n.1.30>.
Wells <n.0.9>, CHA2DS2-VASc <n.0.9>, HAS-BLED <n.0.5>, CURB-65 <n.0.5>, qSOFA <n.0.3>.
Child-Pugh {A|B|C}, MELD-Na <n.6.40>, Ranson <n.0.8>, Glasgow-Blatchford <n.0.15>.
Bishop score <n.1.12>; Ballard consistent with <n.30.40> weeks; Moro, Babinski and Galant present.
Foley to gravity, Jackson-Pratt x2 with <n.10.90> mL, Penrose removed, {Dobhoff|Salem sump} to LIS.
Hickman line flushed. Swan-Ganz withdrawn, {Quinton|Tesio|Permacath} dressing dry.
Draped in the usual fashion; Kocher, Deaver, Balfour and Bookwalter retractors placed; 3-0 Vicryl, 4-0 Monocryl and Dermabond.
Closed with #1 PDS, {0|2-0|3-0} {Vicryl|Prolene|Ethibond|Maxon}; {Bovie|LigaSure|Harmonic} used for hemostasis.
Bair Hugger on, Mayo stand set, Trendelenburg {10|15|20} degrees, Allen stirrups, Mayfield clamp off.
{Miller|Macintosh|Mac} <n.2.4> blade, grade <n.1.3> Cormack-Lehane view, 7.<n.0.5> ETT at 2<n.0.3> cm.
{Salter-Harris II|Weber B|Garden III|Schatzker II|Gustilo IIIa|Neer 3-part|Mason type 2} fracture of the {ankle|hip|tibia|humerus|radial head}.
Colles fracture, closed reduction, {sugar-tong|Thomas|Volar} splint; Kirschner wires x2.
Tinel, Phalen, Finkelstein and Durkan {negative|positive} {bilaterally|on the right|today}.
Lachman <n.1.3>+, McMurray {neg|pos}, Thessaly {neg|pos}, Lasegue {neg|pos} at <n.30.80> degrees.
Spurling, Hoffmann and Lhermitte {absent|negative}; Hawkins and Neer {positive|painful}, Speed {neg|equivocal}.
Murphy {sign |}negative, McBurney tenderness {absent|present}, Rovsing and psoas {negative|positive}.
Chvostek and Trousseau {negative|positive}. Kernig and Brudzinski {negative|absent}. No Cushing response.
Known {Crohn's|Parkinson's|Graves'|Hashimoto's|Addison's|Paget's|Raynaud's|Sjogren's|Meniere's|Barrett's|Dupuytren's|Bell's palsy|Charcot foot}, {stable|on treatment|under review}.
{Hodgkin|Burkitt|Ewing|Wilms|Kaposi|Merkel cell|Warthin} {lymphoma|tumor|sarcoma|carcinoma} excluded on {biopsy|imaging}.
{Down|Turner|Marfan|Noonan|Williams|Prader-Willi|Klinefelter} syndrome {screen|testing} {low risk|negative|discussed}.
{Lyme|Lassa|Ebola|West Nile|Zika|Coxsackie|Norwalk|Hong Kong flu|German measles} {titer|serology|risk} {negative|low|discussed}.
Gram stain, Ziehl-Neelsen and Giemsa {negative|pending}; Coombs {negative|positive}; Kleihauer {done|not needed}.
Westergren ESR <n.5.90>, Bence Jones protein {absent|present}, Philadelphia chromosome {negative|positive}, Howell-Jolly bodies seen.
Pap smear normal. Mantoux <n.0.15> mm. Holter shows Wenckebach. Doppler signals present. Guthrie card sent.
Rh {negative|positive}, Kell negative, Duffy {a|b}, Lewis antibodies of no significance.
Ringer's lactate <n.500.1000> mL bolus, Hartmann's at <n.60.125> mL/hr, {Plasma-Lyte|Ensure|Jevity|Pedialyte|Gatorade} tolerated.
{Ace wrap|CAM boot|Aircast|Philadelphia collar|Miami J|Boston brace|Milwaukee brace|Denis Browne bar} fitted.
{Bristol 4|Bristol type 6} stool x<n.1.6>. Tanner {II|III|IV}. Fitzpatrick {II|IV}. Oxford grade <n.2.5>/5.
Epley {manoeuvre|maneuver} done, Dix-Hallpike {positive left|negative}. Valsalva and Romberg {normal|positive}.
{Kegel|Buerger|Otago|McKenzie|Williams} exercises {taught|demonstrated|printed}. Montgomery straps applied. Unna boot changed.
Vitamin {D|B12|C|K}, {Centrum|Caltrate|Metamucil|Miralax|Senokot|Colace}, {Tums|Maalox|Gaviscon|Pepto-Bismol} as needed.
{Pfizer|Moderna|AstraZeneca|Janssen} {booster|vaccine} {given|due|declined}. {Shingrix|Gardasil|Prevnar} series {complete|started}.
{Medicare|Medicaid|NHS|VA|HMO|PPO} {wellness visit|coverage|referral|paperwork} {completed|discussed}.
{Uber|Lyft|Google|Facebook|Zoom|FaceTime|Apple Watch|Fitbit|iPhone} {used for the visit|reading shown|alerts on}.
{Chinese|Mexican|Indian|Italian|Thai|Greek} {food|restaurant|takeaway} {last night|before symptoms|x1}. {Coke|Pepsi|Red Bull|Guinness|Marlboro|Budweiser} daily.
{White|Black|Asian|Hispanic|Pacific Islander|Native American|Mixed|Ashkenazi|Romani} {ethnicity|background} recorded. Religion: {Catholic|Muslim|Hindu|Jewish|none|Christian|Sikh|Jehovah's Witness}.
{English|Cantonese|Punjabi|Haitian Creole|Russian|American Sign Language} speaking. Marital status: {single|married|widowed}.
Name: {not given|____________|see label|withheld}. DOB: {____|see label}. {MRN|NHS no}: {____|affix label}.
Next of kin: {not recorded|none|declined}. Occupation: {unemployed|not asked|none|retired|disabled}. Address: {no fixed abode|unchanged|on file}.
Emergency contact: {on file|none given|see face sheet}. Phone: {none|on file}. Insurance: {self-pay|none|unknown}. PCP: {none|unknown|unassigned}.
Attending: {on file|see orders|hospitalist service}. Surgeon: {see above|TBD}. Provider: {locum|hospitalist|on call}. Referred by: {self|GP|ED|school}.
Signature: ____________   Date: ____________   Time: ______
{Dear Colleague|Dear Sir or Madam|To whom it may concern|Dear Doctor|Dear Parent|Dear Patient}, {thank you for this referral|please find the results below|your appointment has changed}.
{Yours sincerely|Yours faithfully|Kind regards|Thank you|Best wishes}, {Cardiology Secretary|The Booking Team|Outpatient Pharmacy|Ward Clerk|Duty Doctor|Medical Records Department}
Electronically signed. Dictated but not read. Copy to file. {Page 1 of 2|Page 2 of 2|Continued overleaf|End of report}.
Reason For Visit: {Annual Wellness Exam|Follow Up|New Patient|Medication Refill|Pre Operative Evaluation|Well Child Check|Sports Physical}.
{Patient Active Problem List|Current Outpatient Medications|Health Maintenance Due|Social Determinants Of Health|Review Of Systems|Orders Placed This Encounter|Home Medications Reviewed|Level Of Service}
{Advance Directive|Code Status|Fall Risk|Pressure Ulcer Risk|Isolation Precautions|Diet Order|Activity Level|Pain Scale}: {Yes|No|Full Code|High|Low|Contact|Regular|As Tolerated|Numeric}
{NORMAL SINUS RHYTHM|LEFT AXIS DEVIATION|NO ACUTE FINDINGS|STABLE POSTOPERATIVE CHANGES|CLINICAL CORRELATION ADVISED|NO EVIDENCE OF MALIGNANCY}.
{THE PATIENT|PT} TOLERATED THE PROCEDURE WELL AND WAS TAKEN TO THE RECOVERY ROOM IN STABLE CONDITION.
{Physical Therapy|Occupational Therapy|Speech Therapy|Nutrition Services|Case Management|Respiratory Therapy|Spiritual Care} {consulted|following|signed off|to see}.
{Acute Medical Unit|Same Day Emergency Care|Coronary Care Unit|Day Surgery|Main Theatres|X-Ray|Maternity Triage|Children's Ward|Minor Injuries} {full|contacted|aware|visit}.
Lives in a {two-story house|ranch home|third floor flat|bungalow|trailer|shelter|group home} with {<n.2.15> steps|a lift|no stairs|a ramp}.
{Street|Bay|Lane|Park|Drive|Court|Bridge} {drugs denied|window seat|assist on|and walk|to and from work|case pending|of the nose fractured}.
{Son|Daughter|Wife|Husband|Mum|Dad|Grandmother|Neighbor|Landlord|Boss|Teacher|Coach|Pastor} {called 911|is supportive|noted slurring|drove in|unavailable|will be told}.
{Baby|Infant|Twin A|Twin B|Mother|Donor|Recipient|Child} {stable|feeding well|pink and active|doing well|examined}.
On arrival {EMS|police|paramedics|firefighters|the school nurse|bystanders} {reported|found|stated} {no LOC|GCS 15|a smell of gas|a single vehicle}.
{Security|Risk management|Chaplaincy|Social services|Child protection|Adult safeguarding|The coroner|Infection control} {notified|aware|contacted}.
Dates, times and doses {checked|verified}; {allergy band|ID band|blood bank band} on; {two identifiers|name and date of birth} confirmed.
{First|Second|Third} dose {today|tomorrow|in 4 weeks}. {One|Two|Three} of four cultures {positive|negative}. {Stage|Grade|Type|Class|Phase} {I|II|III|IV}{A|B|}.
At {0600|0815|1230|1745|2210} {pt|patient} {vomited|slept|ambulated|voided|refused}; at {0900|1530|2330} {settled|asleep|PRN given}.
{Mild|Moderate|Severe} {OA|AS|MR|TR|AI|LVH|OSA} {unchanged|noted|on echo}. {R|L|Rt|Lt|Bil} {hip|knee|shoulder} {ROM <n.60.140>|NAD|TTP}.
CN <n.2.7>-12 intact. DTRs 2/4. Toes {down|up}going. FNF {normal|slow}. Gait {antalgic|steady|wide}. Pronator drift {absent|present}.
V<n.1.3>-V<n.4.6> ST {elevation|depression} <n.1.3> mm, PR <n.120.220>, QRS <n.80.150>, QT/QTc <n.350.420>/<n.421.490>, axis <n.10.90>.
C<n.1.4>-C<n.5.7> fusion, T<n.4.11>-T12 kyphosis, S1 radiculopathy, L<n.2.5> laminectomy, rib <n.2.10> fracture.
{Mass|Nodule|Cyst|Lesion} {in segment <n.2.8>|in the RUL|at 10 o'clock|, 3 cm FN}, series <n.2.8> image <n.10.200>, SUV <n.2.15>.<n.0.9>.
BI-RADS <n.0.5>, Lung-RADS <n.1.4>, PI-RADS <n.1.5>, TI-RADS <n.1.5>, Bosniak {I|II|IIF|III}, LI-RADS <n.1.5>.
CTDI <n.5.30>.<n.0.9> mGy, DLP <n.100.900>, {Omnipaque|Isovue|Gadavist|Visipaque} <n.60.120> mL, {GE|Siemens|Philips|Toshiba} {1.5T|3T|64-slice} scanner.
P<n.0.4>G<n.1.6>, LSCS x<n.1.2>, EFW <n.400.3800> g, AFI <n.6.20>, BPP 8/8, cx <n.1.9> cm/<n.50.90>%/-<n.1.3>.
28+<n.0.6>/40, 32/40, 38+2, T+<n.1.9>, {vertex|cephalic|breech}, FMF, {SROM|ARM} clear liquor at {0415|1320}.
Hgb A1c <n.5.12>.<n.0.9> <- <n.5.12>.<n.0.9>, LDL <n.50.190>, HDL <n.25.80>, TG <n.60.400>, ALT <n.10.90>, AST <n.10.90>, ALP <n.40.200>.
pH 7.<n.10.50> / pCO2 <n.30.60> / pO2 <n.55.110> / HCO3 <n.15.35> / BE -<n.1.9>; AG <n.8.20>; Osm <n.270.310>.
UA: SG 1.0<n.10.30>, pH <n.5.8>.0, LE {1+|2+|neg}, nitrite {pos|neg}, RBC <n.0.5>-<n.6.20>, WBC >50.
Urine culture >100,000 CFU/mL <eponym.organism>; blood cultures 2/4 <eponym.organism>. MIC <n.1.8>.
Peak flow <n.150.600> (best <n.200.650>), 6MWT <n.100.500> m, METs <n.3.12>, Borg <n.6.18>.
Ht 5'<n.0.11>", wt <n.100.300> lb; 1<n.45.95> cm, <n.45.130> kg; head circ <n.32.50> cm (<n.3.97>th centile).
Refraction -<n.1.6>.<n.25.75> / +0.50 x <n.10.180>; C/D 0.<n.3.8>; Schirmer <n.2.20> mm.
Audiogram: PTA <n.10.80> dB, SRT <n.10.70>, {type A|type B|type As} tymps. Teeth <n.1.16>, #<n.17.32> {carious|extracted}.
Net <n.1.9><n.0.9> mL, {NG|JP|CT} output <n.10.800>, stool x<n.0.6>, 24h Tmax 38.<n.0.9>.
Follow-up {with|in} {cardiology|the clinic|primary care|urology} in {1|2|4|6} {weeks|months}{; call for appointment|}.
Please {call the clinic|return to the ED|contact your pharmacy|see your GP} if {fever over 101|worsening pain|bleeding|you feel unwell}.
Risks, benefits and alternatives {discussed|explained}; questions answered; {consent signed|agrees to proceed}.
Total time <n.15.60> minutes, {over half|greater than 50%} in counseling. {99213|99214|99232|G0439} billed.
Reviewed {NICE|ADA|GOLD|ACC/AHA|USPSTF|RCOG|KDIGO} guidance. {Choosing Wisely|ERAS|SSKIN|Sepsis Six|WHO checklist} {followed|complete}.
{Hopes to march in the parade|May be well enough to go home|Wants to jog in the park again|May fall asleep more easily|Will mark the calendar|Asked if she may read her chart}.
{Rose from the chair unaided|May need admission|Will power intact|Grace period before treatment starts|Mark out of 10 not given|Bill sent to insurer|Faith in treatment remains|Joy in daily life reduced|Iron rich diet advised|Young adult clinic|Long QT excluded|Chase the biopsy report|Hope expressed by family|Frank hematuria|Ruby laser used|Amber alert on the score|Pat dry after washing|Jack knife position|Rob of sleep by pain|Dawn phenomenon likely|Drew blood x2|Penny sized burn|Sandy coloured stool|Reed-Sternberg cells absent|Stone free|Page the team if worse|Cook at low heat, no added salt}.
""")

BLOCKS = blocks("""
{LABS|Labs|Results}:
Na      <n.130.146>     135-145
K       <n.3.5>.<n.0.9>     3.5-5.1
Cr      <n.0.2>.<n.0.9>     0.6-1.2
Hgb     <n.8.16>.<n.0.9>    12.0-16.0
---
Test | Result | Ref | Flag
{Sodium|Urea|ALT} | <n.5.150> | <n.5.50>-<n.60.145> | {H|L|}
{Potassium|Ferritin|TSH} | <n.1.9>.<n.0.9> | <n.1.3>.<n.0.9>-<n.4.9>.<n.0.9> |
<eponym.test> | {negative|positive|1:<n.20.320>} | negative |
---
Time   Temp   HR   BP        SpO2
0400   3<n.6.8>.<n.0.9>   <n.60.120>   <bp>    <n.90.100>%
0800   3<n.6.8>.<n.0.9>   <n.60.120>   <bp>    <n.90.100>%
1200   3<n.6.8>.<n.0.9>   <n.60.120>   <bp>    <n.90.100>%
---
MAR
<Med>   <dose>   {PO|IV}   0800 [x]  2000 [ ]
<Med>   <dose>   PO   0600 [x]  1400 [x]  2200 [ ]
<Med>   PRN   given 0315
---
PROBLEM LIST
1. <problem>
2. <Eponym.eponym>
3. <problem> ({chronic|resolved|stage <n.1.4>})
4. S/p <eponym.procedure>
---
Problem          Status      Plan
<problem>      active      <med>
<problem>      resolved    none
---
Allergen      Reaction      Severity
<Med>      {rash|hives|swelling}      {mild|severe}
{Latex|Peanut|Shellfish|Bee sting}      {anaphylaxis|itch}      severe
---
PROCEDURE: <Eponym.procedure>
ANESTHESIA: {General|Spinal|MAC|Local}
EBL: <n.5.500> mL   IVF: <n.500.3000> mL   UOP: <n.50.900> mL
DRAINS: {None|<Eponym.device>}
COMPLICATIONS: None
COUNTS: Correct x2
---
FINDINGS:
{LUNGS|LIVER|HEART|BRAIN}: {Unremarkable|Normal|No focal lesion}.
{BONES|SPLEEN|KIDNEYS}: {Degenerative change|Normal|Mild hydronephrosis}.
IMPRESSION:
1. {No acute abnormality|<problem>}.
2. <Eponym.eponym> {not excluded|unlikely}.
---
EXAM
Gen: NAD     HEENT: {PERRL|MMM}     Neck: {supple|no JVD}
CV: RRR      Resp: CTAB             Abd: S/NT/ND
Ext: no edema   Neuro: <Eponym.sign> {neg|pos}   Skin: {warm|dry}
---
{SUBJECTIVE|S}: {Feels better|No new complaints|Pain controlled}.
{OBJECTIVE|O}: BP <bp>, HR <n.60.110>. <Eponym.sign> {neg|pos}.
{ASSESSMENT|A}: <problem>.
{PLAN|P}: {Continue|Start|Stop} <med>. {Will follow|Recheck in 2 wks}.
---
Echo: EF <n.20.70>%
LVIDd   <n.4.6>.<n.0.9> cm
AV Vmax <n.1.4>.<n.0.9> m/s
PASP    <n.20.70> mmHg
---
Discharge checklist
[ ] Medications reviewed
[x] Follow Up Appointment requested
[x] {Home Oxygen|Walker|Hospital Bed} ordered
[ ] {Transportation Arranged|Patient Education Given|Belongings Returned}
---
Immunizations
{MMR|DTaP|Hib|IPV|Rotavirus|Hep B}: up to date
{Influenza|HPV|Tdap|MenACWY}: {due|declined|given}
---
Screening     Score
PHQ-9         <n.0.27>
GAD-7         <n.0.21>
<Eponym.score>     <n.0.30>
---
Patient name: __________________   DOB: ___/___/_____
{Physician|Parent/Guardian} signature: __________________   Date: __________
{Witness|Interpreter}: __________________
---
VISIT SUMMARY
Reason for Visit: <problem>
Vitals: BP <bp> | Pulse <n.55.110> | Temp 98.<n.0.9> | Resp <n.12.22>
Orders: <test>; <test>; {Chest X-Ray|Diabetic Eye Exam|Mammogram Screening}
Instructions: {Drink plenty of fluids|Low Salt Diet|No Heavy Lifting}
---
Growth: weight <n.3.40>.<n.0.9> kg (<n.3.97>%ile), length <n.45.140> cm
Development: {walks|babbles|says 10 words|stacks cubes}
{Ages and Stages|Denver II|M-CHAT|Vanderbilt|Conners}: {pass|low risk|<n.0.60>}
---
BEDSIDE SWALLOW
IDDSI level <n.0.7>; Yale {pass|fail}; {thin|nectar|honey} liquids
Rec: {MBS|NPO|soft diet}
---
CPAP titration: {6|8|10|12} cmH2O, AHI <n.2.60>.<n.0.9>, ESS <n.2.24>, Mallampati {II|III|IV}
{ResMed|Philips Respironics|Fisher & Paykel} {nasal|full face} mask, {AirSense|DreamStation}
""")
