import type {
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RepliableInteraction,
} from 'discord.js';
import type { Question } from '../answer.ts';
import { ask } from '../ask.ts';
import type { Command, Context } from '../command.ts';
import { writePress } from './custom-id.ts';
import { privateOption } from './declare.ts';
import { contextOf, type Desk } from './desk.ts';
import { layOut, pageOf } from './draw/fit-answer.ts';
import type { Pen } from './draw/pen.ts';
import { clip, limits } from './limits.ts';
import { type Delivery, deliver, sentence } from './reply.ts';
import { settle } from './settle.ts';
import type { Told } from './told.ts';

export async function answerCommand(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  desk: Desk,
  told: Told,
): Promise<void> {
  told.command = interaction.commandName;
  const read = interaction.isChatInputCommand()
    ? readOptions(interaction)
    : readMessage(interaction, desk.commands);
  if (typeof read === 'string') {
    told.outcome = 'refused';
    const { say } = contextOf(interaction, true, desk);
    return deliver(interaction, sentence(say.discord[read]), 'private');
  }
  return answerQuestion(interaction, read.question, read.isPrivate ? 'private' : 'public', desk, told);
}

/** Asks, fits, delivers. What is refused, and what a command keeps private, is for the asker alone. */
export async function answerQuestion(
  interaction: RepliableInteraction,
  question: Question,
  wanted: Delivery,
  desk: Desk,
  told: Told,
): Promise<void> {
  const command = desk.commands.find(({ name }) => name === question.command);
  const delivery = command?.private && wanted === 'public' ? 'private' : wanted;
  told.command = question.command;
  told.options = Object.keys(question.options);
  told.question = question.options;
  const isPublic = delivery === 'public' || (delivery === 'update' && !isEphemeral(interaction));
  const context = contextOf(interaction, !isPublic, desk);
  const settled = settle(question, context, desk.commands);
  const pen = penOf(context, desk.commands);
  const layout = desk.answers.of(settled, context, () => layOut(ask(settled, context, desk.commands), pen));
  const { answer } = layout;
  told.outcome = answer.outcome;
  const page = pageOf(layout, settled, pen);
  if (page) return deliver(interaction, page, answer.outcome === 'refused' ? 'private' : delivery);
  told.outcome = 'changed';
  return deliver(interaction, sentence(context.say.discord.changed), 'private');
}

export const isEphemeral = (interaction: RepliableInteraction): boolean =>
  interaction.isMessageComponent() && interaction.message.flags.has('Ephemeral');

const penOf = ({ say }: Context, commands: readonly Command[]): Pen => ({
  say,
  press: (...press) => writePress(press, commands),
});

type Read = { readonly question: Question; readonly isPrivate: boolean } | 'malformed' | 'noText';

/** Discord checks types before it sends; what it would never send is not trusted to be one. */
function readOptions({ commandName, options }: ChatInputCommandInteraction): Read {
  const given: Record<string, string> = {};
  let isPrivate = false;
  for (const { name, value } of options.data) {
    if (name === privateOption && typeof value === 'boolean') isPrivate = value;
    else if (typeof value === 'string') given[name] = value;
    else return 'malformed';
  }
  return { question: { command: commandName, options: given }, isPrivate };
}

/** The message’s text is the command’s first option. What was said in a channel is nobody’s question: only the asker reads. */
function readMessage(interaction: MessageContextMenuCommandInteraction, commands: readonly Command[]): Read {
  const { commandName, targetMessage } = interaction;
  const asked = commands.find(
    ({ onMessage }) => onMessage && clip(onMessage.en, limits.commandName) === commandName,
  );
  const [name] = Object.keys(asked?.options ?? {});
  if (!asked || name === undefined) return 'malformed';
  if (!targetMessage.content.trim()) return 'noText';
  return { question: { command: asked.name, options: { [name]: targetMessage.content } }, isPrivate: true };
}
