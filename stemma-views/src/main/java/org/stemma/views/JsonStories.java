package org.stemma.views;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.model.*;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stories as the JSON account has them: lineage, figures, statements, happenings, corrections, differences, points, days and brief. */
final class JsonStories extends JsonParts {
  private final Ratings ratings;

  JsonStories(Account account, Map<String, CodePoints> points) {
    super(points);
    ratings = account.ratings();
  }

  ObjectNode story(StoryAccount s) {
    ObjectNode o = NODES.objectNode();
    o.put("id", s.id()).put("key", s.key()).put("title", s.title());
    put(o, "from", s.from());
    put(o, "to", s.to());
    strings(o.putArray("reports"), s.story().reports().stream().map(Marked::id).toList());
    ArrayNode membership = o.putArray("membership");
    for (Membership m : s.story().membership()) {
      ObjectNode x = membership.addObject().put("report", m.report());
      m.confidence().ifPresent(c -> x.put("confidence", round(c, 3)));
      strings(x.putArray("because"), m.because());
      if (m.borderline()) x.put("borderline", true);
    }
    o.set("lineage", lineage(s.lineage(), s.story()));
    ArrayNode figures = o.putArray("figures");
    s.findings().figures().forEach(f -> figures.add(figure(f)));
    ArrayNode statements = o.putArray("statements");
    s.findings().statements().forEach(u -> statements.add(utterance(u)));
    ArrayNode events = o.putArray("events");
    s.findings().events().forEach(e -> events.add(event(e)));
    ArrayNode corrections = o.putArray("corrections");
    s.findings().corrections().forEach(c -> corrections.add(correction(c)));
    ArrayNode differences = o.putArray("differences");
    s.findings().differences().forEach(d -> differences.add(difference(d)));
    ArrayNode pointsOut = o.putArray("points");
    s.findings().points().forEach(p -> pointsOut.add(point(p)));
    ArrayNode timeline = o.putArray("timeline");
    for (TimelineEntry t : s.timeline()) {
      ObjectNode x = timeline.addObject().put("id", t.id()).put("key", t.key()).put("date", t.date()).put("clock", word(t.clock())).put("text", t.text());
      ints(x.putArray("counts"), t.counts());
      x.set("cites", cites(t.cites()));
    }
    ArrayNode brief = o.putArray("brief");
    for (BriefLine b : s.brief()) {
      ObjectNode x = brief.addObject().put("id", b.id()).put("key", b.key()).put("sentence", b.sentence());
      ints(x.putArray("counts"), b.counts());
      x.set("cites", cites(b.cites()));
    }
    return o;
  }

  private ObjectNode lineage(Lineage l, Story story) {
    ObjectNode o = NODES.objectNode();
    ArrayNode origins = o.putArray("origins");
    for (Origin x : l.origins()) {
      ObjectNode n = origins.addObject().put("id", x.id()).put("label", x.label()).put("by", x.by()).put("kind", word(x.kind())).put("seen", x.seen());
      if (!ratings.isEmpty()) n.put("reliability", ratings.of(x, story).name());
      ArrayNode versions = n.putArray("versions");
      for (Origin.Version v : x.versions()) {
        ObjectNode w = versions.addObject().put("id", v.id());
        put(w, "after", v.after());
        strings(w.putArray("reports"), v.reports());
        w.set("cites", cites(v.cites()));
      }
      strings(n.putArray("reports"), x.reports());
    }
    ArrayNode segments = o.putArray("segments");
    for (Segment s : l.segments()) {
      CodePoints at = at(s.report());
      ObjectNode n = segments.addObject().put("report", s.report()).put("start", at.begin(s.span())).put("end", at.end(s.span()));
      put(n, "origin", s.origin());
      n.put("kind", word(s.kind()));
    }
    ArrayNode edges = o.putArray("edges");
    for (Edge e : l.edges()) {
      ObjectNode n = edges.addObject().put("from", e.from()).put("to", e.to()).put("share", round(e.share(), 3)).put("kind", word(e.kind())).put("direction", word(e.direction()));
      e.confidence().ifPresent(c -> n.put("confidence", round(c, 3)));
      strings(n.putArray("reasons"), e.reasons());
      ArrayNode passages = n.putArray("passages");
      for (Passage p : e.passages()) {
        ObjectNode w = passages.addObject();
        if (p.parent().isPresent()) w.set("parent", cite(p.parent().get()));
        else w.putNull("parent");
        w.set("child", cite(p.child()));
        w.put("similarity", round(p.similarity(), 3));
      }
    }
    ArrayNode pairs = o.putArray("pairs");
    for (Pair p : l.pairs()) {
      pairs.addObject().put("a", p.a()).put("b", p.b()).put("level", word(p.level())).put("shareOfA", round(p.shareOfA(), 3)).put("shareOfB", round(p.shareOfB(), 3)).put("direction", direction(p.direction()));
    }
    return o;
  }

  private static String direction(Pair.Direction d) {
    return switch (d) {
      case A_TO_B -> "a>b";
      case B_TO_A -> "b>a";
      case COMMON_SOURCE -> "common-source";
      case UNKNOWN -> "unknown";
    };
  }

  private ObjectNode figure(FigureRow f) {
    ObjectNode o = NODES.objectNode();
    o.put("id", f.id()).put("key", f.key()).put("about", f.about()).put("unit", f.unit()).put("relation", word(f.relation()));
    strings(o.putArray("also"), f.also().stream().map(JsonParts::word).toList());
    o.put("note", f.note());
    ObjectNode summary = o.putObject("summary").put("rule", word(f.summary().rule()));
    number(summary, "low", f.summary().low());
    number(summary, "high", f.summary().high());
    ArrayNode checks = o.putArray("checks");
    for (FigureRow.Check c : f.checks()) {
      ObjectNode n = checks.addObject().put("kind", c.kind()).put("text", c.text());
      n.set("cites", cites(c.cites()));
      n.put("holds", c.holds());
    }
    ArrayNode readings = o.putArray("readings");
    f.readings().forEach(r -> readings.add(reading(r)));
    return o;
  }

