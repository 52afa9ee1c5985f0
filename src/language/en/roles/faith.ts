import type { NounWords } from '../../words.ts';

/** Religions: *imam*, *bishop*, *verger*. */
export const faith: NounWords = {
  masculine: `
    abbot archbishop ayatollah churchman clergyman friar godman:godmen imam layman maulana monk mullah
    patriarch pope`,
  feminine: `
    abbess churchwoman clergywoman laywoman nun priestess`,
  any: `
    almoner archdeacon archimandrite archpriest bellringer benedictine bhikkhu bishop cardinal carmelite
    catechist chaplain churchgoer churchwarden clergyperson cleric curate deacon dominican evangelist
    franciscan jesuit marabout monsignor mosquegoer muezzin mufti pandit parishioner pastor preacher
    prelate presbyter priest prioress pujari qadi rabbi reverend sacristan seminarian suffragan
    televangelist theologian verger vicar`,
};
