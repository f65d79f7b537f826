package org.stemma.read;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Evidence;
import org.stemma.model.Page;
import org.stemma.model.Problem;
import org.stemma.model.Report;
import org.stemma.read.clean.Layout;
import org.stemma.read.html.Inert;
import org.stemma.read.language.Languages;

/** A report saved as plain text. Offsets count the whole file as decoded, a byte order mark left out. */
final class PlainText implements Reader {
  /** Longest text that is read as one report: more is an archive or a mistake. */
  static final int LARGEST = 16 * 1024 * 1024;

  @Override
  public boolean knows(Page page) {
    return true;
  }

  @Override
  public Reading read(Page page) {
    if (page.bytes().length > LARGEST) {
      return Reading.of(Problems.TOO_LARGE.at(page.source(), page.bytes().length + " bytes; a report may have " + LARGEST, ""));
    }
    Bytes.Decoded decoded = Bytes.decode(page);
    if (decoded.text().isBlank()) return Reading.of(Problems.EMPTY.at(page.source(), "nothing but white space", "characters 0-" + decoded.text().length()));
    List<Problem> problems = new ArrayList<>(decoded.problems());
    int inert = Inert.telling(decoded.text());
    if (inert > 0) problems.add(Problems.MADE_INERT.at(page.source(), inert + " characters that show nothing or turn the writing direction stand in the text; it is told as it stands", ""));
    List<Evidence> told = new ArrayList<>(page.evidence());
    told.add(new Evidence(Evidence.Kind.CONTENT_CREDENTIALS, Credentials.in(decoded.text()) ? "present" : "absent", "C2PA manifest in the text; not verified"));
    return new Reading(List.of(report(page, decoded.text()).told(told)), problems);
  }

  static Report report(Page page, String text) {
    Layout l = Layout.of(text);
    return new Report("", page.source(), Bytes.sha256(page.bytes()), Bytes.sha256(text), text, l.outlet(), l.headline(), l.bylines(),
        l.dateline(), l.published(), l.modified(), Languages.of(text), l.credits(), l.notices(), l.furniture());
  }
}
