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

