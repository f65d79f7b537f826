A ferry runs aground: an agency dispatch in two versions with a correction, a stale copy, a cut copy, a rewrite with a drifting
quotation, an independent report and a broadcaster that passes on what another outlet has.

=== report 1-northern-wire-1410.txt
Ferry runs aground off Stornoway, 34 taken off by lifeboat

Northern Wire
Published: 12 May 2026 14:10

STORNOWAY, Scotland (Northern Wire) — A passenger ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning, and five lifeboats were sent to take passengers off, the coastguard said.

The Lady of Lewis left Ullapool at 7 a.m. and struck the rocks at about 9:40 a.m. in thick fog, coastguard spokesman Ewan Rennie said. By noon 34 passengers had been taken off the ship, among them 11 children.

“The ship is stable and she is not taking on water in any part where there are passengers,” Rennie told Northern Wire. “We are taking people off in small groups because the swell is still heavy.”

Two passengers were treated for broken bones at the Western Isles Hospital and several others for shock, the health board said. Nobody was reported missing.

The operator, Minch Lines, said in a statement that the ferry had passed its yearly inspection in March and that the cause was not known. It said it would not comment on whether the ship's radar had been working.

More than 60 volunteers opened the town hall to passengers, said Morag Beaton, who leads the community council. “We had soup on the stove before the first boat came in,” she said.

The Marine Accident Investigation Branch said it was sending four inspectors to Stornoway.

=== report 2-northern-wire-1725.txt
Ferry runs aground off Stornoway, 129 taken off by lifeboat

Northern Wire
Published: 12 May 2026 17:25

STORNOWAY, Scotland (Northern Wire) — A passenger ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning, and six lifeboats were sent to take passengers off, the coastguard said.

The Lady of Lewis left Ullapool at 7 a.m. and struck the rocks at about 9:40 a.m. in thick fog, coastguard spokesman Ewan Rennie said. By 5 p.m. 129 passengers had been taken off the ship, among them 11 children.

“The ship is stable and she is not taking on water in any part where there are passengers,” Rennie told Northern Wire. “We are taking people off in small groups because the swell is still heavy.”

Seven passengers were treated for broken bones at the Western Isles Hospital and several others for shock, the health board said. Nobody was reported missing.

The operator, Minch Lines, said in a statement that the ferry had passed its yearly inspection in March and that the cause was not known. It said it would not comment on whether the ship's radar had been working.

More than 60 volunteers opened the town hall to passengers, said Morag Beaton, who leads the community council. “We had soup on the stove before the first boat came in,” she said.

The Marine Accident Investigation Branch said it was sending four inspectors to Stornoway.

This story has been updated to correct the number of lifeboats. The coastguard sent six lifeboats, not five.

=== report 3-harbour-post.txt
Fog-bound ferry on the rocks at Stornoway

The Harbour Post
13 May 2026

A passenger ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning, and five lifeboats were sent to take passengers off, the coastguard said.

The Lady of Lewis left Ullapool at 7 a.m. and struck the rocks at about 9:40 a.m. in thick fog, coastguard spokesman Ewan Rennie said. By noon 34 passengers had been taken off the ship, among them 11 children.

“The ship is stable and she is not taking on water in any part where there are passengers,” Rennie said. “We are taking people off in small groups because the swell is still heavy.”

Two passengers were treated for broken bones at the Western Isles Hospital and several others for shock, the health board said. Nobody was reported missing.

The operator, Minch Lines, said in a statement that the ferry had passed its yearly inspection in March and that the cause was not known.

Source: Northern Wire

Sign up for our newsletter and never miss a tide table.

=== report 4-daily-lantern.txt
More than half of passengers off stranded ferry

By Lantern staff and Northern Wire
The Daily Lantern
12 May 2026, updated 18:40

A ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning, and six lifeboats were sent to take passengers off, the coastguard said.

By 5 p.m. 129 passengers had been taken off the ship, among them 11 children. Seven were treated for broken bones at the Western Isles Hospital, the health board said.

“The ship is stable and she is not taking on water in any part where there are passengers,” coastguard spokesman Ewan Rennie told Northern Wire.

