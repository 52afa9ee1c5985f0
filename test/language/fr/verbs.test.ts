import { describe, expect, test } from 'vitest';
import { answering } from '../../../src/language/fr/verbs/answering.ts';
import { asking } from '../../../src/language/fr/verbs/asking.ts';
import { claiming } from '../../../src/language/fr/verbs/claiming.ts';
import { collocations } from '../../../src/language/fr/verbs/collocations.ts';
import { judging } from '../../../src/language/fr/verbs/judging.ts';
import { manners } from '../../../src/language/fr/verbs/manners.ts';
import { saying } from '../../../src/language/fr/verbs/saying.ts';
import { verbs } from '../../../src/language/fr/verbs.ts';
import type { Frame } from '../../../src/language/lexicon.ts';

const phraseOf = ({ lemma, reflexive, particle }: (typeof verbs)[number]): string =>
  [...(reflexive ? ['se'] : []), lemma, ...particle].join(' ');

const frames = (phrase: string): ReadonlySet<Frame> => {
  const verb = verbs.find((candidate) => phraseOf(candidate) === phrase);
  if (!verb) throw new Error(`${phrase} is not listed`);
  return verb.frames;
};

describe('how French reports', () => {
  test.each([
    ['Le ministre a indiqué que les contacts sont intenses', 'indiquer', 'clause'],
    ['Elle affirme avoir perdu ses greniers', 'affirmer', 'infinitive'],
    ['Il nie avoir fourni onze faux', 'nier', 'infinitive'],
    ['Le groupe a menacé de quitter le pays', 'menacer', 'infinitive:de'],
    ['Le maire s’est engagé à reloger les sinistrés', 'se engager', 'infinitive:à'],
    ['Il a salué le choix de sa région', 'saluer', 'noun'],
    ['Le syndicat plaide pour la gratuité', 'plaider', 'noun:pour'],
    ['Le collectif s’insurge contre la fermeture', 'se insurger', 'noun:contre'],
    ['L’imam a appelé au calme', 'appeler', 'noun:à'],
    ['Il a fait état de 57 ennemis neutralisés', 'faire état', 'noun:de'],
    ['La députée s’est félicitée du vote', 'se féliciter', 'noun:de'],
    ['Le centre alerte sur la rougeole', 'alerter', 'noun:sur'],
    ['Il a invité les parties à parler d’une même voix', 'inviter', 'urge'],
    ['Le chef de l’État a instruit le ministre d’agir', 'instruire', 'urge'],
    ['Ils ont accusé l’exécutif d’avoir joué la montre', 'accuser', 'accuse'],
    ['Elle juge la mesure « homéopathique »', 'juger', 'as'],
    ['Il avait qualifié le dispositif d’« usine à gaz »', 'qualifier', 'as'],
    ['Il a voulu savoir si la digue tiendrait', 'vouloir savoir', 'whether'],
    ['La préfète a prévenu les familles que l’eau monterait', 'prévenir', 'addressee'],
    ['Elle fait valoir que le nombre a reculé', 'faire valoir', 'clause'],
    ['L’ONG met en garde contre une flambée', 'mettre en garde', 'noun:contre'],
    ['Elles se disent convaincues que la paix viendra', 'se dire convaincues', 'clause'],
    ['Elle se dit favorable à un audit', 'se dire favorable', 'noun:à'],
    ['Ils se sont montrés heureux du vote', 'se montrer heureux', 'noun:de'],
    ['Elle s’est écriée qu’on voulait sa peau', 'se écrier', 'clause'],
    ['Il s’est dit prêt à enchaîner', 'se dire prêt', 'infinitive:à'],
    ['Il a tiré la sonnette d’alarme', "tirer la sonnette d' alarme", 'quote'],
    ['« Encore ? », sourit-elle', 'sourire', 'quote'],
  ] as const)('%s', (_sentence, phrase, frame) => {
    expect(frames(phrase)).toContain(frame);
  });

  test.each([
    ['La région lance un appel d’offres', 'lancer', 'noun'],
    ['Le festival propose trente concerts', 'proposer', 'noun'],
    ['Me Diallo défend la famille', 'défendre', 'noun'],
    ['Le sélectionneur a écarté deux joueurs', 'écarter', 'noun'],
    ['La mairie loue la salle', 'louer', 'noun'],
    ['Le parti soutient le candidat', 'soutenir', 'noun'],
    ['Le gardien a concédé un but', 'concéder', 'noun'],
    ['Les experts ont constaté les dégâts', 'constater', 'noun'],
    ['La tempête balaie la côte', 'balayer', 'noun'],
    ['Un gardien, qui requiert l’anonymat', "requérir l' anonymat", 'noun'],
    ['Il conseille le président', 'conseiller', 'noun'],
    ['Il refuse de partir', 'refuser', 'infinitive:de'],
    ['Les élus ont approuvé le budget', 'approuver', 'noun'],
    ['Elle espère que la pluie viendra', 'espérer', 'clause'],
    ['Il pense que tout ira bien', 'penser', 'clause'],
  ] as const)('reports nothing: %s', (_sentence, phrase, frame) => {
    expect(frames(phrase)).not.toContain(frame);
  });

  test('what is only wished, meant or thought reports a quotation at most', () => {
    for (const verb of 'espérer souhaiter craindre redouter penser croire imaginer rêver supposer'.split(' '))
      expect([...frames(verb)], verb).toEqual(['quote']);
  });

  test('no verb stands in two tables, and each frame is one', () => {
    const phrases = [saying, answering, claiming, asking, judging, manners, collocations].flatMap(
      Object.keys,
    );
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
    expect(phrases.length).toBeGreaterThan(450);
    for (const verb of verbs)
      for (const frame of verb.frames)
        expect(frame, phraseOf(verb)).toMatch(
          /^(?:quote|clause|whether|infinitive(?::(?:à|de))?|noun(?::(?:à|de|pour|contre|sur|avec|par))?|indefinite|quoted:de|urge|accuse|as|amount|addressee)$/,
        );
  });

  test('what is read out, sung or taken up is heard before a colon alone', () => {
    const frameless = verbs.filter((verb) => !verb.frames.size).map(phraseOf);
    expect(frameless).toEqual(['lire', 'entonner', 'fredonner', 'réciter', 'reprendre']);
  });
});
