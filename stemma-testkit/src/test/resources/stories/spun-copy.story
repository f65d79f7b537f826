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

