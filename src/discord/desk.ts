import type { BaseInteraction } from 'discord.js';
import type { Archive } from '../archive/archive.ts';
import type { Command, Context } from '../command.ts';
import { sayIn } from '../locales/say.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { type Languages, languageOf } from './language.ts';
import type { BotLog } from './log.ts';

/** What answering an interaction takes. */
export interface Desk {
  readonly commands: readonly Command[];
  readonly languages: Languages;
  readonly log: BotLog;
  /** Whether the log may tell what was asked, and by whom. */
  readonly logQuestions: boolean;
  readonly answers: KeptAnswers;
  /** The articles of a server, or those that every newsroom has. */
  archiveOf(server: string | undefined): Archive;
}

/**
 * The server where the bot is installed, never the one where it is asked: who installed it for himself alone reads no
 * newsroom’s articles, in whatever server he asks. In direct messages Discord writes `0`.
 */
export function serverOf({ authorizingIntegrationOwners }: BaseInteraction): string | undefined {
  const id = authorizingIntegrationOwners.guildId;
  return id && /^[1-9]\d*$/.test(id) ? id : undefined;
}

export function contextOf(interaction: BaseInteraction, isPrivate: boolean, desk: Desk): Context {
  const locale = languageOf(interaction.locale, isPrivate, desk.languages);
  return {
    archive: desk.archiveOf(serverOf(interaction)),
    locale,
    say: sayIn(locale),
    commands: desk.commands,
  };
}
