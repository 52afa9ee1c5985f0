import { type Asker, interaction } from './asking.ts';
import { describe, type Recorded } from './conformance/violation.ts';
import type { Interaction, Reply } from './exchange.ts';
import type { Gateway } from './gateway.ts';
import type { Interactions } from './interactions.ts';
import type { Message } from './messages.ts';
import type { World } from './world.ts';

export interface Answered {
  readonly reply: Reply;
  /** Milliseconds from the question to the first callback that Discord accepted. */
  readonly ms: number;
}

interface Parts {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly violations: readonly Recorded[];
}

/** Puts questions to the bot over the gateway, and waits for what it answers over REST. */
export class Conversation {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** An interaction of that type; `message` is the one whose component is used. `what` names it where no answer comes. */
  ask(type: number, data: object, asker: Asker, what: string, message?: Message): Promise<Answered> {
    const sent = interaction(this.#parts.world, asker, type, data);
    return this.send(message ? { ...sent, channel_id: message.channel_id, message } : sent, asker, what);
  }

  /** Resolves when something readable has come; rejects after `timeout` ms, with what Discord refused meanwhile. */
  send(sent: Interaction, { timeout = 4000, deliveries = 1 }: Asker, what: string): Promise<Answered> {
    const { gateway, interactions, violations } = this.#parts;
    const exchange = interactions.open(sent);
    const from = performance.now();
    let ms = 0;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const late = exchange.cameLate ? `; it came after ${Math.round(exchange.cameLate)} ms` : '';
        const refused = violations.length > 0 ? `; refused:\n${violations.map(describe).join('\n')}` : '';
        reject(new Error(`no answer to ${what} in ${timeout} ms${late}${refused}`));
      }, timeout);
      exchange.onChange(() => {
        ms ||= performance.now() - from;
        if (!exchange.isAnswered) return;
        clearTimeout(timer);
        resolve({ reply: exchange.reply, ms });
      });
      for (let count = 0; count < deliveries; count += 1) gateway.dispatch('INTERACTION_CREATE', sent);
    });
  }
}
