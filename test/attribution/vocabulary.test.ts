import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { languages } from '../../src/language/languages.ts';
import type { GrammaticalNumber, NounForm, NounTable, Tense } from '../../src/language/lexicon.ts';
import type { IsoDay } from '../../src/text/day.ts';
import { slice } from '../../src/text/span.ts';

const { fr, en } = languages;

const statementsOf = (text: string) =>
  attribute(readArticle(text, { origin: 'article.txt', received: '2025-12-01' as IsoDay })).statements;

const speakersOf = (text: string): readonly string[] =>
  statementsOf(text).flatMap(({ speakers }) => speakers.map(({ name }) => name));

const cueOf = (text: string): string => {
  const cue = statementsOf(text)[0]?.cue;
  return cue ? slice(text, cue) : 'none';
};

/** The forms of a table that are not heard in a sentence made for each. */
const unheard = (table: NounTable, sentence: (form: string, noun: NounForm) => string): readonly string[] =>
  [...table].flatMap(([form, noun]) =>
    speakersOf(sentence(form, noun)).some((name) => name.endsWith(form)) ? [] : [form],
  );

const saidInFrench = (form: string, { gender, number }: NounForm): string => {
  const article = number === 'plural' ? 'des' : gender === 'feminine' ? 'une' : 'un';
  const auxiliary = number === 'plural' ? 'ont' : 'a';
  return `La digue\n\n« La digue tiendra encore dix ans », ${auxiliary} dit ${article} ${form}.\n`;
};

const saidInEnglish = (form: string, { number }: NounForm): string =>
  `The wall\n\n“The wall will hold for ten years,” said ${number === 'plural' ? 'some' : 'a'} ${form}.\n`;

describe('whoever is listed speaks', { timeout: 60_000 }, () => {
  it.each(['roles', 'kin', 'institutions'] as const)('« … », a dit un de: %s', (table) => {
    // *des retraites* are no persons: the table has lost the accent.
    expect(unheard(fr.nouns[table], saidInFrench).filter((form) => !fr.grammar.unaccented.has(form))).toEqual(
      [],
    );
  });

  it.each(['roles', 'kin', 'institutions'] as const)('“…”, said one of: %s', (table) => {
    expect(unheard(en.nouns[table], saidInEnglish)).toEqual([]);
  });
});

describe('however a listed verb is inflected, it reports', { timeout: 60_000 }, () => {
  const one = 'la maire Jeanne Dupin';
  const several = 'les maires';

  const french = fr.verbs
    // *a été formel*: what one is takes no form of *avoir* alone.
    .filter(({ frames, lemma }) => frames.has('quote') && lemma !== 'être')
    .flatMap(({ lemma, reflexive, particle }) => {
      const forms = fr.inflect(lemma);
      const form = (tense: Tense, number: GrammaticalNumber = 'any'): string =>
        forms.find((each) => each.tense === tense && (each.number === number || each.number === 'any'))
          ?.form ?? '';
      const participles = forms.filter(({ tense }) => tense === 'participle').map((each) => each.form);
      const agreeing = (ending: RegExp): string =>
        (reflexive && participles.find((each) => ending.test(each))) || (participles[0] as string);
      const own = (verb: string): string =>
        reflexive ? `${/^[aeiouyéèêh]/.test(verb) ? 's’' : 'se '}${verb}` : verb;
      const [has, have, had, would] = reflexive
        ? ['s’est', 'se sont', 's’étaient', 'se seraient']
        : ['a', 'ont', 'avaient', 'auraient'];
      const told = (verb: string, subject: string) => ({
        verb,
        sentence: `${[verb, ...particle].join(' ').replaceAll("' ", '’')} ${subject}`,
      });
      return [
        told(own(form('present', 'singular')), one),
        told(own(form('present', 'plural')), several),
        told(own(form('imperfect', 'singular')), one),
        told(own(form('past', 'singular')), one),
        told(own(form('past', 'plural')), several),
        told(own(form('future', 'singular')), one),
        told(own(form('conditional', 'plural')), several),
        told(`${has} ${agreeing(/[^s]e$/)}`, one),
        told(`${have} ${agreeing(/es$/)}`, several),
        told(`${had} ${agreeing(/es$/)}`, several),
        told(`${would} ${agreeing(/es$/)}`, several),
      ];
    });

  it('in eleven forms of French', () => {
    const missed = french.filter(
      ({ verb, sentence }) =>
        !cueOf(`La digue\n\n« La digue tiendra encore dix ans », ${sentence}.\n`).startsWith(verb),
    );
    expect(missed).toEqual([]);
  });

  const english = en.verbs
    .filter(({ frames, lemma }) => frames.has('quote') && lemma !== 'be')
    .flatMap(({ lemma, particle }) => {
      const forms = en.inflect(lemma);
      const form = (tense: Tense, number: GrammaticalNumber = 'any'): string =>
        forms.find((each) => each.tense === tense && (each.number === number || each.number === 'any'))
          ?.form ?? '';
      return [
        ['Mayor Jane Dobbin', form('present', 'singular')],
        ['the mayors', form('present', 'plural')],
        ['Mayor Jane Dobbin', form('past')],
        ['Mayor Jane Dobbin later', form('past')],
        ['Mayor Jane Dobbin', `has ${form('participle')}`],
        ['the mayors', `had ${form('participle')}`],
      ].map(([subject, verb]) => ({
        verb: verb as string,
        sentence: [subject, verb, ...particle].join(' '),
      }));
    });

  it('in six forms of English', () => {
    const missed = english.filter(
      ({ verb, sentence }) =>
        !cueOf(`The wall\n\n“The wall will hold for ten years,” ${sentence}.\n`).includes(verb),
    );
    expect(missed).toEqual([]);
  });
});
