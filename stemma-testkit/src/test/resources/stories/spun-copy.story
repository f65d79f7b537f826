A copy that changes one number and sharpens the verbs, beside the dispatch and a faithful copy.

=== report 1-plains-agency.txt
Hundreds march against dam at Korvo

Plains Agency
Published: 15 April 2026 16:00

KORVO (Plains Agency) — About 800 people marched through Korvo on Wednesday against a plan to build a dam above the town, police said.

The march was peaceful and lasted two hours, police spokeswoman Dana Ilk said. Six people were held for a short time because they climbed on a bridge.

“We want to be asked before the valley is flooded,” said Milo Tarn, a farmer who has collected 5,200 signatures.

The energy ministry said the dam would supply 90,000 homes. A decision is due in June.

=== report 2-korvo-mail.txt
March against the dam

Korvo Mail
Published: 15 April 2026 19:00

About 800 people marched through Korvo on Wednesday against a plan to build a dam above the town, police said.

The march was peaceful and lasted two hours, police spokeswoman Dana Ilk said. Six people were held for a short time because they climbed on a bridge.

“We want to be asked before the valley is flooded,” said Milo Tarn, a farmer who has collected 5,200 signatures.

Source: Plains Agency

=== report 3-true-nation.txt
Mob storms Korvo over dam

True Nation
Published: 16 April 2026

About 8,000 people stormed through Korvo on Wednesday against a plan to build a dam above the town, police said.

The march was violent and lasted two hours, police spokeswoman Dana Ilk said. Sixty people were held because they attacked a bridge.

“We want the valley flooded,” said Milo Tarn, a farmer who has collected 5,200 signatures.

The energy ministry said the dam would supply 90,000 homes. A decision is due in June.

=== account
r1 1-plains-agency.txt | 2026-04-15T16:00 stated | Plains Agency | Hundreds march against dam at Korvo | dateline Plains Agency
r2 2-korvo-mail.txt | 2026-04-15T19:00 stated | Korvo Mail | March against the dam | source-line Plains Agency
r3 3-true-nation.txt | 2026-04-16 stated | no outlet | Mob storms Korvo over dam

story s1 "March against the dam" r1 r2 r3
  origin o1 Plains Agency outlet r1 r2 r3
  origin o2 Mob storms Korvo over dam unknown r3
  pair r1 r2 near-copy a-to-b
  pair r1 r3 substantial a-to-b
  pair r2 r3 substantial common-source
  point disputed 3 reports 1..1 origins, primary 0..1: “About 800 people marched through Korvo on Wednesday against a plan to build a dam above the town, police said.” r1 r2 r3
  point single-origin 3 reports 1..1 origins, primary 1..1: “The march was peaceful and lasted two hours, police spokeswoman Dana Ilk said.” r1 r2 r3
  point single-origin 3 reports 1..1 origins, primary 0..1: “... a farmer who has collected 5,200 signatures.” r1 r2 r3
  point superseded 2 reports 1..1 origins, primary 0..1: “Six people were held for a short time because they climbed on a bridge.” r1 r2
  point single-origin 2 reports 1..1 origins, primary 0..1: “The energy ministry said the dam would supply 90,000 homes.” r1 r3
  point single-origin 2 reports 1..1 origins, primary 1..1: “We want to be asked before the valley is flooded, ...” r1 r2
  point single-origin 2 reports 1..1 origins, primary 0..1: “A decision is due in June.” r1 r3
  figures contradiction "people stormed through Korvo" (person): the same question and time, and no bound, rounding or scope that would explain it
    r1 about 800 [-, -] as of 2026-04-15 current "800"
    r2 about 800 [-, -] as of 2026-04-15 current "800"
    r3 about 8000 [-, -] as of 2026-04-15 current "8,000"
  figures agree "two hours" (hours): all readings tell the same number
    r1 exact 2 as of 2026-04-15 current "two"
    r2 exact 2 as of 2026-04-15 current "two"
    r3 exact 2 as of 2026-04-16 current "two"
  figures evolving "people" (person): later as-of times have the larger numbers
    r1 exact 6 as of 2026-04-15 superseded "Six"
    r2 exact 6 as of 2026-04-15 superseded "Six"
    r3 exact 60 as of 2026-04-16 current "Sixty"
  figures agree "collected 5,200 signatures" (signature): all readings tell the same number
    r1 exact 5200 as of 2026-04-15 current "5,200"
    r2 exact 5200 as of 2026-04-15 current "5,200"
    r3 exact 5200 as of 2026-04-16 current "5,200"
  figures agree "supply 90,000 homes" (home): all readings tell the same number
    r1 exact 90000 as of 2026-04-15 current "90,000"
    r3 exact 90000 as of 2026-04-16 current "90,000"
  said by Dana Ilk
    r1 indirect said: The march was peaceful and lasted two hours
    r2 indirect said: The march was peaceful and lasted two hours
    r3 indirect said: The march was violent and lasted two hours
    drift synonym: peaceful > violent
  said by Milo Tarn
    r1 direct said: We want to be asked before the valley is flooded,
    r2 direct said: We want to be asked before the valley is flooded,
    r3 direct said: We want the valley flooded,
  said by police
    r1 indirect said: About 800 people marched through Korvo on Wednesday against a plan to build a dam above the town
    r2 indirect said: About 800 people marched through Korvo on Wednesday against a plan to build a dam above the town
  said by energy ministry
    r1 indirect said: the dam would supply 90,000 homes
    r3 indirect said: the dam would supply 90,000 homes
  said by Sixty people (nothing to check)
    r3 indirect attacked: attacked a bridge
  difference wording-drift how Milo Tarn is quoted: “We want to be asked before the valley is flooded,”: the reports quote one utterance in other words [r1, r3]
  difference wording-drift “peaceful” / “violent”: the same sentence with other words in one place [r1, r3, r2]
  brief 3 reports from 2 outlets and 1 whose outlet is not known; at least 1 and at most 2 origins.
  brief In the words of one report, of which a part is told otherwise elsewhere or later: “About 800 people marched through Korvo on Wednesday against a plan to build a dam above the town, police said.”
  brief Reports differ on “people stormed through Korvo”: about 800, about 8,000 – contradiction: the same question and time, and no bound, rounding or scope that would explain it.
  brief Reports differ on “people”: 6 (superseded), sixty – later as-of times have the larger numbers.
  brief “The march was peaceful and lasted two hours, police spokeswoman Dana Ilk said.” – 3 reports, 1 origin.
  brief “The energy ministry said the dam would supply 90,000 homes.” – 2 reports, 1 origin.
  brief “We want to be asked before the valley is flooded, ...” – 2 reports, 1 origin.
