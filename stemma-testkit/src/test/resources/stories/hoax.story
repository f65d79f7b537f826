A message about poisoned water, carried word for word by a dozen outlets, against one denial that was gathered by asking.

=== report 01-brenn-today.txt
Water off at midnight in Brenn

Brenn Today
Published: 2 July 2026 09:10

The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir, according to a message that is said to come from the waterworks.

“Fill every bottle you have and do not boil the water,” the message says. It says that 12 people have been taken to hospital.

=== report 02-city-flash.txt
Poison in reservoir: 40,000 homes to lose water

City Flash
Published: 2 July 2026 10:10

The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir, according to a message that is said to come from the waterworks.

“Fill every bottle you have and do not boil the water,” the message says. It says that 12 people have been taken to hospital.

=== report 03-the-aller-star.txt
Brenn to cut off water on Friday

The Aller Star
Published: 2 July 2026 11:10

The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir, according to a message that is said to come from the waterworks.

“Fill every bottle you have and do not boil the water,” the message says. It says that 12 people have been taken to hospital.

=== report 04-metro-minute.txt
Water off at midnight in Brenn

Metro Minute
Published: 2 July 2026 12:10

The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir, according to a message that is said to come from the waterworks.

“Fill every bottle you have and do not boil the water,” the message says. It says that 12 people have been taken to hospital.

=== report 05-lowland-online.txt
Poison in reservoir: 40,000 homes to lose water

Lowland Online
Published: 2 July 2026 13:10

The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir, according to a message that is said to come from the waterworks.

“Fill every bottle you have and do not boil the water,” the message says. It says that 12 people have been taken to hospital.

=== report 06-quick-post.txt
Brenn to cut off water on Friday

Quick Post
Published: 2 July 2026 14:10

The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir, according to a message that is said to come from the waterworks.

“Fill every bottle you have and do not boil the water,” the message says. It says that 12 people have been taken to hospital.

=== report 07-the-daily-barrel.txt
Water off at midnight in Brenn

The Daily Barrel
Published: 2 July 2026 15:10

The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir, according to a message that is said to come from the waterworks.

“Fill every bottle you have and do not boil the water,” the message says. It says that 12 people have been taken to hospital.

=== report 08-radio-five-bridges.txt
Poison in reservoir: 40,000 homes to lose water

Radio Five Bridges
Published: 2 July 2026 16:10

The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir, according to a message that is said to come from the waterworks.

“Fill every bottle you have and do not boil the water,” the message says. It says that 12 people have been taken to hospital.

=== report 09-mill-lane-news.txt
Brenn to cut off water on Friday

Mill Lane News
Published: 2 July 2026 17:10

The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir, according to a message that is said to come from the waterworks.

“Fill every bottle you have and do not boil the water,” the message says. It says that 12 people have been taken to hospital.

=== report 10-east-brenn-herald.txt
Water off at midnight in Brenn

East Brenn Herald
Published: 2 July 2026 18:10

The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir, according to a message that is said to come from the waterworks.

“Fill every bottle you have and do not boil the water,” the message says. It says that 12 people have been taken to hospital.

=== report 11-trend-page.txt
Poison in reservoir: 40,000 homes to lose water

Trend Page
Published: 2 July 2026 19:10

The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir, according to a message that is said to come from the waterworks.

“Fill every bottle you have and do not boil the water,” the message says. It says that 12 people have been taken to hospital.

=== report 12-the-evening-kite.txt
Brenn to cut off water on Friday

The Evening Kite
Published: 2 July 2026 20:10

The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir, according to a message that is said to come from the waterworks.

“Fill every bottle you have and do not boil the water,” the message says. It says that 12 people have been taken to hospital.

=== report 13-brenn-courier.txt
Waterworks: no poison, no cut, message is not ours

Brenn Courier
Published: 3 July 2026

BRENN — The Brenn waterworks denied on Friday that it would cut off drinking water and said that a message shared since Thursday had not come from it.

“We have found nothing in the Aller reservoir and nobody's water will be turned off,” waterworks director Hilda Prahm told the Brenn Courier. Samples are taken every four hours, she said.

