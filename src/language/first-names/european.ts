/** More first names of Europe, and of the Caribbean. */
export const european = {
  masculine: `
    Aart Achim Adrià Adriaan Adriaen Adriano Agim Agostino Aitor Åke Akeal Alban Albrecht Alcide Aled
    Aleksey Alen Alessio Alexandro Alois Alojz Alun Alvise Alwin Alzarri Amaury Amedeo Amerigo Anatoliy
    Ander Andoni Andreu Aneurin Angelino Ansgar Antero Anthime Antoon Antti Antun Anxo Anže Aodhán
    Aonghus Arben Ardian Aritz Arjan Arjen Armend Armin Arnaldo Arnau Arndt Arne Arrigo Arsen Artan Arto
    Artyom Arvid Asafa Asbjørn Asier Askar Aslak Åsmund Attila Attilio Aurel Bajram Bakhyt Balázs Bálint
    Baltasar Barend Bartosz Bartłomiej Bastian Behgjet Beñat Bence Benedikt Bengt Beppe Berend Bérenger
    Bernat Bernd Bernhard Bertony Besnik Biagio Biel Birger Bjarni Blaž Bleddyn Blerim Bogusław Bohumil
    Bohuslav Boiko Bojan Bolesław Boštjan Boyko Božidar Brais Bram Branimir Branislav Břetislav Briac
    Briec Brieuc Bronisław Bryn Bujar Burkhard Børge Carles Carmelo Carmine Carsten Carwyn Cayetano Cees
    Celestino Cesare Cezary Christoph Cian Clemens Coen Coinneach Conchobar Constantin Corentin Cornelis
    Corneliu Corrado Cosimo Costin Cynan Czesław Dacian Dáithí Dalimil Dámaso Damiano Damir Dariusz
    Darko Darragh Dastan Davide Davorin Dawid Deaglán Deiniol Dejan Demyan Detlef Dezső Diarmaid
    Diederik Dieter Dietmar Dietrich Dilwyn Dimitar Diosdado Domagoj Domenico Domhnall Donato Donnchadh
    Dorian Dragoș Dražen Dries Dritan Dumarsais Dyfrig Džemal Eachann Éanna Eberhard Eckart Eckhard
    Edern Edgard Edmundo Edoardo Eduard Edzard Eelco Eero Efraín Egbert Egidio Egil Egon Eifion Einar
    Eino Eirik Ekkehard Elfyn Elio Elouan Emanuele Emlyn Endika Enea Eneko Enes Engelbert Enguerrand
    Ennio Enric Enver Eòghann Erhard Erion Erlan Ermin Ernst Errol Esad Esteve Ettore Eugen Eugenio
    Eugeniusz Eunan Eustache Ewald Ewen Ewout Ezequiel Ezio Fabrizio Facundo Fahrudin Falk Fañch Fatmir
    Fatos Fausto Fearchar Feargal Fearghal Federigo Ferenc Fergal Fermín Ferran Ferruccio Fiachra Fikret
    Filiberto Filip Finnur Fionn Fionnbarr Fionnlagh Floris Francesc Francesco Frane Franjo Franz Freek
    Frits Fritz Fritznel Frode Fulvio Gaetano Gaspar Gauthier Gearóid Gebhard Geir Gelu Genaro Gennadi
    Gennadiy Gennaro Georg Gerallt Gerben Gergő Gerhard Gernot Gerolamo Gert Gert-Jan Gëzim Giacinto
    Giancarlo Gianfranco Gianmarco Gianmaria Gianpaolo Gianpiero Gijsbert Gilleasbuig Giordano
    Giovanbattista Girolamo Gisli Giuliano Gjorgje Gleb Goce Goffredo Gontran Gordan Gorka Goronwy
    Gottfried Gotthard Goulven Govert Gramoz Graziano Gregor Gruffudd Gruffydd Gualtiero Guénolé Guenter
    Guglielmo Guido Guillem Günter Günther Guto Guðmundur Guðni Gwenaël Gwendal Gwynfor Gyula Haakon
    Halldór Halvor Hannes Hannu Hans-Georg Hans-Jürgen Hans-Peter Hansjörg Hansruedi Haris Harri Hartmut
    Hefin Heikki Heiko Hein Heiner Heinz-Christian Helge Henk Hennadiy Henning Henryk Heribert Heriberto
    Herre Hoel Holger Horia Horst Hristo Hrvoje Hubertus Huib Humberto Iago Iarlaith Ibai Iban Iestyn
    Ifor Ignacy Ignazio Ilir Ilirjan Iliya Illtyd Imanol Iñaki Ingmar Ingo Iomhar Ionel Islwyn Ismet
    Italo Iulian Ivaylo Ivo Jaap Jacco Jacek Jacinto Jacopo Jakez Jakob Jakov Jakub Jan-Peter Jan-Willem
    Janko Jannik Janosch Jari Jaromír Jarosław Jaume Jelle Jenő Jerónimo Jindřich Joakim Jochem Jochen
    Joep Jógvan Jokin Jomel Jonne Joop Jörg Josaphat Josip Josu Jouni Jovan Jovenel Juanma Jukka Julen
    Jürg Jurriaan Jussi Jørgen Jørn Kacper Kai-Uwe Kálmán Karel Karl-Heinz Károly Karsten Kaspar
    Kassym-Jomart Kazimierz Kemar Kepa Kieron Kimi Kjartan Klaas Koen Koenraad Koldo Konrad Korbinian
    Kosta Kostadin Kraigg Krasimir Kreshnik Krešimir Krijn Kristján Kristof Krisztián Krystian Kuandyk
    Kujtim Kyrylo Ladislas Ladislav Lajos Lamberto Laurens Laurențiu Lautaro Lennart Leopoldo Leszek
    Libor Lieven Lisandro Ljubo Ljubomir Ljupčo Llewellyn Llewelyn Lluís Llyr Lodewijk Loeiz Lóránt
    Lorcan Lorenz Lothar Lubin Luboš Lucian Luciano Lucio Luděk Ludger Ludovico Ludwig Ludwik Lulzim
    Lutz Luuk Lyubomir Mabon Macsen Maldwyn Malo Manfred Manfredi Manolo Marçal Marceau Marcelino
    Marijan Marinko Markku Marko Marnix Martí Márton Marzio Massimiliano Mathéo Matías Matthijs Matti
    Mattia Matvey Mátyás Maurits Mauro Máximo Mayeul Médéric Meilyr Meindert Meinhard Mergim Meurig
    Michiel Mieczysław Mihály Mihnea Mikel Mikkel Miklós Mikołaj Mikuláš Milenko Milivoj Miljan Miloslav
    Milutin Miodrag Miquel Mirco Mirsad Mitja Mogens Momčilo Moritz Morvan Mugur Muireadhach Muiris
    Murchadh Mykyta Nándor Narciso Nathanaël Nebojša Nedim Nenad Nermin Nexhmedin Nicanor Niccolò Niclas
    Nicolò Niek Niilo Niklas Noam Noé Nolan Norberto Nunzio Nursultan Oddvar Odhrán Odilon Ognjen Ognyan
    Oier Olafur Olav Oldřich Oleguer Óli Olli Onésime Oreste Oriol Osian Oskari Ostap Otakar Othmar
    Otmar Ottavio Ottmar Owain Paavo Pádraic Pandeli Paride Pascual Pasquale Patricio Patrik Patrizio
    Patryk Patxi Paulino Pavol Paweł Peadar Peder Pehr Peio Penri Pepijn Petrit Petru Philéas Philipp
    Pierferdinando Piergiorgio Pierluigi Piet Plamen Porfirio Predrag Přemysl Primož Proinsias
    Przemysław Radim Radoje Radoš Radostin Radosław Radovan Rafał Raffaele Ragnar Raimundo Rainer Ralf
    Ranko Rasim Ratko Reinder Reiner Reinhold Reinier Remo Renato Renzo Reto Rexhep Reynaldo Rezső
    Rhodri Rhun Rhydian Rinaldo Rinus Riwal Rocco Rodolphe Roelof Romario Romolo Rony Roque Rosalvo
    Rosny Rostislav Roston Rovman Ruadhán Ruairidh Ruaridh Rüdiger Rudolf Ruedi Ruggero Rumen Ryszard
    Sabino Sadyr Sandro Santi Saúl Saverio Sead Semyon Senad Seòras Seppo Serdar Sergej Sergi Settimio
    Seumas Severino Shamar Shavkat Shimron Shkëlzen Shpend Siebe Siegfried Siegmar Sigmar Sigmund
    Sigmundur Sigurd Sigurður Silvano Silvestro Sindre Siniša Siôn Sixte Skënder Slaven Slavi Slavko
    Slavoljub Snorri Somhairle Sönke Sooronbay Srđan Stanisław Steffan Steffen Steinar Stevan Stevo Stig
    Stijn Stipe Stjepan Stoyan Sture Svatopluk Swen Szabolcs Szilárd Szymon Sławomir Tadeusz Talgat
    Taliesin Tancrède Tancredi Tapio Tassilo Teddy Teemu Teodor Teófilo Terje Terrance Teun Thaddeus
    Théophane Theophilus Théotime Thibaud Thilo Tibor Tijmen Tilman Tilo Timm Timo Timofey Tivadar
    Tiziano Tjeerd Toader Todor Tommaso Tommi Tomos Toon Torben Torbjörn Torbjørn Torcuil Tormod
    Torquato Trefor Trygve Trystan Tsvetan Tudor Tudur Tugdual Tullio Tuomas Turlough Ubaldo Udo Ueli
    Uilleam Ulises Unai Urho Uroš Urs Usain Vahid Valentyn Valerio Vasco Vasil Vegard Veikko Veit
    Velimir Velja Veselin Viacheslav Vidar Viggo Viliam Vilmos Viorel Visar Vitalii Vito Vladan
    Vladislav Vlado Vojislav Vojtěch Volker Volkmar Vsevolod Vuk Waldemar Walther Wandrille Wavell
    Wenceslao Wendelin Wiebe Wiebren Wiesław Wilner Winfield Winfried Winthrop Witold Wolf-Dieter
    Wolfram Woodly Wouter Wyclef Wyn Władysław Włodzimierz Xabier Xaver Xavi Xhafer Yago Yerlan Yevhen
    Yevhenii Ylli Yngve Yohann Yordan Youen Ype Yurii Zacarías Zakhar Žarko Zbyněk Zdravko Zdzisław
    Željko Zhivko Zlatko Zvonimir Zvonko Zygmunt Øystein Øyvind Đorđe Łukasz`,
  feminine: `
    Aafke Adela Adina Adriana Agata Agnese Agnete Agostina Aigul Aila Ailsa Aina Ainara Ainhize Ainhoa
    Aino Ainur Ajla Albane Albena Albina Aldegonde Aldona Alenka Alessia Alexandrine Alicja Alienor
    Aliette Aliya Almut Alyona Amaia Amaya Amra Anabel Anaëlle Anastasie Andreína Andrijana Ane Anette
    Angelika Anica Anikó Anka Annalisa Annamária Anne-Gaëlle Anneliese Annemarie Annemiek Anniken Antje
    Antoaneta Antonina Anush Anwen Arantxa Arantza Ardiana Arianwen Arpine Åsa Åse Asel Assumpta Assunta
    Athénaïs Aurelia Axelle Azélie Azra Azucena Baktygul Bärbel Barbro Bathilde Beathag Beatrijs Begoña
    Benedetta Benita Bente Bérénice Berit Bernadett Bernardine Berta Bettina Biljana Bisera Blanka
    Bláthnaid Blerta Bodil Bogdanka Boglárka Bojana Borbála Borjana Boryana Branka Brankica Bríd Bridie
    Brídín Brita Bronagh Brunella Cairistìona Caitríona Caoimhe Carlotta Carme Carmela Carola Catrin
    Catríona Cecilie Ceit Ceridwen Ciara Cinzia Claretta Claudie Clelia Clíodhna Clodagh Concetta Corrie
    Cosima Crina Cristiana Csilla Cunégonde Cyrielle Dacia Daciana Danica Danijela Dariga Darija Darinka
    Daryna Dearbhla Debora Dejana Delyth Denitsa Dervla Desanka Desislava Dietlind Dilys Dinara Divna
    Doina Dolors Domenica Donata Donika Dorota Dorottya Drahomíra Drita Dunja Dušica Éabha Ealasaid
    Edeltraud Edina Edita Edurne Edvige Edyta Eefje Eeva Efa Eider Eilidh Éilis Eimear Eira Eirian
    Eithne Elda Elen Eleonora Éléonore Eleri Elettra Elfriede Elin Elisabet Elisabetta Elisenda Eliška
    Elitsa Ellinor Eluned Elvana Émeline Emer Emese Emina Encarna Enfys Enikő Enisa Enrica Ernestina
    Ernestine Ersilia Estefanía Etelka Eugenia Eurgain Eva-Maria Evelien Evgenia Evgeniya Ewelina
    Fabiana Fantine Faustine Félicie Felicitas Fenna Fiamma Fidelma Fikreta Fionnghal Fionnuala Fiorella
    Flaminia Flavia Florentina Florine Flutura Francisca Frida Friederike Froukje Fruzsina Fuensanta
    Fulvia Gabriella Galya Garazi Gayane Geertje Geertruida Genoveva Georgeta Gergana Gerlinde Germana
    Gersende Gertrud Gertrudis Gesine Giada Gianna Gitte Giuditta Glenys Goizane Gordana Grazia
    Graziella Grażyna Griet Grietje Gulnar Gulnara Gulshan Gundula Gunvor Gwenda Gwenno Gwerfyl Gyöngyi
    Györgyi Hajnalka Halina Hasmik Hedwig Heidemarie Heiða Heledd Hendrikje Henna Henriikka Henrike
    Hermance Hermeline Herminia Herta Hertha Hildegard Hilkka Honorata Hortensia Ibolya Iciar Íde Idoia
    Ilda Iliana Ilirjana Ilka Imke Imma Ingibjörg Inka Inmaculada Irati Irén Irmgard Irmtraud Isaure
    Iseabail Iseult Isobail Isolde Isotta Itxaso Itziar Ivelina Iveta Ivonne Iwona Izabela Izaro Jacinta
    Jacinthe Jacoba Jacomijn Jadranka Jagoda Janina Janneke Jantine Jaroslava Jasminka Jasna Javiera
    Jeannette Jela Jelica Jeltje Jetske Jiřina Jitka Jolande Jonna Jordina Jorida Josseline Jovana
    Jovanka Justyna Jytte Kaarina Kaatje Kaija Kaisa Kalina Kamila Karien Karita Karola Katariina
    Katharina Käthe Katica Katrien Kerstin Kerttu Khatuna Khrystyna Kirsi Kirsteen Kirsti Kjersti
    Klaartje Klaudia Kordula Kornelia Kozeta Krasimira Kristalina Kristijana Ksenija Kseniya Květa Laia
    Laila Laoise Laurine Leena Leire Lejla Leocadia Leontien Lesia Libuše Lidiya Lieselotte Lieve Ligia
    Liisa Lilianne Lilli Lilyana Liri Lisbet Liselotte Lisette Lison Liudmyla Livia Ljerka Ljubinka
    Lleucu Llinos Lluïsa Loane Loredana Lorenza Lotta Louisette Luana Lucette Lucyna Ludmila Ludmiła
    Luise Luljeta Luned Lyudmyla Maarit Macarena Machteld Maddalen Maddalena Magdolna Mahaut Maialen
    Maider Maija Maike Mairéad Màiri Máirín Maite Maïwenn Maja Majella Majlinda Malene Malin Marcelle
    Mared Mareike Marga Margarete Margarethe Margherita Margit Margrét Margriet Marharyta Marianela
    Mariangela Marianna Mariarosaria Mariastella Marica Maricarmen Marie-Agnès Marie-Amélie
    Marie-Antoinette Marie-Blanche Marie-Caroline Marie-Cécile Marie-Céline Marie-Danièle
    Marie-Dominique Marie-Élisabeth Marie-Eve Marie-Line Marie-Lise Marie-Lou Marie-Luce Marie-Lyne
    Marie-Michèle Marie-Monique Marie-Reine Marie-Sophie Marie-Sylvie Marie-Victoire Marieke Mariela
    Mariëtte Marijana Marilena Marilyne Marinette Mariona Marisa Marjolein Marleen Marlies Marsaili
    Maruja Marylène Maryna Maryvonne Marzena Matilde Maurane Maxellende Mayte Méabh Mechthild Mégane
    Meglena Meinir Mejra Mélisande Ménehould Menna Mercè Mererid Meritxell Merja Meryl Mhairi Michela
    Milada Milanka Milka Mimoza Mireia Mirela Miren Mirjam Mirlinda Miroslava Mirosława Mirsada Montse
    Morfudd Morfydd Morgane Morwenna Muguette Muireann Myfanwy Nadežda Nadiia Nadya Nahia Nanna Nargiza
    Nataliia Natalija Nazeni Neasa Neelie Nekane Nelia Nélida Nelleke Nerea Nermina Neus Nevenka
    Nexhmije Nicoleta Nienke Nikolina Nilde Noémi Nóirín Noreen Nunzia Ofelia Oighrig Oihana Olesia
    Olivera Olwen Oriane Orietta Orlaith Ottavia Päivi Palmira Pascaline Patrizia Patrycja Paulina Pavla
    Peigi Pernille Petronella Pétronille Petya Pia Piedad Piera Piroska Purificación Quirine Quitterie
    Radka Radmila Raghnaid Ragnhild Rajka Rakel Ralitsa Rebeca Renske Rhianwen Rhianydd Rhonwen Rianne
    Ricarda Riet Rietje Rigmor Riikka Riitta Rodica Roksolana Rolande Rosalía Rosana Rosaria Rosella
    Roser Rositsa Rossana Roswitha Roxane Rozália Rudina Rumyana Ruzanna Růžena Ružica Sabiha Sadhbh
    Saltanat Sanda Sanela Šárka Sarolta Saule Semiha Senada Senka Seonag Seonaid Séverine Sidsel
    Sieglinde Sietske Sigríður Síle Silviya Simonetta Sìne Sioned Siranush Siv Siwan Sixtine Sjoukje
    Slavenka Slađana Smaranda Smilja Snezhana Sofie Solenn Solenne Soline Solomia Solomiia Solweig Sonja
    Sorcha Sorina Stanisława Stanka Stefanie Steffi Stefka Steliana Sunniva Suvi Suzana Suzie Svetla
    Swantje Sybille Sylvette Sylviane Sylwia Synnøve Szilvia Taisiya Tanja Tegwen Teréz Tereza Terhi
    Teuta Thècle Théodora Tiina Tijana Tímea Tinatin Tineke Tiphaine Tirion Tiziana Tjitske Torunn Tove
    Traudl Traute Treasa Trijntje Truus Tsvetana Tsvetelina Tuula Tuulikki Txell Typhaine Uliana Unni
    Unnur Ursel Uschi Uta Ute Uxue Václava Valbona Valdete Valeriya Vanesa Vappu Vasilisa Veerle Verena
    Verica Vessela Vibeke Vigdis Viktoriia Vilja Vinciane Violeta Vira Virág Višnja Vittoria Viviana
    Vladimíra Vlasta Vlora Walburga Waltraud Wenche Wenna Weronika Wiebke Wies Willemijn Wisława Yaryna
    Yelizaveta Yevgenia Yevheniia Yolaine Yordanka Ysaline Yseult Yvelise Zarina Zaruhi Zdenka Zdravka
    Zdzisława Zélia Zélie Zhanar Živka Zoraida Zorana Zorica Zoya Zrinka Zsófia Zsuzsa Zulfiya Zuzanna
    Þóra Đurđa`,
} as const;
