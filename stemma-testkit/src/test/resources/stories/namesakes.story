Two men named Peter Hale: a councillor who resigns and a climber who is rescued. Nothing that one says may stand beside the other's name.

=== report 1-marl-echo.txt
Councillor Peter Hale resigns over harbour contract

Marl Echo
Published: 4 March 2026

HARWICH, England — Councillor Peter Hale resigned on Wednesday after an audit found that a contract for the harbour wall had been signed without a tender.

The contract was worth 2.4 million pounds, the auditors said. Hale, 58, led the planning committee for nine years.

“I should have asked for a tender and I did not,” Hale said outside the town hall. “I am sorry for that.”

Council leader Ruth Ames said that a new chairman would be chosen on 18 March.

=== report 2-tern-press.txt
Planning chief quits after audit of harbour wall contract

Tern Press
Published: 5 March 2026

HARWICH — The head of Harwich's planning committee, Peter Hale, has stepped down after an audit of a harbour wall contract worth 2.4 million pounds.

Hale told Tern Press that he had acted on the advice of an engineer. “Nobody was paid under the table,” he said.

Three other councillors had asked him to go, council leader Ruth Ames said.

=== report 3-fell-gazette.txt
Climber Peter Hale found alive after two nights on Scafell

Fell Gazette
Published: 4 March 2026

KESWICK, England — A climber who had been missing for two nights on Scafell was found alive on Wednesday morning, the mountain rescue team said.

Peter Hale, 31, a nurse from Leeds, had broken an ankle in a fall of about 20 metres. Fourteen rescuers carried him down in the snow.

“I counted the stars and I sang,” Hale said from his hospital bed in Carlisle.

Team leader Joan Birkett said that he had done everything right. “He stayed where he was and he kept warm,” Birkett said.

=== report 4-north-radio.txt
Nurse carried off Scafell after two nights in the snow

North Radio
Published: 5 March 2026

KESWICK — Fourteen rescuers brought a nurse from Leeds down from Scafell on Wednesday after two nights in the snow.

Peter Hale, 31, fell about 20 metres and broke an ankle, mountain rescue team leader Joan Birkett told North Radio.

He would leave hospital on Friday, Birkett said.

=== account
r1 1-marl-echo.txt | 2026-03-04 stated | Marl Echo | Councillor Peter Hale resigns over harbour contract
r2 3-fell-gazette.txt | 2026-03-04 stated | Fell Gazette | Climber Peter Hale found alive after two nights on Scafell
r3 2-tern-press.txt | 2026-03-05 stated | Tern Press | Planning chief quits after audit of harbour wall contract
r4 4-north-radio.txt | 2026-03-05 stated | North Radio | Nurse carried off Scafell after two nights in the snow

story s1 "Councillor Peter Hale resigns over harbour contract" r1 r3
  origin o1 Marl Echo outlet r1
  origin o2 Tern Press outlet r3
  pair r1 r3 incidental unknown
  point agreed 2 reports 2..2 origins, primary 0..1: “The contract was worth 2.4 million pounds, the auditors said.” r1 r3
  figures agree "2.4 million pounds" (pounds): all readings tell the same number
    r1 exact 2400000 as of 2026-03-04 current "2.4 million"
    r3 exact 2400000 as of 2026-03-05 current "2.4 million"
  said by audit
    r1 indirect found: a contract for the harbour wall had been signed without a tender
  said by auditors
    r1 indirect said: The contract was worth 2.4 million pounds
  said by Peter Hale
    r1 direct said: I should have asked for a tender and I did not,
  said by Peter Hale
    r1 direct said: I am sorry for that.
  said by Ruth Ames
    r1 indirect said: a new chairman would be chosen on 18 March
  said by Peter Hale
    r3 indirect told: he had acted on the advice of an engineer
  said by Peter Hale
    r3 direct said: Nobody was paid under the table,
  said by Ruth Ames
    r3 indirect said: Three other councillors had asked him to go
  said by Three other councillors
    r3 indirect had asked: him to go
  brief 2 reports from 2 outlets; 2 origins.
  brief In the words of one report: “The head of Harwich's planning committee, Peter Hale, has stepped down after an audit of a harbour wall contract worth 2.4 million pounds.”
  brief “The contract was worth 2.4 million pounds, the auditors said.” – 2 reports, 2 origins.

story s2 "Nurse carried off Scafell after two nights in the snow" r2 r4
  origin o1 Fell Gazette outlet r2
  origin o2 North Radio outlet r4
  pair r2 r4 partial a-to-b
  point agreed 2 reports 2..2 origins, primary 0..1: “A climber who had been missing for two nights on Scafell was found alive on Wednesday morning ...” r2 r4
  point agreed 2 reports 2..2 origins, primary 0..2: “Fourteen rescuers carried him down in the snow.” r2 r4
  point agreed 2 reports 2..2 origins, primary 1..1: “Peter Hale, 31, fell about 20 metres ...” r2 r4
  point agreed 2 reports 2..2 origins, primary 1..1: “... had broken an ankle in a fall of about 20 metres.” r2 r4
  figures agree "nights in the snow" (night): all readings tell the same number
    r2 exact 2 as of 2026-03-04 current "two"
    r2 exact 2 as of 2026-03-04 current "two"
    r4 exact 2 as of 2026-03-05 current "two"
    r4 exact 2 as of 2026-03-04 current "two"
  figures agree "Peter Hale" (years): all readings tell the same number
    r2 exact 31 as of 2026-03-04 current "31"
    r4 exact 31 as of 2026-03-05 current "31"
  figures agree "fell about 20 metres" (metres): all readings tell the same number
    r2 about 20 [-, -] as of 2026-03-04 current "20"
    r4 about 20 [-, -] as of 2026-03-05 current "20"
  figures agree "rescuers brought a nurse from Leeds down from Scafell" (rescuer): all readings tell the same number
    r2 exact 14 as of 2026-03-04 current "Fourteen"
    r4 exact 14 as of 2026-03-04 current "Fourteen"
  said by mountain rescue team
    r2 indirect said: A climber who had been missing for two nights on Scafell was found alive on Wednesday morning
  said by Climber Peter Hale
    r2 direct said: I counted the stars and I sang,
  said by Joan Birkett
    r2 indirect said: he had done everything right
  said by Joan Birkett
    r2 direct said: He stayed where he was and he kept warm,
  said by Joan Birkett
    r4 indirect told: Peter Hale, 31, fell about 20 metres and broke an ankle
  said by Joan Birkett
    r4 indirect said: He would leave hospital on Friday
  brief 2 reports from 2 outlets; 2 origins.
  brief In the words of one report: “A climber who had been missing for two nights on Scafell was found alive on Wednesday morning, the mountain rescue team said.”
  brief “Peter Hale, 31, fell about 20 metres ...” – 2 reports, 2 origins.
