package org.stemma.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.Stemma;
import org.stemma.english.English;
import org.stemma.language.Gazetteer;
import org.stemma.model.Account;
import org.stemma.model.Credit;
import org.stemma.model.Furniture;
import org.stemma.model.Marked;
import org.stemma.model.Outlet;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.model.Story;
import org.stemma.text.Span;

/** Reports of an invented happening, for tests of grouping and tracing. */
final class Invented {
  private Invented() {}

  static final String DISPATCH = """
      A ferry carrying 212 passengers caught fire in the harbor of Port Ellis late on Tuesday, forcing crews to evacuate everyone aboard in small boats.
      The fire began in the engine room shortly after the vessel left the northern pier, harbor master Paul Marsh said.
      Rescuers pulled 14 people from the cold water before the burning ship was towed to a sandbank outside the breakwater.
      Investigators are examining whether a fuel line repaired last month had failed, according to two officials familiar with the inquiry.
      The operator suspended all crossings until Friday while its two remaining ferries are inspected.
      """;

  static final String SPUN = """
      A ferry that carried 212 passengers burned in the harbor of Port Ellis late on Tuesday, and crews had to evacuate everyone aboard in little boats.
      The blaze started in the engine room shortly after the ship left the northern pier, said harbor master Paul Marsh.
      Rescuers have pulled 14 people from the cold water before the burning vessel was towed to a sandbank outside the breakwater.
      """;

  static final String APART = """
      Lena Ortiz was waiting for her daughter on the quay when smoke rose over the ferry in the harbor of Port Ellis.
      Fishermen in Port Ellis said they reached the burning ferry within minutes and took dozens of passengers to the old customs house; Paul Marsh, the harbor master, thanked them for evacuating so many so fast.
      The town council meets on Thursday to discuss how well its fire brigade was prepared for an emergency at sea.
      A spokeswoman for the hospital counted nine patients with burns, none of them in danger, among the 212 people who had been on board when the fire began on Tuesday.
      """;

  static final String ELSEWHERE = """
      The central bank of Norland raised its key interest rate by a quarter point on Wednesday to slow the rise of consumer prices.
      Governor Hilde Brandt told reporters that wages had grown faster than the bank had forecast in spring.
      Economists expect two more steps before the winter, and mortgage lenders announced higher rates within hours.
      """;

  /** A report whose credit stands as its last line. */
  static Report report(String source, String outlet, String date, String text, String credit) {
    String whole = credit.isEmpty() ? text : text + "\n" + credit + "\n";
    List<Credit> credits = new ArrayList<>();
    List<Furniture> furniture = new ArrayList<>();
    if (!credit.isEmpty()) {
      Span line = new Span(text.length() + 1, whole.length() - 1);
      credits.add(new Credit(credit, Credit.Kind.SOURCE_LINE, line));
      furniture.add(new Furniture(Furniture.Kind.CREDIT, line));
    }
    return new Report("", source, hash(source), hash(text), whole, outlet.isEmpty() ? Optional.empty() : Optional.of(new Outlet(outlet, Optional.empty())),
        Optional.empty(), List.of(), Optional.empty(), new Published(Optional.of(date), Published.Basis.METADATA, "test", Optional.empty()),
        Optional.empty(), "en", credits, List.of(), furniture);
  }

  private static String hash(String text) {
    return String.format("%08x", text.hashCode());
  }

  /** All reports as one story, numbered as a run numbers them. */
  static Story story(List<Report> reports) {
    Stemma stemma = Stemma.with(List.of(English.load()), Gazetteer.none());
    List<Report> sorted = reports.stream().sorted(Comparator.comparing((Report r) -> r.published().date().orElse("~")).thenComparing(Report::sha256)).toList();
    List<Marked> marked = new ArrayList<>();
    for (Report r : sorted) marked.add(stemma.annotate(r.numbered("r" + (marked.size() + 1))));
    return new Story("s1", marked, List.of());
  }

  static Account tell(List<Report> reports) {
    return Stemma.with(List.of(English.load()), Gazetteer.none()).tell(reports);
  }
}
