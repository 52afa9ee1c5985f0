import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { tellSettingProblem } from '../src/console/problems.ts';
import { sayIn } from '../src/locales/say.ts';
import { readEnvironment, readSettings } from '../src/settings.ts';
import { folderOf } from './program.ts';

const root = '/srv/verbatim';
const problemsOf = (environment: Record<string, string>) => {
  const read = readSettings(environment, root);
  return 'problems' in read ? read.problems : [];
};

describe('settings', () => {
  it('need nothing: without any, Verbatim reads its corpus and speaks French', () => {
    expect(readSettings({}, root)).toEqual({
      settings: {
        corpusDir: '/srv/verbatim/corpus',
        defaultLanguage: 'fr',
        logQuestions: false,
        logLevel: 'info',
      },
    });
  });

  it('are what a newsroom sets', () => {
    const environment = {
      DISCORD_TOKEN: 'abc.def-1_2.ghi',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api',
      CORPUS_DIR: '/srv/articles',
      DEFAULT_LANGUAGE: 'en',
      CHANNEL_LANGUAGE: 'fr',
      HEALTH_PORT: '8080',
      LOG_QUESTIONS: '1',
      LOG_LEVEL: 'debug',
    };
    expect(readSettings(environment, root)).toEqual({
      settings: {
        token: 'abc.def-1_2.ghi',
        guildId: '123456789012345678',
        apiUrl: 'http://127.0.0.1:4000/api',
        corpusDir: '/srv/articles',
        defaultLanguage: 'en',
        channelLanguage: 'fr',
        healthPort: 8080,
        logQuestions: true,
        logLevel: 'debug',
      },
    });
  });

  it('that are empty or blank are unset, as a copied .env.example leaves them', () => {
    expect(readSettings({ DISCORD_TOKEN: '', HEALTH_PORT: '  ', DEFAULT_LANGUAGE: '' }, root)).toEqual(
      readSettings({}, root),
    );
  });

  it.each([
    ['DISCORD_GUILD_ID', 'la rédaction', 'l’identifiant d’un serveur Discord : 17 à 20 chiffres'],
    ['DISCORD_API_URL', 'discord.com', 'une adresse http:// ou https://'],
    ['DEFAULT_LANGUAGE', 'wolof', 'fr ou en'],
    ['HEALTH_PORT', '70000', 'un port, de 1 à 65535'],
    ['HEALTH_PORT', '1e3', 'un port, de 1 à 65535'],
    ['LOG_QUESTIONS', 'oui', '1 (oui) ou 0 (non)'],
    ['LOG_LEVEL', 'loud', 'trace, debug, info, warn, error, fatal ou silent'],
  ])('tell a bad %s (%s) by its name, what it holds and what it should be', (variable, held, expected) => {
    const [problem] = problemsOf({ [variable]: held });
    const sentence = problem && tellSettingProblem(problem, sayIn('fr'));
    expect(sentence?.replaceAll('\u202f', ' ')).toBe(
      `${variable} vaut « ${held} », qui n’est pas ${expected}.`,
    );
  });

  it('tell all that is wrong at once', () => {
    const wrong = problemsOf({ HEALTH_PORT: 'x', LOG_LEVEL: 'y', DISCORD_GUILD_ID: 'z' });
    expect(wrong.map(({ variable }) => variable).sort()).toEqual([
      'DISCORD_GUILD_ID',
      'HEALTH_PORT',
      'LOG_LEVEL',
    ]);
  });

  it('never tell a token, not even one that was pasted into another variable', () => {
    const token = `${'M'.repeat(24)}.GabcDe.${'x'.repeat(38)}`;
    const told = problemsOf({
      DISCORD_TOKEN: `Bot ${token}`,
      DISCORD_GUILD_ID: token,
      LOG_LEVEL: `"${token}"`,
    })
      .map((problem) => tellSettingProblem(problem, sayIn('en')))
      .join('\n');
    expect(told).toMatch(/DISCORD_TOKEN.*\n.*DISCORD_GUILD_ID|DISCORD_GUILD_ID/);
    expect(told).not.toContain(token.slice(0, 20));
  });

  it('come from .env where the environment does not set them, whatever editor wrote it', async () => {
    const folder = await folderOf({});
    await writeFile(
      join(folder, '.env'),
      '\ufeffVERBATIM_A="from the file" # why\r\nVERBATIM_B=from the file\r\n',
    );
    vi.stubEnv('VERBATIM_B', 'from the system');
    vi.stubEnv('VERBATIM_A', '');
    const { VERBATIM_A, VERBATIM_B } = readEnvironment(folder);
    vi.unstubAllEnvs();
    expect([VERBATIM_A, VERBATIM_B]).toEqual(['from the file', 'from the system']);
  });
});
