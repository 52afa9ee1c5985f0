/** More first names of Asia, the Near East and the Pacific. */
export const asian = {
  masculine: `
    Aarav Abhiram Aisake Akihito Akinori Alesana Amarinder Amol Anant Ankur Anutin Apisai Arief Arnab
    Asfandyar Atelea Atsushi Azmin Babar Babulal Baburam Balendra Basavaraj Benhur Bhagwant Bhupinder
    Biplab Biren Chadchart Chaminda Daichi Daiki Dattatreya Dedi Digvijay Djoko Dushyant Eiji Eko Epeli
    Etuate Fadli Farooq Feleti Fumihiko Ganjar Gibran Girraj Goro Gyanendra Hajime Harbhajan Haruhiko
    Haruki Hayato Heiarii Hemi Hendro Hideaki Hidetoshi Hirokazu Hishammuddin Hitoshi Ilaitia Inoke Isao
    Ishan Isikeli Isko Issei Iwan Jasprit Jiro Josaia Josua Juanito Junya Jyotiraditya Kamalesh
    Kapeliele Katsunobu Katsuya Kazuhiro Kazuki Kazuya Kazuyoshi Keigo Keiji Keita Kenichi Kenta Kentaro
    Khairy Khawaja Kitione Kiyoshi Kohei Koji Kosuke Kunal Kunihiko Lasantha Laxman Levani Luhut Madhav
    Mahela Mahmudul Manarii Manoa Masaaki Masahiko Masaki Masashi Masato Masatoshi Mikaele Moeldoko
    Moetai Mosese Muhaimin Mukhtar Mulayam Murtaza Mushfiqur Mustafizur Nagendra Namal Naoki Napolioni
    Narottam Nazri Nemani Netani Noboru Nobuo Nobuyuki Norihiko Obaidul Osea Paino Panfilo Pervaiz
    Pervez Petelo Prawit Prithviraj Pushkar Rafizi Raghav Raghuram Ramdas Randeep Rawiri Rezaul Ridwan
    Riku Rodante Rusiate Ruwan Ryohei Ryosuke Ryota Ryuichi Ryuta Saifuddin Sakaria Sakeasi Sakiasi
    Samisoni Sanath Sandiaga Sanjiv Sarath Sarfraz Satoru Satyendar Seiji Semisi Shehbaz Shekhar Shigeo
    Shingo Shinichi Shinjiro Shoaib Shoichi Shota Shotaro Sione Siosaia Sitiveni Slamet Soane Sosefo
    Sosuke Surendra Suryakumar Susumu Suthep Tadashi Takaaki Takahiro Takayuki Takeo Takumi Tāmati
    Tamatoa Taniela Taskin Tauhiti Teiva Temo Teruhiko Teten Tetsuo Teva Thanathorn Thawar Timoci Tipene
    Tjahjo Tomasi Tomohiro Toru Toshihiko Toshimitsu Toshio Tsutomu Tuilaepa Udit Ulai Vaibhav Venkaiah
    Vico Victorin Viliame Viliami Vilimoni Voreqe Waisale Waisea Wame Wiranto Wiremu Wissanu Yashasvi
    Yasuhiro Yasunari Yogendra Yoichi Yoshimasa Yoshinori Yosuke Yousaf Yudi Yuichi Yuichiro Yusuke Yuta
    Yutaro Zaheer Zahid Ziaur Zulfikar Zulkifli`,
  feminine: `
    Abir Airin Akane Akemi Akshata Alisi Amruta Anamika Anandiben Anitha Annapurna Aruna Arwa Asami
    Aseel Asenaca Asifa Aslı Atsuko Ayako Aynur Ayşegül Ayumi Azalina Azusa Bahareh Bansuri Banu Belgin
    Berna Berrin Betül Beyza Bharathi Bhavana Bhavani Bidhya Bidya Bothaina Brinda Burcu Büşra Chieko
    Chikako Chinatsu Chitra Chiyo Chizuko Chutima Çiğdem Damayanti Dareen Demet Didem Dilek Dilhani
    Dipika Droupadi Duygu Eiko Elaheh Elnaz Emel Emele Emiko Eriko Etsuko Fadhlina Faezeh Fairouz
    Falakika Farahnaz Fatemeh Fehmida Fereshteh Feride Fetaui Feyza Fiamē Figen Filiz Fouzia Fulya
    Fumiko Fusae Gamze Gayathri Geetanjali Girija Gizem Golshifteh Gülay Gülsüm Gülten Haleh Hanako
    Hande Haneen Hanh Harmanpreet Haruko Harumi Hatsue Havva Hekia Hereata Herehia Hinatea Hinemoa
    Hinerangi Hiroko Hirunika Hisako Hitomi Honoka Hülya Humaira Huyen Ikue Imee Intan Israa Işıl
    Jahanara Jahnavi Jayanthi Jemimah Jhulan Jinoos Jumana Junko Kadambari Kalyani Kanae Kanako Kanchana
    Kanwal Kaori Karuna Kasumi Kaushalya Kavya Kayoko Kazuko Kelera Kezban Khofifah Kikuko Kiranmayi
    Kirron Kiyoko Kiyomi Konomi Krishnaveni Kshama Kübra Kulsoom Kulsum Kumudini Kyoko Laleh Lalitha
    Lavanya Layan Litia Losalini Losana Luzviminda Madhulika Maeva Mahalakshmi Mahfuza Mahnaz Mahnoor
    Maho Maitreyi Malia Mamta Manami Manasi Maneka Manika Mareva Maricel Marites Masae Masoumeh Matia
    Maysa Maysoon Mayu Mayuko Mayumi Medha Meghana Mehnaz Melek Meltem Mereana Merehau Mereseini Mervat
    Meutya Mieko Mikako Miki Minako Miriama Misaki Misako Mitsuko Miwa Miyako Mizuho Mohini Momoka
    Momoko Motoko Müge Müjde Mukhtaran Mukta Musarrat Mutia Nagham Najlaa Nalan Namita Nanaia Nanako
    Nanami Naoko Narumi Natsuki Natsuko Natsumi Nausheen Nayyar Nazan Nebahat Neelima Neetu Neslihan
    Nesma Nesrin Nevin Ngaire Nguyet Nhung Nighat Nihan Nilay Nilgün Niloofar Nilufar Nirupama Nisreen
    Nivedita Nobuko Noha Nouran Nuray Nurcan Nurhayati Nurten Oanh Öykü Özge Özlem Padmaja Padmini
    Pampha Pankaja Pannika Parastoo Parvathi Parvati Parvin Pavithra Pelin Pervin Poehere Poerava
    Poornima Pornpimol Prabha Prathibha Preneet Punam Pushpa Rabab Rachna Rafidah Raghad Rajeshwari
    Rajshree Randa Ranjitha Ranya Rashmika Ratna Razan Reika Revati Reyhaneh Rieko Rika Rikako Rina Rini
    Risako Rizwana Rohini Rokeya Rola Roopa Rosalinda Rosmah Ruba Rubina Rukmini Rumeen Ruriko Ryoko
    Saadet Sadako Sadia Saeko Saina Sakiko Salanieta Salote Samar Samina Sanam Sanghamitra Sanjukta
    Saori Saraswati Saritha Satabdi Satoko Satomi Savitribai Sawsan Sayuri Şebnem Seda Sedef Seini Semra
    Şenay Serap Sereana Serpil Sesilia Setaita Setsuko Sevda Sevil Sevim Shahida Shahla Shailaja Shaista
    Shama Shaparak Sharada Sharda Shashikala Shaymaa Sheida Shiho Shiori Shizue Shobhaa Shohreh Shoko
    Shraddha Shubha Sibel Siniva Sirikit Siteri Snigdha Soheila Somying Songül Sowmya Sravani Subhadra
    Suchitra Sudarat Sugandha Suhair Sukanya Sulastri Şule Sulochana Sumaira Sumalatha Sumiko Sumire
    Sunetra Supatra Suphajee Surekha Sushila Susi Susmita Suzan Swetha Syeda Tahira Tahmineh Takako
    Talei Tamayo Tamiko Tanuja Tehani Tehmina Telesia Teresia Thalatha Titaua Titilia Tomoe Tomomi
    Toshiko Tripti Tuba Tülay Tülin Tuyet Ümran Unaisi Upasana Uzma Vaiana Vaidehi Vaijayanti Vaimiti
    Vasiti Vibha Vidhya Vineeta Vinesh Wafaa Walaa Yara Yasemin Yashoda Yasuko Yeliz Yenny Yeşim Yoshie
    Yuiko Yukari Yukie Yurie Zartaj Zeenat Zeina Zeliha Zerrin Zohreh Zuhal Zuraida`,
} as const;
