/** Closed lists around names, as data. Lower case, without dots. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Written before a clinician's name. */
export const CARE_TITLES = set('dr drs doctor prof professor nurse sister matron midwife surgeon s/n sn hca snr');
/** Written before anybody's name. */
export const CIVIL_TITLES = set('mr mrs ms miss mx mister missus fr sir dame lady lord master madam rev reverend pastor rabbi imam deacon officer sgt sergeant detective judge justice capt captain cllr messrs attorney');
/** After a name: degrees, licences and grades. Compared without dots and in upper case or mixed case. */
export const CREDENTIALS = set(
  'md do rn lpn lvn np pa pa-c pac phd dpm dds dmd pharmd rph pt dpt ot otr lcsw licsw lmsw msw crna cnm facs facp facc faap facog dnp rd rdn emt emt-p paramedic msn bsn aprn fnp fnp-c fnp-bc cpnp whnp pmhnp anp pnp agnp acnp cnp arnp crnp ' +
  'rgn rmn rscn psyd facog frcsed mcoptom clinpsyd edd lmft lpc slp ccc-slp od dc mph mba mbbs mbchb mbbch mb bchir bs bm bmbs frcp frcs frca frcr frcpath frcog frcpch frcem frcgp frcpsych frcophth mrcp mrcs mrcgp mrcpsych mrcog mrcpch mrcem dch drcog dip bsc msc ba ma cma rma cna ' +
  'hca enp anp acp fy1 fy2 f1 f2 st1 st2 st3 st4 st5 st6 st7 st8 ct1 ct2 ct3 spr sho rnc ccrn cen rt rrt rdms cct esq chb mbe obe sn ms4 pgy1 pgy2 pgy3 pgy4 pgy-1 pgy-2 pgy-3 pgy-4 pgy-5',
);
/** Between parts of a name; lower case, or a capital in the middle of a name. */
export const PARTICLES = set("van von der den de del della di da dos das du la le lo el al bin ibn bint ben abu ap ab ter ten zu af av y e st saint san santa mac mc o d' l'");
export const SUFFIXES = set('jr sr ii iii iv junior senior');
/** People named by their relation to the patient. */
export const RELATIVES = set(
  'wife husband hubby bf gf gma gpa spouse partner fiance fiancee girlfriend boyfriend mother father mom mum mam dad mommy mummy daddy parent son daughter stepson stepdaughter stepfather stepmother stepdad stepmom brother sister siblings sibling twin ' +
  'grandmother grandfather grandma grandpa granny gran nan nana grandad granddad grandson granddaughter grandchild aunt auntie uncle niece nephew cousin friend neighbor neighbour flatmate roommate housemate guardian godmother godfather ' +
  'daughter-in-law son-in-law mother-in-law father-in-law sister-in-law brother-in-law in-law ex-wife ex-husband ex-partner widow widower carer caregiver landlord landlady boss employer coworker colleague caller babysitter nanny interpreter children kids baby infant newborn twins foster-mother lawyer solicitor ' +
  'brothers sisters sons daughters nok lpa poa',
);
/** Never a second or later part of a name: what follows a name in notes. */
export const AFTER_NAME = set(
  'ward page clinic dob age sex mrn tel phone date unit room bed address nhs hospital consultant registrar nurse doctor attending resident fellow patient provider physician surgeon gp pcp department dept ext bleep pager fax email mobile mob time signed dictated ' +
  'transcribed reviewed seen discussed called paged informed aware agreed consultantin specialist practitioner assistant secretary therapist pharmacist radiologist pathologist neurologist cardiologist psychiatrist dermatologist oncologist anaesthetist anesthesiologist hospitalist ' +
  'gender male female mr mrs ms dr miss prof history diagnosis diagnoses plan assessment service team office surgery practice admitted discharged admission discharge reason id no number note report record chart account acct visit status location born allergies medications re cc from to subject sent and or the with for on in at of by as is was has had will may can ' +
  'dear thank thanks hi hello regards sincerely supervisor supervising circulator scrub chief professor associate senior junior trainee interim locum general family emergency internal medical surgical nursing health home care center centre group medicine inc llc ltd pronouns ' +
  'he she they his her their you your this that these those who which when where while then there after before since during until through between under over also not no yes left right today yesterday tomorrow now please spanish farsi urdu punjabi bengali gujarati hindi tamil polish arabic french german italian portuguese russian mandarin cantonese vietnamese korean japanese somali tigrinya amharic swahili romanian turkish kurdish dari pashto haitian creole tagalog english welsh bsl asl navajo hmong ukrainian albanian hungarian greek electronically verified authenticated finalized performed ordering referring primary admitting ' +
  'mon tue tues wed weds thu thur thurs fri monday tuesday wednesday thursday friday saturday sunday january february march july september october november december ssn npi gmc pin dea',
);
/** What an eponym is put before: "Murphy's sign", "Glasgow Coma Scale". */
export const EPONYM_HEADS = set(
  'disease diseases syndrome syndromes sign signs test tests testing score scores scale scales criteria criterion classification grade grading stage staging index reflex reflexes phenomenon phenomena palsy paralysis lymphoma sarcoma tumor tumour carcinoma cyst cysts ulcer ulcers fracture fractures ' +
  'contracture hernia node nodes nodule nodules deformity anomaly malformation tetralogy murmur thyroiditis arthritis gangrene dementia chorea ataxia anemia anaemia encephalopathy esophagus oesophagus diverticulum ring rings line lines spot spots body bodies cell cells gland glands duct ligament tendon canal tube tubes ' +
  'catheter catheterization drain drains tubing forceps clamp retractor scissors needle needles suture sutures stitch knot speculum blade laryngoscope airway mask collar splint sling brace boot boots traction pin pins nail rod rods wire wires frame screw plate prosthesis graft shunt stent filter valve balloon pouch ' +
  'maneuver manoeuvre maneuvre procedure operation repair technique method approach incision anastomosis bypass block position response stain staining agar solution fluid lactate formula equation rule law nomogram angle triangle space fossa foramen island islands loop loops crisis coma seizure seizures epilepsy ' +
  'aphasia area nucleus tract bundle fibers fibres respiration breathing pulse nails nail facies gait tremor pupil pupils purpura rash nevus naevus melanoma granulomatosis vasculitis arteritis disorder dystrophy atrophy neuropathy nephropathy glomerulonephritis myopathy cardiomyopathy dwarfism mutation gene protein antigen antibody virus bacillus organism ' +
  'scan scanning coma questionnaire inventory scale-revised checklist screen assessment tool protocol regimen diet exercises exercise therapy radiotherapy surgery osteotomy arthroplasty resection excision amputation lamp light chart lens implant hose stockings stocking pump monitor holter cuff swab grasper dissector hook elevator trocar cannula stapler introducer sheath rongeur curette dilator probe bougie guidewire media medium pearls lobe tear tears defect effect law curve type-change spine kyphosis hand foot finger toe nose jaw teeth esophagitis',
);
