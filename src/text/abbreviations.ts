/**
 * Words whose full stop ends no sentence, in lower case, without the stop; French and English together, because an
 * article in one language names people and works of the other.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Capitalised before a name: *Gen. Hutchins*, *St. Clair*. */
export const titles = words(`
  m mm mme mmes mlle mlles dr drs pr prof mgr st ste sts mr mrs ms messrs rev hon fr gen lt col maj capt cpt cdr cmdr sgt cpl brig
  adm sen sens rep reps gov pres amb supt insp det cllr atty gal cne adj vs cf tél av bd bld blvd rte arp
`);

/** Before a figure: *No. 7*, *Dec. 3*, *art. 12*; elsewhere they may be words (*il a dit non*). */
export const numbered = words(`
  no nos art al fig vol chap ch p pp éd ed jan feb mar apr jun jul aug sep sept oct nov dec janv janv fév févr avr juin juil juill déc
`);

/** The end only where the next word cannot be part of a name: *Acme Inc. The company …* */
export const soft = words('inc ltd corp co bros jr sr esq ret dept univ cie sa sarl');

/** Folded words that begin a sentence and no name; not *Le, La, Les*, which begin many. */
export const openers = words(`
  the he she it they we you his her their its our this that these those there in on at by for from with as but and or if when
  while after before a an not no yes what who why how so then now here
  il elle ils elles on nous vous ce cet cette ces c'est un une des mais et ou donc or car dans en au aux pour par sur sous
  avec sans selon apres avant depuis son sa ses leur leurs notre nos quand si comme puis alors ainsi
`);
