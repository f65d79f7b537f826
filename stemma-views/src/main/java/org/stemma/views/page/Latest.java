package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.List;
import java.util.Optional;
import org.stemma.model.*;
import org.stemma.views.told.*;

/** What is new since an earlier account: before the brief, for who comes back to a story reads this first. */
final class Latest {
  private static final int SHOWN = 6;

  private Latest() {}

  static Markup of(Sheet sheet) {
    Optional<Since> since = sheet.desk().account().since();
    if (since.isEmpty()) return Markup.none();
    List<News> news = News.of(sheet.desk());
    boolean alone = sheet.desk().account().stories().size() == 1;
    Tag section = sheet.section("since", "New since then").add(alone ? head(since.get()) : Markup.none());
    if (news.isEmpty()) return section.add(Sheet.note(News.NOTHING));
    return section.add(Sheet.folded(news.stream().map(n -> line(sheet, n)).toList(), SHOWN, "ul", "more"));
  }

  /** The earlier account, and how many reports came and went; of several stories once, over all. */
  static Markup head(Since since) {
    return Sheet.note(News.head(since) + (since.retold() ? " " + News.RETOLD : ""));
  }

  /** Beside a report that the earlier account did not have, or had with another text. */
  static Markup mark(Sheet sheet, String report) {
    Optional<Since> since = sheet.desk().account().since();
    if (since.filter(s -> s.added().contains(report)).isPresent()) return tag("small", "fresh").text(" new");
    return since.filter(s -> s.altered().contains(report)).isPresent() ? tag("small", "fresh").text(" other text") : Markup.none();
  }

  private static Tag line(Sheet sheet, News n) {
    Tag lead = n.item().isEmpty() ? tag("b").text(n.lead()) : tag("a", "lead-in").with("href", "#" + sheet.id(n.item())).text(n.lead());
    return tag("li").with("dir", "auto").add(lead, new Text(n.sentence().isEmpty() ? " " : ": " + Marks.nested(n.sentence()) + " "), sheet.chips(n.cites()));
  }
}
