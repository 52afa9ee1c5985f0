import type { Gender } from '../lexicon.ts';
import { inCapitals, titlesOf } from '../words.ts';

/**
 * What stands before a name, short and in full, without its full stop; `_` for a space. Left out is what is as often a
 * name itself, in West Africa above all (*Cheick*, *Thierno*, *Serigne*, *Prince*), or, folded, another word (*Mes*, *SE*).
 */
const TITLES: Readonly<Record<Gender, string>> = {
  masculine: `
    M MM Mr Monsieur Messieurs Sieur Mgr Monseigneur Lord Sir Empereur Émir Sultan Comte Vicomte Baron
    Père Frère Abbé Curé Imam Mollah Ayatollah Mufti Grand_Mufti El_Hadj El_Hadji Elhadj Elhadji El-Hadj
    El-Hadji El_Hajj Hadj Hadji Alhaji Alhadji Alhadj Moro_Naba Mogho_Naba Naaba Oustaz Chancelier
    Archevêque Évêque Cardinal Rabbin Gal Gén Général Colonel Col Lieutenant-colonel Lt-Col Sénateur
    Président`,
  feminine: `
    Mme Mmes Mlle Mlles Madame Mesdames Mademoiselle Mesdemoiselles Dame Lady Princesse Impératrice
    Comtesse Vicomtesse Baronne Duchesse Sœur Mère Hadja Adja Hadjia El_Hadja Hajia Alhaja Cheffe Présidente
    Députée Sénatrice Préfète Doctoresse Docteure Professeure Ambassadrice Directrice`,
  any: `
    Me Maître Maîtres Dr Drs Docteur Docteurs Pr Prs Prof Professeur Commandant Cdt Cdte Capitaine Cne
    Cpt Lieutenant Lt Lt_Col Sous-lieutenant Adjudant Adjudant-chef Adc Sergent Sgt Sergent-chef Caporal
    Cpl Major Maj Maréchal Amiral Vice-amiral Contre-amiral Brigadier Inspecteur Commissaire Juge
    Ministre Maire Chef Honorable Hon Excellence SEM SAR Son_Excellence Pasteur Pst Révérend Rév Rev
    Apôtre Prophète Diacre Magistrat Ing Ingénieur Député Préfet Conseiller Procureur Gouverneur
    Ambassadeur Directeur`,
};

/** Folded, without full stops: *m*, *mme*, *el hadj* ↦ the gender it tells. */
export const titles = titlesOf(TITLES);

/** Those that are written in capitals alone, folded: *SEM*, *SAR*. */
export const titlesInCapitals = inCapitals(TITLES);
