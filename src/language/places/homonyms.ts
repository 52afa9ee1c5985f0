/** Names of places that are as often a word, a first name or a surname, in French or in English. */
export const homonyms = `
  Man, San, Kita, Kara, Kaya, Dori, Bol, Jos, Gao, Labé, Boké, Beni, Bata, Goma, Tema, Kano, Sarh, Mongo,
  Rosso, Atar, Divo, Gaya, Téra, Djibo, Ménaka, Mamou, Kati, Touba, Diré, Koro, Konna, Nara, Moura, Pô,
  Léo, Manga, Pita, Fria, Wa, Ho, Aba, Yola, Minna, Bama, Baga, Néma, Bo, Mao, Doba, Mora, Bria, Sake,
  Baraka, Bor, Wau, Pemba, Tete, Mango, Nikki, Kandi, Bassar, Abobo, Plateau, Bouna, Mé, La Mé, Kossi,
  Soum, Nawa, Poro, Donga, Zou, Mono, Oti, Edo, Abia, Bono, Sila, Béré, Folon, Centrale, Maritime,
  Plateaux, Savanes, Collines, Atlantique, Cascades, Lagunes, Bélier, Équateur, Volta, Afar, Rif, Golan,
  Nice, Tours, Pau, Brest, Nancy, Angers, Sète, Lens, Laval, Agen, Lourdes, Vichy, Valence, Troyes,
  Calais, Dax, Blois, Albi, Tulle, Guéret, Cannes, Nevers, Mons, Tyr, Bari, Florence, Nord, Marne, Somme,
  Ain, Lot, Var, Aube, Aude, Eure, Orne, Oise, Cher, Indre, Creuse, Loire, Allier, Manche, Jura, Landes,
  Gard, Tarn, Meuse, Vienne, Lorraine, Champagne, Provence, Bercy, Matignon, Hull, Cork, Derby, Newport,
  York, Perth, Devon, Kent, Essex, Sussex, Surrey, Norfolk, Suffolk, Oxford, Cambridge, Bradford,
  Sunderland, Buffalo, Charlotte, Austin, Houston, Dallas, Phoenix, Columbus, Cleveland, Orlando,
  Washington, Wellington, Sydney, Adelaide, Rosario, Salvador, Recife, Valparaiso, Santiago, Constantine,
  Alexandria, Alexandrie, Sofia, Milan, Sousse, Rome, Paris, Canton, Saïda, Saly, Sourou, Riyad, Sanaa,
  Oran, Virginia, Virginie, Montana, Maryland, Tennessee, Nevada, Indiana, Alaska, Georgia, Géorgie,
  Jordan, Chad, India, Kenya, Israel, Cuba, China, Turkey, France, Dominique, Maurice, Brandebourg,
  Hesse, Bruges, Lima, Ajaccio, Épinal, Aden, Gand`;
