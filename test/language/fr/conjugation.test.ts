import { describe, expect, test } from 'vitest';
import { inflect } from '../../../src/language/fr/conjugation.ts';
import { verbs } from '../../../src/language/fr/verbs.ts';

const inTense = (lemma: string, tense: string, only?: string) =>
  inflect(lemma)
    .filter((inflection) => inflection.tense === tense && (!only || inflection.number === only))
    .map(({ form }) => form)
    .join(' ');

/** Present | simple past | future singular | past participle, masculine and feminine | present participle. */
const PHRASE_BOOK = `
    estimer: estime estiment | estima estimèrent | estimera | estimé estimée | estimant
    juger: juge jugent | jugea jugèrent | jugera | jugé jugée | jugeant
    dénoncer: dénonce dénoncent | dénonça dénoncèrent | dénoncera | dénoncé dénoncée | dénonçant
    nier: nie nient | nia nièrent | niera | nié niée | niant
    achever: achève achèvent | acheva achevèrent | achèvera | achevé achevée | achevant
    répéter: répète répètent | répéta répétèrent | répétera répètera | répété répétée | répétant
    alléguer: allègue allèguent | allégua alléguèrent | alléguera allèguera | allégué alléguée | alléguant
    maugréer: maugrée maugréent | maugréa maugréèrent | maugréera | maugréé maugréée | maugréant
    appeler: appelle appellent | appela appelèrent | appellera | appelé appelée | appelant
    rejeter: rejette rejettent | rejeta rejetèrent | rejettera | rejeté rejetée | rejetant
    marteler: martèle martèlent | martela martelèrent | martèlera | martelé martelée | martelant
    grommeler: grommelle grommèle grommellent grommèlent | grommela grommelèrent | grommellera grommèlera | grommelé grommelée | grommelant
    presser: presse pressent | pressa pressèrent | pressera | pressé pressée | pressant
    renvoyer: renvoie renvoient | renvoya renvoyèrent | renverra | renvoyé renvoyée | renvoyant
    enterrer: enterre enterrent | enterra enterrèrent | enterrera | enterré enterrée | enterrant
    balayer: balaie balaye balaient balayent | balaya balayèrent | balaiera balayera | balayé balayée | balayant
    renchérir: renchérit renchérissent | renchérit renchérirent | renchérira | renchéri renchérie | renchérissant
    répondre: répond répondent | répondit répondirent | répondra | répondu répondue | répondant
    dire: dit disent | dit dirent | dira | dit dite | disant
    contredire: contredit contredisent | contredit contredirent | contredira | contredit contredite | contredisant
    décrire: décrit décrivent | décrivit décrivirent | décrira | décrit décrite | décrivant
    sourire: sourit sourient | sourit sourirent | sourira | souri | souriant
    lire: lit lisent | lut lurent | lira | lu lue | lisant
    plaindre: plaint plaignent | plaignit plaignirent | plaindra | plaint plainte | plaignant
    enjoindre: enjoint enjoignent | enjoignit enjoignirent | enjoindra | enjoint enjointe | enjoignant
    démentir: dément démentent | démentit démentirent | démentira | démenti démentie | démentant
    soutenir: soutient soutiennent | soutint soutinrent | soutiendra | soutenu soutenue | soutenant
    prévenir: prévient préviennent | prévint prévinrent | préviendra | prévenu prévenue | prévenant
    admettre: admet admettent | admit admirent | admettra | admis admise | admettant
    reprendre: reprend reprennent | reprit reprirent | reprendra | repris reprise | reprenant
    reconnaître: reconnaît reconnait reconnaissent | reconnut reconnurent | reconnaîtra reconnaitra | reconnu reconnue | reconnaissant
    conclure: conclut concluent | conclut conclurent | conclura | conclu conclue | concluant
    poursuivre: poursuit poursuivent | poursuivit poursuivirent | poursuivra | poursuivi poursuivie | poursuivant
    interrompre: interrompt interrompent | interrompit interrompirent | interrompra | interrompu interrompue | interrompant
    requérir: requiert requièrent | requit requirent | requerra | requis requise | requérant
    prévoir: prévoit prévoient | prévit prévirent | prévoira | prévu prévue | prévoyant
    entrevoir: entrevoit entrevoient | entrevit entrevirent | entreverra | entrevu entrevue | entrevoyant
    apercevoir: aperçoit aperçoivent | aperçut aperçurent | apercevra | aperçu aperçue | apercevant
    accueillir: accueille accueillent | accueillit accueillirent | accueillera | accueilli accueillie | accueillant
    devoir: doit doivent | dut durent | devra | dû due | devant
    faire: fait font | fit firent | fera | fait faite | faisant
    aller: va vont | alla allèrent | ira | allé allée | allant
    avoir: a ont | eut eurent | aura | eu eue | ayant
    être: est sont | fut furent | sera | été | étant
`;

