import { list } from '../words.ts';

/** The principal parts of a verb; the rest follows from them (Grevisse, *Le Bon Usage*, ch. « Le verbe »). */
export interface PrincipalParts {
  /** *dit, disent*; `/` parts spellings. */
  readonly singular: string;
  readonly plural: string;
  /** What stands before *-ons*: the imperfect and the present participle are built on it. */
  readonly stem: string;
  /** The simple past without its ending: *di-t*, *di-rent*; *vin-t*. */
  readonly past: string;
  /** A final `!`: without agreement. */
  readonly participle: string;
  /** What stands before *-a*, *-ont*, *-ait*. */
  readonly future: string;
  /** Third persons, where they are not the plural's: *fasse, fassent*. */
  readonly subjunctive?: readonly string[];
  readonly gerund?: string;
}

/**
 * Ending of the infinitive: present singular, present plural, stem, past, participle, future, then what the stem does not
 * give: subjunctive, present participle. A verb is of the longest ending that it has: *décrire* is like *crire*, not
 * like *rire*; `=` is the whole verb.
 */
const TABLE = `
=avoir a ont av eu eu aur ait,aient ayant
=être est sont ét fu été! ser soit,soient étant
=aller va vont all - allé ir aille,aillent
dire dit disent dis di dit dir
maudire maudit maudissent maudiss maudi maudit maudir
crire crit crivent criv crivi crit crir
lire lit lisent lis lu lu lir
rire rit rient ri ri ri! rir
faire fait font fais fi fait fer fasse,fassent
taire tait taisent tais tu tu tair
uire uit uisent uis uisi uit uir
indre int ignent ign igni int indr
prendre prend prennent pren pri pris prendr
mettre met mettent mett mi mis mettr
battre bat battent batt batti battu battr
aître aît/ait aissent aiss u u aîtr/aitr
clure clut cluent clu clu clu clur
croire croit croient croy cru cru croir
voir voit voient voy vi vu verr
prévoir prévoit prévoient prévoy prévi prévu prévoir
cevoir çoit çoivent cev çu çu cevr
devoir doit doivent dev du dû devr
savoir sait savent sav su su saur sache,sachent sachant
pouvoir peut peuvent pouv pu pu! pourr puisse,puissent
vouloir veut veulent voul voulu voulu voudr veuille,veuillent
valoir vaut valent val valu valu vaudr vaille,vaillent
mouvoir meut meuvent mouv mu mu mouvr
résoudre résout résolvent résolv résolu résolu résoudr
suivre suit suivent suiv suivi suivi suivr
rompre rompt rompent romp rompi rompu rompr
vaincre vainc vainquent vainqu vainqui vaincu vaincr
tenir tient tiennent ten tin tenu tiendr
venir vient viennent ven vin venu viendr
courir court courent cour couru couru courr
quérir quiert quièrent quér qui quis querr
cueillir cueille cueillent cueill cueilli cueilli cueiller
bouillir bout bouillent bouill bouilli bouilli bouillir
ouvrir ouvre ouvrent ouvr ouvri ouvert ouvrir
offrir offre offrent offr offri offert offrir
sentir sent sentent sent senti senti sentir
mentir ment mentent ment menti menti mentir
=sortir sort sortent sort sorti sorti sortir
=partir part partent part parti parti partir
`;

const rows: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [ending = '', ...parts] = list(line);
      return [ending, parts] as const;
    }),
);

/** The parts of an irregular verb (*décrire*: décrit, décrivent, décriv-, décrivi-, décrit, décrir-), if it is one. */
export function irregularParts(lemma: string): PrincipalParts | undefined {
  const whole = rows.get(`=${lemma}`);
  if (whole) return partsOf('', whole);
  for (let start = 0; start < lemma.length; start++) {
    const row = rows.get(lemma.slice(start));
    if (row) return partsOf(lemma.slice(0, start), row);
  }
  return undefined;
}

function partsOf(prefix: string, row: readonly string[]): PrincipalParts {
  const own = (forms: string): string =>
    forms.replaceAll(/[^/,]+/g, (form) => (form === '-' ? '' : prefix + form));
  const [singular = '', plural = '', stem = '', past = '', participle = '', future = '', ...rest] =
    row.map(own);
  const [subjunctive, gerund] = rest;
  return {
    singular,
    plural,
    stem,
    past,
    participle,
    future,
    ...(subjunctive && { subjunctive: subjunctive.split(',') }),
    ...(gerund && { gerund }),
  };
}
