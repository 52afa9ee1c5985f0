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
 * How a request goes wrong. `hang`: never answered; `cut`: the connection breaks before anything was done; `lost`: all
 * was done, and the connection breaks before the answer.
 */
export type Fault =
  | 'hang'
  | 'cut'
  | 'lost'
  | {
      readonly status: number;
      /** Seconds. Without it a 429 says nothing of when to come back. */
      readonly retryAfter?: number;
      readonly body?: object;
    };

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
