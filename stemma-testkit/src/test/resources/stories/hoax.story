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

