export const masculine = `
  Aakash Aamir Aaron Abakar Abbas Abd-el-Kader Abdallah Abdel Abdel-Fattah Abdelaziz Abdelfattah
  Abdelhak Abdelhamid Abdelkader Abdelkrim Abdellatif Abdelmadjid Abdelmalek Abdelouahab Abdelwahab
  Abderaman Abderamane Abderrahim Abderrahmane Abderrazak Abdessalam Abdine Abdou Abdoul Abdoulahi
  Abdoulaye Abdoulkarim Abdoulrahamane Abdourahamane Abdourahmane Abdramane Abdul Abdulaziz Abdulkarim
  Abdullah Abdullahi Abdulrahman Abel Abhay Abhijit Abhinav Abhishek Abiy Abou Aboubacar Aboubacrine
  Aboubakar Abraham Abu Abubakar Achille Achour Adam Adaman Adamu Adebayo Adekunle Adel Ademola Adeniyi
  Adetokunbo Adewale Aditya Adlène Adnan Adolfo Adolphe Adoum Adrian Adrien Afolabi Agali Agbeko Aguibou
  Aguila Agus Agustin Ahmad Ahmadou Ahmadu Ahmat Ahmed Ahmedou Ahmet Aidan Aimé Ajay Ajit Akash Akbar
  Akhilesh Akin Akinwumi Akinwunmi Akio Akira Akram Akwasi Alain Alan Alasdair Alassane Alastair Albéric
  Albert Alberto Albin Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Alessandro Alexander
  Alexandr Alexandre Alexandros Alexandru Alexeï Alexey Alf Alfie Alfonso Alfred Alfredo Algabass
  Alghabass Alhassan Alhassane Alhousseini Alhousseiny Alhousseyni Ali Alidou Aliou Alioune Alistair
  Aliyou Aliyu Allan Allassane Allen Almamy Almoustapha Alok Alonso Alou Alpha Alphonse Alseny Altiné
  Alvaro Alvin Amadi Amadou Amar Amara Ambadio Ambroise Amédée Amétépé Amidou Amidu Amin Amine Aminu
  Amir Amirou Amit Amitabh Ammar Amos Anand Anas Anass Anatole Anatoli Anatoly Anders André Andreas
  Andreï Andrej Andrés Andrew Andrey Andriï Andrius Andriy Andrzej Andy Angelo Angus Aníbal Anicet Anil
  Anis Ankit Anselme Anthony Antoine Anton Antonin Antonio Antonis Antony Anuj Anup Anura Anurag Anwar
  Apollinaire Apollo Arcadi Archie Arif Aristide Arjun Arkadi Arkadiy Arkady Armand Armando Armel Armen
  Arnaud Arnold Arouna Arsène Arseniy Artem Arthur Artur Arturo Arun Arvind Ashish Ashkan Ashok Ashot
  Ashraf Ashwin Asif Asim Askia Assane Assimi Atiku Ato Atta Attaher Attaye Atul Aubin Auguste Augustin
  Augusto Aurélien Avi Avinash Axel Ayao Ayman Aymen Aymeric Aziz Azzedine Babacar Babajide Babatunde
  Baboucar Bachar Bachir Badara Badr Badreddine Bahram Bakari Bakary Bakoroba Balaji Balla Ballaké
  Bambang Baptiste Barack Barasa Barnaby Barney Barry Bart Barthélémy Bashar Bashir Basil Basile Bassam
  Bassel Bassirou Bassolma Bastien Baudouin Bayo Bazoumana Bechir Behrouz Béji Bekele Ben Benedetto
  Benedict Benigno Benito Benjamin Benoît Benyamin Bernard Bernardo Bernie Bert Bertin Bertrand Bezalel
  Bharat Bheki Bhupendra Bhupesh Bilal Bilel Bill Billy Binyamin Bipin Birahim Biram Birama Birane
  Bjarne Bjorn Bjørn Blaise Boakary Bob Bode Bogdan Bohdan Bolaji Bongani Bongbong Bonginkosi Boniface
  Boris Borislav Boubacar Boubakar Boubé Boubèye Boubou Bougouna Boukaré Boukari Boukary Bourama
  Boureima Bouréma Brad Bradley Brahim Brahima Brandon Branko Brendan Brent Brett Brian Brice Bronislaw
  Bruce Bruno Bryan Bryce Budi Bukar Burak Burhan Byron Caleb Calin Callum Calum Calvin Camilo Carl
  Carlo Carlos Carlton Catalin Cathal Cecil Cédric Célestin Cem César Chad Chaïbou Chamara Chancel
  Chandrababu Charif Charles Charles-Édouard Charles-Henri Chege Cheick Cheickna Cheikh Cheikhna
  Cheikhou Chérif Cheruiyot Chester Chidi Chidiebere Chijioke Chima Chimezie Chinedu Chinua Chirag
  Choguel Chokri Chris Christian Christophe Christopher Chuck Chukwudi Chukwuemeka Chukwuma Chul-soo
  Ciaran Cillian Ciprian Ciré Clarence Clark Claudio Clayton Clément Cléophas Cliff Clifford Clint Clive
  Clotaire Clyde Codjo Cody Colin Colm Conall Connor Conor Conrad Cormac Corneille Cornelius Cosme Cossi
  Costas Craig Crépin Crispin Cristian Cristiano Cristobal Curtis Cyprien Cyriaque Cyril Cyrille Daan
  Dafydd Dagobert Dai Daisuke Dalibor Damian Damien Dan Daniel Danilo Danjuma Danny Danylo Daouda Dapo
  Daragh Dario Darnell Darrell Darren Darryl Dave David Davor Dean DeAndre Declan Deepak Dele Demba
  Dembo Demeke Demetrius Deng Denis Dennis Denys Déo Derek Dermot DeShawn Desmond Devendra Devlet
  Dhananjay Dharmendra Diadié Diadji Diakaridia Diarmuid Dick Didier Diego Dieudonné Dieumerci Dilip
  Dimitri Dimitrios Dimitris Dinesh Dioncounda Dirk Djamel Djibo Djibril Djibrilla Djiby Djiddi Djim
  Djimé Dmitri Dmitriy Dmitry Dmytro Dominic Don Donal Donald Donatien Dong-hyun Donncha Donovan Dony
  Dosseh Dossou Doudou Doug Douglas Dragan Dramane Driss Drissa Duane Duc Duma Dumitru Duncan Dung Dusan
  Dustin Dwayne Dwight Dylan Eamon Eamonn Earl Ebo Ebrahim Ebuka Ed Eddie Édem Edgar Edgars Edi Edin
  Edmund Edouard Eduardo Edward Edwin Ehsan Ehud Eknath Ekoué Ekow Ekrem El-Béchir Elchin Eli Elie
  Elijah Elimane Elliot Elliott Elmer Eloi Elon Emeka Émile Emiliano Emilio Emin Emmanuel Emmerson
  Emomali Emre Emrys Enlai Enoch Enrico Enrique Enzo Eoghan Eoin Ephrem Eric Erik Erling Ernest Ernesto
  Ernie Erwan Erwann Eskil Espen Esteban Ethan Etienne Eudes Eugène Eusèbe Evan Évariste Evgeniy Evgeny
  Evgueni Evo Exaucé Eyal Ezéchiel Ezra Fabien Fabio Fabrice Fadel Fahad Faisal Faouzi Farai Farhad
  Farhan Farid Farouk Faruk Fatah Faure Faustin Fayçal Fayez Federico Félicien Felipe Félix Femi
  Ferdinand Fergus Fernand Fernando Festus Fethi Fiacre Fidel Fiifi Fikile Filipe Filippo Finlay Finn
  Fintan Fiodor Firmin Flavio Florent Florentin Florian Floribert Florin Floyd Foday Fodé Fodié Fodil
  Folly Fouad Fousseyni Fousseynou Fouzi Francisco Franck Francklin Franco François François-Xavier
  Frank Franklin Frantz Fred Freddie Frédéric Frederick Frederik Fredrik Fridolin Friedrich Fuad Fumio
  Fyodor Gábor Gabriel Gadi Gado Gaël Gaétan Ganesh Gang Gaoussou Gareth Garik Garry Gary Gaspard Gaston
  Gatien Gaurav Gautam Gautier Gavin Gbandi Gbenga Gédéon Geert Gene Gennady Geoff Geoffrey George
  Georges Georgi Georgy Geraint Gérald Gérard Gerardo Géraud Gergely Germain Gerry Getachew Gethin
  Ghassan Gheorghe Ghislain Ghulam Giacomo Gian Gianluca Gianni Giannis Gideon Gijs Gilbert Gilberto
  Gildas Giles Gilles Gino Giorgi Giorgio Giorgos Giovanni Girish Girma Gitanas Giuseppe Glen Glenn
  Glody Godefroy Godfrey Godswill Godwin Gonzague Gonzalo Goodluck Gopal Goran Gordon Gorgui Gotabaya
  Govind Graeme Graham Grant Greg Grégoire Grégory Grigori Grigory Grzegorz Gueorgui Guillaume Guillermo
  Guirane Gunnar Guo Gus Gustave Gustavo Guus Guy Gwede Gwilym Gwyn György Habib Habibou Hacène Hachim
  Hadi Hafiz Hage Haile Hailemariam Hakainde Hakan Hakeem Hakim Hakon Halidou Hama Hamad Hamada Hamadou
  Hamadoun Hamady Hamalla Hamdi Hamed Hamet Hamid Hamidou Hamish Hamisi Hamza Hank Hannibal Hans Hao
  Harald Hardeep Hardik Harish Harjit Harold Haroon Haroun Harouna Harris Harrison Harry Harsh Haruna
  Harvey Hasan Hashim Hassan Hassane Hassani Hassine Hassoumi Hatem Hayatou Hayk Hazem Hector Hédi
  Heinrich Heinz Helmut Hemant Hendra Hendrik Henri Henrik Henrique Henry Herbert Herman Hermann Hernan
  Hervé Herzl Heung-min Heydar Hicham Hichem Hideki Hideo Hilaire Himanta Hipolito Hippolyte Hiroki
  Hiroshi Hisham Hissein Hocine Homer Honoré Horace Horacio Hossein Houcine Houénou Housni Housseini
  Howard Hubert Hugh Hugo Hugues Humphrey Hun Hung Husam Hussain Hussein Huw Hyacinthe Hywel Iain Ian
  Iaroslav Iba Ibni Ibrahim Ibrahima Ibrahime Ibro Ichiro Iddi Idi Idris Idriss Idrissa Idrissou Ieuan
  Ifan Ifeanyi Ignace Ignacio Igor Ihor Ikechukwu Ikenna Iker Ilham Ilia Illia Ilya Ilyas Ilyès Imad
  Imran Imre Ingvar Inigo Inkinane Ioannis Iolo Ionut Iorwerth Iósif Iossif Ioulian Iouri Iqbal Irakli
  Irving Isa Isaac Isaiah Isaias Ishaq Isidore Isidro Ismaël Ismaïl Ismaïl-Omar Ismaïla Issa Issaka
  Issakha Isselmou Issiaka Issiakou Issouf Issoufa Issoufi Issoufou István Itamar Ivan Ivica Ivor Iyad
  Jabir Jabu Jack Jacky Jaco Jacob Jacques Jae-in Jae-myung Jafar Jagan Jagdeep Jagdish Jair Jairam Jake
  Jalal Jalel Jamal James Jamil Janez Janis János Janusz Jaouad Jared Jaroslav Jaroslaw Jarrod Jason
  Jasper Jassim Jatin Javad Javed Javier Jawad Jawaharlal Jay Jayant Jean-Baptiste Jean-Bédel
  Jean-Benoît Jean-Bernard Jean-Bertrand Jean-Charles Jean-Christophe Jean-Claude Jean-Daniel Jean-David
  Jean-Denis Jean-Éric Jean-Félix Jean-François Jean-Guy Jean-Hervé Jean-Jacques Jean-Louis Jean-Loup
  Jean-Luc Jean-Lucien Jean-Marc Jean-Marie Jean-Martin Jean-Michel Jean-Noël Jean-Paul Jean-Philippe
  Jean-Pierre Jean-Robert Jean-Sébastien Jean-Yves Jed Jeff Jeffrey Jens Jeremiah Jérémie Jérémy
  Jermaine Jeroen Jérôme Jerry Jerzy Jesper Jesus Jian Jide Jiechi Jim Jimmy Jinping Jintao Jiri
  Jitendra Joachim João Joaquin Joe Joël Johan Johann Johannes John Johnny Joko Jon Jonah Jonas Jonathan
  Jong-il Jong-un Jonny Joost Jordan Jordi Jorge Jorgen Joris José Josef Josep Joseph Joseph-Antoine
  Josh Joshua Josiah Josselin Josué Jozef Juan Jude Judicaël Julian Julien Julio Julius Juma Jung-hoon
  Junichiro Jürgen Justin Jusuf Kaare Kabiné Kabir Kabirou Kabiru Kaddour Kadré Kafougouna Kailash Kaïs
  Kalidou Kalifa Kamal Kamau Kamel Kamil Kapil Karamoko Karan Karanja Karim Kariuki Karl Karol Karthik
  Kartik Kassim Kassoum Kato Kaveh Kayode Kazuo Kebede Kees Kei Keir Keisuke Keith Kemal Kémoko Ken
  Kenji Kenneth Kenny Kenzaburo Keqiang Kerfalla Kérim Kévin Kgalema Kgosi Khaled Khalid Khalifa Khalil
  Khemaïs Khoa Ki-moon Kibet Kieran Kimani Kimba Kinyua Kipchoge Kipchumba Kipkemboi Kiplagat Kiprono
  Kiprop Kiren Kiril Kirill Kirk Kishore Kithure Kizza Kjell Klaus Knut Kobina Kobus Kodjo Kodzo Koffi
  Kofi Koichi Kojo Kokou Komi Komlan Komlanvi Konan Konstantin Konstantine Konstantinos Kossi Kossivi
  Kostas Kota Kouadio Kouakou Kouamé Kouami Kouassi Krishna Krishnan Krisjanis Kristian Kristoffer
  Krzysztof Kuldeep Kumar Kumara Kunle Kurt Kusal Kwabena Kwadwo Kwaku Kwamé Kwamena Kwang-jin Kwasi
  Kwassi Kweku Kwesi Kyle Kylian Kyriakos Laarbi Lachlan Lahcen Lakhal Lakhdar Lalit Lalu Lamar Lamine
  Laminou Lance Lanciné Lanre Lansana Laouali Larbi Larlé Larry Lars Lasith Lassana Lassané Lasse
  Lassina Lassine László Laurent Laurentino Lawal Lawali Lawrence Laye Lazare Léandre Leandro Lech Lei
  Leif Len Leo Léon Léonard Leonardo Léonce Leonel Leonid Léopold Leroy Lester Lev Levon Levy Lewis Liam
  Lijian Lindani Lionel Liviu Lloyd Loïc Loïck Lorenzo Loris Lotfi Louis Louis-Marie Louis-Philippe
  Lubomir Luc Luca Lucas Lucien Ludovic Luigi Luís Luiz Luka Lukas Luke Lungisa Luther Lwazi Lyes Lyès
  Lyle Lyndon Maarten Macaire Maciej Macky Madani Madi Madické Madou Mads Maël Magloire Magnus Mahamadi
  Mahamadou Mahamady Mahaman Mahamane Mahamat Mahamoud Mahamoudou Mahathir Mahdi Mahendra Maher Mahesh
  Mahinda Mahmadou Mahmood Mahmoud Mahmoudou Mahmud Maithripala Majid Makan Makhtar Maksim Maksym
  Malachi Malal Malcolm Malick Malik Mallikarjun Mamadi Mamadou Mamady Mamane Mamoudou Mamoun Mamour
  Manassé Mandla Manish Manmohan Manohar Manoj Mansour Manuel Marc Marc-Antoine Marc-Olivier Marcel
  Marcello Marcelo Marcin Marcio Marco Marcos Marcus Marek Mariano Mario Marius Mariusz Mark Markus
  Marlon Marou Marquis Marquise Marshall Martial Martin Marty Marvin Marwan Maryus Masahiro Masao
  Masayoshi Masood Masoud Massimo Massiré Massoud Matar Matej Mateo Mateusz Mathias Mathieu Mathis
  Mathurin Mats Matt Matteo Matthew Matthias Matthieu Matveï Maurice Mauricio Maurizio Mawuli Max
  Maxence Maxim Maxime Maximilien Maxwell Mayank Mazen Mbaye Mbugua Mbuso Mduduzi Mehdi Mehmet Meirion
  Mélégué Melvin Messan Messaoud Mevlut Meziane Michał Michaël Michal Micheál Michel Mick Mickaël Miguel
  Mihai Mihail Mikael Mike Mikhaïl Mikhailo Mikheil Mikko Mikola Milan Miles Milind Milorad Milos Miloud
  Milton Min-ho Mircea Mirko Miroslav Mirza Mitch Mitchell Mitt Mladen Mmusi Modibo Modou Mody Moez
  Mohamad Mohamadou Mohamed Mohamed-Lamine Mohamedou Mohammad Mohammad-Javad Mohammed Mohan Mohand
  Mohandas Mohcine Mohit Mohsen Moïse Moises Mojtaba Mokgweetsi Mokhtar Moktar Moncef Mondher Monzer
  Morad Mordecai Mordechai Moriba Morne Moro Morten Mory Moses Moshe Mossa Mouammar Moubarack Moubarak
  Mouctar Mouhamadou Mouhamadoul Mouhamed Moulay Mouloud Moumini Moumouni Mounir Mounkaïla Mourad Moussa
  Moustafa Moustapha Moutari Muammar Mubarak Mugisha Muhammad Muhammadu Muhoozi Muhsin Muhyiddin Mukasa
  Mukesh Mukul Mulatu Munir Murad Murali Murat Muriuki Murray Murtala Musa Mustafa Mustapha Musyoka
  Mutahi Mutua Mwai Mwangi Mykhailo Mykola Myung-bak Mzwandile N'Golo Nabil Naby Nacer Nadeem Nader
  Naeem Naftali Nagesh Naïm Najib Namory Nangolo Naoto Narendra Naruhito Nasir Nasser Nathan Nathaniel
  Naveen Navjot Nawaf Nawaz Nayib Nazaire Ndiaga Ndongo Ndung'u Neal Ned Neeraj Neil Nelson Nestor
  Neymar Ngolo Nguyen Nhlanhla Niall Niankoro Nicéphore Nicholas Nick Nicolae Nicolaï Nicolás Nicusor
  Niels Nigel Nii Nikhil Nikol Nikola Nikolaï Nikolaus Nikolay Nikos Nilesh Nils Nirav Nitin Nitish
  Nizar Njabulo Njoroge Njuguna Nkosana Nnamdi Noah Noël Noomane Norbert Norman Noufou Nouh Nouhoum
  Noumou Nourdine Noureddine Nourredine Novak Noynoy Nuhu Numan Nyesom Obi Obinna Ochieng Octave
  Octavian Octavio Odhiambo Ogobara Ogobassa Oisin Okechukwu Okello Okey Okot Okoth Olaf Ole Oleg Oleh
  Oleksandr Oleksii Oleksiy Oliver Olivier Ollie Olof Olumide Olusegun Oluwaseun Omar Omer Omondi
  Omprakash Ondrej Onur Onyango Opiyo Oran Orhan Orlando Orou Osama Osamu Oscar Osei Oskar Osman Osvaldo
  Othman Othmane Otieno Otis Otto Ouma Oumar Oumarou Oumaté Oupa Ousmane Ousmanou Oussama Ousseini
  Ousseynou Ovidiu Owen Owino Oyugi Ozgur Paa Pablo Paco Paddy Padraig Panagiotis Pankaj Paolo Pape
  Papis Paresh Parth Pascal Pathé Patrice Patrick Paul Paul-Émile Paul-Henri Paulo Pavel Pavlo Pawan
  Pearse Pedro Pekka Peng Percy Perry Petar Pete Peter Petr Petro Petteri Phil Philémon Philibert Philip
  Philippe Phillip Phuc Piero Pierre Pierre-Emmanuel Pierre-Henri Pierre-Louis Pierre-Yves Piers Pieter
  Pietro Pim Pinarayi Piotr Pita Piyush Placide Pol Prabhakar Prabowo Pradeep Prakash Pramod Pranab
  Pranav Prashant Prateek Praveen Pravin Prayut Prayuth Prem Preston Prosper Puneet Qasim Qiang Quang
  Quentin Rabah Rabiou Rachid Radek Radoslaw Radu Rafaël Rafic Rafiou Rafiq Rahul Raila Raj Rajan Rajat
  Rajeev Rajendra Rajesh Rajiv Rajkumar Rajnath Rakesh Ralph Ram Raman Ramane Ramazan Ramdane Ramesh
  Rami Ramiro Ramon Ramtane Ramush Ramzan Ramzi Randall Randy Ranil Ranjan Ranveer Raogo Raoul Raphaël
  Rasheed Rashid Rasmané Rasmus Rassie Rauf Raul Ravi Ravichandran Ravindra Ray Rayan Raymond Razvan
  Recep Réda Rédha Reg Reggie Reginald Régis Reinhard Rémy Renaud Reuben Rex Reza Rhys Riad Ricardo
  Riccardo Richard Rick Ricky Ridha Ridouane Riek Rigathi Rimtalba Rishi Ritesh Riyad Rob Robert Roberto
  Roch Rod Roderick Rodney Rodolfo Rodrigo Rodrigue Rogelio Roger Rohan Rohit Roland Rolf Romain Roman
  Romano Romaric Romuald Ron Ronald Ronaldo Ronan Ronnie Rory Ross Rostyslav Rotimi Rouhollah Roy Ruairi
  Ruben Rufus Rune Rupert Ruslan Russ Russell Rustem Rutger Ruud Ryan Ryo Saad Sabri Sacca Sachin Saddam
  Saddek Sadi Sadio Sadiq Sadou Saeed Saeid Saïdi Saïdou Saif Saïfoulaye Sajith Salah Salah-Eddine
  Salaheddine Saleem Saleh Salem Salif Salifou Salim Saliou Salissou Salman Salomon Saloum Salva
  Salvatore Samba Sambou Sameer Sami Samir Samson Samuel Samy Sandaogo Sandeep Sander Sandile Sándor
  Sani Sanjay Sanjeev Sanoussi Sanoussy Santiago Santosh Sarabjit Satigui Satish Satoshi Satya Satyendra
  Sauli Saurabh Sayed Scott Seamus Sean Sebastian Sébastien Seïdou Seïf Sékou Sékouba Selahattin Selim
  Selva Sènan Senzo Seok-youl Séraphin Serge Sergei Sergey Sergio Serguei Serhii Serhiy Serigne Serkan
  Servais Serzh Seth Sètondji Seung-woo Seydina Seydou Seyi Seyni Shahbaz Shahid Shakib Shakir Shane
  Shankar Sharad Sharif Shashi Shaun Shawn Shehu Shigeru Shimon Shinji Shinzo Shivraj Shlomo Shohei
  Shreyas Shubham Shunsuke Siaka Siamak Sibusiso Sid Sidaty Siddaramaiah Siddharth Sidi Sidiki Sidy
  Sifiso Silas Silvio Simba Siméon Simon Sinaly Sipho Siriki Sitaram Siya Siyabonga Sjoerd Slimane
  Slobodan Smaïl Sofiane Sofien Sofyan Soïlihi Solomon Somchai Soren Sorin Sory Soufiane Souhail Soulé
  Souleïmane Souleymane Souleymanou Soumaïla Soumeylou Sourav Sourou Spencer Spyros Søren Srettha
  Srinivas Srinivasan Ssemujju Stan Stanislas Stanislav Stanley Stavros Stefan Stefano Stefanos Stepan
  Stéphane Stephen Sterling Steve Steven Stewart Stuart Subhash Subrahmanyam Subramaniam Sudhir Sukhbir
  Sukhwinder Sulaiman Suleiman Suleyman Sundar Sung-min Sunil Suraj Suresh Sushil Susilo Svein Sven
  Sviatoslav Svyatoslav Syed Sylvain Sylvère Sylvestre Taavi Tadhg Tae-yong Taha Tahar Tahir Tahirou
  Taïeb Takashi Takeshi Takuma Takuya Talal Tamás Tamim Tanguy Tao Taoufik Taras Tarek Tareq Tariq
  Tarique Taro Tatsuya Tawanda Tayeb Tayyip Ted Tedros Tejashwi Tejasvi Teodoro Terence Terrence Tesfaye
  Têtê Tetsuya Thabang Thabo Thaksin Themba Théo Théodore Théodule Théophile Thiago Thibault Thibaut
  Thierno Thierry Thijs Thomas Thorsten Thulani Tibila Tidiane Tidjane Tidjani Tiéba Tiébilé Tiécoro
  Tiégoum Tiéman Tiémoko Tiga Tigran Tihomir Tim Timothée Timothy Timur Tinashe Titouan Tobias Toby
  Tochukwu Todd Tom Tomas Tomasz Tomislav Tommy Tony Toomas Tor Torsten Toshiro Toufik Toumani Traian
  Travis Trayvon Trésor Trevor Tristan Trond Trong Troy Tshepo Tuan Tumelo Tumwesigye Tumwine Tunde
  Tyler Tyrell Tyrese Tyrone Ubald Uday Uddhav Uhuru Ujjwal Ulf Ulysse Umar Umaro Umaru Umberto Umesh
  Urbain Uri Usman Utkarsh Uwe Uzoma Vaclav Vadim Vadym Vahan Valentin Valère Valeri Valeriy Valéry
  Vance Varun Vasile Vasily Vassili Vassily Vasyl Vaughan Velenkosini Venant Venkat Venkatesh Vernon
  Vianney Viatcheslav Vic Vicente Victor Victorien Vijay Vikas Vikram Vikrant Viktor Vinay Vince Vincent
  Vincenzo Vineet Vinod Vipin Virat Virender Virgil Virgile Vishal Vishnu Vital Vitali Vitaliy Vitaly
  Vittorio Vivek Vjekoslav Vlad Vladimir Volodia Volodymyr Vusi Vyacheslav Wade Wadih Wafula Wahib Wahid
  Wale Waleed Walid Wallace Walt Walter Warren Wasim Wasswa Waweru Wayne Wekesa Wenbin Wend-Panga
  Wendell Wendyam Werner Wesley Wilbur Wilfred Wilfredo Wilfrid Wilfried Wilhelm Will Willard Willem
  William Willie Willy Wim Winston Wladimir Wladyslaw Wojciech Wole Wolfgang Wyatt Xabi Xavier Xi
  Xiaoping Xolani Yacou Yacouba Yahaya Yahia Yahouza Yahya Yair Yakubu Yamoussa Yanis Yann Yannick
  Yannis Yaroslav Yarou Yash Yashwant Yasin Yasir Yasser Yassine Yassir Yasuo Yavuz Yaw Yaya Yayi Yazid
  Yegor Yehia Yérim Yéro Yevgeny Yevgueni Yiriwa Yitzhak Yoann Yoav Yogesh Yogi Yohan Yong Yong-ho Yoon
  Yoshihide Yoshihiko Yoshiro Yossi Youba Youcef Younès Youness Young-chul Younis Younous Youri Yousef
  Youssef Youssouf Youssoufa Youssoupha Yoweri Yssouf Yuji Yukio Yuri Yuriy Yury Yusuf Yusufu Yuto
  Yuvraj Yvan Yves Yvon Zac Zach Zacharie Zachary Zack Zafar Zaid Zakari Zakaria Zakariya Zakary Zakou
  Zana Zantigui Zayed Zbigniew Zdenek Zedong Zeïni Zéphirin Zéphyrin Zhiqiang Zhou Ziad Zied Ziné
  Zinédine Zlatan Zoheir Zoltán Zoran Zoubir Zouhair Zoul Zoumana Zsolt Zubair Zulfiqar Zurab Zweli
  Zwelinzima`;
