import type { Situations } from '../situations.ts';
import { list, set } from '../words.ts';

export const situations: Situations = {
  placePrepositions: set('à au aux en dans sur'),
  loosePrepositions: set('au aux dans en sur'),
  venues: set(
    `terrasse cafe bistrot brasserie restaurant auberge commission tribune perchoir hemicycle rue rues abords alentours environs hauteurs faubourgs district mairie hotel-de-ville tribunal cour barre palais stade cuisine maison appartement bureau bureaux atelier
     hopital chu siege ecole lycee college universite faculte campus gare aeroport port place parc salle prefecture sous-prefecture
     commissariat gendarmerie ambassade centre musee theatre salle fetes conseil eglise cathedrale mosquee marche prison usine
     village commune ville quartier region province departement ile locaux domicile parquet assises camp ferme
     ecoles colleges lycees usines piscine abattoir incinerateur barrage pont cantine creche maternite caserne halle halles hangar carriere
     scierie verrerie fonderie raffinerie cimenterie entrepot mine chantier gymnase clinique mediatheque bibliotheque aerodrome phare digue cour`,
  ),
  territories: set('village commune ville region province departement ile'),
  seats: set(''),
  seatWords: set(''),
  landmarks: set(
    'palais stade marche place carrefour rond-point parc theatre zenith hotel chateau fort camp quai esplanade mont col avenue boulevard elysee matignon primature koulouba',
  ),
  addresses: set('place avenue boulevard quai esplanade rue'),
  apart: set(''),
  clubs: set(''),
  chambers: set('assemblee senat elysee matignon palais-bourbon primature'),
  wards: set('quartier village commune secteur hameau'),
  areas: set(''),
  tongues: set(''),
  directions: set('nord sud est ouest'),
  elsewhere: set(
    'face grace quant suite rapport oppose acces envoye envoyee envoyes envoyees transfere transferee transferes transferees evacue evacuee evacues evacuees',
  ),
  from: set('depuis de'),
  gatherings: set(
    `defile defiles cortege foule marcheurs manifestants rassemble rassembles rassemblee rassemblees manifeste jugeait jugee comparait comparaissait tribunal piquet session seance audience barre proces pleniere assemblee conseil reunion rencontre sommet congres forum colloque
     seminaire atelier ceremonie inauguration meeting rassemblement manifestation debat debats vote match finale demi-finale quart quarts
     derby concert obseques hommage visite consultation consultations travaux assises table-ronde entretiens tribune hemicycle
     entretenus echange reunis reunie reuni retrouves tranchent imposes impose imposer battu battus debattu concert festival
     epreuves lancement envoi inaugure incline inclines journee voix rendu rendue rendus rendues deplacement tournee`,
  ),
  crowds:
    / devant (?:\S+ ){0,5}?(?:centaines?|milliers?|dizaines?|foule|habitants|riverains|militants|salaries|personnel|parents|fideles|invites|personnes|spectateurs|grevistes|etudiants|agriculteurs|eleveurs|ouvriers|employes|supporters|lyceens|assistance|public) | (?:applaudissements|huees|sifflets|vivats|acclamations) | (?:applaudi|hue|conspue|siffle|acclame|chahute|ovationne|accueilli)e?s? (?:par|de|dans|sous|aux) | lui a (?:crie|lance|hurle) | devant (?:la|le|les|l') (?:\S+ )?(?:cour|tribunal|juges?|jures|jury|assises|deputes|senateurs|elus) /,
  spoke:
    /^ (?:(?:il|elle|ils|elles) |(?:\S+ ){1,6}?)(?:s' exprimai(?:t|ent)|parlai(?:t|ent)|intervenai(?:t|ent)) (?:a|à|au|aux|en|dans|devant|lors|jeudi|vendredi|samedi|dimanche|lundi|mardi|mercredi) /,
  reactions:
    / (?:a|ont|est|sont) (?:\S+ ){0,2}?(?:reagi|repondu|riposte|replique|contre-attaque|sortie?s? de (?:son|leur) silence|pris la parole|monte au creneau|prononce) /,
  arrivals:
    / (?:venue?s?|arrivee?s?|accueillie?s?|en visite|en deplacement|s' (?:est|etait) rendue?|se sont rendue?s|inauguree?s?|mise?s? en service) | dans (?:la|le|l'|une?) (?:\S+ )?(?:salle|cantine|gymnase|hall|cour|auditorium|amphitheatre|amphi|refectoire|chapiteau|hangar) /,
  briefings: set('presse conference point-presse point briefing allocution'),
  oral: new Set(list('récit témoignage déposition')),
  media: set(
    `communique communiques lettre courrier courriel courriels rapport note document etude enquete bilan post tweet message messages
     messagerie telephone telephonique visioconference radio television tele telejournal reseaux reseau joint jointe
     joints contacte contactee contactes entretien interview podcast antenne video plateau blog bulletin sondage sms motion
     chaine ondes livre memoires journal quotidien hebdomadaire magazine revue confreres colonnes declaration enregistrement enregistrements`,
  ),
  readAloud:
    / (?:lisant|lecture|lit|a lu) (?:\S+ ){0,2}_ | _ (?:\S+ ){0,2}lue?s? (?:devant|a la barre|a la tribune) /,
  letters: set(
    'entretien interview telephone telephonique lettre rapport etude livre memoires petition tribune avis document enquete bilan enregistrement',
  ),
  outlets: set(
    `radio tv tele television canal journal revue figaro monde parisien liberation afp rfi bfm france inter info bbc reuters
     gazette courrier echo echos depeche tribune express voix jeune-afrique lumieres`,
  ),
  platforms: set('facebook twitter x linkedin instagram whatsapp tiktok telegram youtube'),
  dispatches:
    /^ (?:datee?s?|envoyee?s?|adressee?s?|postee?s?|redigee?s?) | (?:reponse|lettre|courriel|mail|message|note|courrier|sms|texto|memo|missive|billet) (?:\S+ ){0,10}?(?:arrive|arriva|arrivee?|parvient|parvenue?|envoyee?|datee?|postee?|adressee?|part|partie?|tombe|tombee?|suit|suivi) /,
  writing: set('écrire publier poster tweeter twitter'),
  pluperfect: set('avait avaient'),
  relatives: set('qui dont où lequel laquelle lesquels lesquelles auquel pourquoi comment'),
  presence: /interrog|demand|questionn|exprim|adress|confirm|^rendue?s?$|visit|arriv|deplac/,
  historicalPresent: true,
  births: set(
    `ne nee nes nees forme formee formes formees diplome diplomee originaire originaires eleve elevee grandi passe passee`,
  ),
  remote: set('visioconference visio video micro'),
  beside: /\ba (?:ses|leurs|son|leur) cotes?\b|\brencheri/i,
  backThen: /\b\w+ait(?:-(?:t-)?(?:il|elle|on))? alors\b|\ba l'epoque\b/i,
  atOnce: /\b(?:aussitot|dans la foulee|immediatement|sur-le-champ)\b/i,
  underWay: / (?:est|sont) en train d(?:e|') /,
  pastEnding: /(?:ait|aient|[eiu]rent|a|it|ut|ra|ront)$/,
  hours: set(
    `heure heures aube matin matinee midi apres-midi soir soiree nuit jour journee veille lendemain semaine week-end mois trimestre
     printemps ete automne hiver annee debut milieu fin cours courant edition editions numero une date datee dates datees`,
  ),
  since: set('depuis'),
  where: set('où lorsque quand'),
  there: set('y'),
  onTheSpot:
    /\b(?:sur place|sur les lieux|venue?s? (?:en|avec|de|pour)\b|(?:est|sont|etait|etaient) venue?s?|(?:dans|au milieu de|au fond de|pres de|derriere|au bord de) (?:ses|son|sa|leurs?) (?:parc|jardin|champ|cour|verger|bergerie|maison|cuisine|salon|atelier|boutique|magasin|etal|stand|echoppe|troupeau|tracteur|bateau|pirogue|hangar)s?|dans (?:la|le|les) (?:salle d'attente|cour|hall|couloirs?|travees|tribunes|public|foule|file|gradins|allees)\b|devant (?:les?|la|l'|ces?|ses|son|sa) ?(?!presse|jug|tribun|cour|deput|senat|assembl|conseil|journal|camera|micro|commission|elus)\w{3}|arrivee?s? (?:sur|en fin|dans la|peu|vers|a l)|s'est rendue?|les (?:bottes|pieds|mains|yeux|larmes)|la (?:voix|gorge) (?:nouee|tremblante|brisee)|encore tremblante?|assise? (?:devant|sur|a)|debout (?:devant|sur)|en (?:ravaudant|montrant|designant|balayant))/i,
  counterparts: set('homologue homologues'),
  interview:
    /\b(?:nous|me) (?:recoit|recoivent|a recue?s?|accueille|donne rendez-vous|a donne rendez-vous)\b|\brencontr(?:e|ee) (?:chez|dans)\b|\bnous (?:sommes|voici|voila) (?:a|au|aux|en|dans|sur|chez)\b/i,
  appointment:
    /^(?:elle|il) (?:nous )?(?:a|avait) (?:choisi|propose|suggere) (?:le |la |l'|un |une |son |sa )(?:\S+ ){0,2}?(?:cafe|bar|bistrot|brasserie|buffet|restaurant|terrasse|banc|hotel|jardin|parc|table|salon)\b|^(?:elle|il) (?:nous )?(?:a donne|avait donne|donne|fixe) rendez-vous\b/i,
  reached:
    / (?:joint|jointe|joints|contactee?s?|interrogee?s?|rencontree?s?)(?: par telephone| au telephone)?(?: \S+){0,2} (?:a|à|au|en|depuis|dans) $/,
  afterwards: /\b(?:apres coup|peu apres|a la sortie|dans la soiree)\b/i,
};
