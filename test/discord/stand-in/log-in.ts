import { Client, type ClientOptions, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import type { StandIn } from './stand-in.ts';

/**
 * A bot of the real library, logged in at the stand-in and ready. What `answer` throws is kept in `errors`, as a bot
 * would log it.
 */
export async function logIn(
  discord: StandIn,
  answer: (interaction: Interaction) => Promise<unknown>,
  rest: ClientOptions['rest'] = {},
) {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.apiUrl, ...rest } });
  const errors: unknown[] = [];
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error: unknown) => errors.push(error));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return { client: await ready, errors };
}
