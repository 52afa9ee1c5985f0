import { createServer, type Server } from 'node:http';
import { type Client, Status } from 'discord.js';
import type { Archive } from '../archive/archive.ts';

export interface Health {
  readonly ready: boolean;
  readonly shards: readonly { readonly id: number; readonly status: string; readonly latency: number }[];
  readonly articles: number;
  readonly people: number;
  readonly statements: number;
}

/** The archive is the one that all newsrooms share: what one of them added is not told here. */
export function healthOf(client: Client, archive: Archive): Health {
  const shards = [...client.ws.shards.values()].map(({ id, status, ping }) => ({
    id,
    status: Status[status] ?? String(status),
    latency: ping,
  }));
  return {
    ready: client.isReady() && shards.length > 0 && shards.every(({ status }) => status === 'Ready'),
    shards,
    articles: archive.articles.length,
    people: archive.people.length,
    statements: archive.tally().statements,
  };
}

/**
 * `GET /health`: 200 where every shard is ready, else 503. Only this machine is answered, for how much a newsroom holds
 * is nobody else’s business; a container’s own health check runs inside it. Rejects where the port is taken.
 */
export function serveHealth(port: number, health: () => Health): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/health') {
      response.writeHead(404).end();
      return;
    }
    const body = health();
    response.writeHead(body.ready ? 200 : 503, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    });
    response.end(JSON.stringify(body));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
