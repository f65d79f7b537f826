A dozen copies of one dispatch, cut and uncut, and a lone original that is younger by its date.

=== report 01-alten-mirror.txt
Three die in warehouse fire

Alten Mirror
Published: 16 October 2026

ALTEN (Crane News Agency) — A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

=== report 02-the-forge.txt
Fire in Alten warehouse kills three

The Forge
Published: 16 October 2026

A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 03-delta-post.txt
Deadly blaze in paint store

Delta Post
Published: 16 October 2026

ALTEN (Crane News Agency) — A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 04-northgate-news.txt
Three die in warehouse fire

Northgate News
Published: 16 October 2026

A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

=== report 05-the-weekly-plough.txt
Fire in Alten warehouse kills three

The Weekly Plough
Published: 16 October 2026

ALTEN (Crane News Agency) — A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 06-canal-street-times.txt
Deadly blaze in paint store

Canal Street Times
Published: 16 October 2026

A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 07-hinterland.txt
Three die in warehouse fire

Hinterland
Published: 16 October 2026

ALTEN (Crane News Agency) — A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

=== report 08-the-blue-page.txt
Fire in Alten warehouse kills three

The Blue Page
Published: 16 October 2026

A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 09-radio-alten.txt
Deadly blaze in paint store

Radio Alten
Published: 16 October 2026

ALTEN (Crane News Agency) — A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 10-southwark-ledger.txt
Three die in warehouse fire

Southwark Ledger
Published: 16 October 2026

A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

=== report 11-open-window.txt
Fire in Alten warehouse kills three

Open Window
Published: 16 October 2026

ALTEN (Crane News Agency) — A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 12-the-late-edition.txt
Deadly blaze in paint store

The Late Edition
Published: 16 October 2026

A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 13-alten-people.txt
‘We knocked on the gate and nobody opened’: night of the Alten fire

Alten People
Published: 18 October 2026

ALTEN — The gate at the back of the Lindgren warehouse was locked when the fire broke out on Thursday night, two neighbours told Alten People.

“We knocked on the gate and nobody opened,” said Ines Falk, 61, who lives across the street.

Three workers died and eight were injured, according to the town hospital. One of them was brought in only on Friday morning.

The inspector of the labour office, Jan Kolb, said that he had warned Lindgren Storage of the locked gate in May.

=== account
r1 10-southwark-ledger.txt | 2026-10-16 stated | Southwark Ledger | Three die in warehouse fire
r2 06-canal-street-times.txt | 2026-10-16 stated | Canal Street Times | Deadly blaze in paint store
r3 03-delta-post.txt | 2026-10-16 stated | Delta Post | Deadly blaze in paint store | dateline Crane News Agency
r4 12-the-late-edition.txt | 2026-10-16 stated | The Late Edition | Deadly blaze in paint store
r5 07-hinterland.txt | 2026-10-16 stated | no outlet | Three die in warehouse fire | dateline Crane News Agency
r6 09-radio-alten.txt | 2026-10-16 stated | Radio Alten | Deadly blaze in paint store | dateline Crane News Agency
r7 05-the-weekly-plough.txt | 2026-10-16 stated | The Weekly Plough | Fire in Alten warehouse kills three | dateline Crane News Agency
r8 02-the-forge.txt | 2026-10-16 stated | The Forge | Fire in Alten warehouse kills three
r9 08-the-blue-page.txt | 2026-10-16 stated | The Blue Page | Fire in Alten warehouse kills three
r10 11-open-window.txt | 2026-10-16 stated | no outlet | Fire in Alten warehouse kills three | dateline Crane News Agency
r11 04-northgate-news.txt | 2026-10-16 stated | Northgate News | Three die in warehouse fire
r12 01-alten-mirror.txt | 2026-10-16 stated | Alten Mirror | Three die in warehouse fire | dateline Crane News Agency
r13 13-alten-people.txt | 2026-10-18 stated | no outlet | ‘We knocked on the gate and nobody opened’: night of the Alten fire

