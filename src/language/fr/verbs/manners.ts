import { list } from '../../words.ts';

/** Only a quotation is reported so: *« … », sourit-il*. */
export const manners: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...list(`hurler vociférer rugir brailler beugler gueuler aboyer éructer grogner gronder grommeler ronchonner bougonner
    marmonner marmotter bredouiller balbutier bégayer bafouiller ânonner murmurer chuchoter susurrer soupirer gémir geindre
    sangloter pleurer pleurnicher larmoyer hoqueter haleter sourire rire ricaner pouffer rigoler glousser
    plaisanter blaguer badiner persifler gouailler narguer chambrer taquiner titiller piquer cingler grincer siffler
    fanfaronner pavoiser crâner claironner triompher exulter jubiler savourer rayonner trépigner enrager rager bouillonner
    scander entonner psalmodier pontifier rêver fantasmer méditer songer penser croire imaginer supposer présumer deviner
    subodorer pressentir comprendre apprendre dramatiser positiver tiquer tousser frémir frissonner trembler`),
    ...list('exclamer écrier esclaffer époumoner égosiller aventurer avancer attendrir agiter').map(
      (lemma) => `s'${lemma}`,
    ),
  ].map((phrase) => [phrase, 'quote']),
);
