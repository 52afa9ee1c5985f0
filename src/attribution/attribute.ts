import type { Article } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { hash } from '../text/hash.ts';
import { pairQuotationMarks, type Quotation } from '../text/quotation-marks.ts';
import type { Span } from '../text/span.ts';
import { sentencesOf } from './find/levels.ts';
import { type Parsed, parse } from './find/parse.ts';
import { findSubjects, mainSubject, type Subject } from './find/subjects.ts';
import { tokenize } from './find/tokens.ts';
import { findIncise, linkIncise } from './link/incises.ts';
import { linkers } from './link/linkers.ts';
import type { Proposal, Scene } from './link/proposal.ts';
import { select } from './link/select.ts';
import { Discourse } from './resolve/discourse.ts';
import { type Entity, register } from './resolve/entities.ts';
import { type Resolved, Resolver } from './resolve/speakers.ts';
import type { Person, Reading, Speaker, Statement } from './statement.ts';

/**
 * Who said what in an article: finders mark the text, linkers propose a source for each content, resolvers turn a
 * pronoun, a role or a surname into a person. An article in a language that is not told is read as French, whose
 * rules find the quotation marks of both.
 */
export function attribute(article: Article): Reading {
  const language = languages[article.language ?? 'fr'];
  const { text } = article;
  const { quotations } = pairQuotationMarks(text, article.paragraphs);
  const sentences = article.paragraphs.flatMap((paragraph, index) =>
    sentencesOf(text, tokenize(text, paragraph, language.code), quotations[index] ?? [], index, language),
  );
  const parsed = parseAll(sentences, language);
  const names = register(text, parsed, language);
  const scenes = scenesOf(text, parsed);
  const proposals = select(text, propose(scenes));
  const discourse = new Discourse(names.mentions);
  const resolver = new Resolver(text, language, names, discourse);
  const told = tell(proposals, scenes, resolver, discourse);
  return { article, ...assemble(article, text, told, names.entities), mentions: [] };
}

/** Names are found twice: a word that opens a sentence is a name where the article prints it as one elsewhere. */
function parseAll(sentences: readonly Parameters<typeof parse>[0][], language: Language): Parsed[] {
  const first = sentences.map((sentence) => parse(sentence, language, new Set()));
  const known = new Set(
    first.flatMap(({ tokens, names, language: { nouns } }) =>
      names.flatMap((name) =>
        tokens
          .slice(name.first, name.last + 1)
          .filter(
            (token, index) =>
              (name.first + index > 0 || name.last > name.first) &&
              !nouns.roles.has(token.key) &&
              token.capital,
          )
          .map((token) => token.key),
      ),
    ),
  );
  return first.map((one) =>
    one.tokens.some(
      (token, at) =>
        token.capital &&
        known.has(token.key) &&
        !one.names.some((name) => name.first <= at && at <= name.last),
    )
      ? parse(one, language, known)
      : one,
  );
}

function scenesOf(text: string, parsed: readonly Parsed[]): Scene[] {
  const incises = new Map<Quotation, Span[]>();
  const subjects = parsed.map((sentence) => findSubjects(sentence));
  parsed.forEach((sentence, index) => {
    if (!sentence.quotation) return;
    const incise = findIncise(sentence, subjects[index] as readonly (Subject | undefined)[]);
    if (incise) incises.set(sentence.quotation, [...(incises.get(sentence.quotation) ?? []), incise.span]);
  });
  let previous: Parsed | undefined;
  return parsed.map((sentence, index) => {
    const before =
      previous && previous.paragraph === sentence.paragraph && !sentence.quotation ? previous : undefined;
    if (!sentence.quotation) previous = sentence;
    return {
      text,
      parsed: sentence,
      subjects: subjects[index] as readonly (Subject | undefined)[],
      incises,
      ...(before && { previous: before }),
    };
  });
}

function propose(scenes: readonly Scene[]): Proposal[] {
  return scenes.flatMap((scene) => {
    const { quotation } = scene.parsed;
    const incise = quotation && findIncise(scene.parsed, scene.subjects);
    const own = incise && linkIncise(scene, quotation, incise.index);
    return [...(own ? [own] : []), ...linkers.flatMap((linker) => linker.link(scene))];
  });
}

interface Told {
  readonly proposal: Proposal;
  speakers: readonly Resolved[];
}

