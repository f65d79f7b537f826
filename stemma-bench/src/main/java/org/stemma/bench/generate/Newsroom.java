package org.stemma.bench.generate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.bench.generate.Written.Way;

/** Turns one happening into the reports of agencies and outlets, and keeps the truth about them. */
final class Newsroom {
  /** How reports are edited. */
  record Manner(double heavy, double own, double merged, double chained) {}

  private static final double DISPATCH_SEEN = .55;
  private static final double CREDITED = .7;

  private final Happening h;
  private final Chance chance;
  private final Manner manner;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Draft> dispatches = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  private Newsroom(Happening h, Manner manner, Chance chance) {
    this.h = h;
    this.manner = manner;
    this.chance = chance;
  }

  /** @param size reports of outlets; those of agencies come on top */
  static Known of(Happening h, int size, Manner manner, Chance chance) {
    Newsroom room = new Newsroom(h, manner, chance);
    room.dispatch();
    List<String> outlets = chance.shuffled(Words.list("outlets"));
    for (int i = 0; i < size; i++) room.outlet(name(outlets, i));
    return room.known();
  }

  /** More outlets than names: editions of them. */
  private static String name(List<String> outlets, int i) {
    int edition = i / outlets.size();
    return outlets.get(i % outlets.size()) + (edition == 0 ? "" : " " + Words.list("towns").get((edition * 7 + i) % Words.list("towns").size()));
  }

  private void dispatch() {
    List<String> agencies = chance.some(chance.often(.45) ? 2 : 1, Words.list("agencies"));
    LocalDateTime at = h.day().atTime(chance.between(8, 12), chance.below(60));
    boolean seen = chance.often(DISPATCH_SEEN);
    List<Line> first = Gathering.of(h, agencies.getFirst(), 9, true, true, taken, chance);
    Draft one = new Draft(agencies.getFirst(), Way.DISPATCH, List.of(), agencies.getFirst() + ".1", at, first, "", seen);
    dispatches.add(one);
    if (changes()) dispatches.add(second(one, seen));
    if (agencies.size() > 1) dispatches.add(other(agencies.get(1), at));
    dispatches.stream().filter(Draft::seen).forEach(drafts::add);
  }

  private boolean changes() {
    return h.facts().stream().anyMatch(f -> f.value() != f.early());
  }

  private Draft other(String agency, LocalDateTime at) {
    return new Draft(agency, Way.DISPATCH, List.of(), agency + ".1", at.plusMinutes(chance.below(200)),
        Gathering.of(h, agency, chance.between(3, 9), false, true, taken, chance), "", chance.often(DISPATCH_SEEN));
  }

  /** The writethru: the same lines with the figures as they are in the end. */
  private Draft second(Draft one, boolean seen) {
    List<Line> lines = new ArrayList<>(one.lines().stream().map(this::now).toList());
    String notice = h.facts().stream().filter(f -> f.first() == Happening.First.WRONG).map(f -> Notices.of(f, chance)).findFirst().orElse("");
    return new Draft(one.outlet(), Way.DISPATCH, List.of(one), one.outlet() + ".2", one.at().plusMinutes(chance.between(60, 300)), lines, notice, seen);
  }

  private Line now(Line l) {
    return new Line(l.kind(), l.origin(), l.pieces().stream().map(p -> p.sort() == Line.Sort.FIGURE ? now(p) : p).toList());
  }

  private Line.Piece now(Line.Piece p) {
    for (Happening.Fact f : h.facts()) {
      if (!p.claim().equals(Gathering.claim(h, f, f.early())) || f.early() == f.value()) continue;
      boolean spelled = !Character.isDigit(p.text().charAt(0));
      String text = spelled && f.value() < 100 ? Words.spelled(f.value()) : Words.digits(f.value());
      return new Line.Piece(text, p.sort(), Gathering.claim(h, f, f.value()), f.value());
    }
    return p;
  }

  private void outlet(String outlet) {
    if (chance.often(manner.own())) {
      own(outlet);
      return;
    }
    List<Draft> copies = drafts.stream().filter(d -> d.way() == Way.COPY).toList();
    if (!copies.isEmpty() && chance.often(manner.chained())) copy(outlet, List.of(chance.one(copies)));
    else copy(outlet, sources());
  }

  private List<Draft> sources() {
    List<Draft> latest = List.of(dispatches.getFirst(), dispatches.getLast());
    if (!latest.getFirst().outlet().equals(latest.getLast().outlet()) && chance.often(manner.merged())) return latest;
    return List.of(chance.one(dispatches));
  }

  private void own(String outlet) {
    LocalDateTime at = h.day().atTime(chance.between(13, 22), chance.below(60));
    List<Line> lines = Gathering.of(h, outlet, chance.between(2, 4), false, chance.often(.5), taken, chance);
    drafts.add(new Draft(outlet, Way.OWN, List.of(), "", at, lines, "", true));
  }

