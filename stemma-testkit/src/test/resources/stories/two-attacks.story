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

=== account
r1 1-valley-wire.txt | 2026-06-09T11:30 stated | Valley Wire | Gunman kills four in Dorval market
r2 2-dorval-post.txt | 2026-06-09T13:00 stated | Dorval Post | Four dead, nine wounded as man opens fire at fish market
r3 3-valley-wire-evening.txt | 2026-06-09T21:40 stated | Valley Wire | Two killed in stabbing on evening train at Dorval
r4 4-larch-bay-news.txt | 2026-06-10 stated | Larch Bay News | Train guard hailed after knife attack

story s1 "Gunman kills four in Dorval market" r1 r2
  origin o1 Valley Wire, Dorval wire r1
  origin o2 Dorval Post outlet r2
  point agreed 2 reports 2..2 origins, primary 0..1: “Four people were shot dead and nine others were wounded at the Dorval fish market on Tuesday morning.” r2 r1
  point single-origin 2 reports 2..2 origins, primary 1..2: “The man is 44 and lives in Dorval, police said.” r1 r2
  figures agree "killed four people" (person): all readings tell the same number
    r1 exact 4 as of 2026-06-09 current "four"
    r1 exact 4 as of 2026-06-09 current "four"
    r2 exact 4 as of 2026-06-09 current "Four"
    r2 exact 4 as of 2026-06-09 current "Four"
  figures agree "wounded nine at the fish market in Dorval" (person): all readings tell the same number
    r1 exact 9 as of 2026-06-09 current "nine"
    r2 exact 9 as of 2026-06-09 current "nine"
    r2 exact 9 as of 2026-06-09 current "nine"
  figures agree "man of 44 was arrested" (person): all readings tell the same number
    r1 exact 44 as of 2026-06-09 current "44"
    r2 exact 44 as of 2026-06-09 current "44"
  said by police
    r1 indirect said: A gunman killed four people and wounded nine at the fish market in Dorval on Tuesday morning before he was arrested
  said by Karim Oszt
    r1 indirect said: the shots were fired at about 8:15 a.m. near the north gate of the market
  said by Karim Oszt
    r1 direct told: He was alone and he gave himself up,
  said by police
    r1 indirect said: The man is 44 and lives in Dorval
  said by Lena Marsh
    r2 direct said: I hid behind the ice boxes with my daughter,
  said by Karim Oszt
    r2 indirect said: A man of 44 was arrested
  brief 2 reports from 2 outlets; 2 origins.
  brief “Four people were shot dead and nine others were wounded at the Dorval fish market on Tuesday morning.” – 2 reports, 2 origins.
  brief “The man is 44 and lives in Dorval, police said.” – 2 reports, 2 origins.

story s2 "Train guard hailed after knife attack" r3 r4
  origin o1 Valley Wire, Dorval wire r3
  origin o2 Larch Bay News outlet r4
  point agreed 2 reports 2..2 origins, primary 0..1: “A train guard stopped a knife attack in which two people died and five were hurt near Dorval on Tuesday evening.” r3 r4
  figures agree "people were killed" (person): all readings tell the same number
    r3 exact 2 as of 2026-06-09 current "Two"
    r3 exact 2 as of 2026-06-09 current "Two"
    r4 exact 2 as of 2026-06-09 current "two"
  figures agree "died" (person): all readings tell the same number
    r3 exact 5 as of 2026-06-09 current "five"
    r4 exact 5 as of 2026-06-09 current "five"
  said by police
    r3 indirect said: Two people were killed and five were wounded when a woman with a knife attacked passengers on a train near Dorval station on Tuesday evening
  said by Karim Oszt
    r3 direct said: There is no sign that this has anything to do with the market,
  said by Tom Ebert
    r4 indirect said: he had used a folding seat as a shield
  said by Tom Ebert
    r4 direct told: I only thought of the next carriage,
  said by Karim Oszt
    r4 indirect said: the two attacks were not linked
  brief 2 reports from 2 outlets; 2 origins.
  brief “A train guard stopped a knife attack in which two people died and five were hurt near Dorval on Tuesday evening.” – 2 reports, 2 origins.
