import type { NounWords } from '../../words.ts';

/** Newspapers, radio and television: *journaliste*, *localière*. */
export const press: NounWords = {
  pairs: `
    chroniqueur commentateur correspondant instagrameur:instagrameuse intervieweur localier podcasteur
    présentateur rédacteur rédacteur-chef:rédactrice-cheffe tiktokeur youtubeur`,
  any: `
    caricaturiste éditocrate éditorialiste journaliste photojournaliste photoreporter:photoreporters
    pigiste polémiste radioreporter reporter speakerine:speakerines vidéaste vidéoreporter`,
};