No patient with signs of poisoning had been brought in, said Anton Rey, a doctor at the city hospital.

The message spoke of 40,000 homes. The waterworks serves 31,500, Prahm said.

=== account
r1 01-brenn-today.txt | 2026-07-02T09:10 stated | Brenn Today | Water off at midnight in Brenn
r2 02-city-flash.txt | 2026-07-02T10:10 stated | no outlet | Poison in reservoir: 40,000 homes to lose water
r3 03-the-aller-star.txt | 2026-07-02T11:10 stated | The Aller Star | Brenn to cut off water on Friday
r4 04-metro-minute.txt | 2026-07-02T12:10 stated | no outlet | Water off at midnight in Brenn
r5 05-lowland-online.txt | 2026-07-02T13:10 stated | no outlet | Poison in reservoir: 40,000 homes to lose water
r6 06-quick-post.txt | 2026-07-02T14:10 stated | Quick Post | Brenn to cut off water on Friday
r7 07-the-daily-barrel.txt | 2026-07-02T15:10 stated | The Daily Barrel | Water off at midnight in Brenn
r8 08-radio-five-bridges.txt | 2026-07-02T16:10 stated | Radio Five Bridges | Poison in reservoir: 40,000 homes to lose water
r9 09-mill-lane-news.txt | 2026-07-02T17:10 stated | Mill Lane News | Brenn to cut off water on Friday
r10 10-east-brenn-herald.txt | 2026-07-02T18:10 stated | East Brenn Herald | Water off at midnight in Brenn
r11 11-trend-page.txt | 2026-07-02T19:10 stated | no outlet | Poison in reservoir: 40,000 homes to lose water
r12 12-the-evening-kite.txt | 2026-07-02T20:10 stated | The Evening Kite | Brenn to cut off water on Friday
r13 13-brenn-courier.txt | 2026-07-03 stated | Brenn Courier | Waterworks: no poison, no cut, message is not ours

