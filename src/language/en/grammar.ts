import type { Grammar } from '../grammar.ts';
import { anaphors, byWord, determiners, list, phrases, pronouns, semiAuxiliaries, set } from '../words.ts';
import { inflect } from './conjugation.ts';
import { finiteForms, pluralForms } from './finite-forms.ts';
import { stopWords } from './stop-words.ts';

export const grammar: Grammar = {
  stopWords,
  determiners: determiners({
    definite: 'the:xx',
    indefinite:
      'a:xs an:xs some:xp many:xp few:xp most:xp another:xs any:xx no:xx every:xs each:xs both:xp other:xx one:xs all:xp more:xp',
    possessive: 'own:xx his:xx her:xx its:xx their:xx my:xx our:xx your:xx',
    demonstrative: 'this:xs that:xs these:xp those:xp',
    number:
      'several:xp two:xp three:xp four:xp five:xp six:xp seven:xp eight:xp nine:xp ten:xp eleven:xp twelve:xp thirteen:xp fourteen:xp fifteen:xp sixteen:xp seventeen:xp eighteen:xp nineteen:xp twenty:xp thirty:xp forty:xp fifty:xp dozens:xp hundreds:xp thousands:xp',
  }),
  predeterminers: set('all both half'),
  pronouns: pronouns({
    person: 'he:ms she:fs him:ms her:fs',
    either: 'they:xp them:xp',
    group: 'it:xs',
    nobody:
      'one:xs there:xs this:xs that:xs these:xp those:xp many:xp some:xp others:xp nobody:xs everyone:xs',
    self: 'i:xs we:xp you:xx me:xs us:xp',
  }),
  possessors: pronouns({
    person: 'his:ms her:fs',
    either: 'their:xp',
    group: 'its:xs',
    self: 'my:xs our:xp',
  }),
  whose: set('whose'),
  anaphors: anaphors('the latter:xx'),
  firstAnaphors: anaphors('the former:xx'),
  clitics: set(''),
  reflexives: set(''),
  negations: set("not never n't"),
  affirmingNegations: phrases('not only, not just, not merely'),
  auxiliaries: byWord({
    present: 'has have is are was_',
    past: 'had was were did',
    conditional: 'would could should might may',
    future: 'will shall',
    gerund: 'having being',
    infinitive: 'be to',
  }),
  emphatic: set('do does did'),
  be: set('is are was were be being'),
  been: set('been being'),
  activeWithBe: set(''),
  semiAuxiliaries: semiAuxiliaries(
    {
      keep: '',
      like: 'to',
      prefer: 'to',
      use: 'to',
      continue: 'to',
      begin: 'by',
      start: 'by',
      end: 'by',
      finish: 'by',
      hasten: 'to',
      dare: 'to',
      proceed: 'to',
    },
    inflect,
  ),
  modalsAfterAs: semiAuxiliaries({}, inflect),
  affirmedByNegation: set(''),
  finiteForms,
  pluralForms,
  finiteEnding: /(?:ed)$/,
  participleEnding: /(?:ed|en)$/,
  participles: set(
    'known born held made built bought run kept thrown chosen written given taken seen left led sent set shown drawn told hit lost found brought paid sold torn worn hurt caught',
  ),
  gerundEnding: /ing$/,
  infinitiveMark: 'to',
  adverbs: set(
    `also then later again even just still already often once twice yesterday today now here too instead however meanwhile nevertheless afterwards afterward soon earlier only
     monday tuesday wednesday thursday friday saturday sunday tonight thus quite rather so further never always`,
  ),
  adverbEnding: /ly$/,
  adverbials: phrases(
    'at first, at last, at one point, at times, at once, in turn, in private, in public, in response, in reply',
  ),
  verbParticles: set('down up off away back over out'),
  complementizers: set('that'),
  interrogatives: set('whether if what how why where when who which'),
  relatives: set('who which that whose whom where'),
  subjectRelatives: set('who which that'),
  prepositions: set(
    `of in on at by for with without from to into about against between during before after since until under over through across among around behind beyond near inside outside
     despite via per within toward towards upon amid as like than alongside`,
  ),
  genitives: set('of'),
  placing: set('in at near on to from outside through via into across'),
  purposes: set('for on against'),
  tying: set('for to with from'),
  findings: set('find estimate calculate reckon guess accept recognise recognize bet'),
  neverInverted: set('tell inform notify assure reassure brief'),
  conjunctions: set('but and or nor yet so'),
  and: set('and'),
  subordinators: set(
    'that whether if when while as because although though since unless until where after before',
  ),
  temporal: set('after before when while as though although'),
  particles: set(
    "of de du la le van von der den ben ibn bin bint al el ole arap wa ould da dos do di ap ab y e st o' mac",
  ),
  conditionals: set('whether if'),
  objectPronouns: set('me him her us them you it'),
  as: set('as'),
  without: set('without'),
  gerundMarkers: set('while by before after'),
  contrasts: set('but while whereas though although or'),
  absolutes: set('with'),
  aliases: set('name himself herself themselves alias pseudonym'),
  by: set('by'),
  authoring: set('from of'),
  receiving: set('received receives receive got gets get found'),
  same: set('same'),
  quantities: set(
    'hundred thousand dozen handful number couple majority score group crowd minority third half',
  ),
  approximations: set('about around over under'),
  nobody: set('neither none nobody no no-one'),
  counts: new Map([
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['pair', 2],
    ['both', 2],
  ]),
  genericInstitutions: byWord({
    official:
      'ministry government police court army council parliament senate commission bank department board assembly city',
    any: 'organisation organization institution group body',
    charity: 'charity ngo non-profit nonprofit foundation association campaign',
    company:
      'company firm corporation start-up startup operator business group maker manufacturer retailer insurer lender carrier supplier developer broadcaster publisher',
    agency: 'agency authority office regulator watchdog',
    union: 'union federation',
    club: 'club',
    party: 'party coalition',
  }),
  corporateRoles: set(
    'operator maker carmaker manufacturer supplier publisher developer retailer provider carrier broadcaster insurer lender distributor exporter importer subcontractor',
  ),
  genericPersons: set('man woman boy girl lad lady gentleman teenager person'),
  portfolios: set('minister ministry secretary department'),
  titleRoles: byWord({
    soldier: 'gen general col colonel maj major capt captain lt lieutenant brig sgt adm admiral',
    pastor: 'rev reverend fr father',
    imam: 'imam sheikh',
    senator: 'sen',
    congressman: 'rep',
    councillor: 'cllr',
    lawyer: 'barrister barr atty',
  }),
  postnominals: set('kc qc san mp mps phd md obe mbe cbe jd esq msp ms am'),
  sinceLong: set('long'),
<<<<<<< HEAD
  ordinals: set('such first second third fourth fifth last next final own new latest'),
=======
  ordinals: set('first second third fourth fifth last next final own new latest'),
  asking: set('ask suggest put question press challenge wonder inquire'),
  answering: set('reply answer retort respond rejoin response'),
>>>>>>> aff10b3 (Let whoever is asked answer, and whoever asked not)
  concerned: set(''),
  hypernyms: set('lawmaker official politician officer legislator'),
  ranks: set('prime first chief deputy vice high senior acting former'),
  numbered: set('local radio channel district unit station chapter route section'),
  sources: [
    { words: list('according to') },
    { words: list('in the words of') },
    { words: list('in the view of') },
    { words: list('in the opinion of') },
    { words: list('in his words'), pronoun: 'he' },
    { words: list('in her words'), pronoun: 'she' },
    { words: list('in their words'), pronoun: 'they' },
    { words: list('in his view'), pronoun: 'he' },
    { words: list('in her view'), pronoun: 'she' },
    { words: list('in their view'), pronoun: 'they' },
    { words: list('in its view'), pronoun: 'it' },
    { words: list('in his opinion'), pronoun: 'he' },
    { words: list('in her opinion'), pronoun: 'she' },
    { words: list('in'), closing: list('words view opinion telling') },
    { words: list('by'), closing: list('account') },
    { words: list('by his account'), pronoun: 'he' },
    { words: list('by her account'), pronoun: 'she' },
    { words: list('by their account'), pronoun: 'they' },
    { words: list('by his own account'), pronoun: 'he' },
    { words: list('by her own account'), pronoun: 'she' },
    { words: list('for'), headOnly: true },
  ],
  noSource: set('plan schedule law season rules tradition custom need age size usual'),
  infinitiveMarkers: phrases('before, after, while, by, without'),
  clauseBreakers: set('drawing ending leaving prompting sparking without according'),
  addressees: set('reporters journalists lawmakers parliament jurors senators news conference briefing'),
  naming: set(
    `dubbed billed titled entitled called named nicknamed labelled labeled known so-called operation project film novel book album song banner slogan programme program act bond bill
     campaign series show festival magazine podcast exhibition study single track play event mug`,
  ),
  composing: set('wrote written composed penned invented imagined'),
  works: set('story tale poem verse rhyme song lyrics limerick haiku fable'),
  openers: set(
    `the a an he she it they we i you his her its their our my your this that these those there here who which what when where why how if in on at by for with without from to into of
     but and or nor yet so as after before since until while although though because despite during under over about against between among around behind beyond near inside outside
     no not nobody everyone some several many few most another any every each both other one two three four five six seven eight nine ten all more last next first second third
     monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
     asked born once today yesterday tomorrow meanwhile however still then now only even also plans reviewing giving opening addressing speaking local retired former
     do does did don't doesn't didn't please let let's stop go come yes thank thanks sorry maybe perhaps never always just well look listen such can can't could would should must is are was were has have had isn't aren't wasn't
     outside critics supporters officials police campaigners riders economists holding according nothing tonight`,
  ),
};
