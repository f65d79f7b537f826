A number of the missing is corrected once, and the correction is corrected again; one copy keeps the first number and one the second.

=== report 1-gulf-line.txt
Eleven missing after trawler sinks off Cape Orrin

Gulf Line
Published: 20 January 2026 08:00

CAPE ORRIN (Gulf Line) — Eleven sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin, the coastguard said.

Four others were picked up from a raft, coastguard officer Nils Varga said.

“The sea is eight degrees and we are searching as fast as we can,” Varga said.

=== report 2-gulf-line.txt
Nine missing after trawler sinks off Cape Orrin

Gulf Line
Published: 20 January 2026 12:00

CAPE ORRIN (Gulf Line) — Nine sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin, the coastguard said.

Four others were picked up from a raft, coastguard officer Nils Varga said.

“The sea is eight degrees and we are searching as fast as we can,” Varga said.

Correction: An earlier version of this story said that eleven sailors were missing. The number is nine.

=== report 3-gulf-line.txt
Ten missing after trawler sinks off Cape Orrin

Gulf Line
Published: 20 January 2026 17:00

CAPE ORRIN (Gulf Line) — Ten sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin, the coastguard said.

Four others were picked up from a raft, coastguard officer Nils Varga said.

“The sea is eight degrees and we are searching as fast as we can,” Varga said.

Correction: An earlier version of this story gave the number of missing sailors first as eleven and then as nine. The coastguard says that ten are missing.

=== report 4-orrin-times.txt
Trawler sinks, eleven missing

Orrin Times
Published: 21 January 2026

Eleven sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin, the coastguard said.

Four others were picked up from a raft, coastguard officer Nils Varga said.

Source: Gulf Line

=== report 5-cape-radio.txt
Search goes on for crew of the Silver Hake

Cape Radio
Published: 21 January 2026

Nine sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin, the coastguard said.

“The sea is eight degrees and we are searching as fast as we can,” coastguard officer Nils Varga said.

With material from Gulf Line

=== account
r1 1-gulf-line.txt | 2026-01-20T08:00 stated | no outlet | Eleven missing after trawler sinks off Cape Orrin
r2 2-gulf-line.txt | 2026-01-20T12:00 stated | no outlet | Nine missing after trawler sinks off Cape Orrin
r3 3-gulf-line.txt | 2026-01-20T17:00 stated | no outlet | Ten missing after trawler sinks off Cape Orrin
r4 5-cape-radio.txt | 2026-01-21 stated | Cape Radio | Search goes on for crew of the Silver Hake
r5 4-orrin-times.txt | 2026-01-21 stated | Orrin Times | Trawler sinks, eleven missing

story s1 "Search goes on for crew of the Silver Hake" r1 r2 r3 r4 r5
  origin o1 Eleven missing after trawler sinks off Cape Orrin unknown r1 r2 r3 r4 r5
  pair r1 r2 near-copy a-to-b
  pair r1 r3 near-copy a-to-b
  pair r1 r4 near-copy a-to-b
  pair r1 r5 near-copy a-to-b
  pair r2 r3 near-copy common-source
  pair r2 r4 near-copy a-to-b
  pair r2 r5 near-copy common-source
  pair r3 r4 near-copy common-source
  pair r3 r5 near-copy common-source
  pair r4 r5 substantial unknown
  point single-origin 5 reports 1..1 origins, primary 1..1: “... after the trawler Silver Hake sank in a storm off Cape Orrin ...” r1 r2 r3 r4 r5
  point single-origin 4 reports 1..1 origins, primary 1..1: “Four others were picked up from a raft, coastguard officer Nils Varga said.” r1 r2 r3 r5
  point single-origin 4 reports 1..1 origins, primary 1..1: “The sea is eight degrees and we are searching as fast as we can, ...” r1 r2 r3 r4
  point corrected 2 reports 1..1 origins, primary 1..1: “Nine sailors were missing on Tuesday ...” r2 r4
  point corrected 2 reports 1..1 origins, primary 1..1: “Eleven sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin, the coastguard said.” r1 r5
  figures corrected "sailors" (sailor): a notice of correction takes a number back
    r1 exact 11 as of 2026-01-20 withdrawn "Eleven"
    r1 exact 11 as of 2026-01-20 withdrawn "Eleven"
    r2 exact 9 as of 2026-01-20 withdrawn "Nine"
    r2 exact 9 as of 2026-01-20 withdrawn "Nine"
    r3 exact 10 as of 2026-01-20 current "Ten"
    r3 exact 10 as of 2026-01-20 current "Ten"
    r4 exact 9 as of 2026-01-20 stale "Nine"
    r5 exact 11 as of 2026-01-21 stale "eleven"
    r5 exact 11 as of 2026-01-20 stale "Eleven"
  figures agree "Four others" (sailor): all readings tell the same number
    r1 exact 4 as of 2026-01-20 current "Four"
    r2 exact 4 as of 2026-01-20 current "Four"
    r3 exact 4 as of 2026-01-20 current "Four"
    r5 exact 4 as of 2026-01-21 current "Four"
  figures agree "sea" (degrees): all readings tell the same number
    r1 exact 8 as of 2026-01-20 current "eight"
    r2 exact 8 as of 2026-01-20 current "eight"
    r3 exact 8 as of 2026-01-20 current "eight"
    r4 exact 8 as of 2026-01-21 current "eight"
  said by Nils Varga
    r1 indirect said: Eleven sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin
    r2 indirect said: Nine sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin
    r3 indirect said: Ten sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin
    r4 indirect said: Nine sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin
    r5 indirect said: Eleven sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin
  said by Nils Varga
    r1 indirect said: Four others were picked up from a raft
    r2 indirect said: Four others were picked up from a raft
    r3 indirect said: Four others were picked up from a raft
    r5 indirect said: Four others were picked up from a raft
  said by Nils Varga
    r1 direct said: The sea is eight degrees and we are searching as fast as we can,
    r2 direct said: The sea is eight degrees and we are searching as fast as we can,
    r3 direct said: The sea is eight degrees and we are searching as fast as we can,
    r4 direct said: The sea is eight degrees and we are searching as fast as we can,
  correction notice: was [r1 Eleven, r1 Eleven, r5 eleven, r5 Eleven] now [r2 Nine, r2 Nine, r4 Nine] stale [r1, r5]
  correction notice: was [r1 Eleven, r1 Eleven, r2 Nine, r2 Nine, r4 Nine, r5 eleven, r5 Eleven] now [r3 Ten, r3 Ten] stale [r1, r2, r4, r5]
  difference correction Ten missing after trawler sinks off Cape Orrin: a notice of correction takes one reading back; some reports still have it [r3, r1, r2, r4, r5]
  difference correction Nine missing after trawler sinks off Cape Orrin: a notice of correction takes one reading back; some reports still have it [r2, r4, r1, r5]
  brief 5 reports from 2 outlets and 3 whose outlet is not known; 1 origin.
  brief “... after the trawler Silver Hake sank in a storm off Cape Orrin ...” – 5 reports, 1 origin.
  brief A notice takes eleven back for “sailors” and gives 9 instead; 2 other reports have the old reading.
  brief A notice takes 9, eleven back for “sailors” and gives 10 instead; 4 other reports have the old reading.
  brief Reports differ on “sailors”: 9 (withdrawn), 10, eleven (withdrawn) – a notice of correction takes a number back.
  brief “The sea is eight degrees and we are searching as fast as we can, ...” – 4 reports, 1 origin.
