Two attacks on one day in one town: a shooting in a market in the morning and a stabbing on a train in the evening. The dead and wounded of one are not those of the other.

=== report 1-valley-wire.txt
Gunman kills four in Dorval market

Valley Wire
Published: 9 June 2026 11:30

DORVAL — A gunman killed four people and wounded nine at the fish market in Dorval on Tuesday morning before he was arrested, police said.

Police chief Karim Oszt said that the shots were fired at about 8:15 a.m. near the north gate of the market.

“He was alone and he gave himself up,” Oszt told reporters.

The man is 44 and lives in Dorval, police said. His rifle was bought legally.

=== report 2-dorval-post.txt
Four dead, nine wounded as man opens fire at fish market

Dorval Post
Published: 9 June 2026 13:00

DORVAL — Four people were shot dead and nine others were wounded at the Dorval fish market on Tuesday morning.

“I hid behind the ice boxes with my daughter,” said Lena Marsh, who sells herring at the market.

A man of 44 was arrested, police chief Karim Oszt said. Schools in the town were closed for the day.

=== report 3-valley-wire-evening.txt
Two killed in stabbing on evening train at Dorval

Valley Wire
Published: 9 June 2026 21:40

DORVAL — Two people were killed and five were wounded when a woman with a knife attacked passengers on a train near Dorval station on Tuesday evening, police said.

The attack began at 7:05 p.m., minutes after the train left for Larch Bay. A guard, Tom Ebert, held the woman down until officers came.

“There is no sign that this has anything to do with the market,” police chief Karim Oszt said.

The woman, 27, was taken to a hospital.

=== report 4-larch-bay-news.txt
Train guard hailed after knife attack

Larch Bay News
Published: 10 June 2026

LARCH BAY — A train guard stopped a knife attack in which two people died and five were hurt near Dorval on Tuesday evening.

Tom Ebert, 35, said that he had used a folding seat as a shield. “I only thought of the next carriage,” Ebert told Larch Bay News.

The attack came eleven hours after four people were shot dead at the Dorval fish market. Police chief Karim Oszt said that the two attacks were not linked.

