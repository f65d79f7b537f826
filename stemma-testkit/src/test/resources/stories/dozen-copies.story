A dozen copies of one dispatch, cut and uncut, and a lone original that is younger by its date.

=== report 01-alten-mirror.txt
Three die in warehouse fire

Alten Mirror
Published: 16 October 2026

ALTEN (Crane News Agency) — A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

=== report 02-the-forge.txt
Fire in Alten warehouse kills three

The Forge
Published: 16 October 2026

A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 03-delta-post.txt
Deadly blaze in paint store

Delta Post
Published: 16 October 2026

ALTEN (Crane News Agency) — A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 04-northgate-news.txt
Three die in warehouse fire

Northgate News
Published: 16 October 2026

A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

=== report 05-the-weekly-plough.txt
Fire in Alten warehouse kills three

The Weekly Plough
Published: 16 October 2026

ALTEN (Crane News Agency) — A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 06-canal-street-times.txt
Deadly blaze in paint store

Canal Street Times
Published: 16 October 2026

A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 07-hinterland.txt
Three die in warehouse fire

Hinterland
Published: 16 October 2026

ALTEN (Crane News Agency) — A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

=== report 08-the-blue-page.txt
Fire in Alten warehouse kills three

The Blue Page
Published: 16 October 2026

A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 09-radio-alten.txt
Deadly blaze in paint store

Radio Alten
Published: 16 October 2026

ALTEN (Crane News Agency) — A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 10-southwark-ledger.txt
Three die in warehouse fire

Southwark Ledger
Published: 16 October 2026

A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

=== report 11-open-window.txt
Fire in Alten warehouse kills three

Open Window
Published: 16 October 2026

ALTEN (Crane News Agency) — A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 12-the-late-edition.txt
Deadly blaze in paint store

The Late Edition
Published: 16 October 2026

A warehouse fire in Alten killed three workers and injured seven on Thursday night, the fire brigade said.

The fire began in a paint store shortly after 10 p.m., fire chief Otto Brandis said. About 120 firefighters were sent.

“The roof came down before we could get to the back of the hall,” Brandis told Crane News Agency.

The owner, Lindgren Storage, said that it was helping investigators.

=== report 13-alten-people.txt
‘We knocked on the gate and nobody opened’: night of the Alten fire

Alten People
Published: 18 October 2026

ALTEN — The gate at the back of the Lindgren warehouse was locked when the fire broke out on Thursday night, two neighbours told Alten People.

“We knocked on the gate and nobody opened,” said Ines Falk, 61, who lives across the street.

Three workers died and eight were injured, according to the town hospital. One of them was brought in only on Friday morning.

The inspector of the labour office, Jan Kolb, said that he had warned Lindgren Storage of the locked gate in May.

