import type { Pronoun } from '../../language/grammar.ts';
import type { Part } from '../../language/hearing.ts';
import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/lexicon.ts';
import type { Quotation } from '../../text/quotation-marks.ts';
import type { Span } from '../../text/span.ts';
import type { Explanation } from '../explanation.ts';
import type { Parsed } from '../find/parse.ts';
import type { Party } from '../find/parties.ts';
import { mainSubject } from '../find/subject/main.ts';
import type { Proposal, Scene } from '../link/proposal.ts';
import { isAnswer } from './answers.ts';
import { type Appearance, appearancesOf, numbersOf } from './appearances.ts';
import { Contents } from './contents.ts';
import { Discourse, type Trace } from './discourse.ts';
import { ownDocuments } from './documents.ts';
import { agrees, type Entity, spanOf } from './entities.ts';
import { openingsOf } from './openings.ts';
import { partToldBy, partToldOf } from './parts.ts';
import type { Register } from './register.ts';
import type { Tie } from './relations.ts';
import { Resolver } from './resolver.ts';
import type { Resolved } from './rule.ts';
import type { Told } from './tell.ts';

/** Reads an article's proposals in order, and remembers who was spoken of before each. */
export class Teller {
  readonly #text: string;
  readonly #resolver: Resolver;
  readonly #discourse = new Discourse();
  readonly #numbers: ReadonlyMap<Parsed, number>;
  readonly #previous: ReadonlyMap<Parsed, Parsed | undefined>;
  /** Names and phrases that are told as the reading reaches them. */
  readonly #appearances: readonly Appearance[];
  #next = 0;
  readonly #ties: readonly Tie[];
  readonly #contents: Contents;
  /** Whose a quotation is. */
  readonly #quoted = new Map<Quotation, readonly Entity[]>();
  /** The pronoun of a person that opens a quotation. */
  readonly #openings: ReadonlyMap<Quotation, Pronoun>;
  readonly #toldOf = new Set<Parsed>();
  #last: Told | undefined;
  /** The last that was given to another than the last one. */
  #lastOfAnother: Told | undefined;
  readonly #explanation: Explanation | undefined;

  constructor(
    scenes: readonly Scene[],
    proposals: readonly Proposal[],
    names: Register,
    language: Language,
    explanation?: Explanation,
  ) {
    this.#explanation = explanation;
    this.#text = scenes[0]?.text ?? '';
    this.#resolver = new Resolver(this.#text, language, names, this.#discourse);
    this.#numbers = numbersOf(scenes);
    this.#previous = new Map(scenes.map(({ parsed, previous }) => [parsed, previous]));
    this.#appearances = appearancesOf(scenes, names);
    this.#ties = names.ties;
    this.#contents = new Contents(proposals);
    this.#openings = openingsOf(scenes);
  }

