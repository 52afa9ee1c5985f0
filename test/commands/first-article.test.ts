import { describe, expect, it } from 'vitest';
import type { Answer, Block, Quotation } from '../../src/answer.ts';
import { aes, asking, newsroom, textOf } from './newsroom.ts';

const archive = newsroom(aes);
const demander = asking(archive);
const ask = asking(archive, 'en');

const quotations = ({ blocks }: Answer): Quotation[] =>
  blocks.filter((block): block is Quotation => block.type === 'quotation');
const wordsOf = ({ pieces }: Quotation): string => pieces.map(({ text }) => text).join('');
const sections = ({ blocks }: Answer): string[] =>
  blocks.flatMap((block) => (block.type === 'section' ? block.title : []));
/** The blocks below the section of that title. */
function under({ blocks }: Answer, title: string): Block[] {
  const from = blocks.findIndex((block) => block.type === 'section' && block.title === title) + 1;
  const to = blocks.findIndex((block, index) => index >= from && block.type === 'section');
  return from ? blocks.slice(from, to < 0 ? undefined : to) : [];
}

describe('/quote Lavrov', () => {
  const answer = ask('quote', { who: 'Lavrov' });

  it('gives both quotations word for word, ahead of what is reported of him', () => {
    const kinds = quotations(answer).map(({ kind }) => kind);
    expect(kinds).toEqual(['direct', 'direct', ...Array(8).fill('indirect')]);
    for (const quotation of quotations(answer))
      for (const { text } of quotation.pieces) expect(aes).toContain(text);
    expect(wordsOf(quotations(answer)[0] as Quotation)).toMatch(/^La création de l’Alliance .* bénéfique$/);
  });

  it('says for each who, in which role, with which words, when, where, and in which paragraph', () => {
    expect(quotations(answer)[0]).toMatchObject({
      speaker: 'Serguei Lavrov',
      speakerKnown: true,
      role: 'chef de la diplomatie russe',
      cue: 'a souligné',
    });
    const { when, where, source } = quotations(answer)[0] as Quotation;
    expect(when).toBe('3 April 2025 (inferred)');
    expect(where).toContain('Moscou');
    expect(source.line).toMatch(
      /^A\. Sanogo · 4 April 2025 \(inferred\) · Moscou\s: Serguei Lavrov\D*… · ¶ 9$/,
    );
    expect(source.line.length).toBeLessThanOrEqual(76);
    const more = ask('source', { statement: (quotations(answer)[0] as Quotation).id });
    expect(textOf(more)).toContain('chacun des trois pays de l’AES",');
  });

  it('marks what is reported, and how the speaker is known where no name stands', () => {
    const reported = quotations(answer).filter(({ kind }) => kind === 'indirect');
    for (const { kindLabel } of reported) expect(kindLabel).toMatch(/^Reported, not quoted/);
    const accordingToHim = reported.find((one) => wordsOf(one).startsWith('pour la première fois'));
    expect(accordingToHim?.speakerNote).toContain('resolved to Serguei Lavrov');
    expect(demander('quote', { who: 'Lavrov' }).counts).toBe(
      '10 propos, 2 directs · 1 article · 3 avril 2025',
    );
  });

  it('sets the narrator’s words apart inside what is said', () => {
    const within = quotations(answer).find((one) => wordsOf(one).startsWith('Toute chose qui'));
    expect(within?.pieces.map(({ by }) => by)).toEqual(['speaker', 'narrator', 'speaker']);
    expect(within?.pieces[1]?.text).toBe(', selon lui, ');
  });

  it('finds him misspelt, in small letters or by his role, and says so where it was not plain', () => {
    for (const who of ['lavrov', 'Serguei Lavrov', 'LAVROV', 'Sergueï Lavrov'])
      expect(ask('quote', { who }).heading, who).toBe('Serguei Lavrov');
    expect(ask('quote', { who: 'Lavrof' }).note).toBe('Serguei Lavrov, for “Lavrof”');
    expect(demander('quote', { who: 'chef de la diplomatie russe' }).note).toBe(
      'Serguei Lavrov, pour «\u202fchef de la diplomatie russe\u202f»',
    );
  });

  it('narrows by words, days and kind, and offers the way back where nothing is left', () => {
    expect(quotations(ask('quote', { who: 'Lavrov', about: 'souverainete' }))).toHaveLength(2);
    expect(quotations(ask('quote', { who: 'Lavrov', kind: 'quoted' }))).toHaveLength(2);
    expect(quotations(ask('quote', { who: 'Lavrov', since: '3 April 2025' }))).toHaveLength(10);
    const none = ask('quote', { who: 'Lavrov', about: 'bananes' });
    expect(none).toMatchObject({ outcome: 'miss', searched: '1 article, 4 April 2025' });
    expect(none.suggestions[0]?.label).toBe('Serguei Lavrov: 10 statements');
  });

  it('asks for nobody in their place', () => {
    const answer = demander('quote', { who: 'Macron' });
    expect(answer.outcome).toBe('miss');
    expect(answer.blocks).toMatchObject([{ type: 'note' }]);
    expect(answer.suggestions).toEqual([]);
    expect(answer.searched).toBe('1 article, 4 avril 2025');
  });
});

