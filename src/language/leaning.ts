import type { LanguageCode } from './language.ts';

/** How a sentence shows that it leans on one before it. All patterns run over folded text. */
export interface Leaning {
  /** At the beginning: a pronoun, a demonstrative, a connective, a day counted from another. */
  readonly opening: RegExp;
  /** Ahead of somebody who has been spoken of: *le père*, *the husband*. */
  readonly definite: RegExp;
  /** The third person, its possessives: what they stand for has to stand ahead of them. */
  readonly pronoun: RegExp;
  readonly pluralPronoun: RegExp;
  /** A plural that such a pronoun may stand for. */
  readonly plural: RegExp;
  /** *cette rencontre*: the noun, which has to stand earlier in the same sentence. */
  readonly demonstrative: RegExp;
  /** Anywhere: what somebody else has said or done before, *pourtant*, *lui aussi*; a sentence that may be spared. */
  readonly echo: RegExp;
  /** *ce jeudi*, *this week*: nouns that point to the calendar and not to a sentence. */
  readonly calendar: RegExp;
}

const words = (text: string): string =>
  text
    .trim()
    .split(/\s+\|\s+/)
    .join('|');

const frenchOpening = words(`
  ils? | elles? | ce | cet | cette | ces | c' | cela | ca | celui | celle | ceux | celles | lui | leurs? | eux | son | sa | ses | tels? |
  telles? | mais | et | ou | or | car | donc | ni | ainsi | aussi | puis | ensuite | enfin | cependant | toutefois | pourtant | neanmoins |
  sinon | alors(?! que) | d'ailleurs | par ailleurs | en revanche | au contraire | en effet | en outre | de plus | de meme | du coup | des lors |
  de (?:son|leur) cote | pour (?:sa|leur) part | a (?:son|leur) tour | quant a (?:lui|elle|eux) | d'ou | dont | qui | que | lequel | laquelle |
  (?:d'apres|selon|pour|avec|chez|contre|sans|parmi|entre) (?:lui|elles?|eux|cela|celui) | toute chose | tout cela | tous | toutes |
  les (?:deux|trois|autres|memes) | l'une? | l'autre | une? autre | d'autres | certaine?s | le (?:premier|second|meme) |
  la (?:premiere|seconde|meme) | autrement dit | resultat | idem | surtout | notamment | meme | non | oui | la veille | le lendemain |
  peu (?:apres|avant) | plus tard | (?:quelques|deux|trois) \\S+ plus tard | auparavant | entre-temps | depuis(?= ?,) | depuis lors | la(?=-bas| ?,) |
  au meme moment | du meme | de la meme | a cet egard | faute de quoi | d'autant | quoi | pas question | une? \\S+ (?:qui|que) | a l'inverse |
  a noter | reste(?:nt)? | preuve | de quoi | d'abord | c'etait | aucune?s? | y | dessous | la-bas | et pour cause |
  (?:derriere|devant|dedans|dehors|autour|apres|avant)(?= ?,)`);

const englishOpening = words(`
  he | she | it | they | this | that | these | those | his | her | hers | its | their | theirs | him | them | but | and | or | nor | so | yet |
  however | moreover | furthermore | meanwhile | still | instead | then | thus | therefore | hence | also | too | besides | nevertheless |
  nonetheless | otherwise | indeed | in addition | on the other hand | by contrast | in contrast | as a result | for (?:his|her|its|their) part |
  in (?:his|her|its|their) turn | in turn | both | neither | either | another | others? | the (?:former|latter|other|others|same|two|three|pair) |
  such | there(?= ?,) | according to (?:him|her|them) | (?:with|for|to|of|among|like|unlike) (?:him|her|them|that|this|these|those) |
  after (?:that|this) | since then | later | earlier | afterwards | the next day | the (?:day|night|week|month|year) (?:before|after) |
  because | which | who | whose | one of (?:them|these|those) | one(?= ?,) | some of | most of them | all of | none of | similarly | likewise |
  for example | for instance | no one else | not so | not all | yes | no(?= ?,) | even so | even then | only then | once | here | elsewhere |
  at the same time | at that | in that | in this | by then | until then | a second | a third | the second | the third`);

