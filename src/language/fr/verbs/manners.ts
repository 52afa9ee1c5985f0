import { list } from '../../words.ts';

/** A quotation is reported so, and by some a clause: *« … », sourit-il*; *s’est écriée qu’on voulait leur peau*. */
export const manners: Readonly<Record<string, string>> = {
  ...withFrames(
    'quote',
    `vociférer rugir brailler beugler gueuler aboyer éructer grogner gronder grommeler ronchonner bougonner
    marmonner marmotter bredouiller balbutier bégayer bafouiller ânonner susurrer gémir geindre sangloter
    pleurer pleurnicher larmoyer hoqueter haleter sourire rire ricaner pouffer rigoler glousser badiner
    persifler gouailler narguer taquiner titiller piquer cingler grincer siffler fanfaronner pavoiser crâner
    triompher exulter jubiler savourer rayonner trépigner enrager rager bouillonner scander
    psalmodier pontifier rêver fantasmer méditer songer penser croire imaginer supposer présumer deviner
    subodorer pressentir comprendre apprendre dramatiser positiver tiquer tousser frémir frissonner trembler
    bramer cracher crachoter déblatérer dégoiser discourir éclater écumer
    finasser gazouiller glapir jacasser minauder monologuer moraliser mugir nasiller palabrer parodier pérorer
    piailler plastronner poétiser polémiquer radoter rasséréner réconforter rembobiner ruminer soliloquer
    toussoter tranquilliser trompeter vanner vaticiner zézayer zozoter
    s'esclaffer s'époumoner s'égosiller s'aventurer s'avancer s'attendrir s'agiter s'embrouiller s'interrompre
    s'étendre s'appesantir s'obstiner s'entêter se_marrer se_troubler se_raisonner`,
  ),
  ...withFrames(
    'quote clause',
    "s'exclamer s'écrier hurler claironner murmurer chuchoter soupirer plaisanter blaguer",
  ),
};

/** Written *se_marrer*. */
function withFrames(frames: string, lemmas: string): Record<string, string> {
  return Object.fromEntries(list(lemmas).map((lemma) => [lemma.replace('_', ' '), frames]));
}
