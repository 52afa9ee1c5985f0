export const masculine = `
  Aakash Aamir Aaron Abbas Abd-el-Kader Abdallah Abdel Abdel-Fattah Abdelaziz Abdelfattah Abdelhak
  Abdelhamid Abdelkader Abdelkrim Abdellatif Abdelmadjid Abdelmalek Abderrahim Abderrahmane Abderrazak
  Abdessalam Abdine Abdou Abdoul Abdoulahi Abdoulaye Abdoulkarim Abdoulrahamane Abdourahamane
  Abdourahmane Abdul Abdulaziz Abdulkarim Abdullah Abdullahi Abdulrahman Abel Abhay Abhijit Abhinav
  Abhishek Abiy Abou Aboubacar Aboubacrine Aboubakar Abraham Abu Abubakar Achille Achour Adam Adamu
  Adebayo Adekunle Adel Ademola Adeniyi Adetokunbo Adewale Aditya Adlène Adnan Adolfo Adolphe Adrian
  Adrien Afolabi Agali Aguila Agus Agustin Ahmad Ahmadou Ahmadu Ahmat Ahmed Ahmedou Ahmet Aidan Aimé
  Ajay Ajit Akash Akbar Akhilesh Akin Akinwumi Akinwunmi Akio Akira Akram Akwasi Alain Alan Alasdair
  Alassane Alastair Albéric Albert Alberto Albin Aldo Alec Alejandro Aleksandar Aleksander Aleksandr
  Aleksei Alessandro Alexander Alexandr Alexandre Alexandros Alexandru Alexeï Alexey Alf Alfie Alfonso
  Alfred Alfredo Algabass Alghabass Alhassan Alhassane Alhousseini Alhousseiny Alhousseyni Ali Alidou
  Aliou Alioune Alistair Aliyou Aliyu Allan Allassane Allen Almamy Almoustapha Alok Alonso Alou Alpha
  Alphonse Alseny Altiné Alvaro Alvin Amadou Amar Amara Ambroise Amédée Amidou Amin Amine Aminu Amir
  Amirou Amit Amitabh Ammar Amos Anand Anas Anatole Anatoli Anatoly Anders André Andreas Andreï Andrej
  Andrés Andrew Andrey Andrius Andriy Andrzej Andy Angelo Angus Aníbal Anicet Anil Anis Ankit Anselme
  Anthony Antoine Anton Antonin Antonio Antonis Antony Anuj Anup Anura Anurag Anwar Apollinaire Apollo
  Arcadi Archie Arif Aristide Arjun Arkadi Arkady Armand Armando Armel Armen Arnaud Arnold Arouna Arsène
  Arseniy Artem Arthur Artur Arturo Arun Arvind Ashish Ashkan Ashok Ashot Ashraf Ashwin Asif Asim Askia
  Assane Assimi Atiku Ato Atta Attaher Attaye Atul Auguste Augustin Augusto Aurélien Avi Avinash Axel
  Ayman Aymen Aymeric Aziz Azzedine Babacar Babajide Babatunde Baboucar Bachar Bachir Badara Badr
  Badreddine Bahram Bakari Bakary Balaji Balla Ballaké Bambang Baptiste Barack Barasa Barnaby Barney
  Barry Bart Barthélémy Bashar Bashir Basil Basile Bassam Bassel Bassirou Bassolma Bastien Baudouin Bayo
  Bazoumana Bechir Behrouz Bekele Ben Benedetto Benedict Benigno Benito Benjamin Benoît Benyamin Bernard
  Bernardo Bernie Bert Bertin Bertrand Bezalel Bharat Bheki Bhupendra Bhupesh Bilal Bilel Bill Billy
  Binyamin Bipin Birahim Biram Birama Birane Bjarne Bjorn Bjørn Blaise Boakary Bob Bode Bogdan Bohdan
  Bolaji Bongani Bongbong Bonginkosi Boniface Boris Borislav Boubacar Boubakar Boubèye Boubou Bougouna
  Boukari Boukary Bourama Boureima Bouréma Brad Bradley Brahim Brahima Brandon Branko Brendan Brent
  Brett Brian Brice Bronislaw Bruce Bruno Bryan Bryce Budi Bukar Burak Burhan Byron Caleb Calin Callum
  Calum Calvin Camilo Carl Carlo Carlos Carlton Catalin Cathal Cecil Cédric Célestin Cem César Chad
  Chamara Chandrababu Charif Charles Chege Cheick Cheikh Cheikhou Chérif Cheruiyot Chester Chidi
  Chidiebere Chijioke Chima Chimezie Chinedu Chinua Chirag Choguel Chris Christian Christophe
  Christopher Chuck Chukwudi Chukwuemeka Chukwuma Chul-soo Ciaran Cillian Ciprian Clarence Clark Claudio
  Clayton Clément Cléophas Cliff Clifford Clint Clive Clotaire Clyde Cody Colin Colm Conall Connor Conor
  Conrad Cormac Cornelius Costas Craig Crépin Cristian Cristiano Cristobal Curtis Cyprien Cyriaque Cyril
  Cyrille Daan Dafydd Dagobert Dai Daisuke Dalibor Damian Damien Dan Daniel Danilo Danjuma Danny Danylo
  Daouda Dapo Daragh Dario Darnell Darrell Darren Darryl Dave David Davor Dean DeAndre Declan Deepak
  Dele Demba Dembo Demeke Demetrius Deng Denis Dennis Denys Déo Derek Dermot DeShawn Desmond Devendra
  Devlet Dhananjay Dharmendra Diadié Diakaridia Diarmuid Dick Didier Diego Dieudonné Dilip Dimitri
  Dimitrios Dimitris Dinesh Dioncounda Dirk Djamel Djibo Djibril Djibrilla Djiby Djim Djimé Dmitri
  Dmitriy Dmitry Dmytro Dominic Don Donal Donald Donatien Dong-hyun Donncha Donovan Dony Doudou Doug
  Douglas Dragan Dramane Drissa Duane Duc Duma Dumitru Duncan Dung Dusan Dustin Dwayne Dwight Dylan
  Eamon Eamonn Earl Ebo Ebrahim Ebuka Ed Eddie Édem Edgar Edgars Edi Edin Edmund Edouard Eduardo Edward
  Edwin Ehsan Ehud Eknath Ekow Ekrem El-Béchir Elchin Eli Elie Elijah Elimane Elliot Elliott
  Elmer Eloi Elon Emeka Émile Emiliano Emilio Emin Emmanuel Emmerson Emomali Emre Emrys Enlai Enoch
  Enrico Enrique Enzo Eoghan Eoin Ephrem Eric Erik Erling Ernest Ernesto Ernie Erwan Erwann Eskil Espen
  Esteban Ethan Etienne Eudes Eugène Eusèbe Evan Évariste Evgeniy Evgeny Evgueni Evo Eyal Ezéchiel Ezra
  Fabien Fabio Fabrice Fadel Fahad Faisal Faouzi Farai Farhad Farhan Farid Farouk Faruk Fatah Faure
  Faustin Fayçal Fayez Federico Félicien Felipe Félix Femi Ferdinand Fergus Fernand Fernando Festus
  Fethi Fidel Fiifi Fikile Filipe Filippo Finlay Finn Fintan Fiodor Firmin Flavio Florent Florentin
  Florian Florin Floyd Foday Fodé Fodil Fouad Fousseyni Fousseynou Francisco Franck Francklin Franco
  François François-Xavier Frank Franklin Frantz Fred Freddie Frédéric Frederick Frederik Fredrik
  Friedrich Fuad Fumio Fyodor Gábor Gabriel Gadi Gaël Gaétan Ganesh Gang Gaoussou Gareth Garik Garry
  Gary Gaspard Gaston Gatien Gaurav Gautam Gautier Gavin Gbenga Geert Gene Gennady Geoff Geoffrey George
  Georges Georgi Georgy Geraint Gérald Gérard Gerardo Géraud Gergely Germain Gerry Getachew Gethin
  Ghassan Gheorghe Ghislain Ghulam Giacomo Gian Gianluca Gianni Giannis Gideon Gijs Gilbert Gilberto
  Gildas Giles Gilles Gino Giorgi Giorgio Giorgos Giovanni Girish Girma Gitanas Giuseppe Glen Glenn
  Godefroy Godfrey Godswill Godwin Gonzague Gonzalo Goodluck Gopal Goran Gordon Gorgui Gotabaya Govind
  Graeme Graham Grant Greg Grégoire Grégory Grigori Grigory Grzegorz Gueorgui Guillaume Guillermo
  Guirane Gunnar Guo Gus Gustave Gustavo Guus Guy Gwede Gwilym Gwyn György Habib Habibou Hacène Hachim
  Hadi Hafiz Hage Haile Hailemariam Hakainde Hakan Hakeem Hakim Hakon Halidou Hama Hamad Hamada Hamadou
  Hamadoun Hamady Hamed Hamet Hamid Hamidou Hamish Hamisi Hamza Hank Hannibal Hans Hao Harald Hardeep
  Hardik Harish Harjit Harold Haroon Harouna Harris Harrison Harry Harsh Haruna Harvey Hasan Hashim
  Hassan Hassane Hassani Hassine Hatem Hayk Hazem Hector Heinrich Heinz Helmut Hemant Hendra Hendrik
  Henri Henrik Henrique Henry Herbert Herman Hermann Hernan Hervé Herzl Heung-min Heydar Hicham Hichem
  Hideki Hideo Hilaire Himanta Hipolito Hippolyte Hiroki Hiroshi Hisham Homer Honoré Horace Horacio
  Hossein Houcine Housni Housseini Howard Hubert Hugh Hugo Hugues Humphrey Hun Hung Husam Hussain
  Hussein Huw Hyacinthe Hywel Iain Ian Iba Ibni Ibrahim Ibrahima Ibrahime Ichiro Iddi Idi Idris Idriss
  Idrissa Idrissou Ieuan Ifan Ifeanyi Ignace Ignacio Igor Ihor Ikechukwu Ikenna Iker Ilham Ilia Illia
  Ilya Ilyas Ilyès Imad Imran Imre Ingvar Inigo Inkinane Ioannis Iolo Ionut Iorwerth Iósif Iouri Iqbal
  Irakli Irving Isa Isaac Isaiah Isaias Ishaq Isidore Isidro Ismaël Ismaïl Ismaïl-Omar Ismaïla Issa
  Issaka Issakha Issoufa Issoufi Issoufou István Itamar Ivan Ivica Ivor Iyad Jabir Jabu Jack Jacky Jaco
  Jacob Jacques Jae-in Jae-myung Jafar Jagan Jagdeep Jagdish Jair Jairam Jake Jalal Jalel Jamal James
  Jamil Janez Janis János Janusz Jaouad Jared Jaroslav Jaroslaw Jarrod Jason Jasper Jassim Jatin Javad
  Javed Javier Jawad Jawaharlal Jay Jayant Jean-Baptiste Jean-Bédel Jean-Bertrand Jean-Christophe
  Jean-Claude Jean-Daniel Jean-David Jean-Denis Jean-Éric Jean-Félix Jean-François Jean-Jacques
  Jean-Louis Jean-Luc Jean-Lucien Jean-Marc Jean-Marie Jean-Martin Jean-Michel Jean-Noël Jean-Paul
  Jean-Philippe Jean-Pierre Jean-Yves Jed Jeff Jeffrey Jens Jeremiah Jérémie Jérémy Jermaine Jeroen
  Jérôme Jerry Jerzy Jesper Jesus Jian Jide Jiechi Jim Jimmy Jinping Jintao Jiri Jitendra Joachim João
  Joaquin Joe Joël Johan Johann Johannes John Johnny Joko Jon Jonah Jonas Jonathan Jong-il Jong-un Jonny
  Joost Jordan Jordi Jorge Jorgen Joris José Josef Josep Joseph Joseph-Antoine Josh Joshua Josiah
  Josselin Josué Jozef Juan Jude Judicaël Julian Julien Julio Julius Juma Jung-hoon Junichiro Jürgen
  Justin Jusuf Kaare Kabiné Kabir Kabirou Kabiru Kaddour Kadré Kafougouna Kailash Kaïs Kalidou Kalifa
  Kamal Kamau Kamel Kamil Kapil Karamoko Karan Karanja Karim Kariuki Karl Karol Karthik Kartik Kassim
  Kassoum Kato Kaveh Kayode Kazuo Kebede Kees Kei Keir Keisuke Keith Kemal Kémoko Ken Kenji Kenneth
  Kenny Kenzaburo Keqiang Kerfalla Kérim Kévin Kgalema Kgosi Khaled Khalid Khalifa Khalil Khemaïs Khoa
  Ki-moon Kibet Kieran Kimani Kinyua Kipchoge Kipchumba Kipkemboi Kiplagat Kiprono Kiprop Kiren Kiril
  Kirill Kirk Kishore Kithure Kizza Kjell Klaus Knut Kobina Kobus Kodjo Koffi Kofi Koichi Kojo Komi
  Komlan Konan Konstantin Konstantinos Kossi Kostas Kota Kouadio Kouakou Kouamé Kouassi Krishna Krishnan
  Krisjanis Kristian Kristoffer Krzysztof Kuldeep Kumar Kumara Kunle Kurt Kusal Kwabena Kwadwo Kwaku
  Kwamé Kwamena Kwang-jin Kwasi Kweku Kwesi Kyle Kylian Kyriakos Laarbi Lachlan Lahcen Lakhdar Lalit
  Lalu Lamar Lamine Lance Lanciné Lanre Lansana Larbi Larlé Larry Lars Lasith Lassana Lasse
  Lassina Lassine László Laurent Laurentino Lawal Lawrence Laye Lazare Léandre Leandro Lech Lei Leif Len
  Leo Léon Léonard Leonardo Léonce Leonel Leonid Léopold Leroy Lester Lev Levon Levy Lewis Liam Lijian
  Lindani Lionel Liviu Lloyd Loïc Loïck Lorenzo Loris Lotfi Louis Louis-Marie Lubomir Luc Luca Lucas
  Lucien Ludovic Luigi Luís Luiz Luka Lukas Luke Lungisa Luther Lwazi Lyle Lyndon Maarten Macaire Maciej
  Macky Madani Madi Madické Madou Mads Maël Magloire Magnus Mahamadi Mahamadou Mahamane Mahamat Mahathir
  Mahdi Mahendra Maher Mahesh Mahinda Mahmadou Mahmood Mahmoud Mahmoudou Mahmud Maithripala Majid Makan
  Makhtar Maksim Maksym Malachi Malal Malcolm Malick Malik Mallikarjun Mamadi Mamadou Mamady Mamane
  Mamoudou Mamoun Mamour Manassé Mandla Manish Manmohan Manohar Manoj Mansour Manuel Marc Marc-Antoine
  Marcel Marcello Marcelo Marcin Marcio Marco Marcos Marcus Marek Mariano Mario Marius Mariusz Mark
  Markus Marlon Marquis Marquise Marshall Martial Martin Marty Marvin Marwan Maryus Masahiro Masao
  Masayoshi Masood Masoud Massimo Massiré Massoud Matar Matej Mateo Mateusz Mathias Mathieu Mathis
  Mathurin Mats Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Maurizio Max Maxence Maxim Maxime
  Maximilien Maxwell Mayank Mazen Mbaye Mbugua Mbuso Mduduzi Mehdi Mehmet Meirion Mélégué Melvin
  Messaoud Mevlut Meziane Michał Michaël Michal Micheál Michel Mick Mickaël Miguel Mihai Mihail Mikael
  Mike Mikhaïl Mikhailo Mikheil Mikko Mikola Milan Miles Milind Milorad Milos Miloud Milton Min-ho
  Mircea Mirko Miroslav Mirza Mitch Mitchell Mitt Mladen Mmusi Modibo Modou Mody Mohamad Mohamadou
  Mohamed Mohamed-Lamine Mohammad Mohammad-Javad Mohammed Mohan Mohand Mohandas Mohit Mohsen Moïse
  Moises Mojtaba Mokgweetsi Mokhtar Moktar Moncef Monzer Morad Mordecai Mordechai Morne Moro Morten Mory
  Moses Moshe Mossa Mouammar Moubarack Moubarak Mouctar Mouhamadou Mouhamadoul Mouhamed Moulay Mouloud
  Mounir Mourad Moussa Moustafa Moustapha Muammar Mubarak Mugisha Muhammad Muhammadu Muhoozi Muhsin
  Muhyiddin Mukasa Mukesh Mukul Mulatu Munir Murad Murali Murat Muriuki Murray Murtala Musa Mustafa
  Mustapha Musyoka Mutahi Mutua Mwai Mwangi Mykhailo Mykola Myung-bak Mzwandile N'Golo Nabil Naby Nacer
  Nadeem Nader Naeem Naftali Nagesh Naïm Najib Namory Nangolo Naoto Narendra Naruhito Nasir Nasser
  Nathan Nathaniel Naveen Navjot Nawaf Nawaz Nayib Nazaire Ndiaga Ndongo Ndung'u Neal Ned Neeraj Neil
  Nelson Nestor Neymar Ngolo Nguyen Nhlanhla Niall Nicéphore Nicholas Nick Nicolae Nicolaï Nicolás
  Nicusor Niels Nigel Nii Nikhil Nikol Nikola Nikolaï Nikolaus Nikolay Nikos Nilesh Nils Nirav Nitin
  Nitish Nizar Njabulo Njoroge Njuguna Nkosana Nnamdi Noah Noël Norbert Norman Noufou Nouh Nouhoum
  Noumou Nourdine Noureddine Novak Noynoy Nuhu Numan Nyesom Obi Obinna Ochieng Octave Octavian Octavio
  Odhiambo Ogobara Oisin Okechukwu Okello Okey Okot Okoth Olaf Ole Oleg Oleh Oleksandr Oleksii Oleksiy
  Oliver Olivier Ollie Olof Olumide Olusegun Oluwaseun Omar Omer Omondi Omprakash Ondrej Onur Onyango
  Opiyo Oran Orhan Orlando Osama Osamu Oscar Osei Oskar Osman Osvaldo Othman Otieno Otis Otto Ouma Oumar
  Oumarou Oupa Ousmane Ousmanou Oussama Ousseynou Ovidiu Owen Owino Oyugi Ozgur Paa Pablo Paco Paddy
  Padraig Panagiotis Pankaj Paolo Pape Papis Paresh Parth Pascal Pathé Patrice Patrick Paul Paul-Henri
  Pavel Pavlo Pawan Pearse Pedro Pekka Peng Percy Perry Petar Pete Peter Petr Petro Petteri Phil
  Philémon Philibert Philip Philippe Phillip Phuc Piero Pierre Pierre-Emmanuel Pierre-Yves Piers Pieter
  Pietro Pim Pinarayi Piotr Pita Piyush Placide Pol Prabhakar Prabowo Pradeep Prakash Pramod Pranab
  Pranav Prashant Prateek Praveen Pravin Prayut Prayuth Prem Preston Prosper Puneet Qasim Qiang Quang
  Quentin Rachid Radek Radoslaw Radu Rafaël Rafic Rafiou Rafiq Rahul Raila Raj Rajan Rajat Rajeev
  Rajendra Rajesh Rajiv Rajkumar Rajnath Rakesh Ralph Ram Raman Ramane Ramazan Ramesh Rami Ramiro Ramon
  Ramtane Ramush Ramzan Ramzi Randall Randy Ranil Ranjan Ranveer Raogo Raoul Raphaël Rasheed Rashid
  Rasmané Rasmus Rassie Rauf Raul Ravi Ravichandran Ravindra Ray Rayan Raymond Razvan Recep Reg Reggie
  Reginald Régis Reinhard Rémy Renaud Reuben Rex Reza Rhys Riad Ricardo Riccardo Richard Rick Ricky
  Ridha Ridouane Riek Rigathi Rimtalba Rishi Ritesh Riyad Rob Robert Roberto Roch Rod Roderick Rodney
  Rodolfo Rodrigo Rodrigue Rogelio Roger Rohan Rohit Roland Rolf Romain Roman Romano Romaric Romuald Ron
  Ronald Ronaldo Ronan Ronnie Rory Ross Rostyslav Rotimi Rouhollah Roy Ruairi Ruben Rufus Rune Rupert
  Ruslan Russ Russell Rustem Rutger Ruud Ryan Ryo Saad Sabri Sachin Saddam Sadi Sadio Sadiq Sadou Saeed
  Saeid Saïdi Saïdou Saif Saïfoulaye Sajith Salah Saleem Saleh Salem Salif Salifou Salim Saliou Salman
  Salomon Saloum Salva Salvatore Samba Sambou Sameer Sami Samir Samson Samuel Samy Sandaogo Sandeep
  Sander Sandile Sándor Sani Sanjay Sanjeev Sanoussi Sanoussy Santiago Santosh Sarabjit Satigui Satish
  Satoshi Satya Satyendra Sauli Saurabh Sayed Scott Seamus Sean Sebastian Sébastien Seïf Sékou Sékouba
  Selahattin Selim Selva Senzo Seok-youl Séraphin Serge Sergei Sergey Sergio Serguei Serhii Serhiy
  Serigne Serkan Servais Serzh Seth Seung-woo Seydina Seydou Seyi Shahbaz Shahid Shakib Shakir Shane
  Shankar Sharad Sharif Shashi Shaun Shawn Shehu Shigeru Shimon Shinji Shinzo Shivraj Shlomo Shohei
  Shreyas Shubham Shunsuke Siaka Siamak Sibusiso Sid Siddaramaiah Siddharth Sidi Sidiki Sidy Sifiso
  Silas Silvio Simba Siméon Simon Sinaly Sipho Siriki Sitaram Siya Siyabonga Sjoerd Slobodan Soïlihi
  Solomon Somchai Soren Sorin Sory Souhail Souleïmane Souleymane Soumaïla Soumeylou Sourav Spencer
  Spyros Søren Srettha Srinivas Srinivasan Ssemujju Stan Stanislas Stanislav Stanley Stavros Stefan
  Stefano Stefanos Stepan Stéphane Stephen Sterling Steve Steven Stewart Stuart Subhash Subrahmanyam
  Subramaniam Sudhir Sukhbir Sukhwinder Sulaiman Suleiman Suleyman Sundar Sung-min Sunil Suraj Suresh
  Sushil Susilo Svein Sven Svyatoslav Syed Sylvain Sylvère Sylvestre Taavi Tadhg Tae-yong Taha Tahir
  Taïeb Takashi Takeshi Takuma Takuya Talal Tamás Tamim Tanguy Tao Taras Tarek Tareq Tariq Tarique Taro
  Tatsuya Tawanda Tayeb Tayyip Ted Tedros Tejashwi Tejasvi Teodoro Terence Terrence Tesfaye Tetsuya
  Thabang Thabo Thaksin Themba Théo Théodore Théophile Thiago Thibault Thibaut Thierno Thierry Thijs
  Thomas Thorsten Thulani Tibila Tidiane Tidjane Tiéba Tiébilé Tiécoro Tiégoum Tiéman Tiémoko Tigran
  Tihomir Tim Timothée Timothy Timur Tinashe Titouan Tobias Toby Tochukwu Todd Tom Tomas Tomasz Tomislav
  Tommy Tony Toomas Tor Torsten Toshiro Toumani Traian Travis Trayvon Trevor Tristan Trond Trong Troy
  Tshepo Tuan Tumelo Tumwesigye Tumwine Tunde Tyler Tyrell Tyrese Tyrone Ubald Uday Uddhav Uhuru Ujjwal
  Ulf Ulysse Umar Umaro Umaru Umberto Umesh Urbain Uri Usman Utkarsh Uwe Uzoma Vaclav Vadim Vadym Vahan
  Valentin Valère Valeri Valeriy Valéry Vance Varun Vasile Vasily Vassili Vasyl Vaughan Velenkosini
  Venant Venkat Venkatesh Vernon Vianney Viatcheslav Vic Vicente Victor Victorien Vijay Vikas Vikram
  Vikrant Viktor Vinay Vince Vincent Vincenzo Vineet Vinod Vipin Virat Virender Virgil Virgile Vishal
  Vishnu Vital Vitali Vitaliy Vitaly Vittorio Vivek Vjekoslav Vlad Vladimir Volodymyr Vusi Vyacheslav
  Wade Wadih Wafula Wahib Wahid Wale Waleed Walid Wallace Walt Walter Warren Wasim Wasswa Waweru Wayne
  Wekesa Wenbin Wend-Panga Wendell Werner Wesley Wilbur Wilfred Wilfredo Wilfrid Wilfried Wilhelm Will
  Willard Willem William Willie Willy Wim Winston Wladimir Wladyslaw Wojciech Wole Wolfgang Wyatt Xabi
  Xavier Xi Xiaoping Xolani Yacou Yacouba Yahaya Yahia Yahya Yair Yakubu Yamoussa Yanis Yann Yannick
  Yannis Yaroslav Yash Yashwant Yasin Yasir Yasser Yassine Yasuo Yavuz Yaw Yaya Yayi Yazid Yegor Yehia
  Yérim Yéro Yevgeny Yevgueni Yiriwa Yitzhak Yoann Yoav Yogesh Yogi Yohan Yong Yong-ho Yoon Yoshihide
  Yoshihiko Yoshiro Yossi Youba Youcef Younès Youness Young-chul Younis Younous Youri Yousef Youssef
  Youssouf Youssoufa Youssoupha Yoweri Yuji Yukio Yuri Yuriy Yury Yusuf Yusufu Yuto Yuvraj Yvan Yves
  Yvon Zac Zach Zacharie Zachary Zack Zafar Zaid Zakari Zakaria Zakariya Zana Zantigui Zayed Zbigniew
  Zdenek Zedong Zeïni Zéphirin Zéphyrin Zhiqiang Zhou Ziad Ziné Zinédine Zlatan Zoltán Zoran Zoubir
  Zoumana Zsolt Zubair Zulfiqar Zurab Zweli Zwelinzima`;
