A number of the missing is corrected once, and the correction is corrected again; one copy keeps the first number and one the second.

=== report 1-gulf-line.txt
Eleven missing after trawler sinks off Cape Orrin

Gulf Line
Published: 20 January 2026 08:00

CAPE ORRIN (Gulf Line) — Eleven sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin, the coastguard said.

Four others were picked up from a raft, coastguard officer Nils Varga said.

“The sea is eight degrees and we are searching as fast as we can,” Varga said.

=== report 2-gulf-line.txt
Nine missing after trawler sinks off Cape Orrin

Gulf Line
Published: 20 January 2026 12:00

CAPE ORRIN (Gulf Line) — Nine sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin, the coastguard said.

Four others were picked up from a raft, coastguard officer Nils Varga said.

“The sea is eight degrees and we are searching as fast as we can,” Varga said.

Correction: An earlier version of this story said that eleven sailors were missing. The number is nine.

=== report 3-gulf-line.txt
Ten missing after trawler sinks off Cape Orrin

Gulf Line
Published: 20 January 2026 17:00

CAPE ORRIN (Gulf Line) — Ten sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin, the coastguard said.

Four others were picked up from a raft, coastguard officer Nils Varga said.

“The sea is eight degrees and we are searching as fast as we can,” Varga said.

Correction: An earlier version of this story gave the number of missing sailors first as eleven and then as nine. The coastguard says that ten are missing.

=== report 4-orrin-times.txt
Trawler sinks, eleven missing

Orrin Times
Published: 21 January 2026

Eleven sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin, the coastguard said.

Four others were picked up from a raft, coastguard officer Nils Varga said.

Source: Gulf Line

=== report 5-cape-radio.txt
Search goes on for crew of the Silver Hake

Cape Radio
Published: 21 January 2026

Nine sailors were missing on Tuesday after the trawler Silver Hake sank in a storm off Cape Orrin, the coastguard said.

“The sea is eight degrees and we are searching as fast as we can,” coastguard officer Nils Varga said.

With material from Gulf Line

