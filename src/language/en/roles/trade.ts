import type { NounWords } from '../../words.ts';

/** Who buys, sells, lends and runs a business: *banker*, *stallholder*. */
export const trade: NounWords = {
  masculine: `
    businessman salesman tradesman`,
  feminine: `
    businesswoman saleswoman tradeswoman`,
  any: `
    auctioneer banker bookmaker bookseller broker businessperson caterer ceo cfo charterer cheesemonger
    confectioner coo costermonger cto draper entrepreneur exporter financier fishmonger florist franchisee
    franchisor greengrocer grocer haberdasher hawker hostelier hotelier importer industrialist innkeeper
    investor ironmonger jeweler jeweller merchant moneylender newsagent pawnbroker publican realtor
    restaurateur retailer salesperson shipbroker shipowner shopkeeper stallholder stockbroker stockist
    storekeeper tobacconist tradesperson tycoon underwriter vintner wholesaler`,
};
