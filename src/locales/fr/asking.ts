import { texts } from './texts.ts';
import { count, t } from './typeset.ts';

/** Questions that cannot be understood. */
export const asking = {
  noCommand: (typed: string): string => t`Je ne connais pas /${typed}.`,
  noCommandBut: (typed: string, nearest: string): string =>
    t`Je ne connais pas /${typed}. Vouliez-vous dire /${nearest} ?`,
  noOption: (typed: string, command: string, known: readonly string[]): string =>
    known.length
      ? t`/${command} ne prend pas « ${typed} », mais : ${texts.and(known)}.`
      : t`/${command} ne prend pas « ${typed} » : cette commande se demande sans rien.`,
  noOptionBut: (typed: string, command: string, nearest: string): string =>
    t`/${command} ne prend pas « ${typed} ». Vouliez-vous dire « ${nearest} » ?`,
  missing: (command: string, option: string, description: string): string =>
    t`À /${command} il manque « ${option} » : ${description.replace(/^\p{L}/u, (letter) => letter.toLowerCase())}.`,
  noDay: (option: string, typed: string): string =>
    t`« ${typed} » n’est pas une date que je sais lire pour « ${option} ». Par exemple : 3 avril 2025, hier, avril 2025 ou 2025-04-03.`,
  backwards: (first: string, last: string): string =>
    t`La période finit avant de commencer : depuis le ${first}, jusqu’au ${last}.`,
  noChoice: (option: string, typed: string, choices: readonly string[]): string =>
    t`« ${option} » est ${texts.or(choices)}, pas « ${typed} ».`,
  tooLong: (option: string, longest: number): string =>
    t`« ${option} » est trop long : ${count(longest, 'caractère')} au plus.`,
  tellPerson: (role: string | undefined, statements: number): string =>
    [...(role ? [role] : []), texts.statements(statements)].join(' · '),
};
