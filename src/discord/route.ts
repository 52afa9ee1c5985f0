import { randomBytes } from 'node:crypto';
import { type Interaction, InteractionType } from 'discord.js';
import { sayIn } from '../locales/say.ts';
import { answerCommand } from './answer-command.ts';
import { answerPress } from './answer-press.ts';
import { completeOption } from './complete-option.ts';
import type { Desk } from './desk.ts';
import { languageOf } from './language.ts';
import { deliver, outcomeOf, sentence } from './reply.ts';
import type { Told } from './told.ts';

/** Milliseconds for which Discord waits for a first answer. */
const patience = 3000;

/**
 * Answers an interaction once it is its turn. Never rejects: whatever goes wrong is logged, and the asker gets one private
 * sentence where Discord still takes one.
 */
export async function route(interaction: Interaction, desk: Desk, turn: Promise<void>): Promise<void> {
  const started = performance.now();
  const isAwaited = (): boolean => performance.now() - started < patience;
  const told: Told = {};
  let problem: { readonly incident: string; readonly err: unknown } | undefined;
  await turn;
  try {
    // Whose time ran out in the queue only takes it from those behind.
    if (isAwaited()) await answer(interaction, desk, told);
    else told.outcome = 'late';
  } catch (err) {
    const outcome = outcomeOf(err);
    told.outcome = outcome;
    if (outcome === 'failed' || outcome === 'undelivered')
      problem = { incident: randomBytes(3).toString('hex'), err };
  }
  if (problem && told.outcome === 'failed' && isAwaited())
    await apologize(interaction, problem.incident, desk, told);
  const { question, ...named } = told;
  const fields = {
    type: InteractionType[interaction.type],
    ...named,
    ...(desk.logQuestions ? { question, user: interaction.user.id } : {}),
    ms: Math.round(performance.now() - started),
    ...problem,
  };
  if (problem) desk.log.error(fields, 'An interaction failed');
  else
    desk.log.info(
      fields,
      told.outcome === 'late' ? 'An interaction was not answered in time' : 'An interaction was answered',
    );
}

async function answer(interaction: Interaction, desk: Desk, told: Told): Promise<void> {
  if (interaction.isAutocomplete()) return completeOption(interaction, desk, told);
  if (interaction.isButton() || interaction.isStringSelectMenu()) return answerPress(interaction, desk, told);
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
    return answerCommand(interaction, desk, told);
  }
  told.outcome = 'unknown';
  if (interaction.isRepliable()) {
    const say = sayIn(languageOf(interaction.locale, true, desk.languages));
    await deliver(interaction, sentence(say.discord.malformed), 'private');
  }
}

async function apologize(interaction: Interaction, incident: string, desk: Desk, told: Told): Promise<void> {
  if (!interaction.isRepliable()) return;
  const say = sayIn(languageOf(interaction.locale, true, desk.languages));
  try {
    await deliver(interaction, sentence(say.discord.failed(incident)), 'private');
  } catch (err) {
    // Discord takes none, or has taken the answer before the connection broke: there is nobody left to tell.
    const outcome = outcomeOf(err);
    told.outcome = outcome === 'failed' ? 'undelivered' : outcome;
  }
}