  tell(proposal: Proposal): Told {
    const { parsed, parties, quotations, from } = proposal;
    const start = proposal.content[0]?.start ?? 0;
    const [party] = parties;
    this.#advance(party ? (parsed.tokens[party.first]?.start ?? start) : start);
    const speakers = from ? this.#continued(proposal) : this.#resolveAll(proposal);
    const entities = speakers.map(({ entity }) => entity);
    const told = { proposal, speakers };
    if (from !== 'next') {
      const last = this.#last;
      if (this.#last?.speakers[0]?.entity !== speakers[0]?.entity) this.#lastOfAnother = this.#last;
      this.#last = told;
      this.#tellDocuments(parsed, entities);
      const [speaker] = speakers;
      const within = speaker && isWithin(last, speaker.mention.start);
      // Who speaks inside what somebody says is not whom the article goes on with.
      if (speaker) this.#trace(speaker.mention.start, parsed, entities, within ? 'other' : 'speaker');
    }
    tellGender(proposal, entities);
    const cue = parsed.cues.find(({ first }) => parsed.tokens[first]?.start === proposal.cue?.start);
    if (cue) this.#tellPart(entities, partToldBy(parsed, cue));
    this.#toldOf.add(parsed);
    for (const quotation of quotations) this.#quoted.set(quotation, entities);
    return told;
  }

  /** Inside a quotation: *je* is whoever says it, and *il* is not. */
  tellInner(proposal: Proposal): Told {
    const { parsed, from, quotations } = proposal;
    const around = (parsed.quotation && this.#quoted.get(parsed.quotation)) ?? [];
    const speakers = from ? [] : this.#resolveAll(proposal, around);
    for (const quotation of quotations)
      this.#quoted.set(
        quotation,
        speakers.map(({ entity }) => entity),
      );
    return { proposal, speakers };
  }

  /** *Un maçon l’a marquée. « Il m’a dit … »*: what begins with *il* is said of whom the sentence before brought in, not by him. */
  #speaksOf(about: readonly Resolved[], { quotations }: Proposal): boolean {
    const [only, more] = about;
    const opening = quotations[0] && this.#openings.get(quotations[0]);
    if (!only || more || only.entity.kind !== 'unnamed' || !opening) return false;
    return opening.number === 'singular' && agrees(only.entity, opening.gender, 'singular');
  }

  /** *He and Mayor Dunleavy said*: a pronoun stands for none of those who are named beside it; an answer is nobody's who asked. */
  #resolveAll(proposal: Proposal, around?: readonly Entity[]): readonly Resolved[] {
    const { parsed, parties } = proposal;
    const answers = !around && this.#last && isAnswer(this.#text, proposal, this.#last.proposal);
    const speakers = entitiesOf(this.#last?.speakers ?? []);
    const resolve = (party: Party, beside: readonly Entity[] = []): readonly Resolved[] => {
      const mention = spanOf(parsed, party);
      // *Purcell said the manager told him …*: of oneself one says *I*, and the article *he*.
      const reported = !party.pronoun && !party.anaphor && isWithin(this.#last, mention.start);
      const others = answers || reported ? speakers : [];
      const naming = this.#explanation?.naming(proposal, mention);
      return this.#resolver.resolve(parsed, party, around, naming, [...others, ...beside]);
    };
    const named = parties.map((party) => (party.pronoun ? undefined : resolve(party)));
    const beside = entitiesOf(named.flatMap((resolved) => resolved ?? []));
    return joint(parties.map((party, index) => named[index] ?? resolve(party, beside)));
  }

  finish(): void {
    this.#advance(Number.POSITIVE_INFINITY);
    // Inside a quotation *my brother* is the brother of whoever was found to say it.
    for (const tie of this.#ties)
      if (tie.parsed.quotation) this.#resolver.relate(tie, this.#quoted.get(tie.parsed.quotation) ?? []);
  }

  /** Tells who appears before an offset. */
  #advance(to: number): void {
    for (let one = this.#appearances[this.#next]; one && one.at < to; one = this.#appearances[this.#next]) {
      this.#next++;
      if (one.tie) {
        this.#resolver.relate(one.tie);
        continue;
      }
      const reported = this.#contents.holds(one.at);
      if (one.mention) {
        const { entities, name, parsed } = one.mention;
        if (entities.length !== 1) continue;
        const part = partToldOf(parsed, name.first, name.last);
        this.#tellPart(entities, part);
        const as = part === 'accused' ? 'subject' : one.as;
        this.#trace(
          one.at,
          one.parsed,
          entities,
          reported && entities[0]?.kind !== 'institution' ? 'other' : as,
        );
        continue;
      }
      // What is said of a thing in somebody's words is no subject of the narrator's.
      if (reported) continue;
      const entities = joint(one.parties.map((party) => this.#resolver.resolve(one.parsed, party))).map(
        ({ entity }) => entity,
      );
      const [phrase] = one.parties.flatMap(({ phrases }) => phrases);
      const gender = entities.length === 1 && phrase?.gender !== 'any' ? phrase?.gender : undefined;
      if (phrase) this.#tellPart(entities, partToldOf(one.parsed, phrase.first, phrase.last));
      const document = phrase?.head?.class === 'document' && phrase.determiner?.type === 'indefinite';
      if (entities.length || document)
        this.#trace(one.at, one.parsed, entities, one.as, document ? phrase.gender : gender);
    }
  }

  /** *s’alarme l’organisation X dans un rapport*: the documents of a sentence are the speaker's. */
  #tellDocuments(parsed: Parsed, authors: readonly Entity[]): void {
    if (authors.length !== 1) return;
    for (const document of ownDocuments(parsed)) this.#discourse.tellAuthors(document, authors);
  }

