package org.stemma.model;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * One published text by one outlet at one time: our unit.
 *
 * @param id "r1"... in order of (published, sha256) once a run has ordered its reports; "" before
 * @param source path or address as given
 * @param sha256 of the raw bytes, hex
 * @param textSha256 of the UTF-8 form of the text, hex
 * @param text what all offsets count in; for a plain text file the whole decoded file
 * @param language ISO 639-1 code, "und" when unknown
 * @param furniture in order of place; kinds may nest (a credit inside a caption)
 * @param evidence what page, container and sender tell of it beside its text, the most trusted clock first
 */
public record Report(
    String id,
    String source,
    String sha256,
    String textSha256,
    String text,
    Optional<Outlet> outlet,
    Optional<String> headline,
    List<String> bylines,
    Optional<Dateline> dateline,
    Published published,
    Optional<String> modified,
    String language,
    List<Credit> credits,
    List<Notice> notices,
    List<Furniture> furniture,
    List<Evidence> evidence) {

  public Report {
    bylines = List.copyOf(bylines);
    credits = List.copyOf(credits);
    notices = List.copyOf(notices);
    furniture = List.copyOf(furniture);
    evidence = List.copyOf(evidence);
  }

  /** A report of which nothing is told beside its text. */
  public Report(
      String id, String source, String sha256, String textSha256, String text, Optional<Outlet> outlet, Optional<String> headline, List<String> bylines,
      Optional<Dateline> dateline, Published published, Optional<String> modified, String language, List<Credit> credits, List<Notice> notices, List<Furniture> furniture) {
    this(id, source, sha256, textSha256, text, outlet, headline, bylines, dateline, published, modified, language, credits, notices, furniture, List.of());
  }

  /** The same report with this told of it beside its text. */
  public Report told(List<Evidence> told) {
    return new Report(id, source, sha256, textSha256, text, outlet, headline, bylines, dateline, published, modified, language, credits, notices, furniture, told);
  }

  /** The same report under its number in a run. */
  public Report numbered(String number) {
    return new Report(number, source, sha256, textSha256, text, outlet, headline, bylines, dateline, published,
        modified, language, credits, notices, furniture, evidence);
  }

  /** The same report with its publication date known better. */
  public Report published(Published better) {
    return new Report(id, source, sha256, textSha256, text, outlet, headline, bylines, dateline, better, modified,
        language, credits, notices, furniture, evidence);
  }

  public Cite cite(Span span) {
    return new Cite(id, span);
  }

  /** What a reader may call this report: outlet, else headline, else source. */
  public String label() {
    return outlet.map(Outlet::name).or(() -> headline).orElse(source);
  }
}
