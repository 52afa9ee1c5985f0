import { describe, expect, it } from 'vitest';
import { command, words } from '../../src/command.ts';
import { declare } from '../../src/discord/declare.ts';
import { runAgainst, startBot } from './bot.ts';
import { commands } from './commands.ts';
import type { StandIn } from './stand-in/stand-in.ts';

const writes = (discord: StandIn) => discord.requests.filter(({ method }) => method === 'PUT');

describe('the commands', () => {
  it('are declared once: a second start writes nothing, a changed description does', async () => {
    const { discord, stop, exit } = await startBot();
    expect(writes(discord)).toHaveLength(1);
    stop();
    await exit;
    const again = runAgainst(discord);
    await again.started;
    expect(writes(discord)).toHaveLength(1);
    again.stop();
    await again.exit;
    const [first, ...others] = commands;
    const changed = { ...first, description: { fr: 'Autre chose', en: 'Something else' } };
    await runAgainst(discord, { commands: [changed as never, ...others] }).started;
    expect(writes(discord)).toHaveLength(2);
  });

  it('are declared to one server where one is set, and a second start writes nothing either', async () => {
    const { discord, stop, exit } = await startBot(
      { guildId: '100000000000000001' },
      { guilds: [{ id: '100000000000000001' }] },
    );
    expect(discord.registry.list('100000000000000001').length).toBeGreaterThan(5);
    expect(discord.registry.list(undefined)).toEqual([]);
    stop();
    await exit;
    await runAgainst(discord, { guildId: '100000000000000001' }).started;
    expect(writes(discord)).toHaveLength(1);
  });

  it('never show twice: what a trial in one server left is taken back; the other way round it is said', async () => {
    const guildId = '100000000000000001';
    const { discord, stop, exit } = await startBot({ guildId }, { guilds: [{ id: guildId }] });
    stop();
    await exit;
    const everywhere = runAgainst(discord);
    await everywhere.started;
    expect(discord.registry.list(guildId)).toEqual([]);
    expect(discord.registry.list(undefined).length).toBeGreaterThan(5);
    everywhere.stop();
    await everywhere.exit;
    const trial = runAgainst(discord, { guildId });
    await trial.started;
    expect(trial.log.filter(({ level }) => level === 'warn').map(({ message }) => message)).toEqual([
      expect.stringContaining('deux fois'),
    ]);
  });

  it('have one name for everyone, and French descriptions, options and choices', async () => {
    const { discord } = await startBot();
    const quote = discord.registry.find('quote', 1, undefined) as unknown as Record<string, never>;
    expect(quote).toMatchObject({
      description_localizations: { fr: 'Ce que quelqu’un a dit, mot pour mot' },
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
    expect(quote['name_localizations'] ?? {}).toEqual({});
    expect(quote['options']).toMatchObject([
      { name: 'who', name_localizations: { fr: 'qui' }, autocomplete: true, required: true },
      { name: 'about', autocomplete: true },
      { name: 'since' },
      { name: 'until' },
      {
        name: 'kind',
        choices: [{ name: 'quoted', name_localizations: { fr: 'cité' }, value: 'quoted' }, {}],
      },
      { name: 'private', name_localizations: { fr: 'privé' }, type: 5 },
    ]);
  });

  it('that only buttons ask are not declared; those for messages are, beside their slash command', () => {
    const names = declare(commands).map(({ name, type }) => `${type} ${name}`);
    expect(names).not.toContain('1 source');
    expect(names).toContain('1 said');
    expect(names).toContain('3 Who said this?');
  });

  it('that not everybody may ask say who may', () => {
    const remove = command({
      name: 'remove',
      description: { en: 'x', fr: 'x' },
      options: { article: words({ description: { en: 'x', fr: 'x' } }) },
      permission: 'manage server',
      answer: () => ({ outcome: 'answered', heading: '', blocks: [], suggestions: [] }),
    });
    expect(declare([remove])[0]?.default_member_permissions).toBe('32');
  });

  it('work although Discord does not take their declaration: the log says so', async () => {
    const { discord, log } = await startBot();
    discord.fail('write commands', { status: 403, body: { code: 50001, message: 'Missing Access' } });
    const other = command({
      name: 'autre',
      description: { en: 'x', fr: 'x' },
      options: {},
      answer: commands[0]?.answer as never,
    });
    const refused = runAgainst(discord, { commands: [...commands, other] });
    await refused.started;
    expect(refused.log.find(({ level }) => level === 'error')?.message).toMatch(
      /^Les commandes n’ont pas pu être déclarées/,
    );
    expect(log.some(({ level }) => level === 'error')).toBe(false);
  });
});