export const leaning: Readonly<Record<LanguageCode, Leaning>> = {
  fr: {
    opening: new RegExp(`^(?:${frenchOpening})(?<=')|^(?:${frenchOpening})(?![\\p{L}\\p{N}])`, 'u'),
    definite: /^(?:le |la |les |l'|son |sa |ses |leurs? )/,
    pronoun:
      /(?<![\p{L}])(?:il(?! (?:n'|ne )?(?:y|faut|faudra|faudrait|s'agit|convient|importe|suffit|existe|pleut|est (?:[\p{L}']+ ){0,2}(?:de|d'|que|qu')))|elle|lui|son|sa|ses|leurs?|celui-ci|celle-ci)(?![\p{L}])/gu,
    pluralPronoun: /(?<![\p{L}])(?:ils|elles|eux|ceux-ci|celles-ci)(?![\p{L}])/gu,
    plural:
      /(?<![\p{L}])(?:les|des|aux|ces|ses|leurs|mes|nos|deux|trois|quatre|cinq|six|plusieurs|quelques|certains|tous|toutes|\d+)(?![\p{L}])/u,
    demonstrative: /(?<![\p{L}])(?:cet|cette|ces|ce)(?:-l[aà])? (\p{L}[\p{L}'-]{2,})/gu,
    echo: /(?<![\p{L}])(?:pourtant|cependant|toutefois|en revanche|quant a (?:lui|elle|eux|elles)|pour (?:sa|leur) part|de (?:son|leur) cote|a (?:son|leur) tour|(?:lui|elle|eux|elles) aussi|egalement|la veille(?! d)|le lendemain(?! d)|le meme jour)(?![\p{L}])|(?<!\bil |\bn'|\bil n')\by (?!compris)|^(?:la |le |l')(?:mesure|decision|argument|texte|annonce|affaire|attaque|alerte|formule|phrase|suite|raison|reponse|explication|resultat|bilan)(?:,| n'| a | est | sera | aurait )/u,
    calendar:
      /^(?:qu[ei]?|dont|sont|sera|serait|n|jours?|journee|matin|matinee|midi|soir|soiree|nuit|semaine|week-end|mois|mois-ci|annees?|ete|hiver|automne|printemps|siecle|apres-midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dernieres?|derniers|prochaine?s?|temps)$/,
  },
  en: {
    opening: new RegExp(`^(?:${englishOpening})(?![\\p{L}\\p{N}])`, 'u'),
    definite: /^(?:the|his|her|its|their) /,
    pronoun: /(?<![\p{L}])(?:he|she|it|him|his|her|its)(?![\p{L}])/gu,
    pluralPronoun: /(?<![\p{L}])(?:they|them|their)(?![\p{L}])/gu,
    plural:
      /(?<![\p{L}])(?:\p{L}{3,}s|people|children|men|women|police|both|two|three|four|everyone|anyone|who|and)(?![\p{L}])/u,
    demonstrative: /(?<![\p{L}])(?:this|these|those) (\p{L}[\p{L}'-]{2,})/gu,
    echo: /(?<![\p{L}])(?:however|meanwhile|also|too(?= ?[,.])|as well(?= ?[,.])|nevertheless|nonetheless|instead|in turn|for (?:his|her|its|their) part|the (?:next|previous) (?:day|night|week|month|year)|the (?:day|night|week) before|that (?:day|night|week|month|year|season|evening|morning))(?![\p{L}])|^the (?:move|decision|measure|plan|deal|argument|figures?|news|remarks?|comments?|idea)(?: |,)/u,
    calendar:
      /^(?:who|is|was|are|were|week|weekend|month|year|morning|afternoon|evening|night|season|spring|summer|autumn|fall|winter|century|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time)$/,
  },
};
