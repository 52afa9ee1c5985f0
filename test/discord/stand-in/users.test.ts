import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answer, commands } from './echo-bot.ts';
import { logIn } from './log-in.ts';
import { buttonsOf, MANAGE_SERVER, StandIn, selectsOf, textOf } from './stand-in.ts';

const lavrov = { name: 'quote', options: { who: 'Lavrov' } };
const told = async (asked: Parameters<StandIn['slash']>[0]) =>
  JSON.parse(textOf((await discord.slash(asked)).reply.message));

let discord: StandIn;
let bot: Awaited<ReturnType<typeof logIn>>;

beforeAll(async () => {
  discord = await StandIn.start({ guilds: [{ id: '1001' }, { id: '1002' }] });
  bot = await logIn(discord, answer);
  await bot.client.application.commands.set(commands);
});

afterEach(() => expect(bot.errors).toEqual([]));

afterAll(async () => {
  await bot.client.destroy();
  await discord.close();
});

describe('a user', () => {
  it('asks in a server, with options typed as they were registered', async () => {
    const asked = { name: 'quote', options: { who: 'Lavrov', most: 3 }, locale: 'fr' };
    expect(await told(asked)).toEqual({
      commandName: 'quote',
      options: ['who:3:Lavrov', 'most:4:3'],
      locale: 'fr',
      guildId: '1001',
      context: 0,
      installed: '1001',
      userId: null,
    });
  });

  it('asks where the bot is installed, and where only they have it', async () => {
    const who = { ...lavrov, userId: '77' };
    const at = async (place: object) => {
      const { guildId, context, installed, userId } = await told({ ...who, ...place });
      return { guildId, context, installed, userId };
    };
    expect(await at({ guildId: '1002' })).toMatchObject({ guildId: '1002', installed: '1002', userId: null });
    expect(await at({ guildId: '9' })).toEqual({ guildId: '9', context: 0, installed: null, userId: '77' });
    expect(await at({ guildId: null })).toEqual({ guildId: null, context: 1, installed: '0', userId: null });
    expect(await at({ guildId: null, context: 2 })).toMatchObject({ installed: null, userId: '77' });
  });

  it('cannot ask what Discord does not let them, unless by force', async () => {
    await expect(discord.slash({ name: 'who' })).rejects.toThrow('no command who is registered');
    await expect(discord.slash({ name: 'quote' })).rejects.toThrow('/quote needs who');
    await expect(discord.slash({ name: 'quote', options: { whom: 'a' } })).rejects.toThrow('no option whom');
    await expect(discord.slash({ name: 'add' })).rejects.toThrow('not offered to this user');
    await expect(discord.slash({ name: 'add', guildId: '9' })).rejects.toThrow('not offered here');
    const forced = await told({ name: 'quote', options: { most: 'plenty' }, raw: true });
    expect(forced.options).toEqual(['most:4:plenty']);
  });

  it('types, and is offered choices', async () => {
    const { choices } = await discord.autocomplete({ name: 'quote', options: { who: 'Lav' } });
    expect(choices).toEqual([{ name: 'who Lav', value: 'id' }]);
  });

  it('presses a button, and the message turns its page', async () => {
    const { reply } = await discord.slash(lavrov);
    const { message } = reply;
    expect(buttonsOf(message).map(({ custom_id }) => custom_id)).toEqual(['next']);
    const pressed = await discord.press(message, 'next', { userId: '78' });
    expect(pressed.reply.message.id).toBe(message.id);
    expect(textOf(pressed.reply.message)).toBe('page 2');
    await expect(discord.press(message, 'gone')).rejects.toThrow(
      'the message has no gone (it has next, who)',
    );
  });

  it('chooses from a select', async () => {
    const { message } = (await discord.slash(lavrov)).reply;
    expect(selectsOf(message)[0]?.options).toEqual([{ label: 'Diop', value: 'diop' }]);
    const { reply } = await discord.select(message, 'who', ['diop']);
    expect(textOf(reply.message)).toBe('diop');
    await expect(discord.select(message, 'who', ['Diop'])).rejects.toThrow('who has no option Diop');
  });

  it('asks of a message', async () => {
    const asked = { name: 'Who said this?', message: { content: '« Nous agissons »', author: 'Awa' } };
    expect(textOf((await discord.messageCommand(asked)).reply.message)).toBe('« Nous agissons »');
  });

  it('fills in a modal', async () => {
    const form = await discord.slash({ name: 'add', permissions: MANAGE_SERVER });
    const { reply } = await discord.submit(form, { text: 'Il a dit oui.' });
    expect(textOf(reply.message)).toBe('Il a dit oui.');
  });

  it('hands over a file', async () => {
    const file = { name: 'a.txt', contentType: 'text/plain', bytes: new TextEncoder().encode('Bamako') };
    const { reply } = await discord.slash({ name: 'quote', options: { who: 'Diop', file } });
    expect(textOf(reply.message)).toBe('Bamako');
  });

  it('is called by what they read, where the bot lets it', async () => {
    const { reply } = await discord.messageCommand({
      name: 'Who said this?',
      message: { content: '@everyone' },
    });
    expect(reply.message.mention_everyone).toBe(true);
    bot.client.options.allowedMentions = { parse: [] };
    const quiet = await discord.messageCommand({ name: 'Who said this?', message: { content: '@everyone' } });
    expect(quiet.reply.message.mention_everyone).toBe(false);
  });
});
