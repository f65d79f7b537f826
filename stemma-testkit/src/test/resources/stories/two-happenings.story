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
r1 bridge-a.txt | 2026-03-03 stated | Valley Echo | Cracks close the Aldwater bridge to lorries
r2 strike-b.txt | 2026-03-03 stated | Sallow Radio | Port Sallow strike ends with 5 percent
r3 strike-a.txt | 2026-03-03 stated | City Ledger | Bus drivers to go back to work on Thursday
r4 bridge-b.txt | 2026-03-04 stated | The Upland Mercury | Lorries banned from Aldwater bridge for six weeks

story s1 "Cracks close the Aldwater bridge to lorries" r1 r4
  origin o1 Valley Echo outlet r1
  origin o2 The Upland Mercury outlet r4
  point single-origin 2 reports 2..2 origins, primary 1..2: “The Aldwater bridge was closed to lorries on Tuesday after engineers found cracks in two of its 18 steel beams, the county said.” r1 r4
  point single-origin 2 reports 2..2 origins, primary 1..1: “Repairs will take six weeks and cost 2.4 million pounds, she said.” r1 r4
  figures rounding "repairs" (pounds): the readings differ by how roundly the number is told
    r1 exact 2400000 as of 2026-03-03 current "2.4 million"
    r4 about 2500000 [-, -] as of 2026-03-04 current "2.5 million"
  said by Ruth Pell
    r1 indirect said: Repairs will take six weeks and cost 2.4 million pounds
    r4 indirect said: the repairs would cost about 2.5 million pounds
  said by county
    r1 indirect said: The Aldwater bridge was closed to lorries on Tuesday after engineers found cracks in two of its 18 steel beams
  said by Ruth Pell
    r1 direct said: Cars may still cross, one lane at a time,
  said by Ruth Pell
    r4 indirect told: Lorries may not cross the Aldwater bridge until mid-April after cracks were found in steel beams
  said by Ruth Pell
    r4 direct said: I would rather be shouted at for six weeks than be sorry for ever,
  said by Owen Tarrant
    r4 indirect said: the way round by Kettle Cross added an hour to each of his milk runs
  said by way round by Kettle Cross
    r4 indirect added: an hour to each of his milk runs
  brief 2 reports from 2 outlets; 2 origins.
  brief In the words of one report: “Lorries may not cross the Aldwater bridge until mid-April after cracks were found in steel beams, county engineer Ruth Pell told the Upland Mercury ...”
  brief “The Aldwater bridge was closed to lorries on Tuesday after engineers found cracks in two of its 18 steel beams, the county said.” – 2 reports, 2 origins.

story s2 "Port Sallow strike ends with 5 percent" r2 r3
  origin o1 Sallow Radio outlet r2
  origin o2 City Ledger outlet r3
  point agreed 2 reports 2..2 origins, primary 0..1: “The 11-day bus strike in Port Sallow is over.” r2 r3
  point agreed 2 reports 2..2 origins, primary 0..1: “... after their union accepted a pay rise of 5 percent ...” r2 r3
  figures agree "percent more pay" (percent): all readings tell the same number
    r2 exact 5 as of 2026-03-03 current "5"
    r2 exact 5 as of 2026-03-03 current "5"
    r3 exact 5 as of 2026-03-03 current "5"
  figures agree "bus strike in Port Sallow" (day): all readings tell the same number
    r2 exact 11 as of 2026-03-03 current "11"
    r3 exact 11 as of 2026-03-03 current "11"
  figures rounding "drivers had been on strike" (driver): the readings differ by how roundly the number is told
    r2 exact 880 as of 2026-03-03 current "880"
    r3 about 900 [-, -] as of 2026-02-23 current "900"
  said by union of the drivers
    r2 indirect said: 880 drivers had been on strike
  said by Bernard Oake
    r2 mixed said: the agreement was “fair to passengers and drivers
  said by union
    r3 indirect said: Bus drivers in Port Sallow will end their 11-day strike on Thursday after their union accepted a pay rise of 5 percent
  said by Dilys Marr
    r3 direct said: Our members have won what they were told was impossible,
  brief 2 reports from 2 outlets; 2 origins.
  brief “The 11-day bus strike in Port Sallow is over.” – 2 reports, 2 origins.
