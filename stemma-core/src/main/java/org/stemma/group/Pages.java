package org.stemma.group;

import java.util.ArrayList;
import java.util.List;

/** Packed things that are only ever added to, in pages: never copied to grow, so that they take at no time more than they hold. */
final class Pages {
  /** Bytes of a page; what is longer has a page of its own. */
  private static final int PAGE = 1 << 16;

  private final List<byte[]> pages = new ArrayList<>();
  private int free;

  /** @return where it lies: page in the upper half, byte of the page in the lower */
  long add(Packed.Out thing) {
    if (thing.size() > free) {
      pages.add(new byte[Math.max(PAGE, thing.size())]);
      free = pages.getLast().length;
    }
    int at = pages.getLast().length - free;
    thing.copyTo(pages.getLast(), at);
    free -= thing.size();
    return (long) pages.size() - 1 << Integer.SIZE | at;
  }

  Packed.In at(long place) {
    return new Packed.In(pages.get((int) (place >>> Integer.SIZE)), (int) place);
  }
}
