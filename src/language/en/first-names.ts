import { fold } from '../../text/fold.ts';
import type { Gender } from '../lexicon.ts';
import { list } from '../words.ts';

/**
 * First names that the English-language press prints, by the gender that most who bear them have; names of both are
 * `any`. A name missing here is no harm (a pronoun is then resolved by other signs), a wrong gender is.
 */
const FIRST_NAMES: Readonly<Record<Gender, string>> = {
  masculine: `
    Aakash Aamir Aaron Abdel Abdelaziz Abdou Abdoulaye Abdul Abdulaziz Abdulkarim Abdullah Abdullahi
    Abdulrahman Abel Abhay Abhijit Abhinav Abhishek Abiy Abraham Abu Abubakar Adam Adamu Adebayo
    Adekunle Adel Ademola Adeniyi Adetokunbo Adewale Aditya Adnan Adolfo Adrian Afolabi Agus Agustin
    Ahmad Ahmadu Ahmed Aidan Ajay Ajit Akash Akbar Akhilesh Akin Akinwumi Akinwunmi Akio Akira Akram
    Akwasi Alain Alan Alasdair Alassane Alastair Albert Alberto Albin Alec Alejandro Aleksandar
    Aleksander Aleksandr Aleksei Alessandro Alexander Alexandr Alexandre Alexandros Alexei Alexey Alf
    Alfie Alfonso Alfred Alfredo Alhassan Ali Alistair Aliyu Allan Allen Alok Alonso Alvaro Alvin Amadou
    Amar Amin Aminu Amir Amit Amitabh Ammar Amos Anand Anas Anatoly Anders Andreas Andrei Andrej Andres
    Andrew Andrey Andrius Andriy Andrzej Andy Angus Anibal Anil Ankit Anthony Antoine Anton Antonio
    Antonis Antony Anuj Anup Anura Anurag Anwar Apollo Archie Arif Arjun Arkady Armando Armen Arnaud
    Arnold Arseniy Artem Arthur Artur Arturo Arun Arvind Ashish Ashkan Ashok Ashot Ashraf Ashwin Asif
    Asim Atiku Ato Atta Atul Augusto Avi Avinash Ayman Aziz Babajide Babatunde Badr Bahram Bakari Balaji
    Bambang Baptiste Barack Barasa Barnaby Barney Barry Bart Bashar Bashir Basil Bassam Bayo Behrouz
    Bekele Ben Benedict Benigno Benito Benjamin Benyamin Bernard Bernardo Bernie Bert Bertrand Bezalel
    Bharat Bheki Bhupendra Bhupesh Bilal Bill Billy Binyamin Bipin Bjarne Bjorn Bjørn Bob Bode Bogdan
    Bohdan Bolaji Bongani Bongbong Bonginkosi Boris Borislav Boubacar Brad Bradley Brandon Branko
    Brendan Brent Brett Brian Bronislaw Bruce Bruno Bryan Bryce Budi Bukar Burak Burhan Byron Caleb
    Calin Callum Calum Calvin Camilo Carl Carlo Carlos Carlton Catalin Cathal Cecil Cedric Cem Cesar
    Chad Chamara Chandrababu Charles Charlie Chege Cheruiyot Chester Chidi Chidiebere Chijioke Chima
    Chimezie Chinedu Chinua Chirag Chris Christian Christophe Christopher Chuck Chukwudi Chukwuemeka
    Chukwuma Chul-soo Ciaran Cillian Ciprian Clarence Clark Claudio Clayton Clement Cliff Clifford Clint
    Clive Clyde Cody Colin Colm Conall Connor Conor Conrad Cormac Cornelius Costas Craig Cristian
    Cristiano Cristobal Curtis Cyril Daan Dafydd Dai Daisuke Dalibor Damian Damien Dan Daniel Danjuma
    Danny Danylo Dapo Daragh Dario Darnell Darrell Darren Darryl Dave David Davor Dean DeAndre Declan
    Deepak Dele Demeke Demetrius Deng Denis Dennis Denys Derek Dermot DeShawn Desmond Devendra Devlet
    Dhananjay Dharmendra Diarmuid Dick Didier Diego Dilip Dimitrios Dimitris Dinesh Dirk Dmitri Dmitriy
    Dmitry Dmytro Dominic Don Donal Donald Dong-hyun Donncha Donovan Doug Douglas Dragan Duane Duc Duma
    Dumitru Duncan Dung Dusan Dustin Dwayne Dwight Dylan Eamon Eamonn Earl Ebo Ebrahim Ebuka Ed Eddie
    Edgar Edgars Edi Edin Edmund Eduardo Edward Edwin Ehsan Ehud Eknath Ekow Ekrem Elchin Eli Elijah
    Elliot Elliott Elmer Elon Emeka Emile Emiliano Emilio Emin Emmanuel Emmerson Emre Emrys Enlai Enoch
    Enrico Enrique Enzo Eoghan Eoin Eric Erik Erling Ernest Ernesto Ernie Eskil Espen Esteban Ethan
    Etienne Eugene Evan Evgeniy Evgeny Evo Eyal Ezra Fabio Fabrice Fadi Fahad Faisal Farai Farhad Farhan
    Farid Farouk Faruk Faure Fayez Federico Felipe Felix Femi Ferdinand Fergus Fernando Festus Fidel
    Fiifi Fikile Filippo Finlay Finn Fintan Flavio Florin Floyd Francisco Franco Francois Frank Franklin
    Fred Freddie Frederic Frederick Frederik Fredrik Fuad Fumio Fyodor Gábor Gabriel Gabriele Gadi
    Ganesh Gang Gareth Garik Garry Gary Gaurav Gautam Gavin Gbenga Geert Gene Gennady Geoff Geoffrey
    George Georgi Georgy Geraint Gerald Gerard Gerardo Gergely Gerry Getachew Gethin Ghassan Gheorghe
    Ghulam Giacomo Gian Gianluca Gianni Giannis Gideon Gijs Gilbert Gilberto Giles Gilles Giorgi Giorgio
    Giorgos Giovanni Girish Girma Gitanas Giuseppe Glen Glenn Godfrey Godswill Godwin Gonzalo Goodluck
    Gopal Goran Gordon Gotabaya Govind Graeme Graham Grant Greg Gregory Grigory Grzegorz Guillaume
    Guillermo Gunnar Guo Gus Gustavo Guus Guy Gwede Gwilym Gwyn György Habib Hadi Hage Haile Hailemariam
    Hakainde Hakan Hakeem Hakon Hamad Hamid Hamish Hamisi Hamza Hank Hans Hao Harald Hardeep Hardik
    Harish Harjit Harold Haroon Harris Harrison Harry Harsh Haruna Harvey Hasan Hashim Hassan Hatem Hayk
    Hazem Hector Heinrich Heinz Helmut Hemant Hendra Hendrik Henri Henrik Henry Herbert Herman Hernan
    Herve Herzl Heung-min Heydar Hideki Hideo Himanta Hipolito Hiroki Hiroshi Hisham Homer Horace
    Horacio Hossein Howard Hugh Hugo Humphrey Hun Hung Husam Hussain Hussein Huw Hywel Iain Ian Ibrahim
    Ibrahima Ichiro Idris Idriss Ieuan Ifan Ifeanyi Ignacio Igor Ihor Ikechukwu Ikenna Iker Ilham Ilya
    Ilyas Imad Imran Imre Ingvar Inigo Ioannis Iolo Ionut Iorwerth Iqbal Irakli Irving Isa Isaac Isaiah
    Isaias Ishaq Isidro Ismael Ismail Issa István Itamar Ivan Ivica Ivor Iyad Jabir Jabu Jack Jaco Jacob
    Jacques Jae-in Jae-myung Jafar Jagan Jagdeep Jagdish Jair Jairam Jake Jalal Jamal James Jamil Janez
    Janis János Janusz Jared Jaroslav Jaroslaw Jarrod Jason Jasper Jassim Jatin Javad Javed Javier
    Jawaharlal Jay Jayant Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Luc Jean-Marie
    Jean-Michel Jean-Noël Jean-Paul Jean-Pierre Jed Jeff Jeffrey Jens Jeremiah Jeremy Jermaine Jeroen
    Jerome Jerry Jerzy Jesper Jesus Jian Jide Jiechi Jim Jimmy Jinping Jintao Jiri Jitendra Joachim Joao
    Joaquin Joe Joel Johan Johannes John Johnny Joko Jon Jonah Jonas Jonathan Jong-il Jong-un Jonny
    Joost Jorge Jorgen Joris Jose Josef Joseph Josh Joshua Josiah Josue Jozef Juan Jude Julian Julio
    Julius Juma Jung-hoon Junichiro Jürgen Justin Jusuf Kaare Kabir Kabiru Kailash Kamal Kamau Kamil
    Kapil Karan Karanja Karim Kariuki Karl Karthik Kartik Kassim Kato Kaveh Kayode Kazuo Kebede Kees Kei
    Keisuke Keith Kemal Ken Kenji Kenneth Kenny Kenzaburo Keqiang Kevin Kgalema Kgosi Khaled Khalid
    Khalifa Khalil Khoa Ki-moon Kibet Kieran Kimani Kinyua Kipchoge Kipchumba Kipkemboi Kiplagat Kiprono
    Kiprop Kiren Kiril Kirill Kirk Kishore Kithure Kizza Kjell Klaus Knut Kobina Kobus Kofi Koichi Kojo
    Konstantin Konstantinos Kostas Kota Krishna Krishnan Krisjanis Kristian Kristoffer Krzysztof Kuldeep
    Kumar Kumara Kunle Kurt Kusal Kwabena Kwadwo Kwaku Kwame Kwamena Kwang-jin Kwasi Kweku Kwesi Kyle
    Kyriakos Lachlan Lalit Lalu Lamar Lamido Lance Lanre Larry Lars Lasith Lasse László Laurent Lawal
    Lawrence Leandro Lech Lei Leif Len Leo Leon Leonard Leonardo Leonel Leonid Leroy Lester Lev Levon
    Levy Lewis Liam Lijian Lindani Lionel Liviu Lloyd Lorenzo Louis Lubomir Luc Luca Lucas Lucien Luigi
    Luis Luiz Luka Luke Lungisa Luther Lwazi Lyle Lyndon Maarten Maciej Macky Mads Magnus Mahathir Mahdi
    Mahendra Mahesh Mahinda Mahmood Mahmoud Mahmud Maithripala Majid Maksim Maksym Malachi Malcolm Malik
    Mallikarjun Mamadou Mandla Manish Manmohan Manohar Manoj Mansour Manuel Marcel Marcelo Marcin Marco
    Marcos Marcus Marek Mariano Mario Mariusz Mark Markus Marlon Marquis Marquise Marshall Martin Marty
    Marvin Marwan Masahiro Masao Masayoshi Masood Masoud Massimo Matej Mateo Mateusz Mathias Mathieu
    Mats Matt Matteo Matthew Matthias Maurice Mauricio Maurizio Max Maxim Maxime Maxwell Mayank Mazen
    Mbugua Mbuso Mduduzi Mehdi Mehmet Meirion Melvin Mevlut Michael Michal Micheál Michel Mick Miguel
    Mihai Mikael Mike Mikhail Mikhailo Mikheil Mikko Mikola Milan Miles Milind Milorad Milos Milton
    Min-ho Mircea Mirko Miroslav Mitch Mitchell Mitt Mmusi Mohamad Mohamed Mohammad Mohammad-Javad
    Mohammed Mohan Mohandas Mohit Mohsen Moises Mojtaba Mokgweetsi Mordecai Mordechai Morne Morten Moses
    Moshe Moussa Muammar Mubarak Mugisha Muhammad Muhammadu Muhoozi Muhsin Muhyiddin Mukasa Mukesh Mukul
    Mulatu Munir Murad Murali Murat Muriuki Murray Murtala Musa Mustafa Mustapha Musyoka Mutahi Mutua
    Mwai Mwangi Mykhailo Mykola Myung-bak Mzwandile Nabil Nadeem Nader Naeem Naftali Nagesh Najib
    Nangolo Naoto Narendra Naruhito Nasir Nasser Nathan Nathaniel Naveen Navjot Nawaf Nawaz Nayib
    Ndung'u Neal Ned Neeraj Neil Nelson Nestor Neymar Nguyen Nhlanhla Niall Nicholas Nick Nicolae
    Nicolas Nicusor Niels Nigel Nii Nikhil Nikol Nikola Nikolai Nikolay Nikos Nilesh Nils Nirav Nitin
    Nitish Nizar Njabulo Njoroge Njuguna Nkosana Nnamdi Noah Noel Norman Novak Noynoy Nuhu Numan Nyesom
    Obi Obinna Ochieng Octavian Octavio Odhiambo Oisin Okechukwu Okello Okey Okot Okoth Olaf Ole Oleg
    Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Ollie Olof Olumide Olusegun Oluwaseun Omar Omer Omondi
    Omprakash Ondrej Onur Onyango Opiyo Oran Orhan Orlando Osama Osamu Oscar Osei Oskar Osman Osvaldo
    Otieno Otis Otto Ouma Oupa Ousmane Ovidiu Owen Owino Oyugi Ozgur Paa Pablo Paco Paddy Padraig
    Panagiotis Pankaj Paolo Paresh Parth Pascal Patrice Patrick Paul Pavel Pavlo Pawan Pearse Pedro
    Pekka Peng Percy Perry Petar Pete Peter Petr Petro Petteri Phil Philip Philippe Phillip Phuc Pierre
    Piers Pieter Pietro Pim Pinarayi Piotr Pita Piyush Prabhakar Prabowo Pradeep Prakash Pramod Pranab
    Pranav Prashant Prateek Praveen Pravin Prayut Prayuth Prem Preston Puneet Qasim Qiang Quang Radek
    Radoslaw Radu Rafael Rafiq Rahul Raila Raj Rajan Rajat Rajeev Rajendra Rajesh Rajiv Rajkumar Rajnath
    Rakesh Ralph Ram Raman Ramesh Rami Ramiro Ramon Ramush Ramzi Randall Randy Ranil Ranjan Ranveer
    Raphael Rasheed Rashid Rasmus Rassie Rauf Raul Ravi Ravichandran Ravindra Ray Raymond Razvan Recep
    Reg Reggie Reginald Reuben Rex Reza Rhys Riad Ricardo Richard Rick Ricky Riek Rigathi Rishi Ritesh
    Riyad Rob Robert Roberto Rod Roderick Rodney Rodolfo Rodrigo Rogelio Roger Rohan Rohit Roland Rolf
    Roman Romano Ron Ronald Ronan Ronnie Rory Ross Rostyslav Rotimi Rouhollah Roy Ruairi Ruben Rufus
    Rune Rupert Ruslan Russ Russell Rustem Rutger Ruud Ryan Ryo Saad Sachin Saddam Sadiq Saeed Saeid
    Saif Sajith Saleem Saleh Salem Salim Salman Salva Salvatore Sameer Sami Samir Samson Samuel Sandeep
    Sander Sandile Sándor Sani Sanjay Sanjeev Santosh Sarabjit Satish Satoshi Satya Satyendra Sauli
    Saurabh Sayed Scott Seamus Sean Sebastian Sébastien Selahattin Selva Senzo Seok-youl Serge Sergei
    Sergey Sergio Serhii Serhiy Serkan Serzh Seth Seung-woo Seyi Shahbaz Shahid Shakib Shakir Shane
    Shankar Sharad Sharif Shashi Shaun Shawn Shehu Shigeru Shimon Shinji Shinzo Shivraj Shlomo Shohei
    Shreyas Shubham Shunsuke Siamak Sibusiso Sid Siddaramaiah Siddharth Sifiso Silas Silvio Simba Simeon
    Simon Sipho Sitaram Siya Siyabonga Sjoerd Slobodan Solomon Somchai Soren Sorin Souleymane Sourav
    Spencer Spyros Srettha Srinivas Srinivasan Ssemujju Stan Stanislav Stanley Stavros Stefan Stefano
    Stefanos Stepan Stéphane Stephen Sterling Steve Steven Stewart Stuart Subhash Subrahmanyam
    Subramaniam Sudhir Sukhbir Sukhwinder Sulaiman Suleiman Suleyman Sundar Sung-min Sunil Suraj Suresh
    Sushil Susilo Svein Sven Svyatoslav Syed Sylvain Søren Taavi Tadhg Tae-yong Taha Tahir Takashi
    Takeshi Takuya Talal Tamás Tamim Tao Taras Tareq Tariq Tarique Taro Tatsuya Tawanda Tayyip Ted
    Tedros Tejashwi Tejasvi Teodoro Terence Terrence Tesfaye Tetsuya Thabang Thabo Thaksin Themba Theo
    Theodore Thiago Thierry Thijs Thomas Thorsten Thulani Tidjane Tigran Tihomir Tim Timothy Timur
    Tinashe Tobias Toby Tochukwu Todd Tom Tomas Tomasz Tomislav Tommy Tony Toomas Tor Torsten Toshiro
    Traian Travis Trayvon Trevor Tristan Trond Trong Troy Tshepo Tuan Tumelo Tumwesigye Tumwine Tunde
    Tyler Tyrell Tyrese Tyrone Uday Uddhav Uhuru Ujjwal Ulf Umar Umaru Umberto Umesh Uri Usman Utkarsh
    Uwe Uzoma Vaclav Vadim Vadym Vahan Valentin Valeriy Valery Vance Varun Vasile Vasily Vasyl Vaughan
    Velenkosini Venkat Venkatesh Vernon Vic Vicente Victor Vijay Vikas Vikram Vikrant Viktor Vinay Vince
    Vincent Vincenzo Vineet Vinod Vipin Virat Virender Virgil Vishal Vishnu Vitali Vitaliy Vitaly
    Vittorio Vivek Vjekoslav Vlad Vladimir Volodymyr Vusi Vyacheslav Wade Wafula Wahid Wale Waleed Walid
    Wallace Walt Walter Warren Wasim Wasswa Waweru Wayne Wekesa Wenbin Wendell Werner Wesley Wilbur
    Wilfred Wilfredo Wilhelm Will Willard Willem William Willie Wim Winston Wladyslaw Wojciech Wole
    Wolfgang Wyatt Xabi Xavier Xiaoping Xolani Yahaya Yahya Yair Yakubu Yanis Yannick Yannis Yaroslav
    Yash Yashwant Yasin Yasir Yasser Yasuo Yavuz Yaw Yegor Yevgeny Yitzhak Yoav Yogesh Yogi Yong Yong-ho
    Yoshihide Yoshihiko Yoshiro Yossi Young-chul Younis Yousef Youssef Yoweri Yuji Yukio Yuri Yuriy Yury
    Yusuf Yusufu Yuto Yuvraj Yves Zac Zach Zachary Zack Zafar Zaid Zakaria Zayed Zbigniew Zdenek Zedong
    Zhiqiang Ziad Zlatan Zoltán Zoran Zsolt Zubair Zulfiqar Zurab Zweli Zwelinzima`,
  feminine: `
    Aaliyah Aaminah Aarti Aba Abeer Abena Abigail Abimbola Abla Achieng Ada Adaeze Adanna Adaora Adele
    Adeline Adhiambo Aditi Adjoa Adunni Adwoa Afaf Afia Afua Agatha Agathe Agnes Agneta Agnieszka Ahlam
    Aiko Aileen Aimee Aisha Aishatu Aishwarya Aisling Akanksha Akello Akiko Akinyi Akosua Akoth Akua
    Alana Alba Alejandra Aleksandra Alena Alessandra Alexa Alexandra Alia Alice Alicia Alina Alison
    Aljona Alka Alla Allison Alma Almaz Althea Alupo Alyssa Ama Amaka Amalia Amanda Amani Amber Amelia
    Amélie Amina Aminata Amira Amna Amparo Amrita Amy Ana Anahi Anahit Anaïs Ananya Anastasia Anastasiia
    Anca Andreea Anena Aneta Angela Angeles Angelica Angelina Angharad Ani Anika Anindita Anita Anitta
    Anja Anjali Anju Anke Ankita Ann Anna Annabel Annalena Anne Anne-Marie Annegret Anneke Anneli
    Annemieke Annette Annick Annie Annika Anouk Antonella Antonia Anuradha Anushka Anyango Anzhelika
    Aoife Aparna Apio Apiyo Apolline Araba Araceli Archana Ariana Arianna Arlene Armine Arpita Arundhati
    Aryna Asha Ashlee Ashwini Asma Asmaa Astrid Asuka Atefeh Atieno Atishi Audrey Augusta Auma Aurélie
    Aurora Aurore Auxillia Ava Awino Awuor Aya Ayaka Ayanna Ayesha Aylin Ayse Aysel Aysha Azadeh Azza
    Babirye Balkis Barbara Barbora Basma Bathabile Beata Beate Beatrice Beatrix Beatriz Becky Belen
    Belinda Bella Benazir Bénédicte Bernadette Bernice Bertha Beryl Bess Beth Bethan Bethany Betsy Betty
    Beverley Beverly Beyonce Bhavna Bianca Bina Birgit Birgitta Birgitte Birtukan Blanca Blanche Bogdana
    Bolanle Bonnie Bose Bozena Branwen Brenda Briana Brianna Bridget Brigitte Britta Bronwen Brooke
    Bunmi Bushra Busisiwe Caitlin Camila Camilla Canan Candace Cara Carina Carla Carlota Carly Carmen
    Carol Carole Carolina Caroline Carolyn Carrie Carys Cassandra Cassie Catalina Caterina Catherine
    Cathy Cécile Cecilia Celeste Celia Celine Ceren Cerys Chandrika Chantal Charity Charlene Charlotte
    Chebet Chepkoech Chepngetich Cherono Cheryl Chhaya Chiamaka Chiara Chidinma Chika Chimamanda Chinwe
    Chinyere Chioma Chipo Chloe Christa Christelle Christiane Christina Christine Chunying Cindy Claire
    Clara Clare Claudia Clémence Clémentine Cleo Colette Colleen Concepcion Condoleezza Connie Constance
    Consuelo Cora Corazon Cordelia Corina Corinne Cornelia Courtney Cristina Crystal Cynthia Dafni
    Dagmar Dagny Daisy Dalia Danae Daniela Danièle Danielle Danuta Daphne Daria Darya Dawn Deanna Debbie
    Deborah Debra Deepa Deepika Deepti Deirdre Delcy Delia Delphine Denise Derartu Desiree Despina
    Devika Devyani Dewi Diana Diane Dianne Dikeledi Diksha Dilma Dina Dinah Divya Diya Dolores Dominika
    Donatella Donna Dora Doreen Doris Dorothea Dorothy Dragana Dua Dubravka Dulce Durga Dzigbordi Ebba
    Ebele Ebere Ebony Ebru Edit Edith Edna Edwina Efua Eileen Eirini Eirlys Ekaette Ekaterina Ekta Ekua
    Elaine Eleanor Eleftheria Elena Eleni Elif Elisa Elisabeth Elise Eliza Elizabeth Elke Ella Ellen
    Ellie Elly Élodie Eloise Elsa Elsie Elspeth Elvira Elzbieta Eman Emanuela Emi Emilia Émilie Emilija
    Emily Emine Emma Encarnacion Enid Erica Erika Erin Erna Erzsébet Esha Esi Esme Esmeralda Esperanza
    Esra Esraa Estela Estelle Esther Eszter Ethel Eun-hye Eun-ji Eunice Eva Eve Evelyn Evie Evika Ewa
    Fabienne Fabiola Fadwa Fadzai Faith Faiza Fang Fanny Farah Fariba Farida Farzana Fatema Fathia
    Fathima Fatima Fatimah Fatma Fatou Fatoumata Fauzia Fay Faye Federica Felicity Femke Fern Fernanda
    Ffion Fiona Fleur Flora Florence Folake Folasade Forough Frances Francesca Françoise Franziska
    Frauke Freda Freya Frieda Funke Funmi Funmilayo Gabriela Gabrielle Gaia Gail Galina Garbiñe Gayatri
    Gaynor Geeta Geetha Gemma Genevieve Genzebe Georgina Geraldine Gerda Gertrude Geun-hye Ghada
    Ghislaine Gillian Gina Ginevra Ginger Giorgia Giovanna Gisela Gisele Giselle Gita Giulia Giuliana
    Giuseppina Gladis Gladys Glenda Gloria Glynis Golnaz Grace Graciela Grainne Greta Gretchen Gudrun
    Gugu Guillermina Guinevere Gulsen Gunilla Gwen Gwendolyn Gwenllian Gwyneth Habiba Hadiza Hafsa
    Hafsat Hajara Hakima Hala Halima Halyna Hanadi Hanan Hanna Hannah Hanne Hanneke Hannelore Harini
    Harriet Haruka Hasina Hatice Hattie Hawa Hazel Heather Heba Hedda Heidi Heike Helen Helena Hélène
    Helga Helle Hema Hemalatha Hend Henrietta Hiba Hilary Hilda Hilde Hillary Hina Hirut Holly Honor
    Hope Huda Huong Hye-jin Hyun-jung Ida Ifeoma Ify Iga Ilaria Ildikó Ileana Ilhan Ilona Ilse Imani
    Imelda Immacolata Imogen Inas Indira Indu Ineke Ines Ing-wen Inga Ingeborg Ingela Inger Ingrid
    Ingrida Inna Ioana Ioanna Irena Irene Irina Iris Irma Iryna Isabel Isabella Isabelle Isha Ishita
    Isla Isobel Ivana Ivanka Ivanna Ivy Iyabo Jacinda Jacqueline Jacqui Jade Jadwiga Jamila Jana Jane
    Janet Janice Janine Jasmine Jaya Jayalalithaa Jayanti Jeanette Jeanne Jelena Jemima Jemma Jennie
    Jennifer Jenny Jepchirchir Jepkosgei Jessica Jette Ji-eun Ji-hye Ji-young Jihan Jill Jillian Jimena
    Jo Joanna Joanne Johanna Jolanta Josefa Josefina Josephine Josie Joweria Joy Joyce Juana Juanita
    Judit Judith Judy Julia Juliana Julianne Julie Juliet Julieta Juliette Justine Jutta Jyoti Kadija
    Kaja Kajal Kalekye Kalpana Kaltuma Kamala Kamla Kanchan Kangana Kanika Kanimozhi Kara Kareena Karen
    Karima Karin Karishma Karla Karolina Karoline Katalin Katarina Katarzyna Kate Katerina Kateryna
    Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina Katy Kavita Kavitha Kay Kayla
    Keiko Keira Keisha Kellie Kellyanne Kemi Kemigisha Kersti Kerubo Ketanji Ketevan Khadija Khadijah
    Khaleda Khanyisile Khensani Khushbu Kimberly Kira Kirabo Kirsten Kirsty Klára Kolinda Komal Krista
    Kristen Kristin Kristina Kristine Krisztina Kriti Krystyna Ksenia Kulthum Kumiko Kyomuhendo Kyriaki
    Kyung-hee Kyung-wha Lada Laetitia Laima Lakeisha Lakshmi Lalita Lamia Lan Lara Larisa Larysa Lata
    Latasha Latha Latoya Laura Laure Laurel Lauren Lavinia Layla Léa Leah Leanne Leela Leila Lena Lene
    Leni Lenka Leona Leonie Leonor Lerato Lesya Letesenbet Leticia Letitia Letizia Leyla Lia Libby Licia
    Lidia Lieke Liesbeth Lihua Lila Lilian Liliana Lilit Lillian Lily Lina Linda Lindiwe Ling Linh
    Linnea Lisa Lisbeth Lise Liv Liying Liz Liza Lizzie Ljiljana Ljubica Lois Lola Lorena Lorna Lorraine
    Lotte Lottie Loubna Louisa Louise Lourdes Lowri Lubna Lucia Luciana Lucie Lucille Lucinda Lucrezia
    Lucy Ludovica Luisa Lujain Lulu Luminita Lupe Luz Lydia Lynda Lynette Lynne Lyubov Lyudmila Maaike
    Maame Mabel Madalina Maddie Madeleine Madeline Madhavi Madhuri Madison Maeve Mafalda Magda Magdalena
    Maggie Maha Mahsa Mahua Maia Maimuna Mair Maisie Makena Makiko Malak Malala Malgorzata Malika Malini
    Mallory Mamata Manal Mandy Manisha Manju Manon Manuela Mara Maram Marcela Marcella Marcia Maren
    Margaret Margareta Margarita Margaryta Margaux Margot Margrethe Marguerite Maria Mariah Mariam
    Mariana Marianne Maribel Maricela Marie Marie-Claude Marie-Louise Mariella Marielle Mariia Marija
    Marijke Mariko Marilyn Marina Marine Marisol Marissa Marit Mariya Marjorie Marketa Marlene Marloes
    Marsha Marta Martha Martina Marwa Mary Maryam Marzia Masako Masih Mathilde Matilda Maud Maude Maura
    Maureen Mavis Mawusi Maxine Maya Mayawati Meaza Meena Meenakshi Meera Megan Megawati Meghan Megumi
    Mehbooba Mehreen Mehriban Mei Mei-ling Melania Melanie Melinda Melissa Menaka Meral Mercedes Mercy
    Meredith Merete Merve Meryem Meseret Mi-kyung Micaela Michaela Michelle Michiko Midori Mieke Mihaela
    Miho Mika Mila Mildred Milena Milica Millicent Millie Mimi Min-ji Mina Mindy Mira Miranda Mireille
    Mirella Mirembe Miriam Mirjana Mirta Mithali Mitzi Miyuki Modupe Moira Molly Mona Monica Monika
    Monique Montserrat Moraa Morag Mosunmola Mridula Mulu Mumbi Muna Munira Muriel Muthoni Mwende Myra
    Myrtle Myung-sook Naa Nabila Nabukenya Nabwire Nada Nadège Nadezhda Nadia Nadine Nadiya Nadja Nafisa
    Nafula Naima Najla Nakato Nakayima Naledi Naliaka Nalini Nalubega Namrata Namukasa Namutebi Nancy
    Nandi Nandini Nandita Nankya Nansubuga Naomi Narges Narine Nasreen Nasrin Natalia Natalie Nataliya
    Natalya Nataša Natasha Nathalie Natividad Nawal Nayeli Nazanin Nazli Nduta Neelam Neema Neerja Neeta
    Neha Nekesa Nell Nellie Nerys Nettie Netumbo Nevena Nga Ngozi Niamh Nicole Nicoletta Nicolette Nidhi
    Nieves Niki Nikki Niloufar Nina Nino Nirmala Nisha Nita Nithya Njeri Njoki Nkechi Nkem Nkiru
    Nkosazana Nneka Nnenna Noelia Noémie Nokuthula Nompumelelo Nomsa Nomvula Nonhlanhla Nora Noriko
    Norma Nosiviwe Noura Noxolo Ntombi Ntombizodwa Nuala Nuria Nurul Nwanneka Nyambura Nyawira Nyokabi
    Oana Obiageli Oby Océane Odile Oksana Olajumoke Oleksandra Olena Olesya Olga Olha Olive Olivia
    Oluchi Olufunke Omotola Oonagh Ophelia Oppah Oprah Orla Ornella Orsolya Padma Paetongtarn Paige
    Palesa Pallavi Paloma Pam Pamela Paola Parisa Pascale Patience Patricia Patsy Patty Paula Paulette
    Pauline Paz Pearl Peggy Penelope Penny Perla Petra Philippa Phoebe Phumzile Phuong Phyllis Pilar
    Pinar Pippa Polina Polly Pooja Poonam Portia Prachi Pragya Pramila Pratibha Pratima Precious Preethi
    Preeti Prerna Primrose Priscilla Priti Priya Priyanka Prudence Puan Puja Puleng Purity Purnima Rabia
    Rachael Rachel Radha Radhika Raffaella Ragini Rahma Raisa Rajni Rakhi Raluca Ramona Rana Rani Rania
    Ranjana Raphaëlle Raquel Rasha Rashida Rashmi Rawan Rebecca Reem Refilwe Regina Rehana Rehema Reiko
    Reina Réka Rekha Renata Renate Renee Renu Renuka Reshma Retno Revathi Reyna Rhian Rhiannon Rhoda
    Rhona Rhonda Richa Rima Risa Rita Ritu Riya Roberta Robyn Rocio Roisin Ronke Roos Rosa Rosalba
    Rosalie Rosalind Rosanna Rosaura Rose Rosemarie Rosemary Roshni Rosie Rossella Rowena Roxana Roxanne
    Roya Ruby Ruchi Rudo Rukaya Rukhsana Rukia Rumbidzai Rupa Ruqaya Ruslana Rutendo Ruth Ruvimbo
    Ruxandra Saara Sabina Sabine Sabrina Sachiko Sade Sadhana Sadhvi Sadie Safa Safia Sahar Sahle-Work
    Saima Sakina Sakshi Sakura Sally Salma Salome Salwa Samantha Samia Samira Sana Sanaa Sanae Sandhya
    Sandra Sangeeta Sania Sanja Sanjana Sanna Sanne Saoirse Sapna Sara Sarah Sarita Saroja Saskia
    Saudatu Savita Savitri Sayaka Seema Ségolène Seiko Selam Selena Selin Selina Sepideh Seren Serena
    Serwaa Sevgi Sevinj Shabana Shabnam Shaila Shaima Shalini Shanice Shaniqua Shanta Shanti Sharmila
    Sharon Shatha Shazia Sheela Sheena Shefali Sheila Shelley Sherry Sheryl Shikha Shilpa Shireen Shirin
    Shirley Shivani Shizuka Shobha Shona Shreya Shruti Shweta Sian Sibongile Sienna Sigrid Sigrun Silje
    Silke Silvana Silvia Simi Simona Simone Simran Sinead Siobhan Siphokazi Siri Sirimavo Sita Siti
    Slavica Smita Smriti Sneha Snezana So-yeon Sofia Sofiya Solange Soledad Solène Solomiya Solveig
    Sonali Sonia Sonya Soo-jin Soo-yeon Sophia Sophie Soraya Sridevi Stacey Stacia Stavroula Stefania
    Stella Stephanie Stine Suad Subhashini Subira Sucheta Sudha Sue Suha Suhasini Sujata Sumathi Sumaya
    Sumitra Sun-hee Sunanda Sunita Supriya Susan Susana Susanna Susannah Susanne Sushma Sushmita Susie
    Suu Suzanne Svenja Svetlana Sviatlana Sviatlena Svitlana Swapna Swara Swarna Swati Sybil Sylvia
    Sylvie Tabitha Tahani Tamar Tamara Tamika Tamsin Tania Tanisha Tansu Tanushree Tanvi Tanya Tara
    Taraneh Tarja Taslima Tatiana Tatjana Tatyana Tawakkol Tawana Teodora Teresa Tess Tessa Tetiana
    Tetyana Thandeka Thandi Thandiwe Thea Thelma Thembi Thembisa Theresa Therese Thi Thuli Thuy Tiffany
    Tigist Tilly Tina Tirunesh Titilayo Tiwa Tomoko Toyin Tracey Trang Trina Trine Trisha Trudy Trupti
    Tshidi Tsitsi Tugba Tulsi Turid Uju Ulla Ulrika Ulrike Uma Una Urmila Ursula Urszula Urvashi Usha
    Vaishali Valentina Valentyna Valeria Valerie Vandana Vanessa Vani Varsha Vasiliki Vasudha Vasundhara
    Venus Vera Verity Veronica Veronika Véronique Vesna Vicki Vicky Victoria Vidya Vijaya Viktoria
    Viktoriya Vimala Vinita Viola Violet Viorica Virginie Viviane Vivien Vivienne Vjosa Vrinda Wafa
    Wairimu Waithera Wambui Wanda Wangari Wangui Wanja Wanjiku Wanjiru Wanza Wendy Whitney Wieslawa
    Wilhelmina Wilma Winifred Winnie Ximena Xiomara Xiu Xochitl Yaa Yadira Yamini Yana Yaroslava Yasmin
    Yasmine Yekaterina Yelena Yeon-hee Yesenia Yetunde Yewande Ying Yingluck Ylva Yo-jong Yoko Yolanda
    Yoriko Yoshiko Yuka Yukiko Yuko Yulia Yuliia Yuliya Yumi Yumiko Yuna Yuriko Yusra Yvette Yvonne
    Zahra Zainab Zandile Zanele Zara Zawadi Zaynab Zehra Zeinab Zelda Zeynep Zhanna Zinaida Zindzi
    Zinhle Zipporah Zodwa Zoe Zofia Zoi Zoleka Zsuzsanna Zubaida Zulaikha Zulema Zuzana`,
  any: `
    Addison Ade Adebola Adrienne Alex Alexis Amal Amandeep Amarachi Andie Andrea Anele Angel Anh Ariel
    Ashley Aubrey Aung Avery Ayanda Ayo Ayodele Bailey Baljit Bilawal Billie Biodun Blair Blake Blessing
    Bobbie Boitumelo Bola Bukola Cameron Camille Carey Carmel Cary Casey Charley Chinonso Claude Comfort
    Corey Dana Darcy Dee Devon Dominik Dominique Drew Dusty Ebube Emerson Emery Finley Firdaus Francis
    Frankie Frédérique Gale Gathoni Glyn Guadalupe Gurpreet Gwynne Hadley Harley Harper Harpreet Hayden
    Hiromi Hlengiwe Hollis Hong Hui Ife Ihsan Iman Inge Ismat Jackie Jaime Jamie Jan Jaspreet Jean Jess
    Jessie Jihad Jing Joan Jocelyn Jodi Jodie Jody Jules Jun Kagiso Kai Kamsi Kaoru Karabo Katlego
    Kehinde Kelechi Kelly Kelsey Kendall Kerry Kgotso Kim Kiran Kirti Kit Kris Kudzai Kuldip Laurence
    Laurie Lebo Lebogang Lee Leigh Lesedi Lesley Leslie Lindsay Lindsey Logan Loren Lou Lyn Lynn
    Mackenzie Madhu Makoto Mandeep Manpreet Marian Marion Mel Merle Mette Micah Michele Mickey Ming Minh
    Morgan Mpho Nana Nasim Nat Navdeep Ngoc Nicky Nico Nicola Nikita Nkosi Noor Nour Nur Nyasha Olamide
    Oluwatobi Onyeka Parminder Pat Peyton Presley Quinn Raja Rajinder Rama Randi Ravinder Reagan Reese
    Rémi Rene Riley Riza Robbie Robin Robinah Rosario Rowan Rudy Sabah Sacha Sam Sandy Saroj Sasa Sascha
    Sasha Sawyer Seun Shadi Shahnaz Shannon Shea Shelby Sidney Simranjit Sizwe Skyler Somto Sonam Stacy
    Stevie Sukhdeep Suman Surinder Tafadzwa Taiwo Tapiwa Tatenda Taylor Tayo Tebogo Temitope Tendai
    Terry Thanh Thato Tobi Toni Tope Tracy Tshegofatso Uche Uchenna Unathi Val Vanja Vivian Wei Xiao Yan
    Yemi Yinka Yu Yuki Zola`,
};

/** Folded first name ↦ gender. */
export const firstNames: ReadonlyMap<string, Gender> = new Map(
  (Object.entries(FIRST_NAMES) as [Gender, string][]).flatMap(([gender, names]) =>
    list(names).map((name) => [fold(name), gender] as const),
  ),
);
