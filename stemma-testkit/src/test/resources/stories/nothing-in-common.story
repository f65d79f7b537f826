A folder of reports of one day that have nothing in common: no story may be glued together from them.

=== report 1-sea-sentinel.txt
Lighthouse at Penmorra painted after thirty years

Sea Sentinel
Published: 6 May 2026

PENMORRA — Painters have begun to renew the red bands of the lighthouse at Penmorra, the first work on it in 30 years.

The work will take six weeks and cost 85,000 pounds, harbour engineer Alice Crewe said on Wednesday.

=== report 2-chess-week.txt
Fourteen-year-old wins open chess tournament

Chess Week
Published: 6 May 2026

A girl of 14 won the open chess tournament in Ghent on Wednesday with eight points from nine games.

“I thought I would lose in the sixth round,” said the winner, Nora Baert.

=== report 3-hill-farmer.txt
Lamb prices rise for a third week

Hill Farmer
Published: 6 May 2026

Lamb prices rose by 6 percent at the market in Hexham on Wednesday, the third weekly rise in a row, the auctioneers said.

Some 1,200 lambs were sold. Grass growth has been slow because of a dry April, said farmer Colin Tweddle.

=== report 4-rail-notes.txt
Night train to Vienna returns

Rail Notes
Published: 6 May 2026

A night train between Brussels and Vienna will run again from 14 June, the railway company said on Wednesday.

Tickets cost from 49 euros. The train will have nine carriages and run three times a week.

=== account
r1 1-sea-sentinel.txt | 2026-05-06 stated | Sea Sentinel | Lighthouse at Penmorra painted after thirty years
r2 3-hill-farmer.txt | 2026-05-06 stated | no outlet | Lamb prices rise for a third week
r3 4-rail-notes.txt | 2026-05-06 stated | no outlet | Night train to Vienna returns
r4 2-chess-week.txt | 2026-05-06 stated | no outlet | Fourteen-year-old wins open chess tournament

story s1 "Lighthouse at Penmorra painted after thirty years" r1
  origin o1 Sea Sentinel outlet r1
  figures agree "30 years" (years): all readings tell the same number
    r1 exact 30 as of 2026-05-06 current "thirty"
    r1 exact 30 as of 2026-05-06 current "30"
  said by Alice Crewe
    r1 indirect said: The work will take six weeks and cost 85,000 pounds
  brief 1 report tells of this; there is no other to hold against it.

story s2 "Lamb prices rise for a third week" r2
  origin o1 Lamb prices rise for a third week unknown r2
  said by auctioneers
    r2 indirect said: Lamb prices rose by 6 percent at the market in Hexham on Wednesday, the third weekly rise in a row
  said by Colin Tweddle
    r2 indirect said: Grass growth has been slow because of a dry April
  brief 1 report tells of this; there is no other to hold against it.

story s3 "Night train to Vienna returns" r3
  origin o1 Night train to Vienna returns unknown r3
  said by railway company
    r3 indirect said: A night train between Brussels and Vienna will run again from 14 June
  brief 1 report tells of this; there is no other to hold against it.

story s4 "Fourteen-year-old wins open chess tournament" r4
  origin o1 Fourteen-year-old wins open chess tournament unknown r4
  said by Nora Baert
    r4 direct said: I thought I would lose in the sixth round,
  brief 1 report tells of this; there is no other to hold against it.
