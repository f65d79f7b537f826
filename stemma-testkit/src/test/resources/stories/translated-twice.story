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

