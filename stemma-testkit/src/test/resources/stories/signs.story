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

=== account
r1 2-dune-news.txt | 2026-11-03 stated | Dune News | Storm takes half of Sandholm's pier
r2 1-pier-post.txt | 2026-11-03 stated | Pier Post | 🌊🌊 Pier at Sandholm lost in storm
r3 3-coast-cam.txt | 2026-11-04 stated | no outlet | Sandholm pier 👩‍🚒 what we know…

story s1 "🌊🌊 Pier at Sandholm lost in storm" r1 r2 r3
  origin o1 text shared by r1, r2 unknown unseen r1 r2
  origin o2 Dune News outlet r1
  origin o3 Pier Post outlet r2
  origin o4 Sandholm pier 👩‍🚒 what we know… unknown r3
  pair r1 r2 substantial unknown
  pair r1 r3 partial a-to-b
  point superseded 2 reports 1..1 origins, primary 1..1: “The storm tore 120 metres from the pier at Sandholm on Tuesday, mayor Ida Krog said.” r1 r2
  point single-origin 2 reports 1..1 origins, primary 1..1: “The pier has stood for 140 years and now half of it is gone, ...” r1 r2
  point single-origin 2 reports 1..1 origins, primary 1..1: “She asked people to stay away.” r1 r2
  point single-origin 2 reports 1..1 origins, primary 0..1: “Two anglers were pulled from the water.” r1 r3
  figures evolving "metres from the pier at Sandholm" (metres): later as-of times have the smaller numbers
    r1 exact 120 as of 2026-11-03 superseded "120"
    r2 exact 120 as of 2026-11-03 superseded "120"
    r3 about 110 [-, -] as of 2026-11-04 current "110"
  figures agree "Sandholm's pier" (): all readings tell the same number
    r1 exact 0.5 as of 2026-11-03 current "half"
    r1 exact 0.5 as of 2026-11-03 current "half"
    r2 exact 0.5 as of 2026-11-03 current "half"
  figures agree "stood for 140 years" (years): all readings tell the same number
    r1 exact 140 as of 2026-11-03 current "140"
    r2 exact 140 as of 2026-11-03 current "140"
  figures agree "anglers" (angler): all readings tell the same number
    r1 exact 2 as of 2026-11-03 current "Two"
    r3 exact 2 as of 2026-11-04 current "Two"
  said by Ida Krog
    r1 direct said: The pier has stood for 140 years and now half of it is gone,
    r2 direct said: The pier has stood for 140 years and now half of it is gone,
  said by Ida Krog
    r1 indirect asked: people to stay away
    r2 indirect asked: people to stay away
  said by Ida Krog
    r1 indirect said: The storm tore 120 metres from the pier at Sandholm on Tuesday
  said by lifeboat crew
    r1 indirect said: Two anglers were pulled from the water
  said by Ida Krog
    r2 direct said: We will build it again,
  said by Leo Brandt
    r3 indirect said: Some 110 metres of the pier are missing
  said by Leo Brandt
    r3 direct told: It’s 110, not 120 — the mayor was guessing…
  brief 3 reports from 2 outlets and 1 whose outlet is not known; at least 2 and at most 4 origins; 2 share text of a dispatch that is not among them.
  brief In the words of one report, of which a part is told otherwise elsewhere or later: “The storm tore 120 metres from the pier at Sandholm on Tuesday, mayor Ida Krog said.”
  brief Reports differ on “metres from the pier at Sandholm”: about 110, 120 (superseded) – later as-of times have the smaller numbers.
  brief “The pier has stood for 140 years and now half of it is gone, ...” – 2 reports, 1 origin.
