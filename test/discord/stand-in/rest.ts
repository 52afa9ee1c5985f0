import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Body, readBody, type Upload } from './body.ts';
import { type Fault, Faults, type RouteName, type StatusFault } from './faults.ts';

export interface Request {
  readonly route: RouteName;
  readonly method: string;
  /** Without `/api/v10` and the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly files: ReadonlyMap<string, Upload>;
}

export interface Logged extends Request {
  /** Milliseconds, of `performance.now()`. */
  readonly at: number;
  /** What was answered; absent where the request hangs or was cut. */
  readonly status?: number;
}

export interface Response {
  readonly status: number;
  readonly body?: object | Uint8Array;
}

export interface Route {
  readonly name: RouteName;
  readonly method: string;
  /** Its groups are what `handle` is given after the request. */
  readonly path: RegExp;
  readonly handle: (request: Request, ...groups: (string | undefined)[]) => Response;
}

export const ok = (body: object): Response => ({ status: 200, body });
export const empty: Response = { status: 204 };
export const error = (status: number, code: number, message: string): Response => ({
  status,
  body: { code, message },
});

/** The REST half: finds the route, lets planned faults happen, keeps the last requests for tests to look at. */
export class Rest {
  readonly faults = new Faults();
  readonly requests: Logged[] = [];
  readonly #routes: readonly Route[];
  readonly #remember: number;

  constructor(routes: readonly Route[], remember: number) {
    this.#routes = routes;
    this.#remember = remember;
  }

  async serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const method = incoming.method ?? 'GET';
    // The client writes @original as %40original.
    const path = url.pathname.replace(/^\/api\/v10/, '').replaceAll('%40', '@');
    const route = this.#routes.find((candidate) => candidate.method === method && candidate.path.test(path));
    const body = await readBody(incoming).catch(() => undefined);
    const request: Request = {
      route: route?.name ?? 'unknown',
      method,
      path,
      query: url.searchParams,
      authorization: incoming.headers.authorization,
      body: body?.json,
      files: body?.files ?? new Map(),
    };
    const fault = this.faults.next(request.route);
    const status = send(outgoing, fault, () => this.#answer(route, request, body));
    this.requests.push({ ...request, at: performance.now(), ...(status === undefined ? {} : { status }) });
    if (this.requests.length > this.#remember) this.requests.shift();
  }

  #answer(route: Route | undefined, request: Request, body: Body | undefined): Response {
    if (!route) return error(404, 0, '404: Not Found');
    if (!body) return error(400, 50109, 'The request body contains invalid JSON.');
    return route.handle(request, ...(route.path.exec(request.path) ?? []).slice(1));
  }
}

/** Answers, or lets the fault happen. Returns the status that was sent, if one was. */
function send(
  outgoing: ServerResponse,
  fault: Fault | undefined,
  answer: () => Response,
): number | undefined {
  if (fault === 'hang') return undefined;
  if (typeof fault === 'string') {
    if (fault.startsWith('lost')) answer();
    if (fault.endsWith('reset')) outgoing.socket?.resetAndDestroy();
    else outgoing.destroy();
    return undefined;
  }
  if (fault?.accepted) answer();
  const { status, body } = fault ? { status: fault.status, body: faultBody(fault) } : answer();
  const isBytes = body instanceof Uint8Array;
  outgoing.writeHead(status, {
    ...(body ? { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' } : {}),
    ...(fault?.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
  });
  outgoing.end(isBytes ? body : body && JSON.stringify(body));
  return status;
}

function faultBody({ status, retryAfter = 0, body }: StatusFault): object {
  if (body) return body;
  if (status === 429)
    return { message: 'You are being rate limited.', retry_after: retryAfter, global: false };
  return { message: status === 401 ? '401: Unauthorized' : String(status), code: 0 };
}
