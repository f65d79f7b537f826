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

