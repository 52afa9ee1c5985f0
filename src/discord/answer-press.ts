import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import { answerQuestion, isEphemeral } from './answer-command.ts';
import { type Action, readPress } from './custom-id.ts';
import { contextOf, type Desk } from './desk.ts';
import { type Delivery, deliver, sentence } from './reply.ts';
import type { Told } from './told.ts';

export type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** A button or a menu holds the whole question; who presses need not be who asked. */
export async function answerPress(interaction: Pressed, desk: Desk, told: Told): Promise<void> {
  const written = interaction.isStringSelectMenu() ? interaction.values[0] : interaction.customId;
  const press = readPress(written ?? '', desk.commands);
  if (!press) {
    told.outcome = 'refused';
    const { say } = contextOf(interaction, true, desk);
    return deliver(interaction, sentence(say.discord.unreadable), 'private');
  }
  const [action, question] = press;
  return answerQuestion(interaction, question, deliveryOf(action, interaction), desk, told);
}

/** Pages turn and choices are made in place for who asked; anybody else gets a private copy. */
function deliveryOf(action: Action, interaction: Pressed): Delivery {
  if (action === 'source') return 'private';
  if (action === 'ask') return isEphemeral(interaction) ? 'private' : 'public';
  const asker = interaction.message.interactionMetadata?.user.id;
  return isEphemeral(interaction) || asker === interaction.user.id ? 'update' : 'private';
}
