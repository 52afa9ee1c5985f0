import { type AutocompleteInteraction, InteractionResponseType } from 'discord.js';
import { findCommand } from '../ask.ts';
import { complete } from '../complete.ts';
import { contextOf, type Desk } from './desk.ts';
import { clip, limits } from './limits.ts';
import { respond } from './reply.ts';
import type { Told } from './told.ts';

/** From memory; a choice whose value Discord would not take is not offered, for it would refuse them all. */
export async function completeOption(
  interaction: AutocompleteInteraction,
  desk: Desk,
  told: Told,
): Promise<void> {
  told.command = interaction.commandName;
  const focused = interaction.options.data.find((option) => option.focused);
  const command = findCommand(interaction.commandName, desk.commands);
  const typed = typeof focused?.value === 'string' ? focused.value : '';
  told.options = focused ? [focused.name] : [];
  const choices =
    command && focused ? complete(command, focused.name, typed, contextOf(interaction, true, desk)) : [];
  told.outcome = 'completed';
  await respond(interaction, {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: {
      choices: choices
        .filter(({ label, value }) => label.trim() && value && value.length <= limits.optionText)
        .slice(0, limits.completions)
        .map(({ label, value }) => ({ name: clip(label, limits.optionText), value })),
    },
  });
}
