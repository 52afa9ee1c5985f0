import { describe, expect, it } from 'vitest';
import { lineToPaste } from '../../commands/parts/line-to-paste.ts';
import { quotationOf, rolesOf } from '../../commands/parts/quotation.ts';
import type { ArchivedStatement } from '../../src/archive/archive.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import type { Statement } from '../../src/attribution/statement.ts';
import { sayIn } from '../../src/locales/say.ts';
import { type Named, reading, type Said } from '../archive/readings.ts';

const fr = sayIn('fr');
const en = sayIn('en');

/** One statement of one article, with what the engine would know beside. */
function archived(
  text: string,
  said: Said,
  people: readonly Named[],
  more: Partial<Statement> = {},
): ArchivedStatement {
  const told = reading({
    title: 'Le barrage',
    publisher: 'Le Fleuve',
    published: '2025-05-12',
    text,
    people,
    statements: [said],
  });
  const [statement] = told.statements as [Statement];
  const archive = createArchive();
  const article = { ...told.article, url: 'https://fleuve.example/barrage' };
  archive.add({ ...told, article, statements: [{ ...statement, ...more }] });
  return archive.statement(statement.id) as ArchivedStatement;
}

const cisse = [{ name: 'Awa Cissé', roles: ['ministre de l’Eau'] }];

describe('a statement in an answer', () => {
  it('links to the passage: a text fragment of its first and last words, where it is long', () => {
    const content =
      'Le barrage sera prêt, dix-huit mois avant la date, et nous irons tous le voir, avec nos enfants.';
    const long = archived(
      `Awa Cissé a dit : « ${content} »`,
      { by: 'Awa Cissé', content },
      cisse.map(({ name }) => ({ name })),
    );
    expect(quotationOf(long, fr).source.url).toBe(
      'https://fleuve.example/barrage#:~:text=Le%20barrage%20sera%20pr%C3%AAt%2C%20dix%2Dhuit,le%20voir%2C%20avec%20nos%20enfants.',
    );
    const short = archived('Awa Cissé a dit : « Bientôt. »', { by: 'Awa Cissé', content: 'Bientôt.' }, [
      { name: 'Awa Cissé' },
    ]);
    expect(quotationOf(short, fr).source.url).toBe('https://fleuve.example/barrage#:~:text=Bient%C3%B4t.');
  });

  it('shows the conditional of an outlet’s reservation as such', () => {
    const text = 'Awa Cissé, ministre de l’Eau, aurait promis que le barrage serait prêt.';
    const reserved = archived(
      text,
      { by: 'Awa Cissé', content: 'le barrage serait prêt', kind: 'indirect' },
      cisse,
      { reserved: true },
    );
    expect(quotationOf(reserved, fr).kindLabel).toBe('Rapporté, non cité, au conditionnel, comme imprimé');
    expect(quotationOf(reserved, en).kindLabel).toBe('Reported, not quoted, in the conditional, as printed');
  });

  it('leaves an unnamed source unnamed, and an unknown one unknown', () => {
    const witness = archived(
      'Un témoin a dit : « J’ai tout vu. »',
      { by: 'témoin', content: 'J’ai tout vu.' },
      [],
    );
    expect(quotationOf(witness, fr)).toMatchObject({
      speaker: 'témoin',
      speakerKnown: true,
      speakerNote: 'source non nommée par l’article',
    });
    const nobody = archived('Sur le mur : « L’eau est à nous. »', { content: 'L’eau est à nous.' }, []);
    expect(quotationOf(nobody, en)).toMatchObject({ speaker: 'speaker unknown', speakerKnown: false });
    expect(lineToPaste(nobody, fr)).toBe(
      '«\u202fL’eau est à nous.\u202f» (Le barrage · Le Fleuve · [12 mai 2025]).',
    );
  });

  it('says which words a role or a pronoun was, and brackets the name in the line to paste', () => {
    const text = 'Awa Cissé, ministre de l’Eau, est venue. La ministre a dit : « Bientôt. »';
    const at = text.indexOf('La ministre') + 'Le barrage\n\n'.length;
    const person = {
      name: 'Awa Cissé',
      person: 0,
      anonymous: false,
      mention: { start: at, end: at + 'La ministre'.length },
    };
    const said = { by: 'Awa Cissé', content: 'Bientôt.' };
    const byRole = archived(text, said, cisse, { speakers: [{ ...person, basis: 'role' }] });
    expect(quotationOf(byRole, en).speakerNote).toBe('“La ministre”, identified as Awa Cissé');
    expect(lineToPaste(byRole, en)).toBe(
      '“Bientôt.”, la ministre [Awa Cissé] (Le barrage · Le Fleuve · [12 May 2025]).',
    );
    const goesOn = archived(text, said, cisse, { speakers: [{ ...person, basis: 'continuation' }] });
    expect(quotationOf(goesOn, en).speakerNote).toContain('it goes on from Awa Cissé');
    expect(lineToPaste(goesOn, en)).toContain('[Awa Cissé]');
  });

  it('writes as fact only the day and the place that are printed', () => {
    const text = 'À Ségou, le 11 mai 2025, Awa Cissé, ministre de l’Eau, a dit : « Bientôt. »';
    const printed = archived(text, { by: 'Awa Cissé', content: 'Bientôt.', place: 'Ségou' }, cisse, {
      date: { value: '2025-05-11' as never, basis: 'written' },
    });
    expect(lineToPaste(printed, fr)).toBe(
      '«\u202fBientôt.\u202f», Awa Cissé, ministre de l’Eau, le 11 mai 2025, à Ségou (Le barrage · Le Fleuve · [12 mai 2025]).',
    );
  });
});

describe('a role that begins with another', () => {
  it('is shown whole', () => {
    const told = archived(
      'Assistant U.S. Attorney Deshawn Pickett said: “It is a start.”',
      { by: 'Deshawn Pickett', content: 'It is a start.' },
      [{ name: 'Deshawn Pickett', roles: ['Assistant', 'Assistant U.S. Attorney'] }],
    );
    expect(rolesOf(told)).toBe('Assistant U.S. Attorney');
  });
});
