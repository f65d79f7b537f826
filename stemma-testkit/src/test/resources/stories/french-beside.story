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

