A report in French beside two in English on one landslide; figures and names are shared, words are not.

=== report 1-alpine-wire.txt
Landslide buries road near Valmorel, two missing

Alpine Wire
Published: 22 March 2026

VALMOREL, France (Alpine Wire) — A landslide buried 300 metres of road near Valmorel on Sunday and two hikers were missing, the prefecture said.

About 90 people were taken from their homes, prefect Claire Vasseur said.

“The slope is still moving and nobody may go near it,” Vasseur said.

=== report 2-savoie-soir.txt
Valmorel : un glissement de terrain emporte la route, deux disparus

Savoie Soir
Publié le 22 mars 2026

VALMOREL — Un glissement de terrain a enseveli 300 mètres de route près de Valmorel dimanche et deux randonneurs sont portés disparus, a annoncé la préfecture.

Environ 90 personnes ont été évacuées, a déclaré la préfète Claire Vasseur.

« La pente bouge encore et personne ne doit s'en approcher », a-t-elle dit.

Trente-cinq pompiers sont sur place, selon la préfecture.

=== report 3-mountain-times.txt
Villagers wait as slope near Valmorel keeps moving

Mountain Times
Published: 23 March 2026

VALMOREL — Ninety villagers spent the night in a school after a landslide near Valmorel on Sunday.

One of two missing hikers was found alive on Monday, prefect Claire Vasseur told Mountain Times.

“We heard him whistle,” said Luc Armand of the mountain rescue service.

=== account
r1 2-savoie-soir.txt | 2026-03-22 stated | no outlet | Valmorel : un glissement de terrain emporte la route, deux disparus
r2 1-alpine-wire.txt | 2026-03-22 stated | Alpine Wire | Landslide buries road near Valmorel, two missing | dateline Alpine Wire
r3 3-mountain-times.txt | 2026-03-23 stated | Mountain Times | Villagers wait as slope near Valmorel keeps moving

story s1 "Valmorel : un glissement de terrain emporte la route, deux disparus" r1
  origin o1 Valmorel : un glissement de terrain emporte la route, deux disparus unknown r1
  brief 1 report tells of this; there is no other to hold against it.

story s2 "Landslide buries road near Valmorel, two missing" r2 r3
  origin o1 Alpine Wire, Valmorel wire r2
  origin o2 Mountain Times outlet r3
  point agreed 2 reports 2..2 origins, primary 1..1: “About 90 people were taken from their homes ...” r2 r3
  figures agree "missing hikers" (hiker): all readings tell the same number
    r2 exact 2 as of 2026-03-22 current "two"
    r3 exact 2 as of 2026-03-23 current "two"
  figures rounding "people were taken from their homes" (person): the same number, told as about so many in some readings
    r2 about 90 [-, -] as of 2026-03-22 current "90"
    r3 exact 90 as of 2026-03-22 current "Ninety"
  said by prefecture
    r2 indirect said: A landslide buried 300 metres of road near Valmorel on Sunday and two hikers were missing
  said by Claire Vasseur
    r2 indirect said: About 90 people were taken from their homes
  said by Claire Vasseur
    r2 direct said: The slope is still moving and nobody may go near it,
  said by Claire Vasseur
    r3 indirect told: One of two missing hikers was found alive on Monday
  said by Luc Armand
    r3 direct said: We heard him whistle,
  brief 2 reports from 2 outlets; 2 origins.
  brief In the words of one report: “A landslide buried 300 metres of road near Valmorel on Sunday and two hikers were missing, the prefecture said.”
problem S101 2-savoie-soir.txt: no language pack for 'fr': told are reuse, digits, dates in digits and credits only
