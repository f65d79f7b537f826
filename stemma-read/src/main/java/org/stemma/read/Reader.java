package org.stemma.read;

import org.stemma.model.Page;

/** One kind of input. Readers are asked in order; the first that knows the page reads it. */
public interface Reader {
  /** True when the bytes look like this reader's kind. Looks at the first few kilobytes only. */
  boolean knows(Page page);

  /** The reports of a page that this reader knows. Never throws for what the bytes hold. */
  Reading read(Page page);
}
