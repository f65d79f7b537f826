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

