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
r1 01-amber-post.txt | 2026-05-05T08:10 stated | Amber Post | Varn to sell its lighthouse
r2 02-birch-post.txt | 2026-05-05T08:20 stated | Birch Post | Varn to sell its lighthouse
r3 03-cedar-post.txt | 2026-05-05T08:30 stated | Cedar Post | Varn to sell its lighthouse
r4 04-dune-post.txt | 2026-05-05T08:40 stated | Dune Post | Varn to sell its lighthouse
r5 05-elm-post.txt | 2026-05-05T08:50 stated | Elm Post | Varn to sell its lighthouse
r6 06-fern-post.txt | 2026-05-05T09:00 stated | Fern Post | Varn to sell its lighthouse
r7 07-glade-post.txt | 2026-05-05T09:10 stated | Glade Post | Varn to sell its lighthouse
r8 08-heath-post.txt | 2026-05-05T09:20 stated | Heath Post | Varn to sell its lighthouse
r9 09-iris-post.txt | 2026-05-05T09:30 stated | Iris Post | Varn to sell its lighthouse
r10 10-juniper-post.txt | 2026-05-05T09:40 stated | Juniper Post | Varn to sell its lighthouse
r11 11-amber-echo.txt | 2026-05-05T09:50 stated | Amber Echo | Varn to sell its lighthouse
r12 12-birch-echo.txt | 2026-05-05T10:00 stated | Birch Echo | Varn to sell its lighthouse
r13 13-cedar-echo.txt | 2026-05-05T10:10 stated | Cedar Echo | Varn to sell its lighthouse
r14 14-dune-echo.txt | 2026-05-05T10:20 stated | Dune Echo | Varn to sell its lighthouse
r15 15-elm-echo.txt | 2026-05-05T10:30 stated | Elm Echo | Varn to sell its lighthouse
r16 16-fern-echo.txt | 2026-05-05T10:40 stated | Fern Echo | Varn to sell its lighthouse
r17 17-glade-echo.txt | 2026-05-05T10:50 stated | Glade Echo | Varn to sell its lighthouse
r18 18-heath-echo.txt | 2026-05-05T11:00 stated | Heath Echo | Varn to sell its lighthouse
r19 19-iris-echo.txt | 2026-05-05T11:10 stated | Iris Echo | Varn to sell its lighthouse
r20 20-juniper-echo.txt | 2026-05-05T11:20 stated | Juniper Echo | Varn to sell its lighthouse
r21 21-amber-wire-online.txt | 2026-05-05T11:30 stated | Amber Wire Online | Varn to sell its lighthouse
r22 22-birch-wire-online.txt | 2026-05-05T11:40 stated | Birch Wire Online | Varn to sell its lighthouse
r23 23-cedar-wire-online.txt | 2026-05-05T11:50 stated | Cedar Wire Online | Varn to sell its lighthouse
r24 24-dune-wire-online.txt | 2026-05-05T12:00 stated | Dune Wire Online | Varn to sell its lighthouse
r25 25-elm-wire-online.txt | 2026-05-05T12:10 stated | Elm Wire Online | Varn to sell its lighthouse
r26 26-fern-wire-online.txt | 2026-05-05T12:20 stated | Fern Wire Online | Varn to sell its lighthouse
r27 27-glade-wire-online.txt | 2026-05-05T12:30 stated | Glade Wire Online | Varn to sell its lighthouse
r28 28-heath-wire-online.txt | 2026-05-05T12:40 stated | Heath Wire Online | Varn to sell its lighthouse
r29 29-iris-wire-online.txt | 2026-05-05T12:50 stated | Iris Wire Online | Varn to sell its lighthouse
r30 30-juniper-wire-online.txt | 2026-05-05T13:00 stated | Juniper Wire Online | Varn to sell its lighthouse
r31 31-amber-morning.txt | 2026-05-05T13:10 stated | no outlet | Varn to sell its lighthouse
r32 32-birch-morning.txt | 2026-05-05T13:20 stated | no outlet | Varn to sell its lighthouse
r33 33-cedar-morning.txt | 2026-05-05T13:30 stated | no outlet | Varn to sell its lighthouse
r34 34-dune-morning.txt | 2026-05-05T13:40 stated | no outlet | Varn to sell its lighthouse
r35 35-elm-morning.txt | 2026-05-05T13:50 stated | no outlet | Varn to sell its lighthouse
r36 36-fern-morning.txt | 2026-05-05T14:00 stated | no outlet | Varn to sell its lighthouse
r37 37-glade-morning.txt | 2026-05-05T14:10 stated | no outlet | Varn to sell its lighthouse
r38 38-heath-morning.txt | 2026-05-05T14:20 stated | no outlet | Varn to sell its lighthouse
r39 39-iris-morning.txt | 2026-05-05T14:30 stated | no outlet | Varn to sell its lighthouse
r40 40-juniper-morning.txt | 2026-05-05T14:40 stated | no outlet | Varn to sell its lighthouse
r41 41-varn-beacon.txt | 2026-05-07T18:00 stated | The Varn Beacon | Lighthouse goes to hotel group

