/**
 * What a word of a note is about, though it does not say so: a rewrite may name it, and no more. One
 * line: words of the note, a colon, the words a reader would use.
 */
export const CONTEXT_WORDS = `
recurrence recur margin margins invasion lymphovascular perineural chemotherapy chemo radiotherapy oncology oncologist tnm gleason ecog folfox folfiri r-chop staging deauville tumour tumor pet breslow: cancer tumour growth cells
apnoea apnea ess epworth cpap osa: sleep sleepiness sleepy snore tired
metformin gliclazide insulin hba1c a1c sitagliptin empagliflozin ketones dka hypo: diabetes sugar insulin
statin atorvastatin ldl: cholesterol
inr warfarin apixaban rivaroxaban: clot blood thinner
ef lvef echo: heart pump pumping
fev1 fvc spirometry peak: lung breathing
egfr creatinine acr urea: kidney
alt ast lft bilirubin: liver
hb hgb haemoglobin hemoglobin mcv ferritin: blood count anaemia iron
wbc wcc neutrophils crp: infection white cells inflammation
tsh t4 thyroxine levothyroxine: thyroid
psa dre: prostate
mmse moca amts ace-iii: memory dementia confusion
phq phq-9: mood depression
gad gad-7: anxiety
dexa frax: bone bones thin
mammogram bi-rads: breast
smear hpv: cervix neck womb
ctg fh srom lmp edd gravida antenatal: baby pregnancy waters womb
gcs: awake consciousness alert drowsy sleepy
nihss fast: stroke
troponin ecg: heart
va iop oct: eye sight vision
audiogram: hearing
nbm npo: mouth
ga: asleep
la: numb numbing
stoma colostomy ileostomy: bag bowel
harness splint cast brace sling: wear worn
power: strength weak weakness
flexion extension rom: bend straighten move movement
tracheostomy: windpipe breathing
dysphagia swallow salt slt: swallow speech
insomnia melatonin: sleep
bmi: weight
trismus: mouth open jaw
bronchodilator salbutamol: inhaler breathing
emollient: moisturiser cream
naloxone: overdose
dnacpr resuscitation: heart revived restart
`;