  private ObjectNode reading(FigureRow.Reading r) {
    FigureMark f = r.figure();
    ObjectNode o = NODES.objectNode();
    o.set("cite", cite(r.cite()));
    number(o, "value", f.quantity().value());
    number(o, "low", f.quantity().low());
    number(o, "high", f.quantity().high());
    o.put("bound", word(f.quantity().bound())).put("unit", f.unit()).put("base", f.base()).put("measure", word(f.measure()));
    put(o, "trend", f.trend() == FigureMark.Trend.NONE ? Optional.empty() : Optional.of(word(f.trend())));
    o.put("hedged", f.hedged());
    if (f.of().isPresent()) {
      ObjectNode of = o.putObject("of");
      number(of, "value", OptionalDouble.of(f.of().get().value()));
      of.set("cite", cite(r.report(), f.of().get().span()));
    } else {
      o.putNull("of");
    }
    o.put("count", word(f.tally()));
    put(o, "includes", f.includes());
    put(o, "asOf", r.asOf());
    if (r.asOfBasis() == FigureMark.AsOfBasis.NONE) o.putNull("asOfBasis");
    else o.put("asOfBasis", word(r.asOfBasis()));
    put(o, "speaker", f.speaker().isKnown() ? Optional.of(f.speaker().name()) : Optional.empty());
    put(o, "origin", r.origin());
    o.put("status", word(r.status())).put("in", zone(f.zone()));
    return o;
  }

  private ObjectNode utterance(Utterance u) {
    ObjectNode o = NODES.objectNode();
    o.put("utterance", u.id()).put("key", u.key());
    ObjectNode speaker = o.putObject("speaker").put("name", u.speaker().name());
    put(speaker, "entity", u.entity());
    put(speaker, "role", u.speaker().role());
    put(o, "saidOn", u.saidOn());
    put(o, "to", u.to());
    put(o, "medium", u.medium());
    o.put("checkable", u.checkable());
    ArrayNode readings = o.putArray("readings");
    for (Utterance.Reading r : u.readings()) {
      StatementMark s = r.statement();
      ObjectNode n = readings.addObject().put("kind", word(s.kind()));
      n.set("content", cite(r.cite()));
      citeOrNull(n, "cue", r.report(), s.cue());
      citeOrNull(n, "speakerMention", r.report(), s.speakerMention());
      put(n.putObject("speaker").put("name", s.speaker().name()), "entity", r.entity());
      put(n, "modality", s.modality());
      n.put("negated", s.negated());
      put(n, "inside", r.inside());
      strings(n.putArray("chain"), r.chain());
      put(n, "origin", r.origin());
      n.put("in", zone(s.zone()));
    }
    ArrayNode drift = o.putArray("drift");
    for (Utterance.Drift d : u.drift()) {
      ObjectNode n = drift.addObject();
      n.set("from", cite(d.from()));
      n.set("to", cite(d.to()));
      n.put("kind", word(d.kind()));
    }
    return o;
  }

  private ObjectNode event(Happening e) {
    ObjectNode o = NODES.objectNode();
    o.put("id", e.id()).put("key", e.key()).put("what", e.what()).put("actor", e.actor()).put("action", e.action()).put("code", e.code()).put("target", e.target());
    put(o, "place", e.place());
    put(o, "date", e.date());
    o.put("modality", word(e.modality()));
    o.set("readings", cites(e.readings()));
    return o;
  }

  private ObjectNode correction(Correction c) {
    ObjectNode o = NODES.objectNode();
    o.put("id", c.id()).put("key", c.key()).put("kind", word(c.kind()));
    if (c.notice().isPresent()) o.set("notice", cite(c.notice().get()));
    else o.putNull("notice");
    o.set("notices", cites(c.notices()));
    o.set("was", cites(c.was()));
    o.set("now", cites(c.now()));
    ArrayNode stale = o.putArray("stale");
    for (Correction.Stale s : c.stale()) stale.addObject().put("report", s.report()).set("cites", cites(s.cites()));
    return o;
  }

  private ObjectNode difference(Difference d) {
    ObjectNode o = NODES.objectNode();
    o.put("id", d.id()).put("key", d.key()).put("about", d.about()).put("kind", word(d.kind()));
    ArrayNode readings = o.putArray("readings");
    for (Difference.Reading r : d.readings()) {
      ObjectNode n = readings.addObject();
      n.set("cite", cite(r.cite()));
      put(n, "origin", r.origin());
    }
    o.put("note", d.note());
    return o;
  }

  private ObjectNode point(Point p) {
    ObjectNode o = NODES.objectNode();
    o.put("id", p.id()).put("key", p.key()).put("text", p.text()).put("status", word(p.status()));
    o.put("basis", word(p.match().basis())).put("confidence", p.match().confidence());
    ints(o.putArray("counts"), p.counts());
    Support s = p.support();
    ObjectNode n = o.putObject("support").put("reports", s.reports());
    strings(n.putArray("of"), s.of());
    if (!s.because().isEmpty()) n.put("because", s.because());
    n.putObject("origins").put("atLeast", s.atLeast()).put("atMost", s.atMost());
    strings(n.putObject("primary").put("atLeast", s.primaryAtLeast()).put("atMost", s.primaryAtMost()).putArray("of"), s.primaryOf());
    strings(n.putArray("silent"), s.silent());
    o.set("readings", cites(p.readings()));
    o.set("perhaps", cites(p.match().perhaps()));
    return o;
  }
}
