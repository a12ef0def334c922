/** Given names of surrogates, by gender. Chosen by hand for this project; the bearers are nobody. */
const list = (names: string): readonly string[] => names.split(' ');

export const FEMALE_NAMES = list(
  'Adela Agnes Alina Alma Amabel Amelie Anneke Annika Ariadne Astrid Audra Aveline Avis Beatriz Belinda Bettina Blanche Brigitta Bryony Camila Carmela Celeste Celia Chloe Clarissa Claudia Colette Constance Cora Cordelia Corinne ' +
  'Dahlia Daphne Davina Delphine Dilys Dominique Dora Edwina Eileen Elena Eloise Elspeth Emmeline Enid Erika Estelle Etta Eudora Fabiola Fatima Felicity Fenella Fern Fiona Flora Freya Georgina Gerda Gisela Gloria Greta Griselda ' +
  'Hanna Hazel Hedda Helga Henrietta Hermia Hilda Honor Ilse Imelda Imogen Inga Ines Irene Iris Isolde Ivy Jemima Jocasta Johanna Josefina Juliana Karin Katja Keziah Lavinia Leila Lena Leonora Lida Linnea Lorna Lucinda Lydia ' +
  'Mabel Magda Mairead Marcella Margot Mariam Marlene Matilde Maud Meera Melinda Mercia Minerva Mirabel Miriam Morag Muriel Nadia Nerys Nina Noemi Odette Olga Ophelia Orla Ottilie Paloma Pauline Perpetua Petra Philippa Phoebe Pilar ' +
  'Ramona Renata Rhona Rosalind Rowena Roxana Sabina Salome Selma Serena Shirin Sidonie Sigrid Silvia Simone Sofia Solveig Sonia Stella Susanna Sybil Tabitha Tamar Tatiana Thalia Thea Tilda Ulla Una Ursula Valeria Vanda Verity Vesna ' +
  'Wanda Wilhelmina Wilma Winona Xenia Yolanda Ysolde Yvette Yvonne Zelda Zenobia Zora',
);
export const MALE_NAMES = list(
  'Abel Adrian Alaric Aldous Alistair Alvin Amos Anders Anselm Anton Archibald Arno Aubrey Axel Balthazar Barnaby Bartholomew Basil Benedict Bertram Blaise Boris Bruno Byron Caspar Cecil Cedric Clarence Claude Clement Clifford Conrad ' +
  'Cornelius Cosmo Crispin Cuthbert Cyril Damian Darius Desmond Diego Dirk Dmitri Duncan Edgar Edmund Edwin Egbert Eldon Elias Emil Emrys Enzo Erik Esteban Eustace Evander Fabian Felix Ferdinand Fergus Finlay Florian Franz Fritz ' +
  'Gareth Gaston Gideon Gilbert Gregor Guido Gunther Gustav Hamish Hans Hector Henrik Herbert Hiram Horace Hubert Hugo Humphrey Ignatius Igor Ivan Ivor Jarvis Jasper Jerome Jonas Josiah Julian Julius Kaspar Klaus Konrad Lambert Lars ' +
  'Laurence Leander Leif Leopold Linus Lorenzo Lothar Lucian Ludwig Luther Magnus Malcolm Manfred Marius Maurice Maximilian Merrick Milo Mordecai Mortimer Nathanael Nestor Nigel Noel Norbert Octavio Oleg Olaf Orlando Orson Oscar Osmond ' +
  'Oswald Otto Pablo Percival Peregrine Philemon Piers Quentin Quincy Rafael Ralph Ramon Randolph Raoul Reuben Roderick Rodrigo Roland Rolf Rudolf Rufus Rupert Sebastian Septimus Sergio Seth Sigmund Silas Simeon Soren Spencer Stefan ' +
  'Sven Sylvester Tariq Tarquin Thaddeus Theobald Tobias Torsten Tristan Ulrich Umberto Valentin Vaughan Viktor Vladimir Waldo Wendell Werner Wilfrid Winston Wolfgang Xavier Yannick Yuri Zachariah Zebedee Zoltan',
);
/** Borne by all. */
export const ANY_NAMES = list(
  'Addison Alexis Arden Ariel Ashby Aspen Avery Bellamy Blair Briar Brook Cameron Campbell Carey Casey Cassidy Channing Dakota Dallas Darcy Devon Ellery Ellis Emerson Emery Evelyn Finley Flynn Frances Gale Greer Hadley Harley Harper Hayden ' +
  'Hollis Indigo Jamie Jess Jody Jordan Jules Justice Kelsey Kendall Kerry Kim Kit Kyle Lane Laurel Lee Leslie Linden Logan London Marley Marlow Merle Micah Monroe Morgan Nico Noor Oakley Ocean Parker Peyton Perry Phoenix Quinn Reese ' +
  'Remy Riley River Robin Rory Rowan Sage Sasha Sawyer Shay Shiloh Sidney Skye Stevie Sutton Tatum Taylor Tegan Toby Tracy Tyne Uma Val Vesper Wren Winter Xan Yael Zephyr',
);
