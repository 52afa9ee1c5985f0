export const feminine = `
  Aaliyah Aaminah Aarti Aba Abeer Abena Abibatou Abigail Abimbola Abla Absa Aby Achieng Achta Ada Adaeze
  Adanna Adaora Adélaïde Adèle Adeline Adhiambo Adiaratou Aditi Adja Adjaratou Adjo Adjoa Adjoua Adunni
  Adwoa Afaf Affoué Afi Afia Afiwa Afua Agatha Agathe Agnès Agneta Agnieszka Ahlam Ahou Aïcha Aïchata
  Aïchatou Aïda Aiko Aileen Aimee Aisha Aishatu Aishwarya Aisling Aïssa Aïssata Aïssatou Aïssétou Aïta
  Akanksha Akello Akiko Akinyi Akissi Akosua Akoth Akou Akouvi Akua Alana Alba Alberte Alejandra
  Aleksandra Alena Alessandra Alexa Alexandra Alexia Alia Alice Alicia Alima Alimata Alimatou Alina
  Aline Alison Alizèta Alizéta Aljona Alka Alla Allison Alma Almaz Althea Alupo Alyssa Ama Amaka Amalia
  Amanda Amandine Amani Amber Amélia Amélie Amelle Amenan Ami Amina Aminata Aminatou Amira Amivi Amna
  Amné Amoin Amparo Amrita Amy Ana Anahi Anahit Anaïs Ananya Anastasia Anastasiia Anastassia Anca Andrée
  Andreea Anena Aneta Angela Angèle Angeles Angelica Angelina Angéline Angélique Angharad Ani Anika
  Anindita Anissa Anita Anitta Anja Anjali Anju Anke Ankita Ann Anna Anna-Sophie Annabel Annabelle
  Annalena Anne Anne-Cécile Anne-Charlotte Anne-Claire Anne-Laure Anne-Lise Anne-Marie Anne-Sophie
  Annegret Anneke Anneli Annemieke Annette Annick Annie Annika Anouk Anta Antoinette Antonella Antonia
  Anuradha Anushka Anyango Anzhelika Aoife Aoua Aparna Apio Apiyo Apolline Araba Araceli Arame Archana
  Ariana Ariane Arianna Arielle Arlene Arlette Armande Armelle Armine Arpita Arundhati Aryna Asha Ashlee
  Ashwini Asma Asmaa Assa Assanatou Assétou Assia Assita Assitan Astou Astrid Asuka Atefeh Atieno Atishi
  Aude Audrey Augusta Augustine Auma Aurélie Aurora Aurore Auxillia Ava Awa Awino Awuor Aya Ayaka Ayanna
  Ayélé Ayesha Aylin Ayoko Ayse Aysel Aysha Azadeh Azara Azza Babani Babirye Balguissa Balkis Balkissa
  Barbara Barbora Basma Bathabile Baya Beata Beate Béatrice Beatrix Beatriz Becky Belen Belinda Bella
  Benazir Bénédicte Benoîte Bérangère Bérengère Bernadette Bernice Bertha Berthe Beryl Bess Beth Bethan
  Bethany Betsy Betty Beverley Beverly Beyonce Bhavna Bianca Bina Bineta Binetou Binta Bintou Biova
  Birgit Birgitta Birgitte Birtukan Blanca Blanche Blandine Bogdana Bolanle Bonnie Bose Bouchra
  Bountouraby Bouthaina Bozena Branwen Brenda Briana Brianna Bridget Brigitta Brigitte Britta Bronwen
  Brooke Bunmi Bushra Busisiwe Caitlin Camélia Camila Camilla Canan Candace Capucine Cara Carina Carine
  Carla Carlota Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Carys Cassandra Cassandre
  Cassie Catalina Caterina Catherine Cathy Cécile Cecilia Céleste Célestine Célia Céline Ceren Cerys
  Chafia Chahrazad Chaïma Chandrika Chantal Charity Charlène Charlotte Chebet Chepkoech Chepngetich
  Chérifa Cherono Cheryl Chhaya Chiamaka Chiara Chidinma Chika Chimamanda Chinwe Chinyere Chioma Chipo
  Chloé Christa Christel Christelle Christiane Christina Christine Chunying Cindy Claire Clara Clare
  Clarisse Claudette Claudia Claudine Clémence Clémentine Cleo Clotilde Codou Colette Coline Colleen
  Concepcion Condoleezza Connie Constance Consuelo Cora Coralie Corazon Cordelia Corina Corinne Cornelia
  Coudou Coumba Courtney Cristina Crystal Cynthia Dado Dafni Dagmar Dagny Daisy Dalia Dalila Danae
  Daniela Danièle Danielle Danuta Daphné Daria Darya Dawn Deanna Debbie Deborah Debra Deepa Deepika
  Deepti Deirdre Delcy Delia Delphine Deniba Dénise Derartu Desiree Despina Devika Devyani Dewi
  Diaminatou Diana Diane Dianne Diaratou Diariou Diénaba Diénéba Dieynaba Dikeledi Diksha Dilma Dina
  Dinah Dionké Divya Diya Djaïli Djamila Djélika Djémila Djénabou Djénéba Djénébou Dolores Dominika
  Donatella Donna Dora Dorcas Doreen Doris Dorothea Dorothée Dorothy Doussou Dragana Dua Dubravka Dulce
  Durga Dzigbordi Ebba Ebele Ebere Ebony Ebru Edit Edith Edna Edwige Edwina Efua Eileen Eirini Eirlys
  Ekaette Ekaterina Ekta Ekua Elaine Eleanor Eleftheria Elena Eleni Eliane Elif Elisa Elisabeth Elise
  Eliza Elizabeth Elizaveta Elke Ella Ellen Ellie Elly Élodie Eloïse Elsa Elsie Elspeth Elvira Elzbieta
  Eman Emanuela Emi Emilia Émilie Émilienne Emilija Emily Emine Emma Emmanuelle Encarnacion Enid Énora
  Enyonam Erica Erika Erin Erna Erzsébet Esha Esi Esme Esmeralda Espérance Esperanza Esra Esraa Essi
  Estela Estelle Esther Eszter Ethel Eugénie Eulalie Eun-hye Eun-ji Eunice Eva Ève Evelyn Evelyne
  Evguénia Evie Evika Ewa Fabienne Fabiola Fadila Fadima Fadimata Fadimatou Fadwa Fadzai Faith Faiza
  Fama Fang Fanny Fanta Farah Fariba Farida Farzana Fatema Fathia Fathima Fatiha Fatim Fatima
  Fatima-Zohra Fatimah Fatimata Fatimatou Fatimé Fatma Fatna Fatou Fatoumata Fatoumatou Faty Fauzia Fay
  Faye Federica Félicité Felicity Femke Feriel Fériel Fern Fernanda Fernande Ffion Fily Fiona Flavie
  Fleur Flora Florence Florentine Folake Folasade Forough Founé Frances Francesca Francine Françoise
  Franziska Frauke Freda Freya Frieda Funke Funmi Funmilayo Gabriela Gabrielle Gaëlle Gaia Gail Galina
  Garbiñe Gayatri Gaynor Geeta Geetha Gemma Geneviève Genzebe Georgette Georgina Géraldine Gerda
  Germaine Gertrude Geun-hye Ghada Ghalia Ghislaine Ghizlane Gillian Gina Ginevra Ginger Giorgia
  Giovanna Gisela Gisèle Giselle Gita Giulia Giuliana Giuseppina Gladis Gladys Glenda Gloria Glynis
  Gnima Golnaz Goundo Graça Grace Graciela Grainne Greta Gretchen Gudrun Gugu Guillermina Guinevere
  Gulsen Gunilla Gwen Gwenaëlle Gwendolyn Gwenllian Gwladys Gwyneth Habiba Habibata Habibatou Haby
  Hadiza Hadizatou Hadjara Hafida Hafsa Hafsat Hafsia Hajara Hajer Hakima Hala Halima Halimatou Halimé
  Halyna Hanadi Hanan Hanane Hanna Hannah Hanne Hanneke Hannelore Haoua Harini Harriet Haruka Hasina
  Hassanatou Hassia Hassiba Hatice Hattie Hawa Hawaou Hayat Hayet Hazel Heather Heba Hedda Heidi Heike
  Helen Héléna Hélène Helga Helle Héloïse Hema Hemalatha Hend Henrietta Henriette Hermine Hiba Hilary
  Hilda Hilde Hillary Hina Hinda Hirut Holly Honor Hope Hortense Houda Houria Huda Huguette Huong
  Hye-jin Hyun-jung Ibtissem Ida Ievguenia Ifeoma Ify Iga Ikram Ilana Ilaria Ildikó Ileana Ilhan Ilinca
  Ilona Ilse Imane Imani Imelda Imène Immacolata Imogen Inas Indira Indu Ineke Inès Ing-wen Inga
  Ingeborg Ingela Inger Ingrid Ingrida Inna Ioana Ioanna Ioulia Irena Irène Irina Iris Irma Iryna Isabel
  Isabella Isabelle Isha Ishita Isla Isobel Ivana Ivanka Ivanna Ivy Iyabo Jacinda Jacqueline Jacqui Jade
  Jadwiga Jamila Jana Jane Janet Janice Janine Jasmine Jaya Jayalalithaa Jayanti Jeancy Jeanette Jeanine
  Jeanne Jelena Jemima Jemma Jennie Jennifer Jenny Jepchirchir Jepkosgei Jessica Jette Ji-eun Ji-hye
  Ji-young Jihan Jill Jillian Jimena Jo Joanna Joanne Jocelyne Joëlle Johanna Jolanta Josefa Josefina
  Joséphine Josette Josiane Josie Joweria Joy Joyce Juana Juanita Judit Judith Judy Julia Juliana
  Julianne Julie Julienne Juliet Julieta Juliette Justine Jutta Jyoti Kadé Kadi Kadia Kadiatou Kadidia
  Kadidiatou Kadija Kadijatou Kady Kafui Kaja Kajal Kalekye Kalpana Kaltouma Kaltuma Kamala Kamla
  Kanchan Kandia Kandy Kangana Kanika Kanimozhi Kankou Kara Kareena Karen Karima Karin Karine Karishma
  Karla Karolina Karoline Katalin Katarina Katarzyna Kate Katerina Kateryna Katharine Katherine Kathleen
  Kathryn Kathy Katia Katie Katja Katrin Katrina Katy Kavita Kavitha Kay Kayla Keiko Keira Keisha Kellie
  Kellyanne Kemigisha Kenza Kersti Kerubo Ketanji Ketevan Khadidiatou Khadidja Khadija Khadijah Khady
  Khaleda Khanyisile Khaoula Kheira Khensani Khoudia Khoudiedji Khushbu Kimberly Kiné Kira Kirabo
  Kirsten Kirsty Klára Kolinda Komal Korotoumou Koubra Koumba Krista Kristen Kristin Kristina Kristine
  Krisztina Kriti Krystyna Ksenia Kulthum Kumiko Kyomuhendo Kyriaki Kyung-hee Kyung-wha Lada Laëtitia
  Laima Lakeisha Lakshmi Lalita Lalla Lamia Lan Lara Larisa Larysa Lata Latasha Latha Latifa Latoya
  Laura Laure Laurel Lauren Lavinia Layla Léa Leah Leanne Leela Leila Léna Lene Leni Lenka Léocadie
  Leona Léonie Leonor Léontine Léopoldine Lerato Lesya Letesenbet Leticia Letitia Letizia Leyla Lia
  Libby Licia Lidia Lieke Liesbeth Lihua Lila Lilia Lilian Liliana Liliane Lilit Lillian Lily Lina Linda
  Lindiwe Ling Linh Linnea Lioubov Lioudmila Lisa Lisbeth Lise Liv Liying Liz Liza Lizzie Ljiljana
  Ljubica Lois Lola Lorena Lorna Lorraine Lotte Lottie Loubna Louisa Louise Lourdes Lowri Lubna Lucia
  Luciana Lucie Lucienne Lucille Lucinda Lucrezia Lucy Ludivine Ludovica Luisa Lujain Lulu Luminita Lupe
  Luz Lydia Lydie Lynda Lyne Lynette Lynne Lyubov Lyudmila M'Balou M'Mah Maaike Maame Mabel Mabinty
  Madalina Maddie Madeleine Madeline Madhavi Madhuri Madina Madison Madjiguène Maëlle Maëlys Maeve
  Mafalda Magali Magalie Magda Magdalena Maggie Mâh Maha Mahawa Mahoua Mahsa Mahua Maia Maïmouna
  Maïmounata Maïmounatou Maimuna Mair Maisie Maïssa Makena Makiko Malak Malala Malgorzata Malika Malini
  Mallory Mamata Mamou Manal Mandy Manisha Manju Manon Mansata Manuela Mara Maram Marcela Marcella
  Marcia Maren Marfa Margaret Margareta Margarita Margaryta Margaux Margot Margrethe Marguerite Maria
  Mariah Mariam Mariama Mariame Mariamou Mariana Marianne Mariatou Maribel Maricela Marie Marie-Ange
  Marie-Anne Marie-Christine Marie-Claire Marie-Claude Marie-France Marie-Françoise Marie-George
  Marie-Hélène Marie-Jeanne Marie-Jo Marie-José Marie-Josée Marie-Laure Marie-Louise Marie-Madeleine
  Marie-Noëlle Marie-Odile Marie-Paule Marie-Pierre Marie-Rose Marie-Thérèse Mariella Marielle Marième
  Mariétou Mariia Marija Marijke Mariko Marilyn Marina Marine Marisol Marissa Marit Mariya Marjolaine
  Marjorie Marketa Marlène Marloes Marsha Marta Martha Martina Martine Marwa Mary Maryam Maryline Maryse
  Marzia Masako Masih Massan Massandjé Massiami Maténé Matenin Mathilde Matilda Maud Maude Maura Maureen
  Mavis Mawuena Mawusi Maxine Maya Mayawati Meaza Meena Meenakshi Meera Megan Megawati Meghan Megumi
  Mehbooba Mehreen Mehriban Mei Mei-ling Melania Mélanie Mélina Melinda Mélissa Menaka Meral Mercedes
  Mercy Meredith Merete Meriam Meriem Merve Merveille Meryem Meseret Mi-kyung Micaela Michaela Micheline
  Michelle Michiko Midori Mieke Mihaela Miho Mika Mila Mildred Milena Milica Millicent Millie Mimi
  Min-ji Mina Minata Minatou Mindy Mira Miranda Mireille Mirella Mirembe Miriam Mirjana Mirta Mithali
  Mitzi Miyuki Modupe Moira Molly Mona Monica Monika Monique Montserrat Moraa Morag Mosunmola Moufida
  Mouna Mounia Mously Mridula Mulu Mumbi Muna Munira Muriel Muthoni Mwende Myra Myriam Myrtille Myrtle
  Myung-sook Naa Nabiha Nabila Nabou Nabukenya Nabwire Nacéra Nada Nadège Nadejda Nadezhda Nadia Nadine
  Nadiya Nadja Nafi Nafisa Nafissa Nafissatou Nafula Nagnouma Nahawa Naïma Najat Najla Nakani Nakato
  Nakayima Naledi Naliaka Nalini Nalubega Namizata Namrata Namukasa Namutebi Nancy Nandi Nandini Nandita
  Nanfadima Nankya Nansubuga Nantenin Naomi Narges Narine Nasreen Nasrin Nassima Natacha Natalia Natalie
  Nataliya Natalya Nataša Natasha Nathalie Natividad Nawal Nayé Nayeli Nazanin Nazli Ndella Ndèye
  Ndèye-Fatou Nduta Neelam Neema Neerja Neeta Neha Nekesa Nell Nellie Nelly Nénè Nènin Nerys Nettie
  Netumbo Nevena Nga Ngoné Ngozi Niagalé Niakalé Niamh Nicole Nicoletta Nicolette Nidhi Nieves Niki
  Nikki Niloufar Nina Nino Ninon Nirmala Nisha Nita Nithya Njeri Njoki Nkechi Nkem Nkiru Nkosazana Nneka
  Nnenna Noelia Noëlle Noémie Nogaye Nokuthula Nolwenn Nompumelelo Nomsa Nomvula Nonhlanhla Nora Noriko
  Norma Nosiviwe Noura Nouria Nouzha Noxolo Nozha Ntombi Ntombizodwa Nuala Nuria Nurul Nwanneka Nyambura
  Nyawira Nyokabi Oana Obiageli Oby Océane Odette Odile Oksana Olajumoke Oleksandra Olena Olesya Olfa
  Olga Olha Olive Olivia Oluchi Olufunke Olympe Omotola Oonagh Ophelia Ophélie Oppah Oprah Orla Ornella
  Orsolya Ouarda Ouleymatou Ouliana Oulimata Ouly Oumou Oumoul Oumy Oureye Padma Paetongtarn Paige
  Palesa Pallavi Paloma Pam Pamela Paola Parisa Pascale Patience Patricia Patsy Patty Paula Paule
  Paulette Pauline Paz Pearl Peggy Pélagie Penda Penelope Penny Perla Perrine Petra Philippa Philomène
  Phoebe Phumzile Phuong Phyllis Pierrette Pilar Pinar Pippa Polina Polly Pooja Poonam Portia Prachi
  Pragya Pramila Pratibha Pratima Precious Preethi Preeti Prerna Primrose Priscilla Priscille Priti
  Priya Priyanka Prudence Prudencia Puan Puja Puleng Purity Purnima Rabi Rabia Rabiatou Rachael Rachel
  Rachida Radha Radhia Radhika Raffaella Ragini Rahila Rahina Rahma Rahmatou Raisa Raïssa Rajni Rakhi
  Rakia Raluca Ramata Ramatou Ramatoulaï Ramatoulaye Ramona Rana Rani Rania Ranjana Raphaëlle Raquel
  Rasha Rashida Rashmi Rasmata Rawan Raymonde Rébecca Reem Refilwe Regina Régine Rehana Rehema Reiko
  Reina Réka Rekha Réki Rékia Renata Renate Renée Renu Renuka Reshma Retno Revathi Reyna Rhian Rhiannon
  Rhoda Rhona Rhonda Richa Rima Risa Rita Ritu Riya Roberta Robyn Rocio Roisin Rokhaya Rokia Rokiatou
  Romane Ronke Roos Rosa Rosalba Rosalie Rosalind Rosanna Rosaura Rose Rose-Christiane Rose-Line
  Rose-Marie Roselyne Rosemarie Rosemary Roshni Rosie Rosine Rossella Rowena Roxana Roxanne Roya Ruby
  Ruchi Rudo Rukaya Rukhsana Rukia Rumbidzai Rupa Ruqaya Ruslana Rutendo Ruth Ruvimbo Ruxandra Rym Saara
  Sabina Sabine Sabrina Sachiko Sade Sadhana Sadhvi Sadie Safa Safi Safia Safiatou Safoura Sahar
  Sahle-Work Saïda Saima Sakina Sakshi Sakura Salamata Salématou Salimata Salimatou Sally Salma Salomé
  Salwa Saly Samah Samantha Samia Samira Sana Sanaa Sanae Sanata Sandhya Sandra Sandrine Sangeeta Sania
  Sanja Sanjana Sanna Sanne Saoirse Saoudatou Saoudé Sapna Sara Sarah Saran Sarata Sarita Saroja Saskia
  Sata Saudatu Savannah Savita Savitri Sayaka Sèdami Seema Ségolène Seiko Selam Selena Sélima Selin
  Selina Sepideh Seren Serena Serwaa Setou Sétou Sevgi Sevinj Seynabou Shabana Shabnam Shaila Shaima
  Shalini Shanice Shaniqua Shanta Shanti Sharmila Sharon Shatha Shazia Sheela Sheena Shefali Sheila
  Shelley Sherry Sheryl Shikha Shilpa Shireen Shirin Shirley Shivani Shizuka Shobha Shona Shreya Shruti
  Shweta Sian Sibongile Sienna Sigrid Sigrun Sihem Silje Silke Silvana Silvia Simi Simona Simone Simran
  Sinead Siobhan Siphokazi Sira Sirandou Sirantou Siri Sirimavo Sita Sitan Siti Slavica Smita Smriti
  Sneha Snezana So-yeon Soda Sofia Sofiya Sokhna Sokona Solange Soledad Solène Solomiya Solveig Sonali
  Sonia Sonya Soo-jin Soo-yeon Sophia Sophie Soraya Souad Souhila Soukaina Soukeyna Soumaya Sridevi
  Stacey Stacia Stavroula Stefania Stella Stéphanie Stine Suad Subhashini Subira Sucheta Sudha Sue Suha
  Suhasini Sujata Sumathi Sumaya Sumitra Sun-hee Sunanda Sunita Supriya Susan Susana Susanna Susannah
  Susanne Sushma Sushmita Susie Suu Suzanne Svenja Svetlana Sviatlana Sviatlena Svitlana Swapna Swara
  Swarna Swati Sybil Sylvaine Sylvia Sylvie Syra Tabitha Tahani Tako Tamar Tamara Tamika Tamsin Tania
  Tanisha Tansu Tanushree Tanvi Tanya Tara Taraneh Tarja Taslima Tatiana Tatjana Tatyana Tawakkol Tawana
  Tenin Teodora Teresa Tess Tessa Tetiana Tetyana Thandeka Thandi Thandiwe Thea Thelma Thembi Thembisa
  Theresa Thérèse Thi Thiané Thilda Thioro Thuli Thuy Tiffany Tigist Tiguida Tilly Tina Tirunesh
  Titilayo Tiwa Tomoko Toyin Tracey Trang Trina Trine Trisha Trudy Trupti Tshidi Tsitsi Tugba Tulsi
  Turid Uju Ulla Ulrika Ulrike Uma Una Urmila Ursula Urszula Urvashi Usha Vaishali Valentina Valentine
  Valentyna Valeria Valérie Vandana Vanessa Vani Varsha Vasiliki Vasudha Vasundhara Venus Vera Verity
  Veronica Veronika Véronique Vesna Vicki Vicky Victoire Victoria Vidya Vijaya Viktoria Viktoriya Vimala
  Vinita Viola Violaine Violet Violette Viorica Virginie Viviane Vivien Vivienne Vjosa Vrinda Wafa
  Wairimu Waithera Wambui Wanda Wangari Wangui Wanja Wanjiku Wanjiru Wanza Wassa Wassila Wendy Whitney
  Wided Wieslawa Wilhelmina Wilma Winifred Winnie Wivine Ximena Xiomara Xiu Xochitl Yaa Yadira Yamina
  Yamini Yana Yandé Yaroslava Yasmin Yasmina Yasmine Yaye Yekaterina Yelena Yeon-hee Yesenia Yetunde
  Yewande Ying Yingluck Ylva Yo-jong Yoko Yolanda Yolande Yoriko Yoshiko Yuka Yukiko Yuko Yulia Yuliia
  Yuliya Yumi Yumiko Yuna Yuriko Yusra Yvette Yvonne Zahra Zainab Zakia Zandile Zanele Zara Zawadi
  Zaynab Zehra Zeïnab Zeinabou Zelda Zénab Zénaba Zenabou Zeynep Zhanna Zinaida Zindzi Zineb Zinhle
  Zipporah Zita Zodwa Zoé Zofia Zohour Zohra Zoi Zoleka Zoubida Zouera Zouleikha Zoulikha Zsuzsanna
  Zubaida Zulaikha Zulema Zuzana`;
