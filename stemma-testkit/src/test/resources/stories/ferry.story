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
r1 4-daily-lantern.txt | 2026-05-12 stated | no outlet | More than half of passengers off stranded ferry | byline The Daily Lantern
r2 1-northern-wire-1410.txt | 2026-05-12 stated | no outlet | Ferry runs aground off Stornoway, 34 taken off by lifeboat
r3 5-coast-courier.txt | 2026-05-12 stated | no outlet | Stranded on the doorstep: ferry grounding leaves hundreds waiting | byline Coast Courier
r4 2-northern-wire-1725.txt | 2026-05-12 stated | no outlet | Ferry runs aground off Stornoway, 129 taken off by lifeboat
r5 6-island-gazette.txt | 2026-05-13 stated | no outlet | ‘We felt her lift and then stop’: last passengers leave the Lady of Lewis | byline Island Gazette
r6 3-harbour-post.txt | 2026-05-13 stated | no outlet | Fog-bound ferry on the rocks at Stornoway | byline The Harbour Post
r7 7-radio-minch.txt | 2026-05-13 stated | no outlet | Inspectors on the way after ferry grounding | byline Radio Minch

story s1 "Fog-bound ferry on the rocks at Stornoway" r1 r2 r3 r4 r5 r6 r7
  origin o1 Coast Courier outlet unseen r1 r2 r3 r4 r6
  origin o2 The Daily Lantern outlet unseen r1 r2 r4 r6
  origin o3 The Harbour Post outlet unseen r2 r4 r6
  origin o4 text shared by r2, r4 unknown unseen r2 r4
  origin o5 Island Gazette outlet unseen r5 r7
  origin o6 ‘We felt her lift and then stop’: last passengers leave the Lady of Lewis unknown r5
  origin o7 Inspectors on the way after ferry grounding unknown r7
  pair r1 r2 near-copy common-source
  pair r1 r3 partial common-source
  pair r1 r4 near-copy common-source
  pair r1 r6 substantial common-source
  pair r2 r3 substantial common-source
  pair r2 r4 near-copy unknown
  pair r2 r6 near-copy common-source
  pair r3 r4 substantial common-source
  pair r3 r6 substantial common-source
  pair r4 r6 near-copy common-source
  pair r5 r7 partial common-source
  point agreed 6 reports 2..3 origins, primary 1..1: “A ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning” r1 r2 r3 r4 r5 r6
  point single-origin 6 reports 2..2 origins, primary 1..2: “Nine people were treated at the Western Isles Hospital, Macrae said, seven of them for broken bones.” r1 r2 r3 r4 r5 r6
  point single-origin 5 reports 1..1 origins, primary 1..1: ““The ship is stable and she is not taking on water in any part where there are passengers,” Rennie told Northern Wire.” r1 r2 r3 r4 r6
  point single-origin 5 reports 1..1 origins, primary 1..2: “The operator, Minch Lines, said in a statement that the ferry had passed its yearly inspection in March and that the cause was not known.” r1 r2 r3 r4 r6
  point single-origin 4 reports 1..1 origins, primary 1..1: “and six lifeboats were sent to take passengers off” r1 r2 r4 r6
  point single-origin 4 reports 1..1 origins, primary 0..1: “the coastguard said” r1 r2 r4 r6
  point single-origin 4 reports 1..1 origins, primary 1..1: “The Lady of Lewis left Ullapool at 7 a.m. and struck the rocks at about 9:40 a.m. in thick fog, coastguard spokesman Ewan Rennie said.” r2 r3 r4 r6
  point single-origin 4 reports 1..1 origins, primary 0..1: “By noon 34 passengers had been taken off the ship, among them 11 children.” r1 r2 r4 r6
  point single-origin 4 reports 1..1 origins, primary 1..1: ““We are taking people off in small groups because the swell is still heavy.”” r2 r3 r4 r6
  point single-origin 4 reports 1..2 origins, primary 0..2: “No one was reported missing” r2 r3 r4 r6
  point single-origin 4 reports 1..2 origins, primary 1..1: “The Marine Accident Investigation Branch said it was sending four inspectors to Stornoway.” r1 r2 r4 r7
  point single-origin 2 reports 1..1 origins, primary 0..1: “Harbour master Donald Iain Macrae told the Island Gazette” r5 r7
  point single-origin 2 reports 1..1 origins, primary 0..1: “It said it would not comment on whether the ship's radar had been working.” r2 r4
  point single-origin 2 reports 1..1 origins, primary 1..1: “More than 60 volunteers opened the town hall to passengers, said Morag Beaton, who leads the community council.” r2 r4
  point single-origin 2 reports 1..1 origins, primary 1..1: ““We had soup on the stove before the first boat came in,” she said.” r2 r4
  point single-origin 2 reports 1..1 origins, primary 1..1: “He said the ferry's radar had failed twice in April.” r5 r7
  said by Donald Iain Macrae
    r1 indirect said: Seven were treated for broken bones at the Western Isles Hospital
    r2 indirect said: Two passengers were treated for broken bones at the Western Isles Hospital and several others for shock
    r3 indirect said: Seven passengers were treated for fractures at the Western Isles Hospital
    r4 indirect said: Seven passengers were treated for broken bones at the Western Isles Hospital and several others for shock
    r5 indirect said: Nine people were treated at the Western Isles Hospital
    r6 indirect said: Two passengers were treated for broken bones at the Western Isles Hospital and several others for shock
    drift cut: passengers > Seven were treated for broken bones at the Western Isles ...
    drift cut: and several others for shock > Seven were treated for broken bones at the Western Isles ...
    drift number: Seven > Two
    drift synonym: broken bones > fractures
    drift cut: and several others for shock > Seven passengers were treated for fractures at the Wester...
    drift number: Seven passengers > Nine people
    drift cut: for broken bones > Nine people were treated at the Western Isles Hospital
    drift cut: and several others for shock > Nine people were treated at the Western Isles Hospital
    drift number: Seven > Two
  said by Ewan Rennie
    r1 indirect said: A ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning, and six lifeboats were sent to take passengers off
    r2 indirect said: A passenger ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning, and five lifeboats were sent to take passengers off
    r3 indirect according to: Half a dozen lifeboats were dispatched to bring passengers ashore after a ferry carrying 212 people grounded on rocks close to the mouth of Stornoway harbour on Tuesday morning
    r4 indirect said: A passenger ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning, and six lifeboats were sent to take passengers off
    r6 indirect said: A passenger ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning, and five lifeboats were sent to take passengers off
    drift cut: Half > A ferry with 212 people on board ran aground on rocks nea...
    drift cut: dozen lifeboats were dispatched to bring passengers ashor... > A ferry with 212 people on board ran aground on rocks nea...
    drift synonym: carrying > with
    drift cut: grounded > A ferry with 212 people on board ran aground on rocks nea...
    drift synonym: close to > near
    drift synonym: mouth of > entrance to
    drift cut: Half > A passenger ferry with 212 people on board ran aground on...
    drift cut: dozen lifeboats were dispatched to bring passengers ashor... > passenger
    drift synonym: carrying > with
    drift cut: grounded > A passenger ferry with 212 people on board ran aground on...
    drift synonym: close to > near
    drift synonym: mouth of > entrance to
    drift cut: Half > A passenger ferry with 212 people on board ran aground on...
    drift cut: dozen lifeboats were dispatched to bring passengers ashor... > passenger
    drift synonym: carrying > with
    drift cut: grounded > A passenger ferry with 212 people on board ran aground on...
    drift synonym: close to > near
    drift synonym: mouth of > entrance to
    drift cut: Half > A passenger ferry with 212 people on board ran aground on...
    drift cut: dozen lifeboats were dispatched to bring passengers ashor... > passenger
    drift synonym: carrying > with
    drift cut: grounded > A passenger ferry with 212 people on board ran aground on...
    drift synonym: close to > near
    drift synonym: mouth of > entrance to
  said by Ewan Rennie
    r1 direct told: The ship is stable and she is not taking on water in any part where there are passengers,
    r2 direct told: The ship is stable and she is not taking on water in any part where there are passengers,
    r3 direct said: The ship is stable and is not taking on water where there are passengers,
    r4 direct told: The ship is stable and she is not taking on water in any part where there are passengers,
    r6 direct said: The ship is stable and she is not taking on water in any part where there are passengers,
    drift cut: she > The ship is stable and is not taking on water where there...
    drift cut: in any part > The ship is stable and is not taking on water where there...
  said by Minch Lines
    r1 indirect said: the ferry had passed its yearly inspection in March and that the cause was not known
    r2 indirect said: the ferry had passed its yearly inspection in March and that the cause was not known
    r3 indirect said: the ferry had passed its annual inspection in March and that the cause was unknown
    r4 indirect said: the ferry had passed its yearly inspection in March and that the cause was not known
    r6 indirect said: the ferry had passed its yearly inspection in March and that the cause was not known
    drift synonym: yearly > annual
    drift reversed: not known > unknown
  said by Ewan Rennie
    r2 indirect said: The Lady of Lewis left Ullapool at 7 a.m. and struck the rocks at about 9:40 a.m. in thick fog
    r3 indirect said: The Lady of Lewis departed Ullapool at 7 a.m. and hit the rocks around 9:40 a.m. in dense fog
    r4 indirect said: The Lady of Lewis left Ullapool at 7 a.m. and struck the rocks at about 9:40 a.m. in thick fog
    r6 indirect said: The Lady of Lewis left Ullapool at 7 a.m. and struck the rocks at about 9:40 a.m. in thick fog
    drift synonym: left > departed
    drift synonym: struck > hit
    drift person-tense: at about > around
    drift synonym: thick > dense
  said by Ewan Rennie
    r2 direct told: We are taking people off in small groups because the swell is still heavy.
    r3 direct said: We are bringing people off in small groups as the swell is heavy.
    r4 direct told: We are taking people off in small groups because the swell is still heavy.
    r6 direct said: We are taking people off in small groups because the swell is still heavy.
    drift synonym: taking > bringing
    drift person-tense: because > as
    drift cut: still > We are bringing people off in small groups as the swell i...
  said by nobody named (nothing to check)
    r2 indirect was reported: Nobody was reported missing
    r3 indirect was reported: No one was reported missing
    r4 indirect was reported: Nobody was reported missing
    r6 indirect was reported: Nobody was reported missing
    drift reversed: Nobody > No one
  said by Marine Accident Investigation Branch
    r1 indirect said: it was sending four inspectors to Stornoway
    r2 indirect said: it was sending four inspectors to Stornoway
    r4 indirect said: it was sending four inspectors to Stornoway
  said by operator
    r2 indirect said: it would not comment on whether the ship's radar had been working
    r4 indirect said: it would not comment on whether the ship's radar had been working
  said by Morag Beaton
    r2 indirect said: More than 60 volunteers opened the town hall to passengers
    r4 indirect said: More than 60 volunteers opened the town hall to passengers
  said by Morag Beaton
    r2 direct said: We had soup on the stove before the first boat came in,
    r4 direct said: We had soup on the stove before the first boat came in,
  said by Donald Iain Macrae
    r5 indirect said: the ferry's radar had failed twice in April
    r7 indirect told: the radar had failed twice in April
    drift cut: ferry's > the radar had failed twice in April
  said by Minch Lines
    r3 indirect declined to say: whether the radar had been working
  said by Isla Fenwick
    r5 direct -: We felt her lift and then stop
    r5 direct said: We felt her lift and then stop, and then it was very quiet,
    drift cut: and then it was very quiet > We felt her lift and then stop
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
  difference attribution who said “Seven were treated for broken bones at the Western Isles Hospital”: the reports name different speakers: health board / Donald Iain Macrae [r1, r5]
  difference attribution who said “the ferry had passed its yearly inspection in March and that the cause was not known”: the reports name different speakers: operator / Minch Lines [r1, r3]
  difference later-knowledge Four inspectors of the Marine Accident Investigation Branch are due to reach Stornoway on Wednesday to find out why the ferry Lady of Lewis ...: one reading tells as to come what another tells as done [r7, r1, r2, r4]
  difference scope nothing / “and several others for shock”: one reading limits what the other tells of without a limit [r1, r2, r4, r6, r3]
  difference scope “in any part” / nothing: one reading limits what the other tells of without a limit [r1, r3, r2, r4, r6]
  difference name-form what Ewan Rennie is called: coastguard spokesman / spokesman for the coastguard: one person under different titles [r1, r3]
  difference wording-drift “broken bones” / “fractures”: the same passage has other words in this place [r1, r3, r2, r4, r6]
  difference wording-drift “thick” / “dense”: the same passage has other words in this place [r2, r3, r4, r6]
  difference wording-drift “yearly” / “annual”: the same passage has other words in this place [r1, r3, r2, r4, r6]
  difference wording-drift “left” / “departed”: the same passage has other words in this place [r2, r3, r4, r6]
  difference wording-drift “struck” / “hit”: the same passage has other words in this place [r2, r3, r4, r6]
  difference wording-drift “taking” / “bringing”: the same passage has other words in this place [r2, r3, r4, r6]
  brief 7 reports from 7 outlets tell of this; 7 origins of text can be told apart.
  brief 5 reports carry text of one dispatch that is not among them.
  brief 4 reports carry text of one dispatch that is not among them.
  brief 3 reports carry text of one dispatch that is not among them.
  brief 2 reports carry text of one dispatch that is not among them.
  brief 2 reports carry text of one dispatch that is not among them.
  brief “A ferry with 212 people on board ran aground on rocks near the entrance to Stornoway harbour on Tuesday morning” 6 reports, at least 2 and at most 3 origins.
  brief “Nine people were treated at the Western Isles Hospital, Macrae said, seven of them for broken bones.” 6 reports, 2 origins.
  brief ““The ship is stable and she is not taking on water in any part where there are passengers,” Rennie told Northern Wire.” 5 reports, 1 origin.
  brief “The operator, Minch Lines, said in a statement that the ferry had passed its yearly inspection in March and that the cause was not known.” 5 reports, 1 origin.
  brief “and six lifeboats were sent to take passengers off” 4 reports, 1 origin.
  brief One utterance stands in 6 tellings whose words differ in 9 places.
  brief One utterance stands in 5 tellings whose words differ in 24 places.