story s1 "Fire in Alten warehouse kills three" r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12 r13
  origin o1 Crane News Agency, Alten wire unseen r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12
  origin o2 Southwark Ledger outlet r1
  origin o3 Canal Street Times outlet r2
  origin o4 The Late Edition outlet r4
  origin o5 The Forge outlet r8
  origin o6 The Blue Page outlet r9
  origin o7 Northgate News outlet r11
  origin o8 ‘We knocked on the gate and nobody opened’: night of the Alten fire unknown r13
  pair r1 r2 substantial unknown
  pair r1 r3 substantial common-source
  pair r1 r4 substantial unknown
  pair r1 r5 substantial common-source
  pair r1 r6 substantial common-source
  pair r1 r7 substantial common-source
  pair r1 r8 substantial unknown
  pair r1 r9 substantial unknown
  pair r1 r10 substantial common-source
  pair r1 r11 substantial unknown
  pair r1 r12 substantial common-source
  pair r2 r3 substantial common-source
  pair r2 r4 substantial unknown
  pair r2 r5 substantial common-source
  pair r2 r6 substantial common-source
  pair r2 r7 substantial common-source
  pair r2 r8 substantial unknown
  pair r2 r9 substantial unknown
  pair r2 r10 substantial common-source
  pair r2 r11 substantial unknown
  pair r2 r12 substantial common-source
  pair r3 r4 substantial common-source
  pair r3 r5 substantial common-source
  pair r3 r6 substantial common-source
  pair r3 r7 substantial common-source
  pair r3 r8 substantial common-source
  pair r3 r9 substantial common-source
  pair r3 r10 substantial common-source
  pair r3 r11 substantial common-source
  pair r3 r12 substantial common-source
  pair r4 r5 substantial common-source
  pair r4 r6 substantial common-source
  pair r4 r7 substantial common-source
  pair r4 r8 substantial unknown
  pair r4 r9 substantial unknown
  pair r4 r10 substantial common-source
  pair r4 r11 substantial unknown
  pair r4 r12 substantial common-source
  pair r5 r6 substantial common-source
  pair r5 r7 substantial common-source
  pair r5 r8 substantial common-source
  pair r5 r9 substantial common-source
  pair r5 r10 substantial common-source
  pair r5 r11 substantial common-source
  pair r5 r12 substantial common-source
  pair r6 r7 substantial common-source
  pair r6 r8 substantial common-source
  pair r6 r9 substantial common-source
  pair r6 r10 substantial common-source
  pair r6 r11 substantial common-source
  pair r6 r12 substantial common-source
  pair r7 r8 substantial common-source
  pair r7 r9 substantial common-source
  pair r7 r10 substantial common-source
  pair r7 r11 substantial common-source
  pair r7 r12 substantial common-source
  pair r8 r9 substantial unknown
  pair r8 r10 substantial common-source
  pair r8 r11 substantial unknown
  pair r8 r12 substantial common-source
  pair r9 r10 substantial common-source
  pair r9 r11 substantial unknown
  pair r9 r12 substantial common-source
  pair r10 r11 substantial common-source
  pair r10 r12 substantial common-source
  pair r11 r12 substantial common-source
  point single-origin 12 reports 1..1 origins, primary 0..1: “A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.” r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12
  point single-origin 12 reports 1..1 origins, primary 1..1: “The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said.” r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12
  point single-origin 12 reports 1..1 origins, primary 0..1: “About 120 firefighters were sent.” r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12
  point single-origin 12 reports 1..1 origins, primary 1..1: “The roof came down before we could get to the back of the hall, ...” r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12
  point single-origin 8 reports 1..1 origins, primary 0..1: “The owner, Lindgren Storage, said that it was helping investigators.” r2 r3 r4 r6 r7 r8 r9 r10
  figures agree "workers died" (worker): all readings tell the same number
    r1 exact 3 as of 2026-10-16 current "Three"
    r1 exact 3 as of 2026-10-15 current "three"
    r2 exact 3 as of 2026-10-15 current "three"
    r3 exact 3 as of 2026-10-15 current "three"
    r4 exact 3 as of 2026-10-15 current "three"
    r5 exact 3 as of 2026-10-16 current "Three"
    r5 exact 3 as of 2026-10-15 current "three"
    r6 exact 3 as of 2026-10-15 current "three"
    r7 exact 3 as of 2026-10-16 current "three"
    r7 exact 3 as of 2026-10-15 current "three"
    r8 exact 3 as of 2026-10-16 current "three"
    r8 exact 3 as of 2026-10-15 current "three"
    r9 exact 3 as of 2026-10-16 current "three"
    r9 exact 3 as of 2026-10-15 current "three"
    r10 exact 3 as of 2026-10-16 current "three"
    r10 exact 3 as of 2026-10-15 current "three"
    r11 exact 3 as of 2026-10-16 current "Three"
    r11 exact 3 as of 2026-10-15 current "three"
    r12 exact 3 as of 2026-10-16 current "Three"
    r12 exact 3 as of 2026-10-15 current "three"
    r13 exact 3 as of 2026-10-18 current "Three"
  figures agree "injured" (person): all readings tell the same number
    r1 exact 7 as of 2026-10-15 current "seven"
    r2 exact 7 as of 2026-10-15 current "seven"
    r3 exact 7 as of 2026-10-15 current "seven"
    r4 exact 7 as of 2026-10-15 current "seven"
    r5 exact 7 as of 2026-10-15 current "seven"
    r6 exact 7 as of 2026-10-15 current "seven"
    r7 exact 7 as of 2026-10-15 current "seven"
    r8 exact 7 as of 2026-10-15 current "seven"
    r9 exact 7 as of 2026-10-15 current "seven"
    r10 exact 7 as of 2026-10-15 current "seven"
    r11 exact 7 as of 2026-10-15 current "seven"
    r12 exact 7 as of 2026-10-15 current "seven"
  figures agree "fire began in a paint store" (time of day): all readings tell the same number
    r1 more-than 22 [22, -] as of 2026-10-15 current "10 p.m."
    r2 more-than 22 [22, -] as of 2026-10-15 current "10 p.m."
    r3 more-than 22 [22, -] as of 2026-10-15 current "10 p.m."
    r4 more-than 22 [22, -] as of 2026-10-15 current "10 p.m."
    r5 more-than 22 [22, -] as of 2026-10-15 current "10 p.m."
    r6 more-than 22 [22, -] as of 2026-10-15 current "10 p.m."
    r7 more-than 22 [22, -] as of 2026-10-15 current "10 p.m."
    r8 more-than 22 [22, -] as of 2026-10-15 current "10 p.m."
    r9 more-than 22 [22, -] as of 2026-10-15 current "10 p.m."
    r10 more-than 22 [22, -] as of 2026-10-15 current "10 p.m."
    r11 more-than 22 [22, -] as of 2026-10-15 current "10 p.m."
    r12 more-than 22 [22, -] as of 2026-10-15 current "10 p.m."
  figures agree "firefighters" (firefighter): all readings tell the same number
    r1 about 120 [-, -] as of 2026-10-16 current "120"
    r2 about 120 [-, -] as of 2026-10-16 current "120"
    r3 about 120 [-, -] as of 2026-10-16 current "120"
    r4 about 120 [-, -] as of 2026-10-16 current "120"
    r5 about 120 [-, -] as of 2026-10-16 current "120"
    r6 about 120 [-, -] as of 2026-10-16 current "120"
    r7 about 120 [-, -] as of 2026-10-16 current "120"
    r8 about 120 [-, -] as of 2026-10-16 current "120"
    r9 about 120 [-, -] as of 2026-10-16 current "120"
    r10 about 120 [-, -] as of 2026-10-16 current "120"
    r11 about 120 [-, -] as of 2026-10-16 current "120"
    r12 about 120 [-, -] as of 2026-10-16 current "120"
  said by fire brigade
    r1 indirect said: A warehouse fire in Alten killed three workers and injured seven on Thursday night
    r2 indirect said: A warehouse fire in Alten killed three workers and injured seven on Thursday night
    r3 indirect said: A warehouse fire in Alten killed three workers and injured seven on Thursday night
    r4 indirect said: A warehouse fire in Alten killed three workers and injured seven on Thursday night
    r5 indirect said: A warehouse fire in Alten killed three workers and injured seven on Thursday night
    r6 indirect said: A warehouse fire in Alten killed three workers and injured seven on Thursday night
    r7 indirect said: A warehouse fire in Alten killed three workers and injured seven on Thursday night
    r8 indirect said: A warehouse fire in Alten killed three workers and injured seven on Thursday night
    r9 indirect said: A warehouse fire in Alten killed three workers and injured seven on Thursday night
    r10 indirect said: A warehouse fire in Alten killed three workers and injured seven on Thursday night
    r11 indirect said: A warehouse fire in Alten killed three workers and injured seven on Thursday night
    r12 indirect said: A warehouse fire in Alten killed three workers and injured seven on Thursday night
  said by Otto Brandis
    r1 indirect said: The fire began in a paint store shortly after 10 p.m.
    r2 indirect said: The fire began in a paint store shortly after 10 p.m.
    r3 indirect said: The fire began in a paint store shortly after 10 p.m.
    r4 indirect said: The fire began in a paint store shortly after 10 p.m.
    r5 indirect said: The fire began in a paint store shortly after 10 p.m.
    r6 indirect said: The fire began in a paint store shortly after 10 p.m.
    r7 indirect said: The fire began in a paint store shortly after 10 p.m.
    r8 indirect said: The fire began in a paint store shortly after 10 p.m.
    r9 indirect said: The fire began in a paint store shortly after 10 p.m.
    r10 indirect said: The fire began in a paint store shortly after 10 p.m.
    r11 indirect said: The fire began in a paint store shortly after 10 p.m.
    r12 indirect said: The fire began in a paint store shortly after 10 p.m.
  said by Otto Brandis
    r1 direct told: The roof came down before we could get to the back of the hall,
    r2 direct told: The roof came down before we could get to the back of the hall,
    r3 direct told: The roof came down before we could get to the back of the hall,
    r4 direct told: The roof came down before we could get to the back of the hall,
    r5 direct told: The roof came down before we could get to the back of the hall,
    r6 direct told: The roof came down before we could get to the back of the hall,
    r7 direct told: The roof came down before we could get to the back of the hall,
    r8 direct told: The roof came down before we could get to the back of the hall,
    r9 direct told: The roof came down before we could get to the back of the hall,
    r10 direct told: The roof came down before we could get to the back of the hall,
    r11 direct told: The roof came down before we could get to the back of the hall,
    r12 direct told: The roof came down before we could get to the back of the hall,
  said by owner
    r2 indirect said: it was helping investigators
    r3 indirect said: it was helping investigators
    r4 indirect said: it was helping investigators
    r6 indirect said: it was helping investigators
    r7 indirect said: it was helping investigators
    r8 indirect said: it was helping investigators
    r9 indirect said: it was helping investigators
    r10 indirect said: it was helping investigators
  said by nobody named
    r13 direct -: We knocked on the gate and nobody opened
  said by two neighbours
    r13 indirect told: The gate at the back of the Lindgren warehouse was locked when the fire broke out on Thursday night
  said by Ines Falk
    r13 direct said: We knocked on the gate and nobody opened,
  said by town hospital
    r13 indirect according to: Three workers died and eight were injured
  said by inspector of the labour office
    r13 indirect said: he had warned Lindgren Storage of the locked gate in May
  brief 13 reports from 10 outlets and 3 whose outlet is not known; at least 2 and at most 8 origins; 12 share text of a dispatch that is not among them.
  brief “A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.” – 12 reports, 1 origin.
  brief “About 120 firefighters were sent.” – 12 reports, 1 origin.
  brief “The owner, Lindgren Storage, said that it was helping investigators.” – 8 reports, 1 origin.
