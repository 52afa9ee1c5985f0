import { createArchive } from '../../src/archive/create-archive.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { Session } from '../../src/console/session.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { type Locale, sayIn } from '../../src/locales/say.ts';
import type { IsoDay } from '../../src/text/day.ts';

const text = `Le port de Ziguinchor rouvre

Le port de Ziguinchor a rouvert, le 12 mars 2024, après deux ans de travaux.

« Nous avons tenu parole », a déclaré Aminata Sarr, ministre de la Pêche.

Le maire, Ousmane Ba, a indiqué que les pêcheurs seraient consultés.
`;

/** A terminal before an archive of one article. */
export async function sessionOf(locale: Locale, terminal: ReturnType<Session['terminal']>): Promise<Session> {
  const article = readArticle(text, { origin: 'port.txt', received: '2024-03-13' as IsoDay });
  const archive = createArchive([attribute(article)]);
  const commands = await loadCommands();
  return {
    context: { archive, locale, say: sayIn(locale) },
    commands,
    terminal: () => terminal,
    json: false,
  };
}