story s1 "Varn to sell its lighthouse" r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12 r13 r14 r15 r16 r17 r18 r19 r20 r21 r22 r23 r24 r25 r26 r27 r28 r29 r30 r31 r32 r33 r34 r35 r36 r37 r38 r39 r40 r41
  origin o1 Amber Post outlet r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12 r13 r14 r15 r16 r17 r18 r19 r20 r21 r22 r23 r24 r25 r26 r27 r28 r29 r30 r31 r32 r33 r34 r35 r36 r37 r38 r39 r40 r41
  origin o2 The Varn Beacon outlet r41
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
  pair r1 r13 near-copy a-to-b
  pair r1 r14 near-copy a-to-b
  pair r1 r15 near-copy a-to-b
  pair r1 r16 near-copy a-to-b
  pair r1 r17 near-copy a-to-b
  pair r1 r18 near-copy a-to-b
  pair r1 r19 near-copy a-to-b
  pair r1 r20 near-copy a-to-b
  pair r1 r21 near-copy a-to-b
  pair r1 r22 near-copy a-to-b
  pair r1 r23 near-copy a-to-b
  pair r1 r24 near-copy a-to-b
  pair r1 r25 near-copy a-to-b
  pair r1 r26 near-copy a-to-b
  pair r1 r27 near-copy a-to-b
  pair r1 r28 near-copy a-to-b
  pair r1 r29 near-copy a-to-b
  pair r1 r30 near-copy a-to-b
  pair r1 r31 near-copy a-to-b
  pair r1 r32 near-copy a-to-b
  pair r1 r33 near-copy a-to-b
  pair r1 r34 near-copy a-to-b
  pair r1 r35 near-copy a-to-b
  pair r1 r36 near-copy a-to-b
  pair r1 r37 near-copy a-to-b
  pair r1 r38 near-copy a-to-b
  pair r1 r39 near-copy a-to-b
  pair r1 r40 near-copy a-to-b
  pair r1 r41 near-copy a-to-b
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
  pair r2 r13 near-copy common-source
  pair r2 r14 near-copy common-source
  pair r2 r15 near-copy common-source
  pair r2 r16 near-copy common-source
  pair r2 r17 near-copy common-source
  pair r2 r18 near-copy common-source
  pair r2 r19 near-copy common-source
  pair r2 r20 near-copy common-source
  pair r2 r21 near-copy common-source
  pair r2 r22 near-copy common-source
  pair r2 r23 near-copy common-source
  pair r2 r24 near-copy common-source
  pair r2 r25 near-copy common-source
  pair r2 r26 near-copy common-source
  pair r2 r27 near-copy common-source
  pair r2 r28 near-copy common-source
  pair r2 r29 near-copy common-source
  pair r2 r30 near-copy common-source
  pair r2 r31 near-copy common-source
  pair r2 r32 near-copy common-source
  pair r2 r33 near-copy common-source
  pair r2 r34 near-copy common-source
  pair r2 r35 near-copy common-source
  pair r2 r36 near-copy common-source
  pair r2 r37 near-copy common-source
  pair r2 r38 near-copy common-source
  pair r2 r39 near-copy common-source
  pair r2 r40 near-copy common-source
  pair r2 r41 near-copy common-source
  pair r3 r4 near-copy common-source
  pair r3 r5 near-copy common-source
  pair r3 r6 near-copy common-source
  pair r3 r7 near-copy common-source
  pair r3 r8 near-copy common-source
  pair r3 r9 near-copy common-source
  pair r3 r10 near-copy common-source
  pair r3 r11 near-copy common-source
  pair r3 r12 near-copy common-source
  pair r3 r13 near-copy common-source
  pair r3 r14 near-copy common-source
  pair r3 r15 near-copy common-source
  pair r3 r16 near-copy common-source
  pair r3 r17 near-copy common-source
  pair r3 r18 near-copy common-source
  pair r3 r19 near-copy common-source
  pair r3 r20 near-copy common-source
  pair r3 r21 near-copy common-source
  pair r3 r22 near-copy common-source
  pair r3 r23 near-copy common-source
  pair r3 r24 near-copy common-source
  pair r3 r25 near-copy common-source
  pair r3 r26 near-copy common-source
  pair r3 r27 near-copy common-source
  pair r3 r28 near-copy common-source
  pair r3 r29 near-copy common-source
  pair r3 r30 near-copy common-source
  pair r3 r31 near-copy common-source
  pair r3 r32 near-copy common-source
  pair r3 r33 near-copy common-source
  pair r3 r34 near-copy common-source
  pair r3 r35 near-copy common-source
  pair r3 r36 near-copy common-source
  pair r3 r37 near-copy common-source
  pair r3 r38 near-copy common-source
  pair r3 r39 near-copy common-source
  pair r3 r40 near-copy common-source
  pair r3 r41 near-copy common-source
  pair r4 r5 near-copy common-source
  pair r4 r6 near-copy common-source
  pair r4 r7 near-copy common-source
  pair r4 r8 near-copy common-source
  pair r4 r9 near-copy common-source
  pair r4 r10 near-copy common-source
  pair r4 r11 near-copy common-source
  pair r4 r12 near-copy common-source
  pair r4 r13 near-copy common-source
  pair r4 r14 near-copy common-source
  pair r4 r15 near-copy common-source
  pair r4 r16 near-copy common-source
  pair r4 r17 near-copy common-source
  pair r4 r18 near-copy common-source
  pair r4 r19 near-copy common-source
  pair r4 r20 near-copy common-source
  pair r4 r21 near-copy common-source
  pair r4 r22 near-copy common-source
  pair r4 r23 near-copy common-source
  pair r4 r24 near-copy common-source
  pair r4 r25 near-copy common-source
  pair r4 r26 near-copy common-source
  pair r4 r27 near-copy common-source
  pair r4 r28 near-copy common-source
  pair r4 r29 near-copy common-source
  pair r4 r30 near-copy common-source
  pair r4 r31 near-copy common-source
  pair r4 r32 near-copy common-source
  pair r4 r33 near-copy common-source
  pair r4 r34 near-copy common-source
  pair r4 r35 near-copy common-source
  pair r4 r36 near-copy common-source
  pair r4 r37 near-copy common-source
  pair r4 r38 near-copy common-source
  pair r4 r39 near-copy common-source
  pair r4 r40 near-copy common-source
  pair r4 r41 near-copy common-source
  pair r5 r6 near-copy common-source
  pair r5 r7 near-copy common-source
  pair r5 r8 near-copy common-source
  pair r5 r9 near-copy common-source
  pair r5 r10 near-copy common-source
  pair r5 r11 near-copy common-source
  pair r5 r12 near-copy common-source
  pair r5 r13 near-copy common-source
  pair r5 r14 near-copy common-source
  pair r5 r15 near-copy common-source
  pair r5 r16 near-copy common-source
  pair r5 r17 near-copy common-source
  pair r5 r18 near-copy common-source
  pair r5 r19 near-copy common-source
  pair r5 r20 near-copy common-source
  pair r5 r21 near-copy common-source
  pair r5 r22 near-copy common-source
  pair r5 r23 near-copy common-source
  pair r5 r24 near-copy common-source
  pair r5 r25 near-copy common-source
  pair r5 r26 near-copy common-source
  pair r5 r27 near-copy common-source
  pair r5 r28 near-copy common-source
  pair r5 r29 near-copy common-source
  pair r5 r30 near-copy common-source
  pair r5 r31 near-copy common-source
  pair r5 r32 near-copy common-source
  pair r5 r33 near-copy common-source
  pair r5 r34 near-copy common-source
  pair r5 r35 near-copy common-source
  pair r5 r36 near-copy common-source
  pair r5 r37 near-copy common-source
  pair r5 r38 near-copy common-source
  pair r5 r39 near-copy common-source
  pair r5 r40 near-copy common-source
  pair r5 r41 near-copy common-source
  pair r6 r7 near-copy common-source
  pair r6 r8 near-copy common-source
  pair r6 r9 near-copy common-source
  pair r6 r10 near-copy common-source
  pair r6 r11 near-copy common-source
  pair r6 r12 near-copy common-source
  pair r6 r13 near-copy common-source
  pair r6 r14 near-copy common-source
  pair r6 r15 near-copy common-source
  pair r6 r16 near-copy common-source
  pair r6 r17 near-copy common-source
  pair r6 r18 near-copy common-source
  pair r6 r19 near-copy common-source
  pair r6 r20 near-copy common-source
  pair r6 r21 near-copy common-source
  pair r6 r22 near-copy common-source
  pair r6 r23 near-copy common-source
  pair r6 r24 near-copy common-source
  pair r6 r25 near-copy common-source
  pair r6 r26 near-copy common-source
  pair r6 r27 near-copy common-source
  pair r6 r28 near-copy common-source
  pair r6 r29 near-copy common-source
  pair r6 r30 near-copy common-source
  pair r6 r31 near-copy common-source
  pair r6 r32 near-copy common-source
  pair r6 r33 near-copy common-source
  pair r6 r34 near-copy common-source
  pair r6 r35 near-copy common-source
  pair r6 r36 near-copy common-source
  pair r6 r37 near-copy common-source
  pair r6 r38 near-copy common-source
  pair r6 r39 near-copy common-source
  pair r6 r40 near-copy common-source
  pair r6 r41 near-copy common-source
  pair r7 r8 near-copy common-source
  pair r7 r9 near-copy common-source
  pair r7 r10 near-copy common-source
  pair r7 r11 near-copy common-source
  pair r7 r12 near-copy common-source
  pair r7 r13 near-copy common-source
  pair r7 r14 near-copy common-source
  pair r7 r15 near-copy common-source
  pair r7 r16 near-copy common-source
  pair r7 r17 near-copy common-source
  pair r7 r18 near-copy common-source
  pair r7 r19 near-copy common-source
  pair r7 r20 near-copy common-source
  pair r7 r21 near-copy common-source
  pair r7 r22 near-copy common-source
  pair r7 r23 near-copy common-source
  pair r7 r24 near-copy common-source
  pair r7 r25 near-copy common-source
  pair r7 r26 near-copy common-source
  pair r7 r27 near-copy common-source
  pair r7 r28 near-copy common-source
  pair r7 r29 near-copy common-source
  pair r7 r30 near-copy common-source
  pair r7 r31 near-copy common-source
  pair r7 r32 near-copy common-source
  pair r7 r33 near-copy common-source
  pair r7 r34 near-copy common-source
  pair r7 r35 near-copy common-source
  pair r7 r36 near-copy common-source
  pair r7 r37 near-copy common-source
  pair r7 r38 near-copy common-source
  pair r7 r39 near-copy common-source
  pair r7 r40 near-copy common-source
  pair r7 r41 near-copy common-source
  pair r8 r9 near-copy common-source
  pair r8 r10 near-copy common-source
  pair r8 r11 near-copy common-source
  pair r8 r12 near-copy common-source
  pair r8 r13 near-copy common-source
  pair r8 r14 near-copy common-source
  pair r8 r15 near-copy common-source
  pair r8 r16 near-copy common-source
  pair r8 r17 near-copy common-source
  pair r8 r18 near-copy common-source
  pair r8 r19 near-copy common-source
  pair r8 r20 near-copy common-source
  pair r8 r21 near-copy common-source
  pair r8 r22 near-copy common-source
  pair r8 r23 near-copy common-source
  pair r8 r24 near-copy common-source
  pair r8 r25 near-copy common-source
  pair r8 r26 near-copy common-source
  pair r8 r27 near-copy common-source
  pair r8 r28 near-copy common-source
  pair r8 r29 near-copy common-source
  pair r8 r30 near-copy common-source
  pair r8 r31 near-copy common-source
  pair r8 r32 near-copy common-source
  pair r8 r33 near-copy common-source
  pair r8 r34 near-copy common-source
  pair r8 r35 near-copy common-source
  pair r8 r36 near-copy common-source
  pair r8 r37 near-copy common-source
  pair r8 r38 near-copy common-source
  pair r8 r39 near-copy common-source
  pair r8 r40 near-copy common-source
  pair r8 r41 near-copy common-source
  pair r9 r10 near-copy common-source
  pair r9 r11 near-copy common-source
  pair r9 r12 near-copy common-source
  pair r9 r13 near-copy common-source
  pair r9 r14 near-copy common-source
  pair r9 r15 near-copy common-source
  pair r9 r16 near-copy common-source
  pair r9 r17 near-copy common-source
  pair r9 r18 near-copy common-source
  pair r9 r19 near-copy common-source
  pair r9 r20 near-copy common-source
  pair r9 r21 near-copy common-source
  pair r9 r22 near-copy common-source
  pair r9 r23 near-copy common-source
  pair r9 r24 near-copy common-source
  pair r9 r25 near-copy common-source
  pair r9 r26 near-copy common-source
  pair r9 r27 near-copy common-source
  pair r9 r28 near-copy common-source
  pair r9 r29 near-copy common-source
  pair r9 r30 near-copy common-source
  pair r9 r31 near-copy common-source
  pair r9 r32 near-copy common-source
  pair r9 r33 near-copy common-source
  pair r9 r34 near-copy common-source
  pair r9 r35 near-copy common-source
  pair r9 r36 near-copy common-source
  pair r9 r37 near-copy common-source
  pair r9 r38 near-copy common-source
  pair r9 r39 near-copy common-source
  pair r9 r40 near-copy common-source
  pair r9 r41 near-copy common-source
  pair r10 r11 near-copy common-source
  pair r10 r12 near-copy common-source
  pair r10 r13 near-copy common-source
  pair r10 r14 near-copy common-source
  pair r10 r15 near-copy common-source
  pair r10 r16 near-copy common-source
  pair r10 r17 near-copy common-source
  pair r10 r18 near-copy common-source
  pair r10 r19 near-copy common-source
  pair r10 r20 near-copy common-source
  pair r10 r21 near-copy common-source
  pair r10 r22 near-copy common-source
  pair r10 r23 near-copy common-source
  pair r10 r24 near-copy common-source
  pair r10 r25 near-copy common-source
  pair r10 r26 near-copy common-source
  pair r10 r27 near-copy common-source
  pair r10 r28 near-copy common-source
  pair r10 r29 near-copy common-source
  pair r10 r30 near-copy common-source
  pair r10 r31 near-copy common-source
  pair r10 r32 near-copy common-source
  pair r10 r33 near-copy common-source
  pair r10 r34 near-copy common-source
  pair r10 r35 near-copy common-source
  pair r10 r36 near-copy common-source
  pair r10 r37 near-copy common-source
  pair r10 r38 near-copy common-source
  pair r10 r39 near-copy common-source
  pair r10 r40 near-copy common-source
  pair r10 r41 near-copy common-source
  pair r11 r12 near-copy common-source
  pair r11 r13 near-copy common-source
  pair r11 r14 near-copy common-source
  pair r11 r15 near-copy common-source
  pair r11 r16 near-copy common-source
  pair r11 r17 near-copy common-source
  pair r11 r18 near-copy common-source
  pair r11 r19 near-copy common-source
  pair r11 r20 near-copy common-source
  pair r11 r21 near-copy common-source
  pair r11 r22 near-copy common-source
  pair r11 r23 near-copy common-source
  pair r11 r24 near-copy common-source
  pair r11 r25 near-copy common-source
  pair r11 r26 near-copy common-source
  pair r11 r27 near-copy common-source
  pair r11 r28 near-copy common-source
  pair r11 r29 near-copy common-source
  pair r11 r30 near-copy common-source
  pair r11 r31 near-copy common-source
  pair r11 r32 near-copy common-source
  pair r11 r33 near-copy common-source
  pair r11 r34 near-copy common-source
  pair r11 r35 near-copy common-source
  pair r11 r36 near-copy common-source
  pair r11 r37 near-copy common-source
  pair r11 r38 near-copy common-source
  pair r11 r39 near-copy common-source
  pair r11 r40 near-copy common-source
  pair r11 r41 near-copy common-source
  pair r12 r13 near-copy common-source
  pair r12 r14 near-copy common-source
  pair r12 r15 near-copy common-source
  pair r12 r16 near-copy common-source
  pair r12 r17 near-copy common-source
  pair r12 r18 near-copy common-source
  pair r12 r19 near-copy common-source
  pair r12 r20 near-copy common-source
  pair r12 r21 near-copy common-source
  pair r12 r22 near-copy common-source
  pair r12 r23 near-copy common-source
  pair r12 r24 near-copy common-source
  pair r12 r25 near-copy common-source
  pair r12 r26 near-copy common-source
  pair r12 r27 near-copy common-source
  pair r12 r28 near-copy common-source
  pair r12 r29 near-copy common-source
  pair r12 r30 near-copy common-source
  pair r12 r31 near-copy common-source
  pair r12 r32 near-copy common-source
  pair r12 r33 near-copy common-source
  pair r12 r34 near-copy common-source
  pair r12 r35 near-copy common-source
  pair r12 r36 near-copy common-source
  pair r12 r37 near-copy common-source
  pair r12 r38 near-copy common-source
  pair r12 r39 near-copy common-source
  pair r12 r40 near-copy common-source
  pair r12 r41 near-copy common-source
  pair r13 r14 near-copy common-source
  pair r13 r15 near-copy common-source
  pair r13 r16 near-copy common-source
  pair r13 r17 near-copy common-source
  pair r13 r18 near-copy common-source
  pair r13 r19 near-copy common-source
  pair r13 r20 near-copy common-source
  pair r13 r21 near-copy common-source
  pair r13 r22 near-copy common-source
  pair r13 r23 near-copy common-source
  pair r13 r24 near-copy common-source
  pair r13 r25 near-copy common-source
  pair r13 r26 near-copy common-source
  pair r13 r27 near-copy common-source
  pair r13 r28 near-copy common-source
  pair r13 r29 near-copy common-source
  pair r13 r30 near-copy common-source
  pair r13 r31 near-copy common-source
  pair r13 r32 near-copy common-source
  pair r13 r33 near-copy common-source
  pair r13 r34 near-copy common-source
  pair r13 r35 near-copy common-source
  pair r13 r36 near-copy common-source
  pair r13 r37 near-copy common-source
  pair r13 r38 near-copy common-source
  pair r13 r39 near-copy common-source
  pair r13 r40 near-copy common-source
  pair r13 r41 near-copy common-source
  pair r14 r15 near-copy common-source
  pair r14 r16 near-copy common-source
  pair r14 r17 near-copy common-source
  pair r14 r18 near-copy common-source
  pair r14 r19 near-copy common-source
  pair r14 r20 near-copy common-source
  pair r14 r21 near-copy common-source
  pair r14 r22 near-copy common-source
  pair r14 r23 near-copy common-source
  pair r14 r24 near-copy common-source
  pair r14 r25 near-copy common-source
  pair r14 r26 near-copy common-source
  pair r14 r27 near-copy common-source
  pair r14 r28 near-copy common-source
  pair r14 r29 near-copy common-source
  pair r14 r30 near-copy common-source
  pair r14 r31 near-copy common-source
  pair r14 r32 near-copy common-source
  pair r14 r33 near-copy common-source
  pair r14 r34 near-copy common-source
  pair r14 r35 near-copy common-source
  pair r14 r36 near-copy common-source
  pair r14 r37 near-copy common-source
  pair r14 r38 near-copy common-source
  pair r14 r39 near-copy common-source
  pair r14 r40 near-copy common-source
  pair r14 r41 near-copy common-source
  pair r15 r16 near-copy common-source
  pair r15 r17 near-copy common-source
  pair r15 r18 near-copy common-source
  pair r15 r19 near-copy common-source
  pair r15 r20 near-copy common-source
  pair r15 r21 near-copy common-source
  pair r15 r22 near-copy common-source
  pair r15 r23 near-copy common-source
  pair r15 r24 near-copy common-source
  pair r15 r25 near-copy common-source
  pair r15 r26 near-copy common-source
  pair r15 r27 near-copy common-source
  pair r15 r28 near-copy common-source
  pair r15 r29 near-copy common-source
  pair r15 r30 near-copy common-source
  pair r15 r31 near-copy common-source
  pair r15 r32 near-copy common-source
  pair r15 r33 near-copy common-source
  pair r15 r34 near-copy common-source
  pair r15 r35 near-copy common-source
  pair r15 r36 near-copy common-source
  pair r15 r37 near-copy common-source
  pair r15 r38 near-copy common-source
  pair r15 r39 near-copy common-source
  pair r15 r40 near-copy common-source
  pair r15 r41 near-copy common-source
  pair r16 r17 near-copy common-source
  pair r16 r18 near-copy common-source
  pair r16 r19 near-copy common-source
  pair r16 r20 near-copy common-source
  pair r16 r21 near-copy common-source
  pair r16 r22 near-copy common-source
  pair r16 r23 near-copy common-source
  pair r16 r24 near-copy common-source
  pair r16 r25 near-copy common-source
  pair r16 r26 near-copy common-source
  pair r16 r27 near-copy common-source
  pair r16 r28 near-copy common-source
  pair r16 r29 near-copy common-source
  pair r16 r30 near-copy common-source
  pair r16 r31 near-copy common-source
  pair r16 r32 near-copy common-source
  pair r16 r33 near-copy common-source
  pair r16 r34 near-copy common-source
  pair r16 r35 near-copy common-source
  pair r16 r36 near-copy common-source
  pair r16 r37 near-copy common-source
  pair r16 r38 near-copy common-source
  pair r16 r39 near-copy common-source
  pair r16 r40 near-copy common-source
  pair r16 r41 near-copy common-source
  pair r17 r18 near-copy common-source
  pair r17 r19 near-copy common-source
  pair r17 r20 near-copy common-source
  pair r17 r21 near-copy common-source
  pair r17 r22 near-copy common-source
  pair r17 r23 near-copy common-source
  pair r17 r24 near-copy common-source
  pair r17 r25 near-copy common-source
  pair r17 r26 near-copy common-source
  pair r17 r27 near-copy common-source
  pair r17 r28 near-copy common-source
  pair r17 r29 near-copy common-source
  pair r17 r30 near-copy common-source
  pair r17 r31 near-copy common-source
  pair r17 r32 near-copy common-source
  pair r17 r33 near-copy common-source
  pair r17 r34 near-copy common-source
  pair r17 r35 near-copy common-source
  pair r17 r36 near-copy common-source
  pair r17 r37 near-copy common-source
  pair r17 r38 near-copy common-source
  pair r17 r39 near-copy common-source
  pair r17 r40 near-copy common-source
  pair r17 r41 near-copy common-source
  pair r18 r19 near-copy common-source
  pair r18 r20 near-copy common-source
  pair r18 r21 near-copy common-source
  pair r18 r22 near-copy common-source
  pair r18 r23 near-copy common-source
  pair r18 r24 near-copy common-source
  pair r18 r25 near-copy common-source
  pair r18 r26 near-copy common-source
  pair r18 r27 near-copy common-source
  pair r18 r28 near-copy common-source
  pair r18 r29 near-copy common-source
  pair r18 r30 near-copy common-source
  pair r18 r31 near-copy common-source
  pair r18 r32 near-copy common-source
  pair r18 r33 near-copy common-source
  pair r18 r34 near-copy common-source
  pair r18 r35 near-copy common-source
  pair r18 r36 near-copy common-source
  pair r18 r37 near-copy common-source
  pair r18 r38 near-copy common-source
  pair r18 r39 near-copy common-source
  pair r18 r40 near-copy common-source
  pair r18 r41 near-copy common-source
  pair r19 r20 near-copy common-source
  pair r19 r21 near-copy common-source
  pair r19 r22 near-copy common-source
  pair r19 r23 near-copy common-source
  pair r19 r24 near-copy common-source
  pair r19 r25 near-copy common-source
  pair r19 r26 near-copy common-source
  pair r19 r27 near-copy common-source
  pair r19 r28 near-copy common-source
  pair r19 r29 near-copy common-source
  pair r19 r30 near-copy common-source
  pair r19 r31 near-copy common-source
  pair r19 r32 near-copy common-source
  pair r19 r33 near-copy common-source
  pair r19 r34 near-copy common-source
  pair r19 r35 near-copy common-source
  pair r19 r36 near-copy common-source
  pair r19 r37 near-copy common-source
  pair r19 r38 near-copy common-source
  pair r19 r39 near-copy common-source
  pair r19 r40 near-copy common-source
  pair r19 r41 near-copy common-source
  pair r20 r21 near-copy common-source
  pair r20 r22 near-copy common-source
  pair r20 r23 near-copy common-source
  pair r20 r24 near-copy common-source
  pair r20 r25 near-copy common-source
  pair r20 r26 near-copy common-source
  pair r20 r27 near-copy common-source
  pair r20 r28 near-copy common-source
  pair r20 r29 near-copy common-source
  pair r20 r30 near-copy common-source
  pair r20 r31 near-copy common-source
  pair r20 r32 near-copy common-source
  pair r20 r33 near-copy common-source
  pair r20 r34 near-copy common-source
  pair r20 r35 near-copy common-source
  pair r20 r36 near-copy common-source
  pair r20 r37 near-copy common-source
  pair r20 r38 near-copy common-source
  pair r20 r39 near-copy common-source
  pair r20 r40 near-copy common-source
  pair r20 r41 near-copy common-source
  pair r21 r22 near-copy common-source
  pair r21 r23 near-copy common-source
  pair r21 r24 near-copy common-source
  pair r21 r25 near-copy common-source
  pair r21 r26 near-copy common-source
  pair r21 r27 near-copy common-source
  pair r21 r28 near-copy common-source
  pair r21 r29 near-copy common-source
  pair r21 r30 near-copy common-source
  pair r21 r31 near-copy common-source
  pair r21 r32 near-copy common-source
  pair r21 r33 near-copy common-source
  pair r21 r34 near-copy common-source
  pair r21 r35 near-copy common-source
  pair r21 r36 near-copy common-source
  pair r21 r37 near-copy common-source
  pair r21 r38 near-copy common-source
  pair r21 r39 near-copy common-source
  pair r21 r40 near-copy common-source
  pair r21 r41 near-copy common-source
  pair r22 r23 near-copy common-source
  pair r22 r24 near-copy common-source
  pair r22 r25 near-copy common-source
  pair r22 r26 near-copy common-source
  pair r22 r27 near-copy common-source
  pair r22 r28 near-copy common-source
  pair r22 r29 near-copy common-source
  pair r22 r30 near-copy common-source
  pair r22 r31 near-copy common-source
  pair r22 r32 near-copy common-source
  pair r22 r33 near-copy common-source
  pair r22 r34 near-copy common-source
  pair r22 r35 near-copy common-source
  pair r22 r36 near-copy common-source
  pair r22 r37 near-copy common-source
  pair r22 r38 near-copy common-source
  pair r22 r39 near-copy common-source
  pair r22 r40 near-copy common-source
  pair r22 r41 near-copy common-source
  pair r23 r24 near-copy common-source
  pair r23 r25 near-copy common-source
  pair r23 r26 near-copy common-source
  pair r23 r27 near-copy common-source
  pair r23 r28 near-copy common-source
  pair r23 r29 near-copy common-source
  pair r23 r30 near-copy common-source
  pair r23 r31 near-copy common-source
  pair r23 r32 near-copy common-source
  pair r23 r33 near-copy common-source
  pair r23 r34 near-copy common-source
  pair r23 r35 near-copy common-source
  pair r23 r36 near-copy common-source
  pair r23 r37 near-copy common-source
  pair r23 r38 near-copy common-source
  pair r23 r39 near-copy common-source
  pair r23 r40 near-copy common-source
  pair r23 r41 near-copy common-source
  pair r24 r25 near-copy common-source
  pair r24 r26 near-copy common-source
  pair r24 r27 near-copy common-source
  pair r24 r28 near-copy common-source
  pair r24 r29 near-copy common-source
  pair r24 r30 near-copy common-source
  pair r24 r31 near-copy common-source
  pair r24 r32 near-copy common-source
  pair r24 r33 near-copy common-source
  pair r24 r34 near-copy common-source
  pair r24 r35 near-copy common-source
  pair r24 r36 near-copy common-source
  pair r24 r37 near-copy common-source
  pair r24 r38 near-copy common-source
  pair r24 r39 near-copy common-source
  pair r24 r40 near-copy common-source
  pair r24 r41 near-copy common-source
  pair r25 r26 near-copy common-source
  pair r25 r27 near-copy common-source
  pair r25 r28 near-copy common-source
  pair r25 r29 near-copy common-source
  pair r25 r30 near-copy common-source
  pair r25 r31 near-copy common-source
  pair r25 r32 near-copy common-source
  pair r25 r33 near-copy common-source
  pair r25 r34 near-copy common-source
  pair r25 r35 near-copy common-source
  pair r25 r36 near-copy common-source
  pair r25 r37 near-copy common-source
  pair r25 r38 near-copy common-source
  pair r25 r39 near-copy common-source
  pair r25 r40 near-copy common-source
  pair r25 r41 near-copy common-source
  pair r26 r27 near-copy common-source
  pair r26 r28 near-copy common-source
  pair r26 r29 near-copy common-source
  pair r26 r30 near-copy common-source
  pair r26 r31 near-copy common-source
  pair r26 r32 near-copy common-source
  pair r26 r33 near-copy common-source
  pair r26 r34 near-copy common-source
  pair r26 r35 near-copy common-source
  pair r26 r36 near-copy common-source
  pair r26 r37 near-copy common-source
  pair r26 r38 near-copy common-source
  pair r26 r39 near-copy common-source
  pair r26 r40 near-copy common-source
  pair r26 r41 near-copy common-source
  pair r27 r28 near-copy common-source
  pair r27 r29 near-copy common-source
  pair r27 r30 near-copy common-source
  pair r27 r31 near-copy common-source
  pair r27 r32 near-copy common-source
  pair r27 r33 near-copy common-source
  pair r27 r34 near-copy common-source
  pair r27 r35 near-copy common-source
  pair r27 r36 near-copy common-source
  pair r27 r37 near-copy common-source
  pair r27 r38 near-copy common-source
  pair r27 r39 near-copy common-source
  pair r27 r40 near-copy common-source
  pair r27 r41 near-copy common-source
  pair r28 r29 near-copy common-source
  pair r28 r30 near-copy common-source
  pair r28 r31 near-copy common-source
  pair r28 r32 near-copy common-source
  pair r28 r33 near-copy common-source
  pair r28 r34 near-copy common-source
  pair r28 r35 near-copy common-source
  pair r28 r36 near-copy common-source
  pair r28 r37 near-copy common-source
  pair r28 r38 near-copy common-source
  pair r28 r39 near-copy common-source
  pair r28 r40 near-copy common-source
  pair r28 r41 near-copy common-source
  pair r29 r30 near-copy common-source
  pair r29 r31 near-copy common-source
  pair r29 r32 near-copy common-source
  pair r29 r33 near-copy common-source
  pair r29 r34 near-copy common-source
  pair r29 r35 near-copy common-source
  pair r29 r36 near-copy common-source
  pair r29 r37 near-copy common-source
  pair r29 r38 near-copy common-source
  pair r29 r39 near-copy common-source
  pair r29 r40 near-copy common-source
  pair r29 r41 near-copy common-source
  pair r30 r31 near-copy common-source
  pair r30 r32 near-copy common-source
  pair r30 r33 near-copy common-source
  pair r30 r34 near-copy common-source
  pair r30 r35 near-copy common-source
  pair r30 r36 near-copy common-source
  pair r30 r37 near-copy common-source
  pair r30 r38 near-copy common-source
  pair r30 r39 near-copy common-source
  pair r30 r40 near-copy common-source
  pair r30 r41 near-copy common-source
  pair r31 r32 near-copy common-source
  pair r31 r33 near-copy common-source
  pair r31 r34 near-copy common-source
  pair r31 r35 near-copy common-source
  pair r31 r36 near-copy common-source
  pair r31 r37 near-copy common-source
  pair r31 r38 near-copy common-source
  pair r31 r39 near-copy common-source
  pair r31 r40 near-copy common-source
  pair r31 r41 near-copy common-source
  pair r32 r33 near-copy common-source
  pair r32 r34 near-copy common-source
  pair r32 r35 near-copy common-source
  pair r32 r36 near-copy common-source
  pair r32 r37 near-copy common-source
  pair r32 r38 near-copy common-source
  pair r32 r39 near-copy common-source
  pair r32 r40 near-copy common-source
  pair r32 r41 near-copy common-source
  pair r33 r34 near-copy common-source
  pair r33 r35 near-copy common-source
  pair r33 r36 near-copy common-source
  pair r33 r37 near-copy common-source
  pair r33 r38 near-copy common-source
  pair r33 r39 near-copy common-source
  pair r33 r40 near-copy common-source
  pair r33 r41 near-copy common-source
  pair r34 r35 near-copy common-source
  pair r34 r36 near-copy common-source
  pair r34 r37 near-copy common-source
  pair r34 r38 near-copy common-source
  pair r34 r39 near-copy common-source
  pair r34 r40 near-copy common-source
  pair r34 r41 near-copy common-source
  pair r35 r36 near-copy common-source
  pair r35 r37 near-copy common-source
  pair r35 r38 near-copy common-source
  pair r35 r39 near-copy common-source
  pair r35 r40 near-copy common-source
  pair r35 r41 near-copy common-source
  pair r36 r37 near-copy common-source
  pair r36 r38 near-copy common-source
  pair r36 r39 near-copy common-source
  pair r36 r40 near-copy common-source
  pair r36 r41 near-copy common-source
  pair r37 r38 near-copy common-source
  pair r37 r39 near-copy common-source
  pair r37 r40 near-copy common-source
  pair r37 r41 near-copy common-source
  pair r38 r39 near-copy common-source
  pair r38 r40 near-copy common-source
  pair r38 r41 near-copy common-source
  pair r39 r40 near-copy common-source
  pair r39 r41 near-copy common-source
  pair r40 r41 near-copy common-source
  point single-origin 41 reports 1..1 origins, primary 1..1: “The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.” r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12 r13 r14 r15 r16 r17 r18 r19 r20 r21 r22 r23 r24 r25 r26 r27 r28 r29 r30 r31 r32 r33 r34 r35 r36 r37 r38 r39 r40 r41
  point single-origin 41 reports 1..1 origins, primary 1..1: “We cannot pay for another winter of repairs, ...” r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12 r13 r14 r15 r16 r17 r18 r19 r20 r21 r22 r23 r24 r25 r26 r27 r28 r29 r30 r31 r32 r33 r34 r35 r36 r37 r38 r39 r40 r41
  point single-origin 41 reports 1..1 origins, primary 0..1: “Some 640 people signed a petition against it.” r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12 r13 r14 r15 r16 r17 r18 r19 r20 r21 r22 r23 r24 r25 r26 r27 r28 r29 r30 r31 r32 r33 r34 r35 r36 r37 r38 r39 r40 r41
  point single-origin 41 reports 1..1 origins, primary 0..1: “The keeper's house and the pier are part of the sale.” r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12 r13 r14 r15 r16 r17 r18 r19 r20 r21 r22 r23 r24 r25 r26 r27 r28 r29 r30 r31 r32 r33 r34 r35 r36 r37 r38 r39 r40 r41
  figures agree "hotel group for 3.1 million crowns" (crown): all readings tell the same number
    r1 exact 3100000 as of 2026-05-04 current "3.1 million"
    r2 exact 3100000 as of 2026-05-04 current "3.1 million"
    r3 exact 3100000 as of 2026-05-04 current "3.1 million"
    r4 exact 3100000 as of 2026-05-04 current "3.1 million"
    r5 exact 3100000 as of 2026-05-04 current "3.1 million"
    r6 exact 3100000 as of 2026-05-04 current "3.1 million"
    r7 exact 3100000 as of 2026-05-04 current "3.1 million"
    r8 exact 3100000 as of 2026-05-04 current "3.1 million"
    r9 exact 3100000 as of 2026-05-04 current "3.1 million"
    r10 exact 3100000 as of 2026-05-04 current "3.1 million"
    r11 exact 3100000 as of 2026-05-04 current "3.1 million"
    r12 exact 3100000 as of 2026-05-04 current "3.1 million"
    r13 exact 3100000 as of 2026-05-04 current "3.1 million"
    r14 exact 3100000 as of 2026-05-04 current "3.1 million"
    r15 exact 3100000 as of 2026-05-04 current "3.1 million"
    r16 exact 3100000 as of 2026-05-04 current "3.1 million"
    r17 exact 3100000 as of 2026-05-04 current "3.1 million"
    r18 exact 3100000 as of 2026-05-04 current "3.1 million"
    r19 exact 3100000 as of 2026-05-04 current "3.1 million"
    r20 exact 3100000 as of 2026-05-04 current "3.1 million"
    r21 exact 3100000 as of 2026-05-04 current "3.1 million"
    r22 exact 3100000 as of 2026-05-04 current "3.1 million"
    r23 exact 3100000 as of 2026-05-04 current "3.1 million"
    r24 exact 3100000 as of 2026-05-04 current "3.1 million"
    r25 exact 3100000 as of 2026-05-04 current "3.1 million"
    r26 exact 3100000 as of 2026-05-04 current "3.1 million"
    r27 exact 3100000 as of 2026-05-04 current "3.1 million"
    r28 exact 3100000 as of 2026-05-04 current "3.1 million"
    r29 exact 3100000 as of 2026-05-04 current "3.1 million"
    r30 exact 3100000 as of 2026-05-04 current "3.1 million"
    r31 exact 3100000 as of 2026-05-04 current "3.1 million"
    r32 exact 3100000 as of 2026-05-04 current "3.1 million"
    r33 exact 3100000 as of 2026-05-04 current "3.1 million"
    r34 exact 3100000 as of 2026-05-04 current "3.1 million"
    r35 exact 3100000 as of 2026-05-04 current "3.1 million"
    r36 exact 3100000 as of 2026-05-04 current "3.1 million"
    r37 exact 3100000 as of 2026-05-04 current "3.1 million"
    r38 exact 3100000 as of 2026-05-04 current "3.1 million"
    r39 exact 3100000 as of 2026-05-04 current "3.1 million"
    r40 exact 3100000 as of 2026-05-04 current "3.1 million"
    r41 exact 3100000 as of 2026-05-04 current "3.1 million"
  figures agree "people signed a petition" (person): all readings tell the same number
    r1 about 640 [-, -] as of 2026-05-05 current "640"
    r2 about 640 [-, -] as of 2026-05-05 current "640"
    r3 about 640 [-, -] as of 2026-05-05 current "640"
    r4 about 640 [-, -] as of 2026-05-05 current "640"
    r5 about 640 [-, -] as of 2026-05-05 current "640"
    r6 about 640 [-, -] as of 2026-05-05 current "640"
    r7 about 640 [-, -] as of 2026-05-05 current "640"
    r8 about 640 [-, -] as of 2026-05-05 current "640"
    r9 about 640 [-, -] as of 2026-05-05 current "640"
    r10 about 640 [-, -] as of 2026-05-05 current "640"
    r11 about 640 [-, -] as of 2026-05-05 current "640"
    r12 about 640 [-, -] as of 2026-05-05 current "640"
    r13 about 640 [-, -] as of 2026-05-05 current "640"
    r14 about 640 [-, -] as of 2026-05-05 current "640"
    r15 about 640 [-, -] as of 2026-05-05 current "640"
    r16 about 640 [-, -] as of 2026-05-05 current "640"
    r17 about 640 [-, -] as of 2026-05-05 current "640"
    r18 about 640 [-, -] as of 2026-05-05 current "640"
    r19 about 640 [-, -] as of 2026-05-05 current "640"
    r20 about 640 [-, -] as of 2026-05-05 current "640"
    r21 about 640 [-, -] as of 2026-05-05 current "640"
    r22 about 640 [-, -] as of 2026-05-05 current "640"
    r23 about 640 [-, -] as of 2026-05-05 current "640"
    r24 about 640 [-, -] as of 2026-05-05 current "640"
    r25 about 640 [-, -] as of 2026-05-05 current "640"
    r26 about 640 [-, -] as of 2026-05-05 current "640"
    r27 about 640 [-, -] as of 2026-05-05 current "640"
    r28 about 640 [-, -] as of 2026-05-05 current "640"
    r29 about 640 [-, -] as of 2026-05-05 current "640"
    r30 about 640 [-, -] as of 2026-05-05 current "640"
    r31 about 640 [-, -] as of 2026-05-05 current "640"
    r32 about 640 [-, -] as of 2026-05-05 current "640"
    r33 about 640 [-, -] as of 2026-05-05 current "640"
    r34 about 640 [-, -] as of 2026-05-05 current "640"
    r35 about 640 [-, -] as of 2026-05-05 current "640"
    r36 about 640 [-, -] as of 2026-05-05 current "640"
    r37 about 640 [-, -] as of 2026-05-05 current "640"
    r38 about 640 [-, -] as of 2026-05-05 current "640"
    r39 about 640 [-, -] as of 2026-05-05 current "640"
    r40 about 640 [-, -] as of 2026-05-05 current "640"
    r41 about 640 [-, -] as of 2026-05-07 current "640"
  said by Oskar Dahl
    r1 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r2 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r3 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r4 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r5 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r6 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r7 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r8 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r9 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r10 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r11 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r12 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r13 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r14 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r15 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r16 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r17 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r18 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r19 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r20 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r21 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r22 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r23 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r24 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r25 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r26 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r27 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r28 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r29 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r30 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r31 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r32 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r33 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r34 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r35 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r36 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r37 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r38 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r39 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r40 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
    r41 indirect said: The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns
  said by Oskar Dahl
    r1 direct told: We cannot pay for another winter of repairs,
    r2 direct told: We cannot pay for another winter of repairs,
    r3 direct told: We cannot pay for another winter of repairs,
    r4 direct told: We cannot pay for another winter of repairs,
    r5 direct told: We cannot pay for another winter of repairs,
    r6 direct told: We cannot pay for another winter of repairs,
    r7 direct told: We cannot pay for another winter of repairs,
    r8 direct told: We cannot pay for another winter of repairs,
    r9 direct told: We cannot pay for another winter of repairs,
    r10 direct told: We cannot pay for another winter of repairs,
    r11 direct told: We cannot pay for another winter of repairs,
    r12 direct told: We cannot pay for another winter of repairs,
    r13 direct told: We cannot pay for another winter of repairs,
    r14 direct told: We cannot pay for another winter of repairs,
    r15 direct told: We cannot pay for another winter of repairs,
    r16 direct told: We cannot pay for another winter of repairs,
    r17 direct told: We cannot pay for another winter of repairs,
    r18 direct told: We cannot pay for another winter of repairs,
    r19 direct told: We cannot pay for another winter of repairs,
    r20 direct told: We cannot pay for another winter of repairs,
    r21 direct told: We cannot pay for another winter of repairs,
    r22 direct told: We cannot pay for another winter of repairs,
    r23 direct told: We cannot pay for another winter of repairs,
    r24 direct told: We cannot pay for another winter of repairs,
    r25 direct told: We cannot pay for another winter of repairs,
    r26 direct told: We cannot pay for another winter of repairs,
    r27 direct told: We cannot pay for another winter of repairs,
    r28 direct told: We cannot pay for another winter of repairs,
    r29 direct told: We cannot pay for another winter of repairs,
    r30 direct told: We cannot pay for another winter of repairs,
    r31 direct told: We cannot pay for another winter of repairs,
    r32 direct told: We cannot pay for another winter of repairs,
    r33 direct told: We cannot pay for another winter of repairs,
    r34 direct told: We cannot pay for another winter of repairs,
    r35 direct told: We cannot pay for another winter of repairs,
    r36 direct told: We cannot pay for another winter of repairs,
    r37 direct told: We cannot pay for another winter of repairs,
    r38 direct told: We cannot pay for another winter of repairs,
    r39 direct told: We cannot pay for another winter of repairs,
    r40 direct told: We cannot pay for another winter of repairs,
    r41 direct told: We cannot pay for another winter of repairs,
  said by Some 640 people (nothing to check)
    r1 indirect signed: signed a petition against it
    r2 indirect signed: signed a petition against it
    r3 indirect signed: signed a petition against it
    r4 indirect signed: signed a petition against it
    r5 indirect signed: signed a petition against it
    r6 indirect signed: signed a petition against it
    r7 indirect signed: signed a petition against it
    r8 indirect signed: signed a petition against it
    r9 indirect signed: signed a petition against it
    r10 indirect signed: signed a petition against it
    r11 indirect signed: signed a petition against it
    r12 indirect signed: signed a petition against it
    r13 indirect signed: signed a petition against it
    r14 indirect signed: signed a petition against it
    r15 indirect signed: signed a petition against it
    r16 indirect signed: signed a petition against it
    r17 indirect signed: signed a petition against it
    r18 indirect signed: signed a petition against it
    r19 indirect signed: signed a petition against it
    r20 indirect signed: signed a petition against it
    r21 indirect signed: signed a petition against it
    r22 indirect signed: signed a petition against it
    r23 indirect signed: signed a petition against it
    r24 indirect signed: signed a petition against it
    r25 indirect signed: signed a petition against it
    r26 indirect signed: signed a petition against it
    r27 indirect signed: signed a petition against it
    r28 indirect signed: signed a petition against it
    r29 indirect signed: signed a petition against it
    r30 indirect signed: signed a petition against it
    r31 indirect signed: signed a petition against it
    r32 indirect signed: signed a petition against it
    r33 indirect signed: signed a petition against it
    r34 indirect signed: signed a petition against it
    r35 indirect signed: signed a petition against it
    r36 indirect signed: signed a petition against it
    r37 indirect signed: signed a petition against it
    r38 indirect signed: signed a petition against it
    r39 indirect signed: signed a petition against it
    r40 indirect signed: signed a petition against it
    r41 indirect signed: signed a petition against it
  said by who started it
    r41 indirect said: she would go to court
  said by Norrland Stays (nothing to check)
    r41 indirect plans: plans 48 rooms
  brief 41 reports from 31 outlets and 10 whose outlet is not known; at least 1 and at most 2 origins.
  brief “The council of Varn will sell the old lighthouse to a hotel group for 3.1 million crowns, Mayor Oskar Dahl said on Monday.” – 41 reports, 1 origin.
  brief “Some 640 people signed a petition against it.” – 41 reports, 1 origin.