The operator, Minch Lines, said in a statement that the ferry had passed its yearly inspection in March and that the cause was not known.

The Marine Accident Investigation Branch said it was sending four inspectors to Stornoway.

=== report 5-coast-courier.txt
Stranded on the doorstep: ferry grounding leaves hundreds waiting

Coast Courier
Published: 12 May 2026 19:05

Half a dozen lifeboats were dispatched to bring passengers ashore after a ferry carrying 212 people grounded on rocks close to the mouth of Stornoway harbour on Tuesday morning, according to the coastguard.

The Lady of Lewis departed Ullapool at 7 a.m. and hit the rocks around 9:40 a.m. in dense fog, said Ewan Rennie, a spokesman for the coastguard. Some 130 passengers had been brought ashore by 5 p.m.

“The ship is stable and is not taking on water where there are passengers,” Rennie said. “We are bringing people off in small groups as the swell is heavy.”

Seven passengers were treated for fractures at the Western Isles Hospital, the health board said. No one was reported missing.

Minch Lines, which operates the vessel, said the ferry had passed its annual inspection in March and that the cause was unknown. It declined to say whether the radar had been working.

With reporting by Northern Wire

=== report 6-island-gazette.txt
‘We felt her lift and then stop’: last passengers leave the Lady of Lewis

By Catriona Moray
Island Gazette
13 May 2026

STORNOWAY — The last of 214 people aboard the Lady of Lewis came ashore at 9:15 p.m. on Tuesday, nearly twelve hours after the ferry ran on to rocks at the mouth of Stornoway harbour in fog.

The figure of 214 includes two infants who were not on the passenger list, harbour master Donald Iain Macrae told the Island Gazette on the quay on Tuesday night. The passenger list had 212 names.

“We felt her lift and then stop, and then it was very quiet,” said Isla Fenwick, 42, a teacher from Inverness who was travelling with her two sons.

Nine people were treated at the Western Isles Hospital, Macrae said, seven of them for broken bones.

He said the ferry's radar had failed twice in April. “I wrote to the company on 20 April and I have not had an answer,” Macrae said.

Minch Lines did not answer questions from the Island Gazette on Tuesday night.

About 80 volunteers cooked and carried blankets in the town hall until midnight.

=== report 7-radio-minch.txt
Inspectors on the way after ferry grounding

Radio Minch
Published: 13 May 2026 08:00

Four inspectors of the Marine Accident Investigation Branch are due to reach Stornoway on Wednesday to find out why the ferry Lady of Lewis ran aground on Tuesday.

Transport minister Fiona Galt told Radio Minch that all 214 people on board were safe. “I want to thank six lifeboat crews and a whole town,” she said.

Galt said that the ministry had not known of any failure of the ship's radar. Harbour master Donald Iain Macrae told the Island Gazette that the radar had failed twice in April.

Minch Lines said on Wednesday morning that it was working with the inspectors and that it had no record of a letter from the harbour master.

=== account
r1 4-daily-lantern.txt | 2026-05-12 stated | The Daily Lantern | More than half of passengers off stranded ferry | byline Northern Wire
r2 1-northern-wire-1410.txt | 2026-05-12T14:10 stated | Northern Wire | Ferry runs aground off Stornoway, 34 taken off by lifeboat | dateline Northern Wire
r3 2-northern-wire-1725.txt | 2026-05-12T17:25 stated | Northern Wire | Ferry runs aground off Stornoway, 129 taken off by lifeboat | dateline Northern Wire
r4 5-coast-courier.txt | 2026-05-12T19:05 stated | Coast Courier | Stranded on the doorstep: ferry grounding leaves hundreds waiting | contributed Northern Wire
r5 6-island-gazette.txt | 2026-05-13 stated | Island Gazette | ‘We felt her lift and then stop’: last passengers leave the Lady of Lewis
r6 3-harbour-post.txt | 2026-05-13 stated | The Harbour Post | Fog-bound ferry on the rocks at Stornoway | source-line Northern Wire
r7 7-radio-minch.txt | 2026-05-13T08:00 stated | Radio Minch | Inspectors on the way after ferry grounding