const phraseBook = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/: | \| /) as [string, string, string, string, string, string]);

describe('the forms of a French verb', () => {
  test.each(phraseBook(PHRASE_BOOK))(
    '%s: %s, %s, %s, %s, %s',
    (lemma, present, past, future, participle, gerund) => {
      expect(inTense(lemma, 'present')).toBe(present);
      expect(inTense(lemma, 'past')).toBe(past);
      expect(inTense(lemma, 'future', 'singular')).toBe(future);
      expect(inTense(lemma, 'participle').split(' ').slice(0, 2).join(' ')).toBe(participle);
      expect(inTense(lemma, 'gerund')).toBe(gerund);
      expect(inTense(lemma, 'infinitive')).toBe(lemma);
    },
  );

  test.each([
    // lemma: imperfect, conditional, subjunctive
    ['juger', 'jugeait jugeaient', 'jugerait jugeraient', 'juge jugeât jugent jugeassent'],
    ['dire', 'disait disaient', 'dirait diraient', 'dise dît disent dissent'],
    [
      'soutenir',
      'soutenait soutenaient',
      'soutiendrait soutiendraient',
      'soutienne soutînt soutiennent soutinssent',
    ],
    [
      'répondre',
      'répondait répondaient',
      'répondrait répondraient',
      'réponde répondît répondent répondissent',
    ],
    ['croire', 'croyait croyaient', 'croirait croiraient', 'croie crût croient crussent'],
    ['faire', 'faisait faisaient', 'ferait feraient', 'fasse fît fassent fissent'],
    ['vouloir', 'voulait voulaient', 'voudrait voudraient', 'veuille voulût veuillent voulussent'],
    ['être', 'était étaient', 'serait seraient', 'soit fût soient fussent'],
  ])('%s: %s, %s, %s', (lemma, imperfect, conditional, subjunctive) => {
    expect(inTense(lemma, 'imperfect')).toBe(imperfect);
    expect(inTense(lemma, 'conditional')).toBe(conditional);
    expect(inTense(lemma, 'subjunctive')).toBe(subjunctive);
  });

  test('a participle agrees, and sourire’s never does', () => {
    expect(inTense('féliciter', 'participle')).toBe('félicité félicitée félicités félicitées');
    expect(inTense('dire', 'participle')).toBe('dit dite dits dites');
    expect(inTense('admettre', 'participle')).toBe('admis admise admises');
    expect(inTense('devoir', 'participle')).toBe('dû due dus dues');
    expect(inTense('sourire', 'participle')).toBe('souri');
  });

  test('one minister is heard, several are: the number is told by the form', () => {
    expect(inflect('dire')).toContainEqual({ form: 'dira', tense: 'future', number: 'singular' });
    expect(inflect('dire')).toContainEqual({ form: 'diront', tense: 'future', number: 'plural' });
    expect(inflect('mettre')).toContainEqual({ form: 'mis', tense: 'participle', number: 'any' });
  });

  test('every reporting verb has all its forms, each a lower-case French word, none twice', () => {
    const tenses = 'conditional future gerund imperfect infinitive participle past present subjunctive'.split(
      ' ',
    );
    for (const lemma of new Set(verbs.map((verb) => verb.lemma))) {
      const inflections = inflect(lemma);
      expect(inflections.length, lemma).toBeGreaterThanOrEqual(12);
      expect([...new Set(inflections.map(({ tense }) => tense))].sort(), lemma).toEqual(tenses);
      for (const { form } of inflections) expect(form).toMatch(/^\p{Ll}+(?:-\p{Ll}+)?$/u);
      expect(new Set(inflections.map((inflection) => JSON.stringify(inflection))).size).toBe(
        inflections.length,
      );
    }
  });

  test('a regular verb in -er keeps its stem, but for the spelling of its last vowel and consonant', () => {
    const plain = (form: string) => form.normalize('NFD').replace(/\p{M}/gu, '');
    for (const { lemma } of verbs) {
      if (!lemma.endsWith('er') || lemma === 'aller' || lemma === 'renvoyer') continue;
      const stem = plain(lemma.slice(0, -2)).replace(/y$/, '');
      for (const { form } of inflect(lemma)) expect(plain(form).startsWith(stem), form).toBe(true);
    }
  });
});
