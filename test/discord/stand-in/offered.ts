import { type Asker, type Place, placeOf } from './asking.ts';
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
  const isHere =
    command.guild_id !== undefined ||
    ((command.contexts ?? [0, 1, 2]).includes(place.context) &&
      command.integration_types?.includes(place.installedFor === 'server' ? 0 : 1));
  if (!isHere) throw new Error(`${name} is not offered here`);
  if (!isAllowed(command, place)) throw new Error(`${name} is not offered to this user`);
  return command;
}

/** In a server a command's permissions hold: none named is everyone, `0` is administrators alone. */
function isAllowed(
  { default_member_permissions: named }: Registered,
  { guildId, permissions }: Place,
): boolean {
  if (guildId === undefined || named === null || named === undefined || permissions & ADMINISTRATOR)
    return true;
  return named !== '0' && (permissions & BigInt(named)) === BigInt(named);
}

const ADMINISTRATOR = 8n;