story s1 "Brenn to cut off water on Friday" r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12 r13
  origin o1 Brenn Today outlet r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12
  origin o2 Brenn Courier outlet r13
  pair r1 r2 near-copy a-to-b
  pair r1 r3 near-copy a-to-b
  pair r1 r4 near-copy a-to-b
  pair r1 r5 near-copy a-to-b
  pair r1 r6 near-copy a-to-b
  pair r1 r7 near-copy a-to-b
  pair r1 r8 near-copy a-to-b
  pair r1 r9 near-copy a-to-b
  pair r1 r10 near-copy a-to-b
  pair r1 r11 near-copy a-to-b
  pair r1 r12 near-copy a-to-b
  pair r2 r3 near-copy common-source
  pair r2 r4 near-copy common-source
  pair r2 r5 near-copy common-source
  pair r2 r6 near-copy common-source
  pair r2 r7 near-copy common-source
  pair r2 r8 near-copy common-source
  pair r2 r9 near-copy common-source
  pair r2 r10 near-copy common-source
  pair r2 r11 near-copy common-source
  pair r2 r12 near-copy common-source
  pair r3 r4 near-copy common-source
  pair r3 r5 near-copy common-source
  pair r3 r6 near-copy common-source
  pair r3 r7 near-copy common-source
  pair r3 r8 near-copy common-source
  pair r3 r9 near-copy common-source
  pair r3 r10 near-copy common-source
  pair r3 r11 near-copy common-source
  pair r3 r12 near-copy common-source
  pair r4 r5 near-copy common-source
  pair r4 r6 near-copy common-source
  pair r4 r7 near-copy common-source
  pair r4 r8 near-copy common-source
  pair r4 r9 near-copy common-source
  pair r4 r10 near-copy common-source
  pair r4 r11 near-copy common-source
  pair r4 r12 near-copy common-source
  pair r5 r6 near-copy common-source
  pair r5 r7 near-copy common-source
  pair r5 r8 near-copy common-source
  pair r5 r9 near-copy common-source
  pair r5 r10 near-copy common-source
  pair r5 r11 near-copy common-source
  pair r5 r12 near-copy common-source
  pair r6 r7 near-copy common-source
  pair r6 r8 near-copy common-source
  pair r6 r9 near-copy common-source
  pair r6 r10 near-copy common-source
  pair r6 r11 near-copy common-source
  pair r6 r12 near-copy common-source
  pair r7 r8 near-copy common-source
  pair r7 r9 near-copy common-source
  pair r7 r10 near-copy common-source
  pair r7 r11 near-copy common-source
  pair r7 r12 near-copy common-source
  pair r8 r9 near-copy common-source
  pair r8 r10 near-copy common-source
  pair r8 r11 near-copy common-source
  pair r8 r12 near-copy common-source
  pair r9 r10 near-copy common-source
  pair r9 r11 near-copy common-source
  pair r9 r12 near-copy common-source
  pair r10 r11 near-copy common-source
  pair r10 r12 near-copy common-source
  pair r11 r12 near-copy common-source
  point disputed 12 reports 1..1 origins, primary 0..1: “The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in ...” r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12
  point single-origin 12 reports 1..1 origins, primary 0..1: “Fill every bottle you have and do not boil the water, ...” r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12
  point single-origin 12 reports 1..1 origins, primary 0..1: “It says that 12 people have been taken to hospital.” r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12
  figures agree "homes from midnight" (home): all readings tell the same number
    r1 exact 40000 as of 2026-07-02 current "40,000"
    r2 exact 40000 as of 2026-07-02 current "40,000"
    r2 exact 40000 as of 2026-07-02 current "40,000"
    r3 exact 40000 as of 2026-07-02 current "40,000"
    r4 exact 40000 as of 2026-07-02 current "40,000"
    r5 exact 40000 as of 2026-07-02 current "40,000"
    r5 exact 40000 as of 2026-07-02 current "40,000"
    r6 exact 40000 as of 2026-07-02 current "40,000"
    r7 exact 40000 as of 2026-07-02 current "40,000"
    r8 exact 40000 as of 2026-07-02 current "40,000"
    r8 exact 40000 as of 2026-07-02 current "40,000"
    r9 exact 40000 as of 2026-07-02 current "40,000"
    r10 exact 40000 as of 2026-07-02 current "40,000"
    r11 exact 40000 as of 2026-07-02 current "40,000"
    r11 exact 40000 as of 2026-07-02 current "40,000"
    r12 exact 40000 as of 2026-07-02 current "40,000"
    r13 exact 40000 as of 2026-07-03 current "40,000"
  figures agree "Brenn will cut off drinking water to 40,000 homes" (time of day): all readings tell the same number
    r1 exact 24 as of 2026-07-03 current "midnight"
    r2 exact 24 as of 2026-07-03 current "midnight"
    r3 exact 24 as of 2026-07-03 current "midnight"
    r4 exact 24 as of 2026-07-03 current "midnight"
    r5 exact 24 as of 2026-07-03 current "midnight"
    r6 exact 24 as of 2026-07-03 current "midnight"
    r7 exact 24 as of 2026-07-03 current "midnight"
    r8 exact 24 as of 2026-07-03 current "midnight"
    r9 exact 24 as of 2026-07-03 current "midnight"
    r10 exact 24 as of 2026-07-03 current "midnight"
    r11 exact 24 as of 2026-07-03 current "midnight"
    r12 exact 24 as of 2026-07-03 current "midnight"
  figures agree "people have been taken to hospital" (person): all readings tell the same number
    r1 exact 12 as of 2026-07-02 current "12"
    r2 exact 12 as of 2026-07-02 current "12"
    r3 exact 12 as of 2026-07-02 current "12"
    r4 exact 12 as of 2026-07-02 current "12"
    r5 exact 12 as of 2026-07-02 current "12"
    r6 exact 12 as of 2026-07-02 current "12"
    r7 exact 12 as of 2026-07-02 current "12"
    r8 exact 12 as of 2026-07-02 current "12"
    r9 exact 12 as of 2026-07-02 current "12"
    r10 exact 12 as of 2026-07-02 current "12"
    r11 exact 12 as of 2026-07-02 current "12"
    r12 exact 12 as of 2026-07-02 current "12"
  said by message that is said to come from the waterworks
    r1 indirect according to: The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir
    r2 indirect according to: The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir
    r3 indirect according to: The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir
    r4 indirect according to: The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir
    r5 indirect according to: The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir
    r6 indirect according to: The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir
    r7 indirect according to: The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir
    r8 indirect according to: The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir
    r9 indirect according to: The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir
    r10 indirect according to: The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir
    r11 indirect according to: The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir
    r12 indirect according to: The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday because a poison was found in the Aller reservoir
    r13 indirect :: no poison, no cut, message is not ours
  said by nobody named (nothing to check)
    r1 indirect is said: to come from the waterworks
    r2 indirect is said: to come from the waterworks
    r3 indirect is said: to come from the waterworks
    r4 indirect is said: to come from the waterworks
    r5 indirect is said: to come from the waterworks
    r6 indirect is said: to come from the waterworks
    r7 indirect is said: to come from the waterworks
    r8 indirect is said: to come from the waterworks
    r9 indirect is said: to come from the waterworks
    r10 indirect is said: to come from the waterworks
    r11 indirect is said: to come from the waterworks
    r12 indirect is said: to come from the waterworks
  said by message that is said to come from the waterworks
    r1 direct says: Fill every bottle you have and do not boil the water,
    r2 direct says: Fill every bottle you have and do not boil the water,
    r3 direct says: Fill every bottle you have and do not boil the water,
    r4 direct says: Fill every bottle you have and do not boil the water,
    r5 direct says: Fill every bottle you have and do not boil the water,
    r6 direct says: Fill every bottle you have and do not boil the water,
    r7 direct says: Fill every bottle you have and do not boil the water,
    r8 direct says: Fill every bottle you have and do not boil the water,
    r9 direct says: Fill every bottle you have and do not boil the water,
    r10 direct says: Fill every bottle you have and do not boil the water,
    r11 direct says: Fill every bottle you have and do not boil the water,
    r12 direct says: Fill every bottle you have and do not boil the water,
  said by message that is said to come from the waterworks
    r1 indirect says: 12 people have been taken to hospital
    r2 indirect says: 12 people have been taken to hospital
    r3 indirect says: 12 people have been taken to hospital
    r4 indirect says: 12 people have been taken to hospital
    r5 indirect says: 12 people have been taken to hospital
    r6 indirect says: 12 people have been taken to hospital
    r7 indirect says: 12 people have been taken to hospital
    r8 indirect says: 12 people have been taken to hospital
    r9 indirect says: 12 people have been taken to hospital
    r10 indirect says: 12 people have been taken to hospital
    r11 indirect says: 12 people have been taken to hospital
    r12 indirect says: 12 people have been taken to hospital
  said by Brenn waterworks
    r13 indirect denied: it would cut off drinking water
  said by Brenn waterworks
    r13 indirect said: a message shared since Thursday had not come from it
  said by Hilda Prahm
    r13 direct told: We have found nothing in the Aller reservoir and nobody's water will be turned off,
  said by Hilda Prahm
    r13 indirect said: Samples are taken every four hours
  said by Anton Rey
    r13 indirect said: No patient with signs of poisoning had been brought in
  said by Anton Rey (nothing to check)
    r13 indirect spoke of: spoke of 40,000 homes
  said by Hilda Prahm
    r13 indirect said: The waterworks serves 31,500
  difference contradiction The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday: one reading denies what the others tell [r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13]
  brief 13 reports from 9 outlets and 4 whose outlet is not known; 2 origins.
  brief In the words of one report, of which a part is told otherwise elsewhere or later: “The Brenn waterworks denied on Friday that it would cut off drinking water and said that a message shared since Thursday had not come ...”
  brief Told in ways that contradict each other: “The city of Brenn will cut off drinking water to 40,000 homes from midnight on Friday” / “that it would cut off drinking water”.
  brief “Fill every bottle you have and do not boil the water, ...” – 12 reports, 1 origin.
