A quotes B quoting C. What C was told is known once, and neither A nor B confirms it.

=== report 1-the-lamp.txt
Steelworks at Ostra to close, says The Anvil

The Lamp
Published: 8 September 2026

The steelworks at Ostra will close in spring with the loss of 1,900 jobs, The Anvil reported on Tuesday, citing the trade paper Metal Week.

Metal Week had quoted a director who did not want to be named as saying that “the furnace will not be lit again after Easter”, The Anvil wrote.

The Lamp could not reach the company.

=== report 2-the-anvil.txt
Trade paper: Ostra steelworks faces closure

The Anvil
Published: 8 September 2026

OSTRA — Some 1,900 jobs are to go at the steelworks in Ostra, which will close in spring, the trade paper Metal Week reported on Monday.

“The furnace will not be lit again after Easter,” Metal Week quoted a director as saying. He did not want to be named.

A union secretary, Greta Holm, told The Anvil that she had heard nothing. “If it is true, we should have been told first,” Holm said.

=== report 3-metal-week.txt
Ostra furnace to go cold

Metal Week
Published: 7 September 2026

The steelworks at Ostra is to close in spring and 1,900 jobs will go, a director of the company told Metal Week on condition that he was not named.

“The furnace will not be lit again after Easter,” the director said.

The plant made 1.1 million tonnes of steel last year, 14 percent less than the year before.

=== account
r1 3-metal-week.txt | 2026-09-07 stated | no outlet | Ostra furnace to go cold
r2 1-the-lamp.txt | 2026-09-08 stated | The Lamp | Steelworks at Ostra to close, says The Anvil
r3 2-the-anvil.txt | 2026-09-08 stated | The Anvil | Trade paper: Ostra steelworks faces closure

story s1 "Steelworks at Ostra to close, says The Anvil" r1 r2 r3
  origin o1 The Anvil outlet r2 r3
  origin o2 Ostra furnace to go cold unknown r1
  origin o3 The Lamp outlet r2
  pair r2 r3 substantial b-to-a
  point single-origin 3 reports 1..2 origins, primary 0..1: “The steelworks at Ostra will close in spring with the loss of 1,900 jobs ...” r3 r1 r2
  point single-origin 3 reports 1..2 origins, primary 1..3: “The furnace will not be lit again after Easter, ...” r1 r2 r3
  point single-origin 2 reports 1..1 origins, primary 1..2: ‹“The furnace will not be lit again after Easter,” Metal Week quoted a director as saying.› r2 r3
  figures rounding "loss of 1,900 jobs" (job): the same number, told as about so many in some readings
    r1 exact 1900 as of 2026-09-07 current "1,900"
    r2 exact 1900 as of 2026-09-08 current "1,900"
    r3 about 1900 [-, -] as of 2026-09-07 current "1,900"
  said by director of the company
    r1 direct said: The furnace will not be lit again after Easter,
    r2 direct saying: the furnace will not be lit again after Easter
    r3 direct saying: The furnace will not be lit again after Easter,
  said by director of the company
    r1 indirect told: he was not named
    r3 indirect did not want: to be named
  said by trade paper Metal Week
    r2 indirect reported: The steelworks at Ostra will close in spring with the loss of 1,900 jobs
    r3 indirect reported: Some 1,900 jobs are to go at the steelworks in Ostra, which will close in spring
    drift reordered: Some 1,900 jobs are to go at > The steelworks at Ostra will close in spring with the los...
  said by Anvil
    r2 indirect says: Steelworks at Ostra to close
  said by Anvil
    r2 mixed wrote: Metal Week had quoted a director who did not want to be named as saying that “the furnace will not be lit again after Easter
  said by Trade paper (nothing to check)
    r3 indirect :: Ostra steelworks faces closure
  said by Greta Holm
    r3 indirect told: she had heard nothing
  said by Greta Holm
    r3 direct said: If it is true, we should have been told first,
  brief 3 reports from 2 outlets and 1 whose outlet is not known; at least 2 and at most 3 origins.
  brief “The steelworks at Ostra will close in spring with the loss of 1,900 jobs ...” – 3 reports, at least 1 and at most 2 origins.
