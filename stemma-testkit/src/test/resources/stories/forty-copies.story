Forty copies of one dispatch, and the text they copy: a lone original whose metadata make it the youngest.

=== report 01-amber-post.txt
Varn to sell its lighthouse

Amber Post
Published: 5 May 2026 08:10

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 02-birch-post.txt
Varn to sell its lighthouse

Birch Post
Published: 5 May 2026 08:20

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 03-cedar-post.txt
Varn to sell its lighthouse

Cedar Post
Published: 5 May 2026 08:30

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 04-dune-post.txt
Varn to sell its lighthouse

Dune Post
Published: 5 May 2026 08:40

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 05-elm-post.txt
Varn to sell its lighthouse

Elm Post
Published: 5 May 2026 08:50

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 06-fern-post.txt
Varn to sell its lighthouse

Fern Post
Published: 5 May 2026 09:00

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 07-glade-post.txt
Varn to sell its lighthouse

Glade Post
Published: 5 May 2026 09:10

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 08-heath-post.txt
Varn to sell its lighthouse

Heath Post
Published: 5 May 2026 09:20

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 09-iris-post.txt
Varn to sell its lighthouse

Iris Post
Published: 5 May 2026 09:30

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 10-juniper-post.txt
Varn to sell its lighthouse

Juniper Post
Published: 5 May 2026 09:40

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 11-amber-echo.txt
Varn to sell its lighthouse

Amber Echo
Published: 5 May 2026 09:50

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 12-birch-echo.txt
Varn to sell its lighthouse

Birch Echo
Published: 5 May 2026 10:00

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 13-cedar-echo.txt
Varn to sell its lighthouse

Cedar Echo
Published: 5 May 2026 10:10

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 14-dune-echo.txt
Varn to sell its lighthouse

Dune Echo
Published: 5 May 2026 10:20

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 15-elm-echo.txt
Varn to sell its lighthouse

Elm Echo
Published: 5 May 2026 10:30

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 16-fern-echo.txt
Varn to sell its lighthouse

Fern Echo
Published: 5 May 2026 10:40

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 17-glade-echo.txt
Varn to sell its lighthouse

Glade Echo
Published: 5 May 2026 10:50

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 18-heath-echo.txt
Varn to sell its lighthouse

Heath Echo
Published: 5 May 2026 11:00

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 19-iris-echo.txt
Varn to sell its lighthouse

Iris Echo
Published: 5 May 2026 11:10

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 20-juniper-echo.txt
Varn to sell its lighthouse

Juniper Echo
Published: 5 May 2026 11:20

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 21-amber-wire-online.txt
Varn to sell its lighthouse

Amber Wire Online
Published: 5 May 2026 11:30

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 22-birch-wire-online.txt
Varn to sell its lighthouse

Birch Wire Online
Published: 5 May 2026 11:40

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 23-cedar-wire-online.txt
Varn to sell its lighthouse

Cedar Wire Online
Published: 5 May 2026 11:50

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 24-dune-wire-online.txt
Varn to sell its lighthouse

Dune Wire Online
Published: 5 May 2026 12:00

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 25-elm-wire-online.txt
Varn to sell its lighthouse

Elm Wire Online
Published: 5 May 2026 12:10

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 26-fern-wire-online.txt
Varn to sell its lighthouse

Fern Wire Online
Published: 5 May 2026 12:20

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 27-glade-wire-online.txt
Varn to sell its lighthouse

Glade Wire Online
Published: 5 May 2026 12:30

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 28-heath-wire-online.txt
Varn to sell its lighthouse

Heath Wire Online
Published: 5 May 2026 12:40

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 29-iris-wire-online.txt
Varn to sell its lighthouse

Iris Wire Online
Published: 5 May 2026 12:50

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 30-juniper-wire-online.txt
Varn to sell its lighthouse

Juniper Wire Online
Published: 5 May 2026 13:00

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 31-amber-morning.txt
Varn to sell its lighthouse

Amber Morning
Published: 5 May 2026 13:10

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 32-birch-morning.txt
Varn to sell its lighthouse

Birch Morning
Published: 5 May 2026 13:20

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 33-cedar-morning.txt
Varn to sell its lighthouse

Cedar Morning
Published: 5 May 2026 13:30

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 34-dune-morning.txt
Varn to sell its lighthouse

Dune Morning
Published: 5 May 2026 13:40

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 35-elm-morning.txt
Varn to sell its lighthouse

Elm Morning
Published: 5 May 2026 13:50

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 36-fern-morning.txt
Varn to sell its lighthouse

Fern Morning
Published: 5 May 2026 14:00

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 37-glade-morning.txt
Varn to sell its lighthouse

Glade Morning
Published: 5 May 2026 14:10

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 38-heath-morning.txt
Varn to sell its lighthouse

Heath Morning
Published: 5 May 2026 14:20

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 39-iris-morning.txt
Varn to sell its lighthouse

Iris Morning
Published: 5 May 2026 14:30

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 40-juniper-morning.txt
Varn to sell its lighthouse

Juniper Morning
Published: 5 May 2026 14:40

The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it.

=== report 41-varn-beacon.txt
Lighthouse goes to hotel group

The Varn Beacon
Published: 7 May 2026 18:00

VARN — The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.

“We cannot pay for another winter of repairs,” Dahl told the Varn Beacon in his office. The keeper's house and the pier are part of the sale.

Some 640 people signed a petition against it. Retired pilot Karin Holm, who started it, said she would go to court. The sale is to be signed on 20 May, and the hotel group Norrland Stays plans 48 rooms.

=== account
