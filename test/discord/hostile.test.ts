import { describe, expect, it, vi } from 'vitest';
import { type Command, command, words } from '../../src/command.ts';
import { archiveOf, startBot } from './bot.ts';
import { commands } from './commands.ts';
import { isPrivate, shown } from './reader.ts';

const broken: Command = command({
  name: 'broken',
  description: { en: 'x', fr: 'x' },
  options: { text: words({ description: { en: 'x', fr: 'x' } }) },
  answer: () => {
    throw new Error('a mistake in a command');
  },
});

describe('an error inside a command', () => {
  it('is one private sentence with a number, which the log knows; the bot lives', async () => {
    const { discord, log } = await startBot({ commands: [...commands, broken] });
    const { reply } = await discord.slash({ name: 'broken', locale: 'fr' });
    const incident = /numéro ([0-9a-f]{6})/.exec(shown(reply.message))?.[1];
    expect(isPrivate(reply.message)).toBe(true);
    await vi.waitFor(() => expect(log.some((entry) => entry['incident'] === incident)).toBe(true));
    const entry = log.find((one) => one['incident'] === incident);
    expect(entry).toMatchObject({ level: 'error', command: 'broken' });
    expect(String((entry?.['err'] as Error | undefined)?.stack)).toContain('a mistake in a command');
    const next = await discord.slash({ name: 'help' });
    expect(shown(next.reply.message).length).toBeGreaterThan(50);
  });
});

describe('what Discord would never send', () => {
  const option = (name: string, value: unknown, type = 3) => ({ name, type, value });
  it.each([
    ['no options at all', undefined],
    ['a required option left out', []],
    ['a number for a text', [option('who', 7, 4)]],
    ['nothing for a text', [option('who', null)]],
    ['an object for a text', [option('who', { a: 1 })]],
    ['a text for a yes', [option('who', 'Lavrov'), option('private', 'oui', 3)]],
    ['6,000 characters', [option('who', 'a'.repeat(6000))]],
    ['an option that nobody declares', [option('who', 'Lavrov'), option('whom', 'Diop')]],
    ['a day that is none', [option('who', 'Lavrov'), option('since', '@everyone **gras**')]],
    ['a subcommand', [{ name: 'sub', type: 1, options: [option('who', 'Lavrov')] }]],
  ])('%s: one clear private sentence', async (_, options) => {
    const { discord } = await startBot();
    const sent = discord.payloadOf({ name: 'quote' });
    const { reply } = await discord.send({ ...sent, data: { ...(sent['data'] as object), options } });
    expect(isPrivate(reply.message)).toBe(true);
    expect(shown(reply.message).length).toBeGreaterThan(15);
    expect(reply.followUps).toEqual([]);
  });

  it('a command that is there no more', async () => {
    const { discord } = await startBot();
    const sent = discord.payloadOf({ name: 'quote' });
    const { reply } = await discord.send({ ...sent, data: { id: '1', name: 'rob', type: 1 } });
    expect(isPrivate(reply.message)).toBe(true);
    expect(shown(reply.message)).toContain('/rob');
  });

  it.each([
    '',
    'x',
    '1pquote ',
    '1pquote w!',
    '1pgone w1a',
    '{"command":"quote"}',
    '\u202e1p',
    'a'.repeat(100),
  ])('the custom_id %j: one clear private sentence', async (made) => {
    const { discord } = await startBot();
    const { reply } = await discord.slash({ name: 'quote', options: { who: 'Lavrov' } });
    const pressed = await discord.press(reply.message, made, { raw: true });
    expect(isPrivate(pressed.reply.message)).toBe(true);
    expect(shown(pressed.reply.message).length).toBeGreaterThan(15);
    const chosen = await discord.select(reply.message, 'questions', [made], { raw: true });
    expect(isPrivate(chosen.reply.message)).toBe(true);
  });

  it('completions of nothing known: an empty list', async () => {
    const { discord } = await startBot();
    const { choices } = await discord.autocomplete({ name: 'quote', options: { nobody: 'x'.repeat(6000) } });
    expect(choices).toEqual([]);
  });
});

describe('an article that would take over the chat', () => {
  const text = `Titre @everyone # <@123> \`\`\`

« @everyone **La paix** <@&9> ~~vient~~ https://a.b/c_d_e [ici](https://c.d) », a déclaré Awa **Cissé** <@1>, la ministre_ de la *Paix*.

« # Oui. \`\`\`non\`\`\` ||secret|| :smile: <t:1:R> </quote:1> », a déclaré Awa Cissé.
`;
  it('is shown as it is printed, and rings for nobody', async () => {
    const { discord } = await startBot({ archiveOf: () => archiveOf(text) });
    const { reply } = await discord.slash({ name: 'quote', options: { who: 'Cissé' } });
    expect(shown(reply.message)).toContain(
      '@everyone **La paix** <@&9> ~~vient~~ https://a.b/c_d_e [ici](https://c.d)',
    );
    expect(shown(reply.message)).toContain('# Oui. ```non``` ||secret|| :smile: <t:1:R> </quote:1>');
    expect(reply.message['mentions']).toEqual([]);
    expect(reply.message['mention_everyone']).toBe(false);
  });
});
