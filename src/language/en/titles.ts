import type { Gender } from '../lexicon.ts';
import { inCapitals, titlesOf } from '../words.ts';

/**
 * What stands before a name, short and in full, without its full stop; `_` for a space. Left out is what folded would be
 * another word or more often a name: *HE*, *Marine*, *Don*, *Dean*, *Sri*.
 */
const TITLES: Readonly<Record<Gender, string>> = {
  masculine: `
    Mr Messrs Sir Lord Esq Mister Prince King Emperor Count Viscount Baron Emir Pope Father Fr Brother
    Br Friar Monsignor Msgr Imam Mullah Ayatollah Grand_Ayatollah Mufti Grand_Mufti Sheikh Shaikh Sheik
    Alhaji Alh El_Hadj Malam Mallam Oba Ooni Alaafin Igwe Otunba Shri Shree Swami Maulana Pandit Pt
    Señor Signor Herr Monsieur Congressman Alderman Chairman Councilman Assemblyman Haji Hajji Otumfuo
    Togbe Opanyin Naa Nii Asantehene Kabaka Patriarch Abbot Mzee`,
  feminine: `
    Mrs Ms Miss Mesdames Madam Madame Mme Dame Lady Princess Queen Empress Duchess Countess Viscountess
    Baroness Mother Sister Abbess Alhaja Hajia Hajiya Shrimati Smt Kumari Begum Doña Señora Señorita
    Signora Frau Congresswoman Alderwoman Chairwoman Councilwoman Assemblywoman Iyalode`,
  any: `
    Mx Honour Honor His_Honour Her_Honour Your_Honour Lawyer Dr Doctor Prof Professor Prof_Dr Assoc_Prof Engr Engineer Barr Barrister Pharm Hon Honourable
    Honorable Rt_Hon Right_Honourable Excellency His_Excellency Her_Excellency HRH Senator Sen
    Representative Rep Congressperson Assemblymember Councillor Cllr Councilor Councilmember Mayor
    Governor Gov Lieutenant_Governor Lt_Gov President Vice_President Vice-President Premier Chancellor
    Prime_Minister Deputy_Prime_Minister Minister Secretary Undersecretary Ambassador Amb Consul Envoy
    Commissioner Speaker Chairperson Chair Judge Justice Chief_Justice Mr_Justice Mrs_Justice
    Lord_Justice Lady_Justice Magistrate Sheriff Marshal Attorney Attorney_General Solicitor Advocate
    Adv Prosecutor Ombudsman MP MEP MSP KC QC General Gen Lieutenant_General Lt_Gen Lt_General
    Major_General Maj_Gen Brigadier Brig Brigadier_General Brig_Gen Colonel Col Lieutenant_Colonel
    Lt_Col Major Maj Captain Capt Lieutenant Lt First_Lieutenant Second_Lieutenant 1st_Lt 2nd_Lt
    Sub-Lieutenant Sergeant Sgt Staff_Sergeant Staff_Sgt Master_Sergeant Sergeant_Major Sgt_Maj Corporal
    Cpl Lance_Corporal Private Pvt Pte Airman Admiral Adm Vice_Admiral Vice_Adm Rear_Admiral Rear_Adm
    Commander Cmdr Cdr Lieutenant_Commander Lt_Cmdr Commodore Cdre Petty_Officer Air_Marshal
    Air_Vice-Marshal Air_Commodore Air_Chief_Marshal Wing_Commander Wg_Cdr Squadron_Leader Sqn_Ldr
    Group_Captain Field_Marshal Flight_Lieutenant Constable Const PC WPC Detective Det Det_Con DI DCI DS
    Det_Sgt Det_Insp Detective_Constable Detective_Sergeant Detective_Inspector
    Detective_Chief_Inspector Detective_Superintendent Det_Supt Supt Superintendent Chief_Superintendent
    Chief_Supt Ch_Supt Inspector Insp Chief_Inspector Ch_Insp Chief_Constable Deputy_Chief_Constable
    Assistant_Chief_Constable Assistant_Commissioner Deputy_Commissioner Officer Trooper Deputy
    Deputy_Sheriff Agent Special_Agent DSP ASP SSP CSP DIG IG AIG Firefighter Paramedic Nurse Coroner
    Warden Reverend Rev Revd Rt_Rev Right_Reverend Most_Rev Very_Rev Bishop Archbishop Cardinal
    Archdeacon Canon Deacon Pastor Rabbi Vicar Chaplain Apostle Evangelist Prophet Elder Chief
    Paramount_Chief High_Chief Comrade Cde Sardar Shehu Justice_Minister Foreign_Minister
    Defence_Minister Defense_Minister Finance_Minister Interior_Minister Health_Minister
    Education_Minister Home_Secretary Foreign_Secretary Health_Secretary Defence_Secretary
    Defense_Secretary Treasury_Secretary First_Minister Taoiseach Tánaiste Coach Head_Coach Manager Chef
    Principal Headteacher`,
};

/** Folded, without full stops: *mr*, *lt gen*, *wing commander* ↦ the gender it tells. */
export const titles = titlesOf(TITLES);

/** Those that are written in capitals alone, folded: *DIG*, *MP*, *KC*; *Dig* is a word. */
export const titlesInCapitals = inCapitals(TITLES);
