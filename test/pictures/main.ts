import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createArchive } from '../../src/archive/create-archive.ts';
import { readCorpus } from '../../src/article/corpus.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { runBot } from '../../src/discord/run-bot.ts';
import { loadCommands } from '../../src/load-commands.ts';
import type { IsoDay } from '../../src/text/day.ts';
import { buttonsOf, StandIn } from '../discord/stand-in/stand-in.ts';
import { completionPage, type Locale, messagePage } from './page.ts';
import { type Scene, scenes } from './scenes.ts';
import { Browser } from './shoot.ts';

/** `npm run pictures`, or `npm run pictures -- quote-fr when` for some: the real bot's answers, as Discord draws them. */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const day = '2025-04-05' as IsoDay;

const commands = await loadCommands();
const discord = await StandIn.start();
const stop = new AbortController();
const exit = await startBot();
const browser = await Browser.start();
const wanted = process.argv.slice(2);
for (const [name, scene] of Object.entries(scenes)) {
  for (const locale of ['fr', 'en'] as const) {
    const file = `${name}-${locale}`;
    const asked = scene[locale];
    if (!asked || (wanted.length && !wanted.some((one) => file.startsWith(one)))) continue;
    const png = await browser.shoot(await pageOf(asked, locale));
    writeFileSync(here(`${file}.png`), png);
    process.stdout.write(`${file}.png ${Math.ceil(png.length / 1024)} KB\n`);
  }
}
await browser.close();
stop.abort();
await exit();
await discord.close();

/** Starts the bot on the corpus and on the tests' own articles; gives what waits for its end. */
async function startBot(): Promise<() => Promise<number>> {
  const read = await Promise.all(
    ['../../corpus', '../gold/articles'].map((folder) => readCorpus(here(folder), day)),
  );
  const archive = createArchive(read.flatMap(({ articles }) => articles).map(attribute));
  const { token, apiUrl } = discord;
  const given = { token, apiUrl, commands, archiveOf: () => archive, signal: stop.signal };
  return new Promise((resolve) => {
    const warn = (fields: object, told: string): void => console.error(told, fields);
    const info = (_: object, told: string): void => {
      if (told.includes('oauth2/authorize')) resolve(() => ended);
    };
    const ended = runBot({ ...given, defaultLanguage: 'fr', log: { info, warn, error: warn } });
  });
}

async function pageOf(scene: Scene, locale: Locale): Promise<string> {
  const asker = { locale: locale === 'fr' ? 'fr' : 'en-GB' };
  if (scene.type === 'complete') {
    const { name, option, typed } = scene;
    const completed = await discord.autocomplete({ name, options: { [option]: typed }, ...asker });
    return completionPage(name, shownName(name, option, locale), typed, completed);
  }
  if (scene.type === 'message') {
    const name = 'Who said this?';
    const { reply } = await discord.messageCommand({ name, message: { content: scene.content }, ...asker });
    return messagePage({ locale, asked: locale === 'fr' ? 'Qui a dit ça ?' : name, message: reply.message });
  }
  const { name, options = {} } = scene;
  const asked = [
    `/${name}`,
    ...Object.entries(options).map(([option, value]) => `${shownName(name, option, locale)}: ${value}`),
  ].join(' ');
  const { reply } = await discord.slash({ name, options, ...asker });
  const { message } = reply;
  if (scene.type === 'source') {
    const pressed = await discord.press(
      message,
      buttonsOf(message).find(({ custom_id: id }) => id?.startsWith('1s'))?.custom_id ?? '',
      asker,
    );
    return messagePage({ locale, asked: `${asked} › Source`, message: pressed.reply.message });
  }
  return messagePage({ locale, asked, message, isOpen: true });
}

function shownName(name: string, option: string, locale: Locale): string {
  return commands.find((command) => command.name === name)?.options[option]?.name?.[locale] ?? option;
}
