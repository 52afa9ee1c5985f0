/** More first names of Africa and the Maghreb. */
export const african = {
  masculine: `
    Abdelghani Abdelhadi Abdelhafid Abdelhakim Abdelhalim Abdelilah Abdelmajid Abdelwahid Abderrazzak
    Abdihakim Abdikadir Abdinasir Abdirahman Abdirashid Abdiweli Abebe Abera Adalberto Adegoke Adeolu
    Adesina Afonso Agostinho Ahmednasir Akinola Alemu Amanuel Amílcar Anayo Andry Aneerood Anerood
    Anselm Aonghas Aristides Ashenafi Azali Azeddine Azedine Azubuike Babafemi Babagana Baciro Badis
    Bandile Barnabé Bashiru Berhane Berhanu Birhanu Bonaventure Boualem Bouziane Calixte Chafik Chakib
    Chibueze Chibuike Chidozie Chike Chrysostome Chukwuka Cosmas Cyrus Dagmawi Dahir Dahmane Danladi
    Daudi Dawit Debretsion Djaafar Djibrine Djilali Domingos Dumisani Ejike Elikem Elvis Emenike Ermias
    Eskinder Evaristo Faraji Fathi Fawzi Feleke Fikru Filimone Fradique Fulbert Fulgence Gbolahan Gedion
    Gerhardus Gerrit Gervais Getnet Godefroid Gratien Guy-Bertrand Hachemi Hafid Haileselassie Haimbodi
    Hamdane Hammadi Hammouda Handre Hassaballah Helgard Hifikepunye Hilarion Hyppolite Ikililou Ishaku
    Jabari Jabulani Jacobus Jakaya Jalil Jean-Bosco Jibrin Jilali Joaquim Jomo Juvénal Kacem Kaguta
    Kalonzo Kamotho Kassahun Kenenisa Khaldoun Khamis Khaya Khelil Kimutai Kipkorir Kipruto Kiptoo Kodwo
    Kolawole Kwabla Kwadjo Lamjed Lekan Léonidas Lounès Lounis Maâti Mabrouk Mahad Mahfoud Mahrez
    Maixent Mangosuthu Marthinus Mbonimpa Melchiade Melchior Mesfin Miloudi Mlungisi Mohamadi Mokrane
    Mosiuoa Mouhcine Mouldi Mulugeta Musalia Mzukisi Nadir Nadjib Najm Nasiru Nassim Nassir Nathi Navin
    Navinchandra Nduka Niyi Njaka Nnaemeka Noaman Obiora Okwudili Olaniyi Olanrewaju Olawale Oluwole
    Omari Ossufo Pacôme Pamphile Pancrace Paramasivum Paulin Petrus Phumlani Pieter-Steph Polycarpe
    Pravind Rachad Rajabu Ramadhani Ramzy Raouf Rasaq Rashidi Redouane Redwan Ridouan Roméo Rosan Sabelo
    Salum Sanusi Schalk Segun Selemani Selemon Senyo Sesan Sévérin Shaban Sharmarke Shimelis Sileshi
    Simbarashe Slaheddine Solofo Songezo Sosthène Ssemakula Sunusi Tadesse Tanimu Temesgen Tevita Tewfik
    Tewodros Thabiso Thaddée Thamsanqa Théogène Théoneste Tjaart Tomaz Tonderai Tovo Tumusiime Ugochukwu
    Ulisses Ulrich Uzochukwu Venâncio Vusumuzi Wadie Wandile Wassim Wavel Wenceslas Wondimu Workneh
    Wycliff Wycliffe Wynand Yacoub Yared Yohannes Yomi Zakhele Zerihun Zolani Zubairu`,
  feminine: `
    Abeba Abenaa Abosede Aché Adanech Adaobi Ajoke Akofa Akossiwa Akoua Akullo Akunna Alphonsine Amsatou
    Andiswa Annelie Anneline Asabe Asli Asmau Ayaan Balaraba Baleka Bibiche Bongiwe Bulelwa Busola
    Chadia Chenai Chepkemoi Cherop Chinelo Conceição Constantia Dalal Deqa Djeynaba Djouher Dounia
    Duduzile Dzifa Elmarie Etenesh Eudoxie Ezinne Fadela Faduma Fadumo Fadzayi Fartuun Fatima-Ezzahra
    Fatouma Fawzia Félicienne Ferroudja Fetlework Fezeka Filomena Florbela Foluke Funmilola Gelila
    Georgine Ghania Gnilane Godelieve Gudaf Habibat Habsa Hadda Hadjé Haingo Hajar Hanitra Hasna Hassina
    Hauwa Hela Hester Hibo Hinde Hiwot Hodan Honorine Houaria Ibironke Ifeyinwa Ifrah Ijeoma Ikran Ilhem
    Imen Immaculée Isaura Ivone Iyabode Jalila Jebet Jelagat Jemutai Jepkemoi Jeptoo Jerono Jerotich
    Jihane Joana Josina Kahina Kananu Kaouther Kathambi Kawira Khadouj Khadra Khalida Khedidja Khedija
    Khumbudzo Khusela Kikelomo Kobusingye Kofoworola Komuhangi Korka Kossiwa Ladan Lalao Laraba Lemlem
    Leopoldina Liberata Lindelwa Lobna Louiza Lurdes Mahlet Makhosazana Mamphela Manel Mapaseka
    Marcelline Marème Margarida Marike Mathurine Mebarka Mekdes Messaouda Mialy Milouda Mmakgosi
    Mmamoloko Mojisola Morenike Mukami Mumbua Mwajuma Mwanaidi Mwikali Mwongeli Nadira Nafisat Nahed
    Najwa Nakku Nalwanga Namaganda Nanjala Nanteza Nantongo Nasimiyu Nassali Nassira Nasteexo Nawel
    Ndinda Nduku Ndunge Nedjma Nejma Nesrine Netsanet Nezha Nimco Njambi Nkiruka Nneoma Nobuhle
    Nokukhanya Noluthando Nomalanga Nombulelo Nomfundo Nomthandazo Nomzamo Nonceba Nonkululeko Noro
    Nouara Nozizwe Nozuko Ntombenhle Ntombikayise Nwakaego Nyaguthii Nyakio Nyaradzo Obianuju Ogechi
    Omolara Omowunmi Onja Onyinye Ouafa Ouahiba Ouassila Ouiza Penehupifo Perpétue Phindile Phumla
    Prisca Pumla Radegonde Radia Rahama Rahel Rajae Rakiya Ramatu Ratiba Riana Rkia Roukaya Saadatu
    Saadia Sabrine Safiya Sagal Saholy Sahondra Salamatu Saliha Saloua Saratu Sekai Sekinat Selamawit
    Selma Senait Séraphine Shuvai Sidonie Siham Sihame Simisola Sindisiwe Souhir Soumia Spéciose
    Symphorose Tacko Tambudzai Taous Tariro Tassadit Tenimba Tharcille Thembeka Thembekile Thiziri Thoko
    Thokozile Thulisile Tinhinane Titilola Tokozile Tsehay Tsigereda Ubah Uloma Ursule Uzoamaka Vestine
    Vimbai Voahangy Volatiana Vololona Waceke Wacera Wacuka Wahiba Waithira Wamaitha Wangechi Wangeci
    Wanjira Werknesh Widad Worknesh Wuraola Xoliswa Yalemzerf Yawa Yejide Yoliswa Zahia Zainabu Zamzam
    Zeineb Zenebech Zhor Zintle Zuhura Zukiswa Zulaihat Zuwena`,
} as const;
