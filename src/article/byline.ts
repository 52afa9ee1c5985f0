import { type Span, slice } from '../text/span.ts';

/** Longer than any byline: *Sylvain Adjovi, correspondance particulière* has 43 characters. */
const longest = 110;

/** What a signature may hold besides names; in lower case. */
const trade = new Set(
  `by par text texte photo photos reporting additional editing propos recueillis de notre nos la le les the from our rédaction locale
  service envoyé envoyée envoyés envoyées spécial spéciale spéciaux correspondant correspondante correspondants correspondance
  correspondent correspondents particulière stagiaire avec with agences agencies staff special court political business sports
  reporter reporters writer writers newsroom desk à au en in et and du des d' l' von van der den bin ben ould wa el al y`.split(
    /\s+/,
  ),
);

/** Words that make a line a signature whatever names stand in it. */
const signs =
  /^(?:by|par|reporting by|texte|photos?|propos recueillis par)\s|\b(?:rédaction|envoyée?s? spécia|correspond|reporter|staff writer|newsroom)/i;

/** The initials of an agency's desk: *imo-hb/sd*, *tg/ak/rm*. */
const initials = /^\(?\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4}){1,5}\)?$/u;

/**
 * Whether a last line of the article is its signature: short, without a sentence's end, and nothing in it but names,
 * initials and the words of the trade. *A. Sanogo*, *Mariama Ciré Baldé*, *imo-hb/sd*, *By Trey Holloway*,
 * *De notre rédaction locale, C. V.*, *Reporting by L. Nyambura; editing by J. St. Clair*, *Court reporter*.
 */
export function isByline(text: string, line: Span): boolean {
  if (line.end - line.start > longest) return false;
  const content = slice(text, line);
  if (/[«»“”"‘!?…\d]|[^.\s]{3}\.$/u.test(content)) return false;
  if (initials.test(content)) return true;
  const words = content.split(/[\s,;:()&/–—-]+/).filter(Boolean);
  const names = words.filter((word) => /^\p{Lu}/u.test(word) && !trade.has(word.toLowerCase()));
  const foreign = words.filter((word) => !/^\p{Lu}/u.test(word) && !trade.has(word.toLowerCase()));
  if (foreign.length > 0) return false;
  return signs.test(content) || (names.length >= 2 && names.length <= 8);
}

/** Whether a line directly under the title signs: only with *By* or *Par*, since a first paragraph may be short. */
export const isTopByline = (text: string, line: Span): boolean =>
  isByline(text, line) && /^(?:By|Par)\s/.test(slice(text, line));
