package org.stemma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Evidence;
import org.stemma.model.Page;
import org.stemma.model.Problem;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.read.pdf.Pdf;
import org.stemma.read.pdf.Printed;

/** A report saved or sent as PDF. Offsets count its running text, paragraphs with one blank line between. */
final class Paper implements Reader {
  private static final int SHORTEST = 40;

  @Override
  public boolean knows(Page page) {
    return Bytes.starts(page.bytes(), "%PDF-");
  }

  @Override
  public Reading read(Page page) {
    Printed printed = Pdf.of(page.bytes());
    List<Problem> problems = new ArrayList<>();
    printed.stopped().ifPresent(s -> problems.add(stopped(page, s, printed.pages())));
    if (printed.text().length() < SHORTEST) {
      if (problems.isEmpty()) problems.add(Problems.NO_ARTICLE.at(page.source(), printed.pages() + " pages hold no text; they may be pictures of text", ""));
      return new Reading(List.of(), problems);
    }
    return new Reading(List.of(report(page, printed)), problems);
  }

  /** The day its words tell, else the day the file was made. */
  private static Report report(Page page, Printed printed) {
    Report read = PlainText.report(page, printed.text());
    List<Evidence> told = new ArrayList<>(page.evidence());
    printed.created().ifPresent(c -> told.add(new Evidence(Evidence.Kind.PUBLISHED, c, "PDF CreationDate")));
    printed.modified().ifPresent(c -> told.add(new Evidence(Evidence.Kind.CHANGED, c, "PDF ModDate")));
    Report dated = read.published().date().isPresent() || printed.created().isEmpty() ? read
        : read.published(new Published(printed.created(), Published.Basis.METADATA, "the file was made then (PDF CreationDate)", Optional.empty()));
    return dated.told(told);
  }

  private static Problem stopped(Page page, Printed.Stop stop, int pages) {
    String where = "after " + pages + " pages";
    return switch (stop) {
      case BOMB -> Problems.BOMB.at(page.source(), "the PDF asks for more memory or work than a report can need", where);
      case BROKEN -> Problems.BROKEN.at(page.source(), "the PDF is damaged", where);
      case LOCKED -> Problems.LOCKED.at(page.source(), "the PDF opens only with a password", "");
      case TOO_LONG -> Problems.TOO_LARGE.at(page.source(), "the PDF has more pages than are read", where);
    };
  }
}
