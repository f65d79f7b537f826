package org.stemma.read;

import java.util.List;
import org.stemma.model.Page;

/** The front door: any page in, its reports out. */
public final class Readers {
  /** All readers, the pickiest first; plain text knows everything that is text. */
  private static final List<Reader> ALL = List.of(new Packed(), new Binary(), new Xml(), new JsonPage(), new Letters(), new Web(), new Table(), new PlainText());

  private Readers() {}

  /** The reports of a page, and what could not be used. Never throws for what the bytes hold. */
  public static Reading read(Page page) {
    return read(page, ALL);
  }

  /** The same with the caller's readers, asked in order. */
  public static Reading read(Page page, List<Reader> readers) {
    if (page.bytes().length == 0) return Reading.of(Problems.EMPTY.at(page.source(), "the file holds no byte", ""));
    for (Reader reader : readers) {
      if (reader.knows(page)) return guarded(reader, page);
    }
    return Reading.of(Problems.UNKNOWN_FORMAT.at(page.source(), "no reader knows this kind of file", Bytes.show(page.bytes())));
  }

  /** One bad file never stops a run: what a reader could not foresee is told as a damaged file. */
  private static Reading guarded(Reader reader, Page page) {
    try {
      return reader.read(page);
    } catch (RuntimeException | StackOverflowError e) {
      return Reading.of(Problems.BROKEN.at(page.source(), "could not be read: " + e.getClass().getSimpleName(), Bytes.show(page.bytes())));
    }
  }
}
