package org.stemma.eval.story;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.text.Span;
import tools.jackson.databind.JsonNode;

/** Dates, credits, furniture, and whether the story stayed whole. */
final class ReportLayer {
  private static final Map<String, String> AGENCIES = Map.of(
      "associated press", "ap", "ap news", "ap", "agence france-presse", "afp", "agence france presse", "afp", "thomson reuters", "reuters");
  private static final Set<String> NONE = Set.of("news agencies", "agencies", "wire services", "");
  private static final Set<String> FURNITURE = Set.of("promo", "caption", "crosshead", "byline", "credit", "dateline", "date", "related");

  private ReportLayer() {}

  static void score(Gold gold, Told told, Scores out) {
    int dated = 0;
    int right = 0;
    Ratio credits = Ratio.f(0, 0, 0);
    Ratio furniture = Ratio.f(0, 0, 0);
    for (JsonNode r : gold.json().path("reports")) {
      String id = r.path("id").asString();
      JsonNode ours = told.report(id);
      String want = r.path("published").asString("");
      if (!want.isEmpty()) {
        dated++;
        boolean ok = ours.path("published").asString("").startsWith(want);
        right += ok ? 1 : 0;
        if (!ok) out.miss("published", id, want, ours.path("published").asString("null"));
      }
      credits = credits.plus(credits(r, ours));
      furniture = furniture.plus(furniture(gold, told, r, ours));
    }
    out.put("report.published", Ratio.of(right, dated));
    out.put("report.credits", credits);
    out.put("report.furniture", furniture);
    out.put("story.kept_together", kept(gold, told));
  }

  private static Ratio kept(Gold gold, Told told) {
    int biggest = 0;
    for (JsonNode s : told.json().path("stories")) biggest = Math.max(biggest, s.path("reports").size());
    return Ratio.of(biggest, gold.json().path("reports").size());
  }

  private static Ratio credits(JsonNode gold, JsonNode ours) {
    String own = agency(gold.path("outlet").asString(""));
    Set<String> want = new HashSet<>();
    gold.path("credits").forEach(c -> want.add(agency(c.asString())));
    Set<String> have = new HashSet<>();
    for (JsonNode c : ours.path("credits")) {
      if (!List.of("photo", "told").contains(c.path("kind").asString())) have.add(agency(c.path("agency").asString("")));
    }
    want.remove(own);
    have.remove(own);
    want.removeAll(Set.of("news agencies", "agencies", "wire services"));
    have.removeAll(NONE);
    Set<String> both = new HashSet<>(want);
    both.retainAll(have);
    return Ratio.f(both.size(), have.size() - both.size(), want.size() - both.size());
  }

  private static String agency(String name) {
    String x = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").strip().replaceFirst("^the ", "");
    return AGENCIES.getOrDefault(x, x);
  }

  private static Ratio furniture(Gold gold, Told told, JsonNode r, JsonNode ours) {
    String id = r.path("id").asString();
    String text = gold.texts().get(id);
    BitSet want = new BitSet();
    for (JsonNode f : r.path("furniture")) {
      int at = text.indexOf(f.path("quote").asString());
      if (at >= 0) want.set(at, at + f.path("quote").asString().length());
    }
    BitSet have = new BitSet();
    for (JsonNode f : ours.path("furniture")) {
      Span s = told.span(id, f.path("start").asInt(), f.path("end").asInt());
      if (FURNITURE.contains(f.path("kind").asString())) have.set(s.begin(), s.end());
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)) || text.charAt(i) == '\u0085') {
        want.clear(i);
        have.clear(i);
      }
    }
    BitSet both = (BitSet) want.clone();
    both.and(have);
    return Ratio.f(both.cardinality(), have.cardinality() - both.cardinality(), want.cardinality() - both.cardinality());
  }
}
