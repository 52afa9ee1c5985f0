import { fold } from '../text/fold.ts';

/**
 * Offices that the press calls by several names within one article: *le Premier ministre* is *le chef du gouvernement*. By
 * the folded words of a description, its determiner left out.
 */
const offices: readonly (readonly [office: string, called: RegExp])[] = [
  [
    'head of government',
    /^(?:(?:actuel|actuelle|nouveau|nouvelle) )?(?:premiere? ministre|chef(?:fe)? du gouvernement|prime minister|head of government)\b/,
  ],
  [
    'head of state',
    /^(?:chef(?:fe)? de l['’]etat|presidente? (?:de la (?:republique|transition)|du pays)|head of state)\b/,
  ],
  [
    'foreign minister',
    /^(?:chef(?:fe)? de la diplomatie|ministre (?:\p{L}+ )?des affaires etrangeres|foreign (?:minister|secretary)|minister of foreign affairs|top diplomat)\b/u,
  ],
  [
    'justice minister',
    /^(?:garde des sceaux|ministre (?:\p{L}+ )?de la justice|justice (?:minister|secretary))\b/u,
  ],
  [
    'finance minister',
    /^(?:(?:grand )?argentier|ministre (?:\p{L}+ )?(?:de l['’]economie|des finances)|finance minister|chancellor of the exchequer)\b/u,
  ],
  [
    'interior minister',
    /^(?:premier flic|ministre (?:\p{L}+ )?de l['’]interieur|interior minister|home secretary)\b/u,
  ],
  ['chief of staff', /^(?:chef d['’]etat-major|chef des armees|army chief|chief of staff)\b/],
  ['pope', /^(?:pape|souverain pontife|pope|pontiff)\b/],
];

/** The office that a description names, if it is one of several names. */
export function officeNamed(description: string): string | undefined {
  const key = fold(description);
  return offices.find(([, called]) => called.test(key))?.[0];
}

/** What those who hold one of several offices are called alike. */
const bodies: readonly (readonly [called: RegExp, office: RegExp])[] = [
  [
    /^(?:membre du (?:gouvernement|cabinet)|(?:cabinet|government) (?:member|minister)|member of the (?:cabinet|government))$/,
    /\b(?:ministre|minister|secretaire d['’]etat|secretary of state)\b/,
  ],
];

/** Whether whoever holds an office may be called so: *le membre du gouvernement*, of a minister. */
export const sitsAs = (description: string, office: string): boolean =>
  bodies.some(([called, held]) => called.test(fold(description)) && held.test(fold(office)));
