/** The closed word classes of French, folded: they tell the language, and say nothing about what a sentence is about. */
export const stopWords: ReadonlySet<string> = new Set(
  `a ai ainsi alors apres as au aucun aucune aupres auquel aura aurait auraient auront aussi autre autres aux auxquels avaient avais
  avait avant avec avez avoir avons ayant beaucoup c ca car ce ceci cela celle celles celui cependant ces cet cette ceux chacun chaque
  chez comme comment contre d dans de deja depuis derriere des desormais dessous dessus deux devant devrait doit doivent donc dont du
  durant elle elles en encore enfin entre es est et etaient etais etait etant ete etes etre eu eux fait faire fois furent fut hors ici
  il ils j jamais je jusqu jusque juste l la laquelle le lequel les lesquels leur leurs lors lorsque lui m ma mais malgre me meme memes
  mes mieux moi moins mon n ne ni non nos notre nous on ont or ou par parce parfois parmi pas pendant personne peu peut peuvent plus
  plusieurs plutot pour pourquoi pourrait pourtant pres puis puisque qu quand quant que quel quelle quelles quelque quelques quels qui
  quoi rien s sa sans sauf se selon sera serait seraient seront ses si sinon soi soient soit sommes son sont sous souvent suis sur t ta
  tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutes tres trop tu un une vers voici voila vont vos votre
  vous vu y`.split(/\s+/),
);
