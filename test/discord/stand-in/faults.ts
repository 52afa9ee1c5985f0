/** The routes by name, so that tests do not spell paths. */
export type RouteName =
  | 'gateway'
  | 'me'
  | 'application'
  | 'read commands'
  | 'write commands'
  | 'callback'
  | 'message'
  | 'follow-up'
  | 'attachment'
  | 'unknown';

/**
 * How a request goes wrong. `hang`: never answered; `cut`: the connection closes before anything was done; `lost`: all
 * was done, and the connection closes before the answer. The client resends what was `reset` (ECONNRESET), and not what
 * was closed (UND_ERR_SOCKET): so both are here.
 */
export type Fault = 'hang' | 'cut' | 'cut by reset' | 'lost' | 'lost by reset' | StatusFault;

export interface StatusFault {
  readonly status: number;
  /** Seconds. Without it a 429 says nothing of when to come back. */
  readonly retryAfter?: number;
  readonly body?: object;
  /** All was done nevertheless: a 502 of the proxy in between. */
  readonly accepted?: true;
}

export class Faults {
  readonly #planned: { route: RouteName; fault: Fault; left: number }[] = [];

  /** The next `times` requests to the route go wrong; several plans for one route follow one another. */
  plan(route: RouteName, fault: Fault, times = 1): void {
    this.#planned.push({ route, fault, left: times });
  }

  next(route: RouteName): Fault | undefined {
    const plan = this.#planned.find((planned) => planned.route === route && planned.left > 0);
    if (plan) plan.left -= 1;
    return plan?.fault;
  }

  clear(): void {
    this.#planned.length = 0;
  }
}
