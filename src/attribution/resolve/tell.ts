import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/lexicon.ts';
import type { Span } from '../../text/span.ts';
import type { NameMention } from '../find/names.ts';
import type { Parsed } from '../find/parse.ts';
import { canSpeak } from '../find/parties.ts';
import { mainSubject, type Subject } from '../find/subjects.ts';
import type { Proposal, Scene } from '../link/proposal.ts';
import { Discourse, type Trace } from './discourse.ts';
import type { Entity, NamedMention } from './entities.ts';
import type { Register } from './register.ts';
import { Resolver } from './resolver.ts';
import type { Resolved } from './rule.ts';

/** A proposal with those whom it gives its content to; nobody where they cannot be told. */
export interface Told {
  readonly proposal: Proposal;
  readonly speakers: readonly Resolved[];
}

/**
 * Resolves the proposals in the order of the text, the narrator's first, for each may lean on those before it; then those
 * inside quotations, whose *I* is the one who is quoted; last those that wait for the paragraph behind them.
 */
export function tell(
  proposals: readonly Proposal[],
  scenes: readonly Scene[],
  names: Register,
  language: Language,
): Told[] {
  const [first] = scenes;
  if (!first) return [];
  const teller = new Teller(first.text, scenes, proposals, names, language);
  const outer = proposals.filter(isNarrators).map((proposal) => teller.tell(proposal));
  teller.finish();
  const told = [...outer];
  for (const proposal of proposals.filter((one) => !isNarrators(one)))
    told.push(teller.tellInner(proposal, told));
  return told
    .map((one) => (one.proposal.from === 'next' ? { ...one, speakers: speakersOfNext(one, told) } : one))
    .filter(
      ({ proposal, speakers }) => speakers.length > 0 || proposal.kind !== 'indirect' || isSomebody(proposal),
    );
}

/** Somebody whom no rule could name speaks (*le ministre*), not nobody (*on*, *the sign*). */
const isSomebody = ({ parsed, parties }: Proposal): boolean =>
  parties.length > 0 && parties.every((party) => canSpeak(parsed, party));

/** Reported by the narrator, in a sentence of its own or inside the marks. */
const isNarrators = ({ parsed, incise }: Proposal): boolean => !parsed.quotation || incise === true;

class Teller {
  readonly #resolver: Resolver;
  readonly #discourse = new Discourse();
  readonly #numbers: ReadonlyMap<Parsed, number>;
  readonly #previous: ReadonlyMap<Parsed, Parsed | undefined>;
  /** Names and subjects that are told as the reading reaches them. */
  readonly #pending: Pending[];
  readonly #contents: readonly Span[];
  readonly #told: Told[] = [];

  constructor(
    text: string,
    scenes: readonly Scene[],
    proposals: readonly Proposal[],
    names: Register,
    language: Language,
  ) {
    this.#contents = proposals.flatMap(({ content }) => content);
    this.#resolver = new Resolver(text, language, names, this.#discourse);
    const narrator = scenes.map(({ parsed }) => parsed).filter(({ quotation }) => !quotation);
    this.#numbers = numbersOf(scenes);
    this.#previous = new Map(scenes.map(({ parsed, previous }) => [parsed, previous]));
    this.#pending = [
      ...subjectsOf(narrator),
      ...names.mentions
        .filter(({ parsed }) => !parsed.quotation)
        .map((mention): Pending => ({ at: mention.start, mention })),
    ].sort((a, b) => a.at - b.at);
  }

  tell(proposal: Proposal): Told {
    const { parsed, parties } = proposal;
    const start = proposal.content[0]?.start ?? 0;
    const [party] = parties;
    this.#advance(party ? (parsed.tokens[party.first]?.start ?? start) : start);
    const speakers = proposal.from
      ? this.#continued(proposal)
      : joint(parties.map((one) => this.#resolver.resolve(parsed, one)));
    const told = { proposal, speakers };
    this.#told.push(told);
    this.#tellDocuments(
      parsed,
      speakers.map(({ entity }) => entity),
    );
    const [speaker] = speakers;
    if (speaker && proposal.from !== 'next')
      this.#trace(
        speaker.mention.start,
        parsed,
        speakers.map(({ entity }) => entity),
        'speaker',
      );
    return told;
  }

  /** Inside a quotation: *je* is whoever says it, and *il* is not. */
  tellInner(proposal: Proposal, told: readonly Told[]): Told {
    const { parsed, parties } = proposal;
    const start = proposal.content[0]?.start ?? 0;
    const quotation = parsed.quotation as NonNullable<Parsed['quotation']>;
    const around = told.find(
      (one) =>
        one.proposal !== proposal &&
        one.proposal.content.some(
          (span) => span.start >= quotation.start && span.start <= start && span.end <= quotation.end,
        ),
    );
    const entities = around?.speakers.map(({ entity }) => entity) ?? [];
    const speakers = proposal.from
      ? []
      : joint(parties.map((one) => this.#resolver.resolve(parsed, one, entities)));
    return { proposal, speakers };
  }

  finish(): void {
    this.#advance(Number.POSITIVE_INFINITY);
  }

  /** Tells what stands before an offset. */
  #advance(to: number): void {
    for (let next = this.#pending[0]; next && next.at < to; next = this.#pending[0]) {
      this.#pending.shift();
      if (next.mention) {
        const { parsed, entities, name, start } = next.mention;
        if (entities.length === 1)
          this.#trace(
            start,
            parsed,
            entities,
            !this.#isReported(start) && isSubject(parsed, name) ? 'subject' : 'other',
          );
      } else {
        const { subject, parsed, at } = next;
        if (this.#isReported(at)) continue;
        const resolved = joint(subject.parties.map((party) => this.#resolver.resolve(parsed, party)));
        const [phrase] = subject.parties.flatMap(({ phrases }) => phrases);
        const gender = resolved.length === 1 && phrase?.gender !== 'any' ? phrase?.gender : undefined;
        const entities = resolved.map(({ entity }) => entity);
        if (entities.length) this.#trace(at, parsed, entities, 'subject', gender);
      }
    }
  }

  /** *s’alarme l’organisation X dans un rapport*: the documents of a sentence are the speaker's. */
  #tellDocuments({ tokens, nouns, grammar, cues }: Parsed, authors: readonly Entity[]): void {
    if (authors.length !== 1 || cues.length === 0) return;
    tokens.forEach(({ key }, at) => {
      const noun = nouns.documents.get(key);
      if (noun && grammar.determiners.get(tokens[at - 1]?.key ?? '')?.type === 'indefinite')
        this.#discourse.tellAuthors(noun.lemma, authors);
    });
  }

  /** Inside what somebody is reported to say: of less weight than the one who says it. */
  #isReported(at: number): boolean {
    return this.#contents.some(({ start, end }) => start <= at && at < end);
  }

  #trace(at: number, parsed: Parsed, entities: readonly Entity[], as: Trace['as'], gender?: Gender): void {
    const { paragraph } = parsed;
    const sentence = this.#numbers.get(parsed) ?? 0;
    this.#discourse.tell({ at, paragraph, sentence, entities, as, ...(gender && { gender }) });
  }

  /** Whoever the sentence before is about, or who spoke last: of this paragraph first, then of the one before. */
  #continued({ from, parsed, content }: Proposal): readonly Resolved[] {
    if (from === 'next') return [];
    const mention = content[0] as Resolved['mention'];
    const goOn = (speakers: readonly Resolved[]): readonly Resolved[] =>
      speakers.map(({ entity, mention: evidence }) => ({ entity, basis: 'continuation', mention, evidence }));
    const previous = this.#previous.get(parsed);
    if (previous && !this.#told.some(({ proposal }) => proposal.parsed === previous)) {
      const subject = mainSubject(previous, previous.tokens.length);
      const about = joint(subject?.parties.map((party) => this.#resolver.resolve(previous, party)) ?? []);
      if (about.length && about.every(({ entity }) => entity.kind === 'person' || entity.kind === 'unnamed'))
        return goOn(about);
    }
    const last = this.#told.findLast(
      ({ speakers, proposal }) => speakers.length > 0 && proposal.from !== 'next',
    );
    return last && parsed.paragraph - last.proposal.parsed.paragraph <= 1 ? goOn(last.speakers) : [];
  }
}

