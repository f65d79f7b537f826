One sentence of a speech in a foreign language, translated by two outlets, and once only reported.

=== report 1-meridian.txt
President of Tavria says border will stay open

Meridian
Published: 11 February 2026

SELM — President Oskar Vey of Tavria said on Wednesday that his country would not close its border with Norland.

“We shall not shut the door on our neighbours, whatever they may say of us,” Vey told parliament in Tavrian.

About 3,000 people cross the border each day, the interior ministry said.

=== report 2-the-compass.txt
Vey: the border stays open

The Compass
Published: 11 February 2026

SELM — Tavria will keep its border with Norland open, President Oskar Vey said in a speech to parliament on Wednesday.

“We will not close the door to our neighbors, no matter what they say about us,” he said, according to a translation by The Compass.

Lawmakers of the Union party left the hall. Its leader Mira Dolan said that the speech was weak.

=== report 3-norland-daily.txt
Norland welcomes Tavrian pledge on border

Norland Daily
Published: 12 February 2026

VANT — The government of Norland welcomed on Thursday a pledge by Tavria's President Oskar Vey not to close the border between the two countries.

Vey said on Wednesday that Tavria would not shut the door on its neighbours.

“It is a good day for both countries,” foreign minister Pia Lund told Norland Daily.

=== account
r1 1-meridian.txt | 2026-02-11 stated | no outlet | President of Tavria says border will stay open
r2 2-the-compass.txt | 2026-02-11 stated | The Compass | Vey: the border stays open
r3 3-norland-daily.txt | 2026-02-12 stated | Norland Daily | Norland welcomes Tavrian pledge on border

story s1 "Vey: the border stays open" r1 r2 r3
  origin o1 President of Tavria says border will stay open unknown r1
  origin o2 The Compass outlet r2
  origin o3 Norland Daily outlet r3
  point single-origin 3 reports 3..3 origins, primary 1..2: “We will not close the door to our neighbors ...” r3 r1 r2
  point single-origin 2 reports 2..2 origins, primary 1..2: “President Oskar Vey of Tavria said on Wednesday that his country would not close its border with Norland.” r1 r3
  said by Oskar Vey
    r1 direct told: We shall not shut the door on our neighbours, whatever they may say of us,
    r3 indirect said: Tavria would not shut the door on its neighbours
    drift person-tense: our > its
    drift cut: whatever they may say of us > Tavria would not shut the door on its neighbours
  said by President of Tavria
    r1 indirect says: border will stay open
  said by Oskar Vey
    r1 indirect said: his country would not close its border with Norland
  said by interior ministry
    r1 indirect said: About 3,000 people cross the border each day
  said by Oskar Vey (nothing to check)
    r2 indirect :: the border stays open
  said by Oskar Vey
    r2 indirect said: Tavria will keep its border with Norland open
  said by Oskar Vey
    r2 direct said: We will not close the door to our neighbors, no matter what they say about us,
  said by translation by The Compass
    r2 mixed according to: We will not close the door to our neighbors, no matter what they say about us,” he said
  said by Mira Dolan
    r2 indirect said: the speech was weak
  said by Norland Daily (nothing to check)
    r3 indirect welcomes: welcomes Tavrian pledge on border
  said by government of Norland (nothing to check)
    r3 indirect welcomed: welcomed on Thursday a pledge by Tavria's President Oskar Vey not to close the border between the two countries
  said by Pia Lund
    r3 direct told: It is a good day for both countries,
  brief 3 reports from 2 outlets and 1 whose outlet is not known; 3 origins.
  brief In the words of one report: “President Oskar Vey of Tavria said on Wednesday that his country would not close its border with Norland.”
  brief “We will not close the door to our neighbors ...” – 3 reports, 3 origins.
