import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StandIn, textOf } from './stand-in/stand-in.ts';

let discord: StandIn;
let client: Client<true>;

const login = async (standIn: StandIn) => {
  const bot = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: standIn.apiUrl } });
  const ready = new Promise((resolve) => bot.once(Events.ClientReady, resolve));
  await bot.login(standIn.token);
  await ready;
  return bot as Client<true>;
};

beforeEach(async () => {
  discord = await StandIn.start();
  client = await login(discord);
  await client.application.commands.set([{ name: 'quote', description: 'What someone said' }]);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

describe('a stand-in for Discord', () => {
  it('carries a question to the bot and its answer back', async () => {
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply(`bonjour ${interaction.locale}`);
    });
    const { reply } = await discord.slash({ name: 'quote', locale: 'fr' });
    expect(textOf(reply.message)).toBe('bonjour fr');
  });
});
