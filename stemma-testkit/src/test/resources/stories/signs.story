Emoji, no-break spaces, quotation marks that never close, dashes and dotted lines: no offset may slip, no quotation run away.

=== report 1-pier-post.txt
🌊🌊 Pier at Sandholm lost in storm

Pier Post
Published: 3 November 2026

SANDHOLM — The storm tore 120 metres from the pier at Sandholm on Tuesday, mayor Ida Krog said 😢.

“The pier has stood for 140 years and now half of it is gone, Krog said. She asked people to stay away.

Damage was put at 2.5 million euros. “We will build it again,” said Krog.

=== report 2-dune-news.txt
Storm takes half of Sandholm's pier

Dune News
Published: 3 November 2026

SANDHOLM - The storm tore 120 metres from the pier at Sandholm on Tuesday, mayor Ida Krog said.

"The pier has stood for 140 years and now half of it is gone," Krog said. She asked people to stay away.

Two anglers were pulled from the water, the lifeboat crew said. 'They were lucky, cox Per Dahl said.

=== report 3-coast-cam.txt
Sandholm pier 👩‍🚒 what we know…

Coast Cam
Published: 4 November 2026

SANDHOLM – Some 110 metres of the pier are missing, town engineer Leo Brandt said on Wednesday after he had measured it.

“It’s 110, not 120 — the mayor was guessing…” Brandt told Coast Cam.

No one was hurt. Two anglers were pulled from the water.

