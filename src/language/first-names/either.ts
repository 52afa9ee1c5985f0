export const either = `
  Adama Addison Ade Adebola Alex Alix Amal Aman Amandeep Amarachi Andie Andrea Anele Ange Angel Anh
  Ariel Ashley Aubrey Aung Avery Ayanda Ayo Ayodele Bailey Baljit Bilawal Billie Biodun Blair Blake
  Blessing Bobbie Boitumelo Bola Bukola Cameron Camille Candide Carey Carmel Cary Casey Charley Charlie
  Chinonso Claude Clem Comfort Corey Dana Dany Darcy Dee Devon Dili Djéné Dominik Dominique Drew Dusty
  Ebube Eden Emerson Emery Fadi Finley Firdaus Frankie Frédéri Gabriele Gale Gathoni Glyn Guadalupe
  Gurpreet Gwynne Hadley Harley Harper Harpreet Hayden Hiromi Hlengiwe Hollis Hong Hui Ife Ihsan Iman
  Inge Ismat Jackie Jaime Jamie Jan Jaspreet Jess Jessie Jihad Jing Joan Jocelyn Jodi Jodie Jody Jun
  Kagiso Kai Kamsi Kaoru Karabo Katlego Kehinde Kelechi Kelly Kelsey Kemi Kendall Kerry Kgotso Kim Kiran
  Kirti Kit Koko Kris Kudzai Kuldip Lebo Lebogang Lee Leigh Lesedi Lesley Leslie Lindsay Lindsey Loan
  Logan Loren Lou Lyn Lynn Mackenzie Madhu Maé Magatte Makoto Mame Mandeep Manpreet Marian Mel Merle
  Mette Micah Mickey Ming Minh Morgan Mpho Nabi Nana Nasim Nassara Nat Navdeep Ngoc Nicky Nico Nicola
  Nkosi Noa Noor Nour Nur Nyasha Olamide Oluwatobi Onyeka Parminder Pat Peyton Presley Quinn Raja
  Rajinder Rama Randi Ravinder Reagan Reese Riley Riza Robbie Robin Robinah Rosario Rowan Rudy Sabah
  Sacha Sam Sandy Saroj Sasa Sascha Sasha Sawyer Seun Shadi Shahnaz Shannon Shea Shelby Sibiri Sidney
  Simranjit Sissi Sizwe Skyler Somto Sonam Soumana Stacy Stéfane Stevie Sukhdeep Suman Surinder Tafadzwa
  Taiwo Tapiwa Tatenda Taylor Tayo Tebogo Temitope Tendai Téné Terry Thanh Thato Tobi Toni Tope Tracy
  Tshegofatso Uche Uchenna Unathi Val Vanja Vivian Wei Xiao Yacine Yan Yemi Yinka Yu Yuki Zola`;
