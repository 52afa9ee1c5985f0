import type { GrammaticalNumber, Inflection, Tense } from '../lexicon.ts';

/** Infinitive: past, and past participle where it differs; `/` parts variants. */
const IRREGULAR = `
be:was/were:been | bear:bore:borne | beat:beat:beaten | begin:began:begun | bend:bent | beseech:besought/beseeched
bet:bet/betted | bid:bid/bade:bid/bidden | bind:bound | bite:bit:bitten | bleed:bled | blow:blew:blown
break:broke:broken | bring:brought | broadcast:broadcast/broadcasted | build:built | burst:burst | buy:bought
cast:cast | catch:caught | choose:chose:chosen | cling:clung | come:came:come | cut:cut | deal:dealt | dig:dug
do:did:done | draw:drew:drawn | drink:drank:drunk | drive:drove:driven | eat:ate:eaten | fall:fell:fallen
feed:fed | feel:felt | fight:fought | find:found | flee:fled | fling:flung | fly:flew:flown | forbid:forbade:forbidden
forecast:forecast/forecasted | foresee:foresaw:foreseen | foretell:foretold | forget:forgot:forgotten
forgive:forgave:forgiven | get:got:got/gotten | give:gave:given | go:went:gone | grow:grew:grown | have:had
hear:heard | hide:hid:hidden | hit:hit | hold:held | hurt:hurt | keep:kept | know:knew:known | lay:laid | lead:led
leave:left | lend:lent | let:let | lose:lost | make:made | mean:meant | meet:met | mislead:misled
misunderstand:misunderstood | outbid:outbid | overhear:overheard | overthrow:overthrew:overthrown | pay:paid
plead:pleaded/pled | put:put | quit:quit | read:read | retell:retold | ride:rode:ridden | ring:rang:rung
rise:rose:risen | run:ran:run | say:said | see:saw:seen | seek:sought | sell:sold | send:sent | set:set
shake:shook:shaken | shoot:shot | show:showed:shown/showed | shut:shut | sing:sang:sung | sink:sank:sunk | sit:sat
speak:spoke:spoken | spell:spelled/spelt | spend:spent | spit:spat/spit | split:split | spread:spread
stand:stood | steal:stole:stolen | stick:stuck | strike:struck:struck/stricken | swear:swore:sworn
sweep:swept | take:took:taken | teach:taught | tear:tore:torn | tell:told | think:thought | throw:threw:thrown
undercut:undercut | understand:understood | undertake:undertook:undertaken | uphold:upheld | upset:upset
weep:wept | win:won | withdraw:withdrew:withdrawn | withhold:withheld | write:wrote:written
`;

/** Stressed on the last syllable, the final consonant doubles: *admitted*, *averring*. */
const STRESSED = new Set(
  `abet abhor acquit admit allot aver begin commit compel concur confer defer demur deter dispel emit excel expel extol
  forbid forget incur infer occur omit outbid permit prefer propel rebel rebut recur refer regret remit repel
  submit transfer transmit undercut upset`.split(/\s+/),
);

const irregular = new Map(
  IRREGULAR.split(/[|\n]/)
    .map((entry) => entry.trim().split(':'))
    .map(([lemma = '', past = '', participle = past]) => [lemma, { past, participle }] as const),
);

/** One syllable of a single vowel and a single consonant: *quip*, *slam*; not *vow*, *fax*, *tweet*. */
const SHORT_SYLLABLE = /^(?:qu|[^aeiou])+[aeiou][^aeiouwxy]$/;

/** Unstressed *-el*, *-al*: doubled in Britain, single in America: *labelled*, *labeled*. */
const UNSTRESSED_L = /[^aeiou][ea]l$/;

/** The stems that *-ed* and *-ing* are put to. */
function stems(lemma: string): readonly string[] {
  const doubled = lemma + lemma.slice(-1);
  if (STRESSED.has(lemma) || SHORT_SYLLABLE.test(lemma)) return [doubled];
  return UNSTRESSED_L.test(lemma) ? [doubled, lemma] : [lemma];
}

function thirdPerson(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:[sxo]|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pasts(lemma: string): readonly string[] {
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return lemma.endsWith('e') ? [`${lemma}d`] : stems(lemma).map((stem) => `${stem}ed`);
}

function gerunds(lemma: string): readonly string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(lemma) && lemma !== 'be') return [`${lemma.slice(0, -1)}ing`];
  return stems(lemma).map((stem) => `${stem}ing`);
}

/**
 * Every form of an English verb that a reporter writes, British and American: the third person, the plural (the base
 * form), the past, both participles and the infinitive. `lemma` is one lower-case word.
 */
export function inflect(lemma: string): readonly Inflection[] {
  const known = irregular.get(lemma);
  const forms = (spellings: readonly string[], tense: Tense, number: GrammaticalNumber = 'any') =>
    spellings.map((form): Inflection => ({ form, tense, number }));
  const past = known ? known.past.split('/') : pasts(lemma);
  return [
    ...forms([thirdPerson(lemma)], 'present', 'singular'),
    ...forms([lemma === 'be' ? 'are' : lemma], 'present', 'plural'),
    ...(lemma === 'be'
      ? [...forms(['was'], 'past', 'singular'), ...forms(['were'], 'past', 'plural')]
      : forms(past, 'past')),
    ...forms(known ? known.participle.split('/') : past, 'participle'),
    ...forms(gerunds(lemma), 'gerund'),
    ...forms([lemma], 'infinitive'),
  ];
}
