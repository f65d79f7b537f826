Two happenings in one folder come out as two stories: a bridge that closes and a strike that ends, two reports each, one day.

=== report bridge-a.txt
Cracks close the Aldwater bridge to lorries

Valley Echo
Published: 3 March 2026

The Aldwater bridge was closed to lorries on Tuesday after engineers found cracks in two of its 18 steel beams, the county said.

“Cars may still cross, one lane at a time,” county engineer Ruth Pell said. Repairs will take six weeks and cost 2.4 million pounds, she said.

Some 3,100 lorries use the bridge every day. Hauliers will have to go by Kettle Cross, a way round of 27 miles.

=== report bridge-b.txt
Lorries banned from Aldwater bridge for six weeks

The Upland Mercury
Published: 4 March 2026

Lorries may not cross the Aldwater bridge until mid-April after cracks were found in steel beams, county engineer Ruth Pell told the Upland Mercury on Tuesday evening.

Pell said the repairs would cost about 2.5 million pounds. “I would rather be shouted at for six weeks than be sorry for ever,” she said.

Dairy farmer Owen Tarrant said the way round by Kettle Cross added an hour to each of his milk runs.

=== report strike-a.txt
Bus drivers to go back to work on Thursday

City Ledger
Published: 3 March 2026

Bus drivers in Port Sallow will end their 11-day strike on Thursday after their union accepted a pay rise of 5 percent, the union said on Tuesday.

“Our members have won what they were told was impossible,” said union secretary Dilys Marr. About 900 drivers had stopped work on 23 February.

=== report strike-b.txt
Port Sallow strike ends with 5 percent

Sallow Radio
Published: 3 March 2026

The 11-day bus strike in Port Sallow is over. The union of the drivers accepted an offer of 5 percent more pay on Tuesday, and buses will run again on Thursday morning.

The company, Sallow Transit, said 880 drivers had been on strike. Its head, Bernard Oake, said the agreement was “fair to passengers and drivers”.

=== account
r1 bridge-a.txt | 2026-03-03 stated | no outlet | Cracks close the Aldwater bridge to lorries
r2 strike-b.txt | 2026-03-03 stated | no outlet | Port Sallow strike ends with 5 percent | byline Sallow Radio
r3 strike-a.txt | 2026-03-03 stated | no outlet | Bus drivers to go back to work on Thursday
r4 bridge-b.txt | 2026-03-04 stated | no outlet | Lorries banned from Aldwater bridge for six weeks

story s1 "Port Sallow strike ends with 5 percent" r1 r2 r3 r4
  origin o1 Cracks close the Aldwater bridge to lorries unknown r1
  origin o2 Port Sallow strike ends with 5 percent unknown r2
  origin o3 Bus drivers to go back to work on Thursday unknown r3
  origin o4 Lorries banned from Aldwater bridge for six weeks unknown r4
  point single-origin 2 reports 2..2 origins, primary 1..2: “The Aldwater bridge was closed to lorries on Tuesday after engineers found cracks in two of its 18 steel beams, the county said.” r1 r4
  point agreed 2 reports 2..2 origins, primary 1..1: “The 11-day bus strike in Port Sallow is over.” r2 r3
  point single-origin 2 reports 2..2 origins, primary 1..2: “after their union accepted a pay rise of 5 percent” r2 r3
  point agreed 2 reports 2..2 origins, primary 0..2: “county engineer Ruth Pell said” r1 r4
  point single-origin 2 reports 2..2 origins, primary 1..1: “Pell said the repairs would cost about 2.5 million pounds.” r1 r4
  said by Ruth Pell
    r1 indirect said: Repairs will take six weeks and cost 2.4 million pounds
    r4 indirect said: the repairs would cost about 2.5 million pounds
    drift cut: will take six weeks and > would
    drift number: 2.4 > about 2.5
  said by county
    r1 indirect said: The Aldwater bridge was closed to lorries on Tuesday after engineers found cracks in two of its 18 steel beams
  said by Ruth Pell
    r1 direct said: Cars may still cross, one lane at a time,
  said by union of the drivers (nothing to check)
    r2 indirect accepted: an offer of 5 percent more pay on Tuesday, and buses will run again on Thursday morning
  said by union of the drivers
    r2 indirect said: 880 drivers had been on strike
  said by Bernard Oake
    r2 mixed said: the agreement was “fair to passengers and drivers
  said by Dilys Marr
    r3 indirect said: Bus drivers in Port Sallow will end their 11-day strike on Thursday after their union accepted a pay rise of 5 percent
  said by Dilys Marr
    r3 direct said: Our members have won what they were told was impossible,
  said by Ruth Pell
    r4 indirect told: Lorries may not cross the Aldwater bridge until mid-April after cracks were found in steel beams
  said by Ruth Pell
    r4 direct said: I would rather be shouted at for six weeks than be sorry for ever,
  said by Owen Tarrant
    r4 indirect said: the way round by Kettle Cross added an hour to each of his milk runs
  said by way round by Kettle Cross
    r4 indirect added: to each of his milk runs
  brief 4 reports from 4 outlets tell of this; 4 origins of text can be told apart.
  brief “The Aldwater bridge was closed to lorries on Tuesday after engineers found cracks in two of its 18 steel beams, the county said.” 2 reports, 2 origins.
  brief “The 11-day bus strike in Port Sallow is over.” 2 reports, 2 origins.
  brief “after their union accepted a pay rise of 5 percent” 2 reports, 2 origins.
  brief “county engineer Ruth Pell said” 2 reports, 2 origins.
  brief “Pell said the repairs would cost about 2.5 million pounds.” 2 reports, 2 origins.
  brief One utterance stands in 2 tellings whose words differ in 2 places.