  /** Gives somebody the part that a sentence tells. */
  #tellPart([only, more]: readonly Entity[], part: Part | undefined): void {
    if (part && only?.kind === 'person' && !more) this.#discourse.tellPart(only, part);
  }

  #trace(at: number, parsed: Parsed, entities: readonly Entity[], as: Trace['as'], gender?: Gender): void {
    const { paragraph } = parsed;
    const sentence = this.#numbers.get(parsed) ?? 0;
    this.#discourse.tell({ at, paragraph, sentence, entities, as, gender });
  }

  /** Whoever the sentence before is about, or who spoke last: of this paragraph first, then of the one before. */
  #continued(proposal: Proposal): readonly Resolved[] {
    const { from, parsed, content } = proposal;
    if (from === 'next') return [];
    const mention = content[0] as Span;
    const naming = this.#explanation?.naming(proposal, mention);
    const goOn = (speakers: readonly Resolved[], way: string): readonly Resolved[] => {
      const resolved = speakers.map(
        ({ entity, mention: evidence }) => ({ entity, basis: 'continuation', mention, evidence }) as const,
      );
      if (naming) Object.assign(naming, { rule: 'continuation', way, resolved });
      return resolved;
    };
    const previous = this.#previous.get(parsed);
    if (previous && !this.#toldOf.has(previous)) {
      const subject = mainSubject(previous);
      const about = joint(subject?.parties.map((party) => this.#resolver.resolve(previous, party)) ?? []);
      if (
        about.length &&
        about.every(({ entity }) => entity.kind !== 'institution' && entity.kind !== 'other') &&
        !this.#speaksOf(about, proposal)
      )
        return goOn(about, 'subject-before');
    }
    const speaksOf = this.#last && this.#speaksOf(this.#last.speakers, proposal);
    const last = speaksOf ? this.#lastOfAnother : this.#last;
    return last && parsed.paragraph - last.proposal.parsed.paragraph <= 1
      ? goOn(last.speakers, 'last-speaker')
      : [];
  }
}

/** Whether an offset stands in what somebody says. */
const isWithin = (told: Told | undefined, at: number): boolean =>
  told?.proposal.content.some(({ start, end }) => start <= at && at < end) === true;

const entitiesOf = (resolved: readonly Resolved[]): readonly Entity[] => resolved.map(({ entity }) => entity);

/** *The minister said she would write*: whoever says so of *she* alone is a woman. */
function tellGender({ parsed, kind, content }: Proposal, [only, more]: readonly Entity[]): void {
  if (!only || more || only.gender !== 'any' || only.kind !== 'person' || kind === 'direct') return;
  const start = content[0]?.start;
  const opening = parsed.tokens.find((token) => token.start === start);
  const pronoun = opening && parsed.grammar.pronouns.get(opening.key);
  if (pronoun?.stands === 'person' && pronoun.number === 'singular') only.gender = pronoun.gender;
}

/** All of them, or nobody where one cannot be told. */
const joint = (resolved: readonly (readonly Resolved[])[]): readonly Resolved[] =>
  resolved.every((one) => one.length > 0) ? resolved.flat() : [];
