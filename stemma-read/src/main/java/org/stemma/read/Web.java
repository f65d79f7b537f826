package org.stemma.read;

import org.stemma.model.Page;

/** A saved web page. */
final class Web implements Reader {
  @Override
  public boolean knows(Page page) {
    return false;
  }

  @Override
  public Reading read(Page page) {
    return Reading.of(Problems.UNKNOWN_FORMAT.at(page.source(), "not yet", ""));
  }
}
