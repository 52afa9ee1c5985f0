import { list } from '../../words.ts';

/** The manner of speaking. */
export const manners: Readonly<Record<string, string>> = {
  joke: 'quote clause',
  quip: 'quote clause',
  exclaim: 'quote clause',
  shout: 'quote clause',
  whisper: 'quote clause',
  mutter: 'quote clause',
  fume: 'quote clause',
  'blurt out': 'quote clause',
  'cry out': 'quote',
  'shout out': 'quote',
  'shout back': 'quote',
  'yell out': 'quote',
  wisecrack: 'quote clause',
  jibe: 'quote clause',
  'burst out': 'quote',
  'spit out': 'quote',
  'choke up': 'quote',
  'well up': 'quote',
  'break down': 'quote',

  // Only a quotation is reported so: *“…,” she laughed*.
  ...Object.fromEntries(
    list(`
      jest laugh chuckle giggle smile grin beam smirk wink sigh groan mumble murmur yell scream shriek
      cry bellow roar bark snap snarl growl hiss howl thunder boom bawl holler sob weep wail sniff gasp
      croak drawl stammer stutter splutter blurt gush coo purr tease taunt jeer heckle sneer scoff snort
      bristle rage seethe storm rant bluster shrug nod frown grimace intone pontificate preach lecture
      expound enthuse rave crow gloat exult rejoice marvel cheer chant chorus pray curse fret worry
      despair rue vent reflect deadpan mourn banter bitch blare bray breathe burble cackle chirp chortle
      commiserate converse croon declaim drone ejaculate emote exhale explode extemporise extemporize
      falter gabble gibber glower grunt guffaw gurgle harangue harrumph jabber jive josh kid lilt lisp
      mewl needle orate parrot philosophise philosophize prattle pout quaver quail rasp rhapsodise
      rhapsodize rumble sermonise sermonize shrill simper sing slur snicker snigger sniffle snivel
      soothe spit spout squawk squeak squeal swoon sulk titter trill tut twitter vociferate waffle
      wheeze whimper whistle whoop yammer yap yelp yowl crack patronise patronize`).map((lemma) => [
      lemma,
      'quote',
    ]),
  ),
};