  private void copy(String outlet, List<Draft> from) {
    LocalDateTime at = from.stream().map(Draft::at).max(Comparator.naturalOrder()).orElseThrow().plusMinutes(chance.between(15, 480));
    boolean heavy = chance.often(manner.heavy());
    List<Line> text = from.size() == 1 ? from.getFirst().lines() : merged(from);
    List<Line> lines = new ArrayList<>(heavy ? Editing.heavy(text, h, chance) : Editing.light(text, chance));
    if (chance.often(.35)) lines.add(Math.min(lines.size(), chance.between(2, 6)), Gathering.witness(h, outlet, taken, chance));
    String notice = from.size() == 1 && !heavy && chance.often(.4) ? from.getFirst().notice() : "";
    Way way = from.size() > 1 ? Way.MERGER : heavy ? Way.REWRITE : Way.COPY;
    drafts.add(new Draft(outlet, way, from, from.getFirst().dispatch(), at, lines, notice, true));
  }

  /** The first dispatch's opening, then what only the second has, then the rest of the first. */
  private List<Line> merged(List<Draft> from) {
    List<Line> one = from.get(0).lines();
    List<Line> two = from.get(1).lines();
    List<Line> out = new ArrayList<>(one.subList(0, Math.min(3, one.size())));
    for (Line l : two.subList(1, two.size())) if (out.size() < 7 && one.stream().noneMatch(o -> o.kind().equals(l.kind()) && !l.kind().startsWith("quote"))) out.add(l);
    out.addAll(one.subList(Math.min(3, one.size()), Math.min(one.size(), 6)));
    return out;
  }

  private Known known() {
    List<Draft> order = drafts.stream().sorted(Comparator.comparing(Draft::at)).toList();
    List<Written> reports = new ArrayList<>();
    for (Draft d : order) reports.add(set(d, order));
    return new Known(h.id(), reports, Ties.of(order, dispatches, reports), corrections(order, reports), unseen(order));
  }

  private String id(int index) {
    return h.id() + "-" + (index < 9 ? "0" : "") + (index + 1);
  }

  private Written set(Draft d, List<Draft> order) {
    boolean agency = d.way() == Way.DISPATCH;
    List<String> agencies = d.sources().stream().map(s -> s.dispatch().replaceAll("\\.\\d$", "")).distinct().toList();
    boolean credited = !agency && !agencies.isEmpty() && chance.often(CREDITED);
    int style = credited ? chance.below(3) : -1;
    List<String> top = new ArrayList<>(List.of(Words.capital(Templates.words("headline", h, new HashSet<>(), chance))));
    if (style == 0) top.add("By staff and " + String.join(" and ", agencies));
    else if (d.way() == Way.OWN) top.add("By " + Happening.name(chance));
    top.add(d.outlet());
    top.add("Published: " + Text.date(d.at()));
    String dateline = agency ? h.place().toUpperCase(Locale.ROOT) + " (" + d.outlet() + ") \u2014 "
        : style == 1 ? h.place().toUpperCase(Locale.ROOT) + " (" + agencies.getFirst() + ") \u2014 "
        : chance.often(.3) ? h.place().toUpperCase(Locale.ROOT) + " \u2014 " : "";
    List<String> foot = new ArrayList<>();
    if (style == 2 || style == 1 && agencies.size() > 1) foot.add(chance.one(List.of("Source: ", "With reporting by ", "With files from ")) + String.join(" and ", agencies));
    if (!d.notice().isEmpty()) foot.add(d.notice());
    Text.Printed p = Text.print(top, dateline, d.lines(), foot, chance.often(.6), chance);
    List<String> parents = d.sources().stream().map(s -> s.seen() ? id(order.indexOf(s)) : "unseen:" + s.outlet()).distinct().toList();
    List<String> own = p.marks().stream().filter(m -> m.origin().equals(d.outlet())).map(Mark::claim).distinct().toList();
    return new Written(id(order.indexOf(d)), d.outlet(), d.way(), parents, credited ? agencies : List.of(), d.dispatch(), d.at(), p.text(), p.marks(), own);
  }

  private List<Known.Correction> corrections(List<Draft> order, List<Written> reports) {
    if (order.stream().allMatch(d -> d.notice().isEmpty())) return List.of();
    List<Known.Correction> out = new ArrayList<>();
    for (Happening.Fact f : h.facts()) {
      if (f.first() != Happening.First.WRONG) continue;
      String was = Gathering.claim(h, f, f.early());
      List<Known.Reading> stale = new ArrayList<>();
      for (Written w : reports)
        if (w.way() != Way.DISPATCH)
          for (Mark m : w.marks()) if (m.claim().equals(was)) stale.add(new Known.Reading(w.id(), m.start(), m.end()));
      out.add(new Known.Correction(was, Gathering.claim(h, f, f.value()), stale));
    }
    return out;
  }

  private Map<String, List<String>> unseen(List<Draft> order) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    for (int i = 0; i < order.size(); i++)
      for (Draft s : order.get(i).sources())
        if (!s.seen() && s.way() == Way.DISPATCH) out.computeIfAbsent(s.outlet(), a -> new ArrayList<>()).add(id(i));
    return out;
  }
}