type Pending =
  | { readonly at: number; readonly mention: NamedMention }
  | { readonly at: number; readonly mention?: undefined; readonly parsed: Parsed; readonly subject: Subject };

/** The number of each narrator's sentence; of one inside a quotation, that of the sentence around it. */
function numbersOf(scenes: readonly Scene[]): ReadonlyMap<Parsed, number> {
  const numbers = new Map<Parsed, number>();
  let narrator: Parsed[] = [];
  let next = 0;
  for (const { parsed } of scenes) {
    if (!parsed.quotation) {
      if (narrator[0]?.paragraph !== parsed.paragraph) narrator = [];
      narrator.push(parsed);
      numbers.set(parsed, next++);
      continue;
    }
    const { start } = parsed.quotation;
    const around = narrator.findLast(({ tokens }) => (tokens[0]?.start ?? 0) <= start);
    numbers.set(parsed, numbers.get(around ?? parsed) ?? next);
  }
  return numbers;
}

/** The subjects that are no name: *l’entreprise*, *les urgentistes de Sainte-Marthe*. */
const subjectsOf = (sentences: readonly Parsed[]): Pending[] =>
  sentences.flatMap((parsed) => {
    const subject = mainSubject(parsed, parsed.tokens.length);
    if (!subject?.parties.every(({ phrases }) => phrases.some(({ head }) => head))) return [];
    return [{ at: parsed.tokens[subject.first]?.start as number, parsed, subject }];
  });

/** All of them, or nobody where one cannot be told. */
const joint = (resolved: readonly (readonly Resolved[])[]): readonly Resolved[] =>
  resolved.every((one) => one.length > 0) ? resolved.flat() : [];

/** Whether a name stands in the subject of its sentence, is its agent (*par X*), or the only person in a sentence about a thing. */
function isSubject(parsed: Parsed, { first, afterPreposition }: NameMention): boolean {
  const { tokens, grammar, names } = parsed;
  if (grammar.by.has(tokens[first - 1]?.key ?? '')) return true;
  const main = mainSubject(parsed, tokens.length);
  if (main && main.first <= first && first <= main.last) return !afterPreposition || main.first === first;
  const impersonal = !main || main.parties.every((party) => !party.pronoun && !canSpeak(parsed, party));
  return impersonal && names.filter((name) => !name.institution).length === 1;
}

/** A quotation that runs into the next paragraph has the speaker whom that one names. */
function speakersOfNext({ proposal }: Told, told: readonly Told[]): readonly Resolved[] {
  const next = told.find(
    (other) =>
      other.proposal.kind !== 'indirect' &&
      !other.proposal.parsed.quotation &&
      other.proposal.from !== 'next' &&
      other.proposal.parsed.paragraph > proposal.parsed.paragraph,
  );
  return (next?.speakers ?? []).map((speaker) => ({
    ...speaker,
    basis: 'continuation',
    evidence: speaker.mention,
  }));
}
