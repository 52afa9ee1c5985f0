import type { discord as french } from '../fr/discord.ts';
import { count } from './typeset.ts';

export const discord: typeof french = {
  privateOption: 'private',
  privateDescription: 'Answer only to you',
  source: 'Source',
  passage: 'Read the passage',
  previous: '‹ Previous',
  next: 'Next ›',
  page: (number, of) => `Page ${number} of ${of}`,
  choose: 'Choose…',
  ask: 'Ask also…',
  more: (number) => `and ${count(number, 'other')}`,
  cut: '[cut here: the whole text is in the attached file]',
  rest: 'The whole answer is in the attached file.',
  wholeFile: 'answer.txt',
  changed: 'This has changed since: ask again.',
  unreadable: 'I don’t know this button: ask again.',
  malformed: 'I can’t read this question: ask it again.',
  noText: 'This message holds no text.',
  failed: (incident) => `I could not answer, and the fault is mine. The incident’s number is ${incident}.`,
  operator: {
    started: (name, servers, articles) =>
      `${name} is online in ${count(servers, 'server')}, with ${count(articles, 'article')}.`,
    invite: (url) => `To invite it: ${url}`,
    badToken: 'Discord refuses DISCORD_TOKEN: copy the token from the developer portal (Bot, Reset Token).',
    intents: 'Discord refuses the intents that Verbatim asks for: it needs “Guilds” and no other.',
    sharding: (code) => `Discord closes the connection for good (code ${code}).`,
    network: (reason) => `Discord cannot be reached (${reason}): see to the network and DISCORD_API_URL.`,
    neverReady: (seconds) =>
      `Discord let Verbatim in, but did not say READY within ${count(seconds, 'second')}.`,
    offline: (seconds) => `Discord has been out of reach for ${count(seconds, 'second')}: Verbatim stops.`,
    noHealth: (port, reason) => `HEALTH_PORT: port ${port} is not free (${reason}).`,
    twice:
      'The commands show twice there: they are declared to that server (DISCORD_GUILD_ID) and everywhere.',
    unregistered: (reason) => `The commands could not be declared to Discord: ${reason}`,
  },
};
