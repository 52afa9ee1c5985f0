import { type Asker, placeOf } from './asking.ts';
import type { Registered, Registry } from './registry.ts';
import type { World } from './world.ts';

/**
 * The command, as that user is offered it at that place. Throws where it is not registered, or not offered there
 * (contexts, installation, permissions), unless `raw`. A server's own commands need no installation for a user.
 */
export function offered(
  registry: Registry,
  world: World,
  name: string,
  type: number,
  asker: Asker,
): Registered {
  const place = placeOf(world, asker);
  const command = registry.find(name, type, place.guildId);
  if (!command) {
    throw new Error(`no command ${name} is registered (there are ${registry.names().join(', ') || 'none'})`);
  }
  if (asker.raw) return command;
  const needed = BigInt(command.default_member_permissions ?? 0);
  const isHere =
    command.guild_id !== undefined ||
    ((command.contexts ?? [0, 1, 2]).includes(place.context) &&
      (command.integration_types ?? [0]).includes(place.installedFor === 'server' ? 0 : 1));
  if (!isHere) throw new Error(`${name} is not offered here`);
  if ((place.permissions & needed) !== needed)
    throw new Error(`${name} is not offered to who lacks ${needed}`);
  return command;
}
