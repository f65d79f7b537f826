package org.stemma.read.pdf;

import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF with Apache PDFBox. Bounded: streams that unpack out of all measure are refused before they are opened, the operators of all
 * pages are counted, and no more than {@link #PAGES} pages are read. Nothing in it is run and nothing outside it is opened.
 */
public final class Pdf {
  static final int PAGES = 500;
  /** Kept, because a logger that nobody holds forgets its level. PDFBox speaks of every flaw of a file; we tell one problem. */
  private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    QUIET.forEach(l -> l.setLevel(Level.OFF));
    FontMappers.set(new Fonts());
  }

  private Pdf() {}

  /** What the file holds; never throws for what the bytes are. */
  public static Printed of(byte[] bytes) {
    if (Streams.bomb(bytes)) return none(Printed.Stop.BOMB);
    Lines lines = new Lines();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      Optional<Printed.Stop> stop = read(document, lines);
      var about = document.getDocumentInformation();
      return new Printed(Setting.of(lines.lines()), text(about.getTitle()), moment(about.getCreationDate()), moment(about.getModificationDate()),
          Math.min(PAGES, document.getNumberOfPages()), stop);
    } catch (InvalidPasswordException e) {
      return none(Printed.Stop.LOCKED);
    } catch (OutOfMemoryError e) { // what it asked for is gone with it
      return none(Printed.Stop.BOMB);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return none(Printed.Stop.BROKEN);
    }
  }

  private static Optional<Printed.Stop> read(PDDocument document, Lines lines) {
    lines.setEndPage(PAGES);
    try {
      lines.getText(document);
      return document.getNumberOfPages() > PAGES ? Optional.of(Printed.Stop.TOO_LONG) : Optional.empty();
    } catch (Lines.TooMuch e) {
      return Optional.of(Printed.Stop.BOMB);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.of(Printed.Stop.BROKEN);
    }
  }

  private static Printed none(Printed.Stop why) {
    return new Printed("", Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.of(why));
  }

  private static Optional<String> text(@Nullable String s) {
    return Optional.ofNullable(s).map(String::strip).filter(t -> !t.isEmpty());
  }

  private static Optional<String> moment(@Nullable Calendar c) {
    return Optional.ofNullable(c).map(x -> x.toInstant().atOffset(java.time.ZoneOffset.ofTotalSeconds(x.getTimeZone().getOffset(x.getTimeInMillis()) / 1000)))
        .filter(t -> t.getYear() > 1980 && t.getYear() < 2100).map(t -> t.withNano(0).toString().replaceFirst("T(\\d\\d:\\d\\d)(Z|[+-])", "T$1:00$2"));
  }
}
