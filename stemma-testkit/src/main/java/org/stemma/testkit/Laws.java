package org.stemma.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Account;
import org.stemma.model.BriefLine;
import org.stemma.model.Cite;
import org.stemma.model.Difference;
import org.stemma.model.Entity;
import org.stemma.model.FigureRow;
import org.stemma.model.Marked;
import org.stemma.model.Point;
import org.stemma.model.Segment;
import org.stemma.model.StoryAccount;
import org.stemma.model.TimelineEntry;
import org.stemma.model.Utterance;
import org.stemma.model.Zone;

/** The laws of the account format, held against an account. */
public final class Laws {
  private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
  private static final List<String> ORDINALS = List.of("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
  private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|\\b(?:" + String.join("|", WORDS) + "|" + String.join("|", ORDINALS) + "|" + String.join("|", TENS) + ")\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]{3,})\"");
  private static final Pattern NAME = Pattern.compile("(?<![.?!:\"] )(?<!^)(?<!\")\\b[A-Z][\\w'-]*");
  private static final Pattern BLAME = Pattern.compile("\\b(stole|stolen|plagiar\\w*|liar|lied|fake|false)\\b", Pattern.CASE_INSENSITIVE);

  private final Account account;
  private final Map<String, Marked> reports = new HashMap<>();
  private final List<String> breaches = new ArrayList<>();

  private Laws(Account account) {
    this.account = account;
    account.reports().forEach(m -> reports.put(m.id(), m));
  }

  /** Every breach, a line each; empty when all laws hold. */
  public static List<String> breaches(Account account) {
    Laws laws = new Laws(account);
    account.stories().forEach(laws::story);
    return laws.breaches;
  }

  /** Every breach of what holds for each line that an account prints, in further lines of it. */
  public static List<String> breaches(Account account, List<BriefLine> lines) {
    Laws laws = new Laws(account);
    lines.forEach(l -> laws.line(l.id(), l.sentence(), l.cites(), l.counts()));
    return laws.breaches;
  }

  private void breach(int law, String where, String what) {
    breaches.add("law " + law + " | " + where + " | " + what);
  }

  private void story(StoryAccount s) {
    Set<String> origins = new HashSet<>();
    s.lineage().origins().forEach(o -> origins.add(o.id()));
    int n = s.story().reports().size();
    if (s.lineage().pairs().size() != n * (n - 1) / 2) breach(1, s.id(), s.lineage().pairs().size() + " pairs for " + n + " reports");
    s.story().reports().forEach(m -> covered(s, m));
    for (FigureRow f : s.findings().figures()) {
      for (FigureRow.Reading r : f.readings()) {
        open(r.cite(), f.id());
        if (r.origin().isPresent() && !origins.contains(r.origin().get())) breach(1, f.id(), "unknown origin " + r.origin().get());
      }
    }
    for (Utterance u : s.findings().statements()) u.readings().forEach(r -> open(r.cite(), u.id()));
    for (Difference d : s.findings().differences()) d.readings().forEach(r -> open(r.cite(), d.id()));
    s.findings().events().forEach(e -> e.readings().forEach(c -> open(c, e.id())));
    s.findings().points().forEach(p -> point(p, origins));
    for (TimelineEntry t : s.timeline()) line(t.id(), t.text(), t.cites(), t.counts());
    for (BriefLine b : s.brief()) line(b.id(), b.sentence(), b.cites(), b.counts());
  }

  /** Segments cover a report once, in order. */
  private void covered(StoryAccount s, Marked m) {
    int at = 0;
    for (Segment g : s.lineage().segments()) {
      if (!g.report().equals(m.id())) continue;
      if (g.span().begin() != at) breach(1, m.id(), "segments leave or repeat text at " + at);
      at = g.span().end();
    }
    if (at != m.report().text().length()) breach(1, m.id(), "segments end at " + at + " of " + m.report().text().length());
  }

  private void point(Point p, Set<String> origins) {
    var s = p.support();
    long cited = p.readings().stream().map(Cite::report).distinct().count();
    if (s.atLeast() < 1 || s.atLeast() > s.atMost()) breach(1, p.id(), "interval " + s.atLeast() + ".." + s.atMost());
    if (s.atLeast() > cited || s.atLeast() > new HashSet<>(s.of()).size()) breach(1, p.id(), "more origins than reports or names of origins");
    if (s.reports() != cited) breach(1, p.id(), "reports counted are not the reports cited");
    if (!origins.containsAll(s.of())) breach(1, p.id(), "unknown origin among " + s.of());
    if (p.status() == Point.Status.AGREED && s.atLeast() < 2) breach(3, p.id(), "agreed with fewer than two origins");
    line(p.id(), p.text(), p.readings(), p.counts());
  }

  private void open(Cite c, String where) {
    Marked m = reports.get(c.report());
    if (m == null || c.span().end() > m.report().text().length() || c.span().isEmpty()) {
      breach(4, where, "cite outside its report: " + c);
      return;
    }
    boolean closed = m.report().furniture().stream().anyMatch(f -> f.kind().zone() == Zone.CLOSED && f.span().contains(c.span()));
    if (closed) breach(4, where, "cite in closed furniture: " + text(c));
  }

  private String text(Cite c) {
    return c.span().in(reports.get(c.report()).report().text());
  }

  private void line(String where, String line, List<Cite> cites, List<Integer> counts) {
    if (cites.isEmpty()) breach(2, where, "no cite");
    cites.forEach(c -> open(c, where));
    StringBuilder all = new StringBuilder();
    cites.forEach(c -> all.append(" \u241F ").append(text(c)));
    String source = plain(all.toString());
    String told = plain(line);
    quotations(where, told, source);
    numbers(where, told, source, counts);
    names(where, told, source);
    if (BLAME.matcher(told.replaceAll("\"[^\"]*\"", "")).find()) breach(5, where, told);
  }

  private void quotations(String where, String told, String source) {
    Matcher m = QUOTED.matcher(told);
    while (m.find()) {
      for (String part : m.group(1).split("\\s*(?:\\.\\.\\.|\u2026|\\[[^\\]]*\\])\\s*")) {
        String p = part.replaceAll("^[ .,]+|[ .,]+$", "");
        if (!p.isEmpty() && !source.contains(p)) breach(2, where, "quotation not in its cites: " + p);
      }
      if (m.group(1).split(" ").length > 25) breach(6, where, "excerpt over 25 words");
    }
  }

  private void numbers(String where, String told, String source, List<Integer> counts) {
    Set<String> there = new HashSet<>();
    Matcher s = NUMBER.matcher(source);
    while (s.find()) there.add(digits(s.group()));
    counts.forEach(c -> there.add(String.valueOf(c)));
    Matcher m = NUMBER.matcher(told);
    while (m.find()) if (!there.contains(digits(m.group()))) breach(2, where, "number not in its cites: " + m.group());
  }

  private static String digits(String s) {
    int word = Math.max(WORDS.indexOf(s.toLowerCase(Locale.ROOT)), ORDINALS.indexOf(s.toLowerCase(Locale.ROOT)));
    int tens = TENS.indexOf(s.toLowerCase(Locale.ROOT));
    return tens >= 0 ? String.valueOf(20 + 10 * tens) : word < 0 ? s.replace(",", "") : String.valueOf(word);
  }

  private void names(String where, String told, String source) {
    String low = source.toLowerCase(Locale.ROOT);
    Matcher m = NAME.matcher(told);
    while (m.find()) {
      String name = m.group().toLowerCase(Locale.ROOT);
      if (!low.contains(name) && forms(name).stream().noneMatch(low::contains)) breach(2, where, "name not in its cites: " + m.group());
    }
  }

  private Set<String> forms(String name) {
    Set<String> out = new HashSet<>();
    for (Entity e : account.entities()) {
      List<String> forms = e.forms().stream().map(f -> f.toLowerCase(Locale.ROOT)).toList();
      if (forms.contains(name)) out.addAll(forms);
    }
    return out;
  }

  private static String plain(String s) {
    return s.replaceAll("[\u2018\u2019`\u00B4]", "'").replaceAll("[\u201C\u201D\u2033\u00AB\u00BB]", "\"").replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
