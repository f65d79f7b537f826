package org.stemma.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.model.Page;
import org.stemma.read.feed.Mapping;
import org.stemma.read.pack.Archives;

/** The front door: any page in, its reports out. */
public final class Readers {
  /** All readers, the pickiest first; plain text knows everything that is text. */
  private static final List<Reader> ALL = List.of(new Packed(), new Paper(), new Binary(), new Xml(), new JsonPage(), new Letters(), new Web(), new Table(), new PlainText());

  private static final int HEAD = 1024;
  /** A packed file of up to this size is read as a page like any other. */
  private static final int SMALL = 8 << 20;
  /** More than any file of reports that is read at once. */
  public static final int LARGEST = 64 << 20;

  private Readers() {}

  /** The reports of a page, and what could not be used. Never throws for what the bytes hold. */
  public static Reading read(Page page) {
    return read(page, ALL);
  }

  /** The same where the user has named the columns of tables and the fields of JSON; also of those inside archives. */
  public static Reading read(Page page, Mapping mapping) {
    return read(page, mapping.isEmpty() ? ALL : mapped(mapping));
  }

  /** A table whose columns are named is asked for before letters and markup, which its cells may hold. */
  private static List<Reader> mapped(Mapping mapping) {
    return List.of(packed(mapping), new Paper(), new Binary(), new Xml(), new JsonPage(mapping), new Table(mapping), new Letters(), new Web(), new PlainText());
  }

  private static Packed packed(Mapping mapping) {
    return new Packed(p -> read(p, mapping));
  }

  /** The same with the caller's readers, asked in order. */
  public static Reading read(Page page, List<Reader> readers) {
    if (page.bytes().length == 0) return Reading.of(Problems.EMPTY.at(page.source(), "the file holds no byte", ""));
    for (Reader reader : readers) {
      if (reader.knows(page)) return guarded(reader, page);
    }
    return Reading.of(Problems.UNKNOWN_FORMAT.at(page.source(), "no reader knows this kind of file", Bytes.show(page.bytes())));
  }

  /**
   * The reports of a stream, handed on as they are found. Web archives of any length, packed or not, are read record by record and never held;
   * anything else is read whole, up to a limit.
   *
   * @param each called in order, once or more; what it does not keep is free to go
   */
  public static void stream(String source, InputStream stream, Consumer<Reading> each) throws IOException {
    stream(source, stream, Mapping.none(), each);
  }

  /** The same where the user has named the columns of tables and the fields of JSON. */
  public static void stream(String source, InputStream stream, Mapping mapping, Consumer<Reading> each) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    if (!Archives.streams(head)) {
      whole(source, in, mapping, each);
      return;
    }
    in.mark(SMALL);
    byte[] small = in.readNBytes(SMALL);
    if (small.length < SMALL) {
      each.accept(read(new Page(source, small, Optional.empty()), mapping));
      return;
    }
    in.reset();
    packed(mapping).each(source, in, each);
  }

  private static void whole(String source, InputStream in, Mapping mapping, Consumer<Reading> each) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length <= LARGEST) each.accept(read(new Page(source, bytes, Optional.empty()), mapping));
    else each.accept(Reading.of(Problems.TOO_LARGE.at(source, String.format(Locale.ROOT, "%,d bytes or more; one file may have up to %,d", bytes.length, LARGEST), "")));
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