describe('/who Diop', () => {
  const answer = demander('who', { name: 'Diop' });
  const facts = answer.blocks.flatMap((block) => (block.type === 'facts' ? block.rows : []));

  it('says who that is, with the role as printed and where it is printed', () => {
    expect(answer.heading).toBe('Abdoulaye Diop');
    const role = facts.find(({ label }) => label === 'Fonction');
    expect(role?.value).toBe('chef de la diplomatie malienne');
    expect(role?.detail).toContain('4 avril 2025 (déduit)');
  });

  it('counts what is quoted and what is reported, and shows the latest', () => {
    expect(facts.find(({ label }) => label === 'Cité')?.value).toBe(
      '1 fois entre guillemets, rapporté 1 fois',
    );
    expect(quotations(answer)).toHaveLength(1);
    expect(answer.suggestions.map(({ question }) => question.command)).toEqual(['quote', 'when']);
  });
});

describe('/when', () => {
  it('is a timeline, oldest first, of days as printed and as resolved', () => {
    const answer = ask('when');
    expect(sections(answer)).toEqual(['November 2024', '2 April 2025', '3 April 2025', '3–4 April 2025']);
    const [first] = under(answer, 'November 2024');
    expect(first).toMatchObject({ type: 'passage' });
    expect(textOf(answer)).toContain('“en novembre 2024”');
    expect(textOf(answer)).toContain('huis clos');
  });

  it('keeps to a person or to words', () => {
    const diop = demander('when', { who: 'Diop' });
    expect(diop.heading).toBe('Chronologie\u202f: Abdoulaye Diop');
    expect(sections(diop)).toEqual(['2 avril 2025']);
    expect(sections(ask('when', { about: 'Sotchi' }))).toContain('November 2024');
  });
});

describe('/where', () => {
  it('tells what happened at Sotchi from what was said there: nothing', () => {
    const answer = demander('where', { place: 'Sotchi' });
    expect(quotations(answer)).toEqual([]);
    expect(textOf(answer)).toContain('Serguei Lavrov a rappelé que la dernière fois');
    expect(answer.counts).toContain('rien de dit sur place');
  });

  it('finds Moscou for Moscow', () => {
    const answer = ask('where', { place: 'Moscow' });
    expect(answer.heading).toBe('Moscou');
    expect(under(answer, 'Said in Moscou').length).toBe(10);
    expect(textOf(answer)).toContain('ont séjourné les 3 et 4 avril');
  });
});

describe('/what', () => {
  it('groups by speaker who said what about it', () => {
    const answer = demander('what', { about: 'souveraineté' });
    expect(sections(answer).sort()).toEqual(['Abdoulaye Diop', 'Serguei Lavrov']);
    expect(sections(ask('what', { about: 'souveraineté', who: 'Diop' }))).toEqual(['Abdoulaye Diop']);
  });

  it('shows what is printed without anybody saying it, and says so', () => {
    const answer = demander('what', { about: 'huis clos' });
    expect(answer.outcome).toBe('miss');
    expect(textOf(answer)).toContain('les trois ministres se sont entretenus à huis clos');
  });
});

