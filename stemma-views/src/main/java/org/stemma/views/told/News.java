package org.stemma.views.told;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.*;
import org.stemma.text.Spaces;

/**
 * What is new since an earlier account, in our own phrases and words of the reports.
 *
 * @param kind of the change, as JSON calls it
 * @param lead what happened, two or three words
 * @param sentence the rest; all words of reports in it stand in the cites
 * @param counts numbers in the sentence that count the account itself
 * @param item id of what it is about in this account, "" where it is none
 */
public record News(String kind, String lead, String sentence, List<Integer> counts, String item, List<Cite> cites) {
  private static final int WORDS = 12;
  private static final int FEW = 3;

  public News {
    counts = List.copyOf(counts);
    cites = List.copyOf(cites);
  }

  /** Lead and sentence in one line. */
  public String line() {
    return sentence.isEmpty() ? lead : lead + ": " + sentence;
  }

  /** The news of one story, heaviest first; none where no earlier account was given or nothing has changed. */
  public static List<News> of(Desk desk) {
    return desk.account().since().map(s -> s.of(desk.story().id()).stream().map(c -> of(desk, c)).toList()).orElse(List.of());
  }

  /** The earlier account and the reports that came and went. */
  public static String head(Since since) {
    List<String> parts = new ArrayList<>();
    if (!since.added().isEmpty()) parts.add(Numbers.count(since.added().size(), "report") + " added");
    if (!since.altered().isEmpty()) parts.add(Numbers.count(since.altered().size(), "report") + " with another text");
    if (since.gone() > 0) parts.add(Numbers.count(since.gone(), "report") + " not in this run");
    return "Since the account in " + since.account() + ", of " + Numbers.count(since.reports(), "report") + ": " + (parts.isEmpty() ? "the same reports" : String.join(", ", parts)) + ".";
  }

  /** What to keep in mind where other rules told the earlier account. */
  public static final String RETOLD = "The earlier account was told by other versions of the rules; some changes may come from that. Tell its reports again with this version to be sure.";
  public static final String NOTHING = "Nothing in it is told otherwise than in the earlier account.";

  private static News of(Desk desk, Since.Change c) {
    List<Cite> cites = c.cites();
    return switch (c.what()) {
      case Since.NewStory w -> new News("new-story", "A new story", "", List.of(), "", cites);
      case Since.Joined w -> counted("joined", "Joined", "its reports stood in " + w.stories() + " stories", w.stories(), cites);
      case Since.Parted w -> counted("parted", "Parted", Numbers.count(w.reports(), "report") + " that stood with these " + (w.reports() == 1 ? "stands" : "stand") + " elsewhere now", w.reports(), cites);
      case Since.Corrected w -> new News("corrected", "Corrected", change(desk, w.correction()), List.of(), w.correction().id(), sentences(desk, cites));
      case Since.Stale w -> new News("stale", "Text that was taken back", "still stands in " + Numbers.count(cites.size(), "further report") + ", as in " + quoted(desk, cites.getFirst()), List.of(cites.size()), w.correction().id(), sentences(desk, cites));
      case Since.Opened w -> new News("opened", "Now told in contradiction", about(desk, w.finding()), List.of(), w.finding().id(), sentences(desk, cites));
      case Since.Moved w -> new News("moved", "New number", w.row().about() + ": " + readings(desk, w.now()) + "; before " + readings(desk, w.before()), List.of(), w.row().id(), sentences(desk, joined(cites, w.before())));
      case Since.Backed w -> new News(w.isGain() ? "more-origins" : "fewer-origins", w.isGain() ? "More origins" : "Fewer origins", between(w.point().support()) + ", before " + between(w.before()) + ": " + w.point().text(),
          List.of(w.point().support().atLeast(), w.point().support().atMost(), w.before().atLeast(), w.before().atMost()), w.point().id(), shown(desk, w.point(), cites));
      case Since.NewPoint w -> new News("new-point", w.point().status() == Point.Status.AGREED ? "New, agreed" : "New, of a single origin", w.point().text(), w.point().counts(), w.point().id(), cites);
      case Since.Closed w -> new News("closed", "No longer told in contradiction", about(desk, w.finding()), List.of(), w.finding().id(), sentences(desk, cites));
      case Since.Heard w -> new News("heard", "Not heard before", names(w.speakers()), List.of(), "", cites);
      case Since.Copied w -> counted("copied", "Told by more reports", Numbers.count(w.points(), "point") + ", none by a further origin", w.points(), cites);
      case Since.Gone w -> new News("gone", "No longer told by several", cites.isEmpty() ? "" : quoted(desk, cites.getFirst()), List.of(), "", cites);
    };
  }

  private static News counted(String kind, String lead, String sentence, int count, List<Cite> cites) {
    return new News(kind, lead, sentence, List.of(count), "", cites);
  }

  /** The sentences that hold them, for lines that print words around. */
  private static List<Cite> sentences(Desk desk, List<Cite> cites) {
    return cites.stream().map(c -> new Cite(c.report(), desk.sentence(c).join(c.span()))).toList();
  }

  /** These, and the reading whose words are shown. */
  private static List<Cite> shown(Desk desk, Point point, List<Cite> cites) {
    List<Cite> out = new ArrayList<>(cites);
    point.readings().stream().filter(c -> Marks.excerpts(point.text(), desk.text(c))).findFirst().filter(c -> !out.contains(c)).ifPresent(out::add);
    return out.size() == cites.size() && cites.isEmpty() ? point.readings() : out;
  }

  private static List<Cite> joined(List<Cite> cites, List<FigureRow.Reading> before) {
    List<Cite> out = new ArrayList<>(cites);
    before.forEach(r -> out.add(r.cite()));
    return out;
  }

  /** "“... sent five lifeboats ...” is now “... sent six lifeboats ...”". */
  private static String change(Desk desk, Correction c) {
    String was = c.was().stream().findFirst().map(x -> quoted(desk, x)).orElse("");
    String now = c.given().map(x -> quoted(desk, x)).orElse("");
    return was.isEmpty() ? "now " + now : now.isEmpty() ? was + " is taken back" : was + " is now " + now;
  }

  /** A few words of the sentence around. */
  private static String quoted(Desk desk, Cite cite) {
    return Marks.quoted(desk.excerpt(cite, WORDS).plain());
  }

  private static String about(Desk desk, Finding finding) {
    return switch (finding) {
      case Point p -> p.text();
      case FigureRow r -> r.about() + ": " + readings(desk, r.readings());
      case Difference d -> desk.heading(d);
      default -> "";
    };
  }

  /** A word for a number as printed. */
  private static String readings(Desk desk, List<FigureRow.Reading> all) {
    return Numbers.each(all, r -> number(desk, r));
  }

  private static String number(Desk desk, FigureRow.Reading r) {
    return r.figure().quantity().bound() == Quantity.Bound.VAGUE ? Marks.quoted(Spaces.single(desk.text(r.cite()))) : Numbers.of(r.figure());
  }

  private static String between(Support s) {
    return Numbers.atLeastAtMost(s.atLeast(), s.atMost());
  }

  private static String names(List<String> speakers) {
    return speakers.size() <= 2 * FEW ? String.join("; ", speakers) : String.join("; ", speakers.subList(0, 2 * FEW)) + " and others";
  }
}