/** Resolves the proposals in the order of the text, for each may lean on those before it. */
function tell(
  proposals: readonly Proposal[],
  scenes: readonly Scene[],
  resolver: Resolver,
  discourse: Discourse,
): Told[] {
  const told: Told[] = [];
  const sceneOf = new Map(scenes.map((scene) => [scene.parsed, scene]));
  for (const proposal of proposals) {
    const { parsed } = proposal;
    const at = proposal.content[0]?.start ?? 0;
    const party = proposal.parties[0];
    const reach = party ? (parsed.tokens[party.last]?.end ?? at) : at;
    discourse.advance(party ? (parsed.tokens[party.first]?.start ?? at) : at);
    let speakers: readonly Resolved[];
    if (proposal.from) speakers = continued(proposal, told, sceneOf.get(parsed), resolver);
    else {
      const resolved = proposal.parties.map((one) => resolver.resolve(parsed, one));
      if (resolved.some((one) => one === undefined)) continue;
      speakers = resolved.every((one) => one?.length) ? resolved.flatMap((one) => one ?? []) : [];
    }
    told.push({ proposal, speakers });
    discourse.advance(reach);
    if (speakers.length && !parsed.quotation)
      discourse.tell({
        at: Math.min(reach, speakers[0]?.mention.end ?? reach),
        paragraph: parsed.paragraph,
        entities: speakers.map(({ entity }) => entity),
        as: 'speaker',
      });
  }
  // A quotation that runs into the next paragraph has the speaker whom that one names.
  for (let index = told.length - 1; index >= 0; index--) {
    const one = told[index] as Told;
    if (one.proposal.from !== 'next') continue;
    const next = told
      .slice(index + 1)
      .find(
        ({ proposal }) =>
          proposal.kind !== 'indirect' &&
          !proposal.parsed.quotation &&
          proposal.parsed.paragraph > one.proposal.parsed.paragraph,
      );
    if (next)
      one.speakers = next.speakers.map((speaker) => ({
        ...speaker,
        basis: 'continuation',
        evidence: speaker.mention,
      }));
  }
  return told;
}

/** Whoever the sentence before is about, or who spoke last: of this paragraph first, then of the one before. */
function continued(
  proposal: Proposal,
  told: readonly Told[],
  scene: Scene | undefined,
  resolver: Resolver,
): readonly Resolved[] {
  if (proposal.from === 'next') return [];
  const { parsed } = proposal;
  const last = told.findLast(
    (one) => !one.proposal.parsed.quotation && one.speakers.length > 0 && one.proposal.from !== 'next',
  );
  const mention = proposal.content[0] as Span;
  const goOn = (speakers: readonly Resolved[]): readonly Resolved[] =>
    speakers.map(({ entity, mention: evidence }) => ({ entity, basis: 'continuation', mention, evidence }));
  if (scene?.previous && !told.some((one) => one.proposal.parsed === scene.previous)) {
    const { previous } = scene;
    const subject = mainSubject(previous, previous.tokens.length);
    const resolved = subject?.parties.flatMap((party) => resolver.resolve(previous, party) ?? []);
    if (resolved?.length && resolved.every(({ entity }) => entity.kind === 'person')) return goOn(resolved);
  }
  if (!last || parsed.paragraph - last.proposal.parsed.paragraph > 1) return [];
  return goOn(last.speakers);
}

function assemble(
  article: Article,
  text: string,
  told: readonly Told[],
  entities: readonly Entity[],
): Pick<Reading, 'people' | 'statements'> {
  const known = entities.filter(
    (entity) =>
      entity.kind === 'person' ||
      entity.kind === 'institution' ||
      told.some(({ speakers }) => speakers.some((one) => one.entity === entity)),
  );
  const index = new Map(known.map((entity, at) => [entity, at]));
  const people = known.map(
    (entity): Person => ({
      name: entity.name,
      kind: entity.kind === 'institution' ? 'institution' : 'person',
      spellings: [...entity.spellings].sort((a, b) => b.length - a.length),
      roles: entity.roles.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
      mention: entity.mention,
    }),
  );
  const statements = told
    .map(
      ({ proposal, speakers }): Statement => ({
        id: hash(`${article.id}:${proposal.content.map(({ start, end }) => `${start}-${end}`).join(',')}`),
        kind: proposal.kind,
        speakers: speakers.map((one) => speakerOf(one, index.get(one.entity))),
        ...(proposal.cue && { cue: proposal.cue }),
        content: proposal.content,
        paragraph: proposal.parsed.paragraph,
        reserved: proposal.reserved,
        rules: [proposal.rule, ...new Set(speakers.map(({ basis }) => basis))],
      }),
    )
    .sort(
      (a, b) =>
        (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) ||
        (b.content.at(-1)?.end ?? 0) - (a.content.at(-1)?.end ?? 0),
    );
  return { people, statements };
}

const speakerOf = ({ entity, basis, mention, evidence }: Resolved, person: number | undefined): Speaker => ({
  name: entity.name,
  ...(person !== undefined && { person }),
  anonymous: entity.kind === 'unnamed',
  mention,
  basis,
  ...(evidence && { evidence }),
});
