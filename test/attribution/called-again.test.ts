import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const french = (text: string) => said('fr', text);

const minister = 'Le ministre de l’Éducation nationale, Barnabé Ndong, a dit que l’épreuve est annulée.';
const leader =
  'Le Parti du sursaut (PDS) a tenu une conférence de presse. Elle était animée par le président du parti, Me Hamidou Bagayoko.';

describe('who was named is called again by what he holds', () => {
  it.each([
    [minister, 'Le membre du gouvernement a révélé que l’enquête avance.', 'Barnabé Ndong: l’enquête avance'],
    [
      minister,
      'Le patron de l’Éducation nationale a rétorqué que rien ne presse.',
      'Barnabé Ndong: rien ne presse',
    ],
    [
      leader,
      'Le président du PDS a indiqué que le texte est mauvais.',
      'Hamidou Bagayoko: le texte est mauvais',
    ],
  ])('%s %s', (before, text, expected) => expect(french(`${before}\n\n${text}`)).toContain(expected));

  it('is not whoever holds another office', () => {
    const text = `${minister}\n\nEn mars, le Premier ministre avait affirmé que « le plus dur est derrière nous ».`;
    expect(french(text)).not.toContain('Barnabé Ndong: le plus dur est derrière nous');
  });

  it('is told once for all the verbs of a sentence', () => {
    const text =
      'Paul Roussel a été élu dimanche. « Rien n’est perdu », a lancé M. Roussel.\nLe nouveau secrétaire a promis « la paix » et invité les siens à y travailler.';
    expect(french(text).slice(1)).toEqual(['Paul Roussel: la paix', 'Paul Roussel: y travailler']);
  });
});

describe('who is known by another name', () => {
  it('is one by both', () => {
    const text = 'Le responsable, Yacouba Samaké dit Yac, a souri. « Nous aviserons », a prévenu Yac.';
    expect(french(text)).toEqual(['Yacouba Samaké: Nous aviserons']);
  });
});

describe('in a portrait', () => {
  it('a paragraph goes back to whom it is about, once others have been spoken of', () => {
    const text = `La glaciologue Madeleine Oustric est morte mardi.

« Elle voyait loin », a salué la ministre, Anne-Lise Chabert. L’Institut polaire a promis un navire.

Des honneurs, elle se méfiait. « Ils fondent », disait-elle.`;
    expect(said('fr', text, 'Madeleine Oustric, la dame des glaces').at(-1)).toBe(
      'Madeleine Oustric: Ils fondent',
    );
  });
});

describe('what is no subject', () => {
  it.each([
    [
      'Le ministre des Finances, Aliou Thiaw, a affirmé vendredi, place Soweto, que rien ne change.',
      ['Aliou Thiaw: rien ne change'],
    ],
    [
      'À Kasserine, le docteur Ayachi, 66 ans, vient de repousser sa retraite. Il avait juré que la première serait la dernière.',
      ['Ayachi: la première serait la dernière'],
    ],
    [
      'La géologue Anne Colin, deux ans plus tard, prévient que la digue cédera.',
      ['Anne Colin: la digue cédera'],
    ],
    [
      'Son ancien président, Ali Trabelsi, est à Cologne. Il dit ne rien regretter.',
      ['Ali Trabelsi: ne rien regretter'],
    ],
  ])('%s', (text, expected) => expect(french(text)).toEqual(expected));
});

describe('what is no content', () => {
  it.each([
    ['« Oui », énumère Ali Ba en refermant une armoire vide.', ['Ali Ba: Oui']],
    ['« Oui », résume un guide de montagne qui a participé aux recherches.', ['guide de montagne: Oui']],
    ['« Oui », dit un médecin, qui a demandé à ne pas être identifié.', ['médecin: Oui']],
  ])('%s', (text, expected) => expect(french(text)).toEqual(expected));
});

describe('several who are called so', () => {
  it('speak together, and are no one of them', () => {
    const text =
      'Elle est morte mardi, ont annoncé ses deux fils. « Elle est partie sans bruit », écrivent-ils. Son fils aîné, Luc Oustric, a souri.';
    expect(french(text)).toEqual([
      'deux fils: Elle est morte mardi',
      'deux fils: Elle est partie sans bruit',
    ]);
  });
});

describe('words told within what is told', () => {
  it('are those of whom the clause is about', () =>
    expect(french('Un employé a raconté que la gérante Anne Colin répétait : « Ça tiendra. »')).toEqual([
      'employé: la gérante Anne Colin répétait : « Ça tiendra. »',
      'Anne Colin: Ça tiendra.',
    ]));
});

describe('a clause in two pieces', () => {
  it('goes on behind its source where the participle wants its agent', () =>
    expect(french('Elles ont été provoquées, selon Ali Ba, par « des mines ».')).toEqual([
      'Ali Ba: Elles ont été provoquées … par « des mines »',
    ]));
});