story s1 "Ferry runs aground off Stornoway, 34 taken off by lifeboat" r1 r2 r3 r4 r5 r6 r7
  origin o1 Northern Wire, Stornoway wire r1 r2 r3 r4 r6 / o1.1 r2 r6 / o1.2 r1 r3 r4
  origin o2 Island Gazette outlet r5 r7
  origin o3 Coast Courier outlet r4
  origin o4 Radio Minch outlet r7
  pair r1 r2 near-copy b-to-a
  pair r1 r3 near-copy b-to-a
  pair r1 r4 partial common-source
  pair r1 r6 substantial common-source
  pair r2 r3 near-copy a-to-b
  pair r2 r4 substantial a-to-b
  pair r2 r6 near-copy a-to-b
  pair r3 r4 substantial a-to-b
  pair r3 r6 near-copy a-to-b
  pair r4 r6 substantial common-source
  pair r5 r7 incidental a-to-b
  point agreed 6 reports 2..2 origins, primary 1..1: “A passenger ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning ...” r6 r2 r3 r1 r4 r5
  point single-origin 5 reports 1..1 origins, primary 1..1: “The ship is stable and she is not taking on water in any part where there are passengers, ...” r1 r2 r3 r4 r6
  point single-origin 5 reports 1..1 origins, primary 1..2: “The operator, Minch Lines, said in a statement that the ferry had passed its yearly inspection in March and that the cause ...” r1 r2 r3 r6 r4
  point single-origin 4 reports 2..2 origins, primary 1..2: “Seven passengers were treated for broken bones at the Western Isles Hospital and several others for shock, the health board said.” r3 r1 r4 r5
  point agreed 4 reports 2..2 origins, primary 1..1: “The Marine Accident Investigation Branch said it was sending four inspectors to Stornoway.” r1 r2 r3 r7
  point single-origin 4 reports 1..1 origins, primary 1..1: “The Lady of Lewis left Ullapool at 7 a.m. and struck the rocks at about 9:40 a.m. in thick fog, coastguard spokesman ...” r2 r3 r6 r4
  point single-origin 4 reports 1..1 origins, primary 0..1: “... 11 children” r1 r2 r3 r6
  point single-origin 4 reports 1..1 origins, primary 1..1: “We are taking people off in small groups because the swell is still heavy.” r2 r3 r4 r6
  point single-origin 4 reports 1..1 origins, primary 0..1: “No one was reported missing.” r2 r3 r6 r4
  point single-origin 3 reports 1..1 origins, primary 1..1: “... and six lifeboats were sent to take passengers off ...” r1 r3 r4
  point agreed 2 reports 2..2 origins, primary 1..1: “The last of 214 people aboard the Lady of Lewis came ashore at 9 ...” r5 r7
  point corrected 2 reports 1..1 origins, primary 1..1: “... five lifeboats were sent to take passengers off ...” r2 r6
  point single-origin 2 reports 1..1 origins, primary 0..1: “By 5 p.m. 129 passengers had been taken off the ship, among them 11 children.” r1 r3
  point superseded 2 reports 1..1 origins, primary 0..1: “By noon 34 passengers had been taken off the ship ...” r2 r6
  point single-origin 2 reports 1..1 origins, primary 1..1: “He said the ferry's radar had failed twice in April.” r5 r7
  point single-origin 2 reports 1..1 origins, primary 0..1: “It said it would not comment on whether the ship's radar had been working.” r2 r3
  point superseded 2 reports 1..1 origins, primary 1..1: “More than 60 volunteers opened the town hall to passengers, said Morag Beaton, who leads the community council.” r2 r3
  point single-origin 2 reports 1..1 origins, primary 1..1: “We had soup on the stove before the first boat came in, ...” r2 r3
  figures evolving "passengers" (passenger): later as-of times have the larger numbers
    r1 exact 7 as of 2026-05-12 current "Seven"
    r2 exact 2 as of 2026-05-12 superseded "Two"
    r3 exact 7 as of 2026-05-12 current "Seven"
    r4 exact 7 as of 2026-05-12 current "Seven"
    r5 exact 7 of 9 as of 2026-05-13 current "seven"
    r6 exact 2 as of 2026-05-13 superseded "Two"
  figures agree "people on board" (person): all readings tell the same number
    r1 exact 212 as of 2026-05-12 current "212"
    r2 exact 212 as of 2026-05-12 current "212"
    r3 exact 212 as of 2026-05-12 current "212"
    r4 exact 212 as of 2026-05-12 current "212"
    r6 exact 212 as of 2026-05-12 current "212"
  figures corrected "lifeboats" (lifeboat): a notice of correction takes a number back
    r1 exact 6 as of 2026-05-12 current "six"
    r2 exact 5 as of 2026-05-12 withdrawn "five"
    r3 exact 6 as of 2026-05-12 current "six"
    r4 exact 6 as of 2026-05-12 current "Half a dozen"
    r6 exact 5 as of 2026-05-12 stale "five"
  figures evolving "passengers had been taken" (passenger): later as-of times have the larger numbers
    r1 exact 129 as of 2026-05-12T17:00 current "129"
    r2 exact 34 as of 2026-05-12T12:00 superseded "34"
    r3 exact 129 as of 2026-05-12T17:00 current "129"
    r4 about 130 [-, -] as of 2026-05-12T17:00 current "130"
    r6 exact 34 as of 2026-05-12T12:00 superseded "34"
  figures agree "children" (child): all readings tell the same number
    r1 exact 11 as of 2026-05-12T17:00 current "11"
    r2 exact 11 as of 2026-05-12T12:00 current "11"
    r3 exact 11 as of 2026-05-12T17:00 current "11"
    r6 exact 11 as of 2026-05-12T12:00 current "11"
  figures agree "inspectors of the Marine Accident Investigation Branch" (inspector): all readings tell the same number
    r1 exact 4 as of 2026-05-12 current "four"
    r2 exact 4 as of 2026-05-12 current "four"
    r3 exact 4 as of 2026-05-12 current "four"
    r7 exact 4 as of 2026-05-13 current "Four"
  figures agree "Lewis left Ullapool" (time of day): all readings tell the same number
    r2 exact 7 as of 2026-05-12 current "7 a.m."
    r3 exact 7 as of 2026-05-12 current "7 a.m."
    r4 exact 7 as of 2026-05-12 current "7 a.m."
    r6 exact 7 as of 2026-05-12 current "7 a.m."
  figures agree "left Ullapool at 7 a.m. and struck the rocks" (time of day): all readings tell the same number
    r2 about 9.667 [-, -] as of 2026-05-12 current "9:40 a.m."
    r3 about 9.667 [-, -] as of 2026-05-12 current "9:40 a.m."
    r4 about 9.667 [-, -] as of 2026-05-12 current "9:40 a.m."
    r6 about 9.667 [-, -] as of 2026-05-12 current "9:40 a.m."
  figures rounding "passengers" (passenger): the readings differ by how roundly the number is told
    r2 vague - [2, -] as of 2026-05-12 current "several"
    r3 vague - [2, -] as of 2026-05-12 current "several"
    r5 exact 9 as of 2026-05-13 current "Nine"
    r6 vague - [2, -] as of 2026-05-13 current "several"
  figures agree "missing" (person): all readings tell the same number
    r2 exact 0 as of 2026-05-12 current "Nobody"
    r3 exact 0 as of 2026-05-12 current "Nobody"
    r4 exact 0 as of 2026-05-12 current "No one"
    r6 exact 0 as of 2026-05-13 current "Nobody"
  figures evolving "volunteers opened the town hall to passengers" (volunteer): later as-of times have the larger numbers
    r2 more-than 60 [60, -] as of 2026-05-12 superseded "60"
    r3 more-than 60 [60, -] as of 2026-05-12 superseded "60"
    r5 about 80 [-, -] as of 2026-05-12T24:00 current "80"
  figures agree "people aboard the Lady of Lewis" (person): all readings tell the same number
    r5 exact 214 as of 2026-05-12T21:15 current "214"
    r5 exact 214 as of 2026-05-12 current "214"
    r7 exact 214 as of 2026-05-13 current "214"
  said by Ewan Rennie
    r1 indirect said: A ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning, and six lifeboats were sent to take passengers off
    r2 indirect said: A passenger ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning, and five lifeboats were sent to take passengers off
    r3 indirect said: A passenger ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning, and six lifeboats were sent to take passengers off
    r4 indirect according to: Half a dozen lifeboats were dispatched to bring passengers ashore after a ferry carrying 212 people grounded on rocks close to the mouth of Stornoway harbour on Tuesday morning
    r6 indirect said: A passenger ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning, and five lifeboats were sent to take passengers off
  said by health board
    r1 indirect said: Seven were treated for broken bones at the Western Isles Hospital
    r2 indirect said: Two passengers were treated for broken bones at the Western Isles Hospital and several others for shock
    r3 indirect said: Seven passengers were treated for broken bones at the Western Isles Hospital and several others for shock
    r4 indirect said: Seven passengers were treated for fractures at the Western Isles Hospital
    r6 indirect said: Two passengers were treated for broken bones at the Western Isles Hospital and several others for shock
    drift cut: passengers > Seven were treated for broken bones at the Western Isles ...
    drift cut: and several others for shock > Seven were treated for broken bones at the Western Isles ...
    drift number: Seven > Two
    drift synonym: broken bones > fractures
    drift cut: and several others for shock > Seven passengers were treated for fractures at the Wester...
    drift number: Seven > Two
  said by Ewan Rennie
    r1 direct told: The ship is stable and she is not taking on water in any part where there are passengers,
    r2 direct told: The ship is stable and she is not taking on water in any part where there are passengers,
    r3 direct told: The ship is stable and she is not taking on water in any part where there are passengers,
    r4 direct said: The ship is stable and is not taking on water where there are passengers,
    r6 direct said: The ship is stable and she is not taking on water in any part where there are passengers,
    drift person-tense: she > The ship is stable and is not taking on water where there...
    drift cut: in any part > The ship is stable and is not taking on water where there...
  said by Minch Lines
    r1 indirect said: the ferry had passed its yearly inspection in March and that the cause was not known
    r2 indirect said: the ferry had passed its yearly inspection in March and that the cause was not known
    r3 indirect said: the ferry had passed its yearly inspection in March and that the cause was not known
    r4 indirect said: the ferry had passed its annual inspection in March and that the cause was unknown
    r6 indirect said: the ferry had passed its yearly inspection in March and that the cause was not known
    drift synonym: yearly > annual
  said by Ewan Rennie
    r2 indirect said: The Lady of Lewis left Ullapool at 7 a.m. and struck the rocks at about 9:40 a.m. in thick fog
    r3 indirect said: The Lady of Lewis left Ullapool at 7 a.m. and struck the rocks at about 9:40 a.m. in thick fog
    r4 indirect said: The Lady of Lewis departed Ullapool at 7 a.m. and hit the rocks around 9:40 a.m. in dense fog
    r6 indirect said: The Lady of Lewis left Ullapool at 7 a.m. and struck the rocks at about 9:40 a.m. in thick fog
    drift synonym: left > departed
    drift synonym: struck > hit
    drift synonym: thick > dense
  said by Ewan Rennie
    r2 direct told: We are taking people off in small groups because the swell is still heavy.
    r3 direct told: We are taking people off in small groups because the swell is still heavy.
    r4 direct said: We are bringing people off in small groups as the swell is heavy.
    r6 direct said: We are taking people off in small groups because the swell is still heavy.
    drift synonym: taking > bringing
    drift cut: still > We are bringing people off in small groups as the swell i...
  said by Marine Accident Investigation Branch
    r1 indirect said: it was sending four inspectors to Stornoway
    r2 indirect said: it was sending four inspectors to Stornoway
    r3 indirect said: it was sending four inspectors to Stornoway
  said by operator
    r2 indirect said: it would not comment on whether the ship's radar had been working
    r3 indirect said: it would not comment on whether the ship's radar had been working
  said by Morag Beaton
    r2 indirect said: More than 60 volunteers opened the town hall to passengers
    r3 indirect said: More than 60 volunteers opened the town hall to passengers
  said by Morag Beaton
    r2 direct said: We had soup on the stove before the first boat came in,
    r3 direct said: We had soup on the stove before the first boat came in,
  said by Donald Iain Macrae
    r5 indirect said: the ferry's radar had failed twice in April
    r7 indirect told: the radar had failed twice in April
    drift cut: ferry's > the radar had failed twice in April
  said by Minch Lines
    r4 indirect declined to say: whether the radar had been working
  said by nobody named
    r5 direct -: We felt her lift and then stop
  said by Isla Fenwick
    r5 direct said: We felt her lift and then stop, and then it was very quiet,
  said by Donald Iain Macrae
    r5 indirect said: Nine people were treated at the Western Isles Hospital
  said by Donald Iain Macrae
    r5 direct said: I wrote to the company on 20 April and I have not had an answer,
  said by Fiona Galt
    r7 indirect told: all 214 people on board were safe
  said by Fiona Galt
    r7 direct said: I want to thank six lifeboat crews and a whole town,
  said by Fiona Galt
    r7 indirect said: the ministry had not known of any failure of the ship's radar
  said by Minch Lines
    r7 indirect said: it was working with the inspectors and that it had no record of a letter from the harbour master
  correction notice: was [r2 five, r6 five] now [r1 six, r3 six, r4 Half a dozen, r7 six] stale [r6]
  difference correction and six lifeboats were sent to take passengers off: a notice of correction takes one reading back; some reports still have it [r1, r3, r4, r7, r2, r6]
  difference scope “and several others for shock” / left out: one reading limits what the other tells of without a limit [r1, r2, r3, r6, r4]
  difference scope “in any part” / left out: one reading limits what the other tells of without a limit [r1, r4, r2, r3, r6]
  difference attribution to whom Ewan Rennie said ‹“The ship is stable and she is not taking on water in any part where there are passengers,” coastguard spokesman Ewan Rennie told›: one report names to whom it was said (Northern Wire), another does not [r1, r2, r3, r4, r6]
  difference wording-drift yearly inspection / annual inspection: the same act on the same thing, with other words before the thing [r1, r4]
  difference wording-drift how much is quoted of Ewan Rennie: “We are taking people off in small groups because the swell is still heavy.”: beside the words that both quote, one report quotes others that another leaves out [r2, r3, r4, r6, r1]
  difference wording-drift “left” / “departed”; “struck” / “hit”; “thick” / “dense”: the same sentence with other words in several places [r2, r4, r3, r6]
  difference wording-drift “broken bones” / “fractures”: the same sentence with other words in one place [r1, r4, r2, r3, r6]
  difference wording-drift “taking” / “bringing”: the same sentence with other words in one place [r2, r4, r3, r6]
  brief 7 reports from 6 outlets; at least 2 and at most 4 origins.
  brief In the words of one report: “The last of 214 people aboard the Lady of Lewis came ashore at 9:15 p.m. on Tuesday, nearly twelve hours after the ferry ran ...”
  brief “A passenger ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning ...” – 6 reports, 2 origins.
  brief “The Marine Accident Investigation Branch said it was sending four inspectors to Stornoway.” – 4 reports, 2 origins.
  brief A notice takes 5 back for “lifeboats” and gives 6 instead; 1 other report has the old reading.
  brief Reports differ on “passengers”: 2 (superseded), 7 – later as-of times have the larger numbers.
  brief Reports differ on “passengers had been taken”: 34 (superseded), 129, about 130 – later as-of times have the larger numbers.
  brief Reports differ on “volunteers opened the town hall to passengers”: more than 60 (superseded), about 80 – later as-of times have the larger numbers.
  brief “The Lady of Lewis left Ullapool at 7 a.m. and struck the rocks at about 9:40 a.m. in thick fog, coastguard spokesman ...” – 4 reports, 1 origin.
  brief “The ship is stable and she is not taking on water in any part where there are passengers, ...” – 5 reports, 1 origin.
  brief “The operator, Minch Lines, said in a statement that the ferry had passed its yearly inspection in March and that the cause ...” – 5 reports, 1 origin.
  brief “He said the ferry's radar had failed twice in April.” – 2 reports, 1 origin.
  brief A quotation is worded differently: “We are taking people off in small groups ...” / “We are bringing people off in small groups ...”