describe('the source of a statement', () => {
  const [statement] = quotations(ask('quote', { who: 'Lavrov' }));
  const answer = demander('source', statement?.more?.options ?? {});

  it('shows the paragraph with the quotation marked', () => {
    const passage = answer.blocks.find((block) => block.type === 'passage');
    const [mark] = passage?.marked ?? [];
    expect(passage?.text.slice(mark?.start, mark?.end)).toBe(wordsOf(statement as Quotation));
  });

  it('gives a line to paste in which what is inferred stands in brackets', () => {
    const [french, english] = answer.blocks.filter((block) => block.type === 'copyable');
    expect(french?.text).toMatch(
      /^«\u202fLa création .* bénéfique\u202f», a souligné Serguei Lavrov, chef de la diplomatie russe, /,
    );
    expect(french?.text).toContain('[le 3 avril 2025, à Moscou]');
    expect(french?.text).toContain('[4 avril 2025]');
    expect(english?.text).toMatch(/^“La création .* bénéfique”, a souligné Serguei Lavrov, /);
    expect(french?.text.replace(/\[[^\]]*\]/g, '')).not.toContain('2025');
  });

  it('gives a speaker whom only a pronoun names in brackets too', () => {
    const he = quotations(ask('quote', { who: 'Lavrov' })).find((one) => one.cue === 'dira');
    const { blocks } = demander('source', he?.more?.options ?? {});
    const [french] = blocks.filter((block) => block.type === 'copyable');
    expect(french?.text).toContain('[Serguei Lavrov]');
    expect(french?.text.replace(/\[[^\]]*\]/g, '').split('(')[0]).not.toContain('Lavrov');
  });

  it('says that it has changed where the id is of no statement', () => {
    expect(demander('source', { statement: 'abcdefabcdef' }).outcome).toBe('miss');
  });
});

describe('who said this?', () => {
  it('finds the speaker of the quotations in a message, whatever its marks, accents and capitals', () => {
    const answer = demander('said', {
      text: '> Lu ce matin : **"la creation de l\'alliance reflete la détermination de vos pays"**, sérieusement ?',
    });
    expect(answer).toMatchObject({ outcome: 'answered', heading: 'C’est de Serguei Lavrov' });
    expect(sections(answer)[0]).toMatch(/^Dans un propos plus long/);
  });

  it('labels other wording as such, and never says who said it', () => {
    const answer = ask('said', {
      text: 'Nous sommes prêts à discuter de domaines nouveaux pour le développement des relations non seulement sur une base bilatérale, mais avec l’Alliance en tant que structure, et à partager des opinions sur la manière de construire notre coopération régionale à l’avenir, en tenant compte des réalités de votre coopération',
    });
    expect(answer).toMatchObject({ outcome: 'miss', heading: 'Not these words, but near ones' });
    expect(sections(answer)[0]).toMatch(/^Different wording \(\d\d% of the words in common\)/);
  });

  it('tells a sentence of the article from what somebody said in it', () => {
    const answer = demander('said', { text: 'les trois ministres se sont entretenus à huis clos' });
    expect(sections(answer)[0]).toMatch(/^L’article l’imprime, sans l’attribuer/);
    expect(quotations(answer)).toEqual([]);
  });

  it('says what it searched where it finds nothing, and not that it is false', () => {
    const answer = demander('said', { text: '« Les bananes poussent mieux sous la pluie fine »' });
    expect(textOf(answer)).toContain('«\u202fLes bananes poussent mieux sous la pluie fine\u202f»');
    expect(answer).toMatchObject({ outcome: 'miss', searched: '1 article, 4 avril 2025' });
    expect(textOf(answer)).not.toMatch(/faux|fausse/i);
    expect(demander('said', { text: 'Ah bon' }).outcome).toBe('refused');
  });
});

describe('/help', () => {
  it('takes its examples from the archive at hand, and each of them is answered', () => {
    const answer = demander('help');
    expect(answer.suggestions.map(({ label }) => label)).toContain('/quote Serguei Lavrov');
    for (const { label, question } of answer.suggestions)
      expect(demander(question.command, question.options).outcome, label).toBe('answered');
  });

  it('says how to fill an empty archive', () => {
    const empty = asking(newsroom());
    expect(textOf(empty('help'))).toContain('corpus');
    for (const [command, options] of [
      ['summary', {}],
      ['when', {}],
      ['quote', { who: 'Lavrov' }],
      ['where', { place: 'Moscou' }],
      ['what', { about: 'paix' }],
      ['said', { text: 'trois mots suffisent' }],
    ] as const)
      expect(empty(command, options).outcome, command).toBe('miss');
  });
});
