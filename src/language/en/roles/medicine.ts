import type { NounWords } from '../../words.ts';

/** Who heals and nurses: *surgeon*, *midwife*, *podiatrist*. */
export const medicine: NounWords = {
  any: `
    acupuncturist anaesthetist anesthesiologist anesthetist apothecary audiologist bonesetter cardiologist
    chiropodist chiropractor clinician dentist dermatologist dietician dietitian doctor doula
    endocrinologist epidemiologist gastroenterologist geriatrician gerontologist gp gynaecologist
    gynecologist haematologist hcw hematologist hepatologist homeopath hospitalist hygienist
    hypnotherapist immunologist intensivist medic midwife naturopath neonatologist nephrologist
    neurologist neuropsychologist neurosurgeon nurse nutritionist obstetrician oncologist ophthalmologist
    optician optometrist orthodontist orthopaedist orthopedist orthotist osteopath otolaryngologist
    paediatrician paramedic parasitologist pathologist pediatrician pediatrist perfusionist periodontist
    pharmacist phlebotomist physician physio physiotherapist podiatrist prescriber prosthetist
    psychiatrist psychoanalyst psychologist psychopharmacologist psychotherapist pulmonologist
    radiographer radiologist radiotherapist reflexologist rheumatologist sonographer surgeon
    surgeon-general:surgeons-general toxicologist urologist vaccinator vaccinologist vet veterinarian
    virologist`,
};
