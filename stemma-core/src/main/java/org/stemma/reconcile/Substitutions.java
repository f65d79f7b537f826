package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.WordList;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Excerpts;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.text.EditDistance;
import org.stemma.text.Span;

/**
 * One word for another inside the same words on both sides, in sentences that tell one thing and are not copied from one
 * another: "for a barrier along the southern border", "for a wall along the southern border".
 */
final class Substitutions {
  /** Words that both have around the one that differs, and how many of them tell something. */
  private static final int FRAME = 4;
  private static final int TELLING = 2;
  /** The same around words that mean one thing. */
  private static final int LONG_FRAME = 6;
  /** Readings of a locus up to which every pair is compared; of more, each with the middle. */
  private static final int SMALL = 12;
  private static final int MOST = 60;
  /** Letters of a word in which one slip makes no other word. */
  private static final int SLIP = 4;
  /** Words that one of the two may have more at one place of the frame. */
  private static final int MORE = 2;

  private final Ground ground;

  private Substitutions(Ground ground) {
    this.ground = ground;
  }

  /** The tokens of a reading's sentence. */
  private record Row(Cite cite, Prose prose, int first, int last) {
    boolean has(int i) {
      return i >= first && i < last;
    }

    String lemma(int i) {
      return prose.lemma(i);
    }
  }

  /** @return one difference for each pair of words, cited wherever a pair of readings has it, but for those that changes of copies tell already */
  static List<Drafted> of(Ground ground, List<Drafted> copied) {
    return new Substitutions(ground).all().stream().filter(f -> copied.stream().noneMatch(c -> c.about().contains(f.one()) && c.about().contains(f.other()))).map(Found::difference).toList();
  }

  /** @param one the words that stand for one another, as they are told */
  private record Found(Drafted difference, String one, String other) {
    Found with(Found more) {
      return new Found(merged(difference, more.difference), one, other);
    }
  }

  private List<Found> all() {
    Map<String, Found> out = new LinkedHashMap<>();
    for (Apparatus.Locus l : ground.apparatus.loci()) {
      List<Row> rows = rows(l);
      for (int i = 0; i < (rows.size() > SMALL ? 1 : rows.size()); i++) {
        for (int j = i + 1; j < rows.size(); j++) {
          if (!rows.get(i).cite().report().equals(rows.get(j).cite().report()) && !isCopied(rows.get(i).cite(), rows.get(j).cite())) between(rows.get(i), rows.get(j), out);
        }
      }
    }
    return List.copyOf(out.values());
  }

  /** Readings that are not the same to the letter, the middle of the locus first. */
  private List<Row> rows(Apparatus.Locus l) {
    Map<String, Cite> texts = new LinkedHashMap<>();
    l.readings().forEach(c -> texts.putIfAbsent(ground.plain(c), c));
    return texts.values().stream().limit(MOST).map(this::row).toList();
  }

  /** A passage that both have is told of by its changes, see {@link Rewordings}. */
  private boolean isCopied(Cite a, Cite b) {
    return ground.alignments(a.report(), b.report()).stream().anyMatch(al -> al.a().span().overlaps(al.a().report().equals(a.report()) ? a.span() : b.span()) && al.b().span().overlaps(al.b().report().equals(b.report()) ? b.span() : a.span()));
  }

  private Row row(Cite c) {
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    return ground.sentence(c).map(s -> new Row(c, p, s.first(), s.last())).orElse(new Row(c, p, range[0], range[1]));
  }

  private void between(Row x, Row y, Map<String, Found> out) {
    for (int i = x.first(); i < x.last(); i++) {
      for (int j = y.first(); j < y.last(); j++) {
        Optional<Found> found = at(x, i, y, j);
        if (found.isEmpty()) continue;
        Set<String> pair = new TreeSet<>(Set.of(x.lemma(i), y.lemma(j)));
        out.merge(String.join(" ", pair), found.get(), Found::with);
      }
    }
  }

  static Drafted merged(Drafted a, Drafted b) {
    List<Cite> all = new ArrayList<>(a.readings());
    b.readings().stream().filter(c -> !all.contains(c)).forEach(all::add);
    return new Drafted(a.kind(), a.about(), all, a.note(), a.weight());
  }

  private Optional<Found> at(Row x, int i, Row y, int j) {
    if (!isInside(x, i) || !isInside(y, j) || !isPair(x, i, y, j)) return Optional.empty();
    int[] left = run(x, i, y, j, -1);
    int[] right = run(x, i, y, j, 1);
    if (left[0] == 0 || right[0] == 0 || left[0] + right[0] < FRAME || left[1] + right[1] < TELLING || !holds(left, right) || !holds(right, left)) return Optional.empty();
    boolean known = ground.language.synonyms(x.lemma(i)).contains(y.lemma(j));
    if (known && left[0] + right[0] < LONG_FRAME) return Optional.empty();
    String one = Excerpts.quoted(x.prose().tokens().word(i));
    String other = Excerpts.quoted(y.prose().tokens().word(j));
    List<Cite> cites = List.of(sentence(x, i), sentence(y, j));
    String note = known ? "the same thing is told with a word of like meaning" : "the same thing is told with another word between the same words";
    return Optional.of(new Found(new Drafted(Kind.WORDING_DRIFT, one + " / " + other, cites, note, known ? 1.2 : 1.6), one, other));
  }

  /** A word stands on this side too, or the other side holds alone. */
  private static boolean holds(int[] side, int[] other) {
    return side[2] > 0 || other[2] >= FRAME;
  }

  private Cite sentence(Row r, int token) {
    return ground.shortened(new Cite(r.cite().report(), r.prose().tokens().span(r.first(), r.last())), r.prose().tokens().span(token, token + 1));
  }

  private static boolean isInside(Row r, int i) {
    return r.cite().span().contains(r.prose().tokens().span(i, i + 1));
  }

  /** Two other words of one sort, neither of which the other sentence has elsewhere. */
  private boolean isPair(Row x, int i, Row y, int j) {
    String v = x.lemma(i);
    String w = y.lemma(j);
    if (v.equals(w) || !tells(x.prose(), i) || !tells(y.prose(), j) || x.prose().tag(i).charAt(0) != y.prose().tag(j).charAt(0)) return false;
    if (Terms.areForms(v, w) || isSpelling(v, w) || isPerson(x, i) || isPerson(y, j) || isTime(x, i) || isTime(y, j)) return false;
    return !lemmas(x).contains(w) && !lemmas(y).contains(v);
  }

  /** A letter apart: names in two spellings are told elsewhere. */
  private static boolean isSpelling(String v, String w) {
    return v.length() >= SLIP && w.length() >= SLIP && EditDistance.between(v, w) <= 1;
  }

  private static Set<String> lemmas(Row r) {
    Set<String> out = new TreeSet<>();
    for (int i = r.first(); i < r.last(); i++) out.add(r.lemma(i));
    return out;
  }

  private boolean isPerson(Row r, int i) {
    Span s = r.prose().tokens().span(i, i + 1);
    return ground.report(r.cite().report()).names().stream().anyMatch((NameMark n) -> n.kind() == NameKind.PERSON && n.span().contains(s));
  }

  private boolean isTime(Row r, int i) {
    Span s = r.prose().tokens().span(i, i + 1);
    return ground.report(r.cite().report()).times().stream().anyMatch(t -> t.span().overlaps(s));
  }

  /** Tokens in a row that both have, going one way from the pair to a mark at most, how many of them tell something and how many are words; one side may have a word or two more, once. */
  private int[] run(Row x, int i, Row y, int j, int step) {
    int n = 0;
    int telling = 0;
    int words = 0;
    boolean skipped = false;
    int a = i + step;
    int b = j + step;
    while (x.has(a) && y.has(b)) {
      if (x.lemma(a).equals(y.lemma(b))) {
        n++;
        if (tells(x.prose(), a)) telling++;
        if (!Character.isLetterOrDigit(x.prose().tokens().word(a).charAt(0))) break;
        words++;
        a += step;
        b += step;
        continue;
      }
      if (skipped || n == 0) break;
      skipped = true;
      int more = 1;
      while (more <= MORE && !(x.has(a + step * more) && x.lemma(a + step * more).equals(y.lemma(b))) && !(y.has(b + step * more) && y.lemma(b + step * more).equals(x.lemma(a)))) more++;
      if (more > MORE) break;
      if (x.has(a + step * more) && x.lemma(a + step * more).equals(y.lemma(b))) a += step * more;
      else b += step * more;
    }
    return new int[] {n, telling, words};
  }

  private boolean tells(Prose p, int i) {
    String tag = p.tag(i);
    boolean word = tag.startsWith("N") || tag.startsWith("J") || tag.startsWith("V") && !ground.terms.isHelping(p, i);
    return word && !ground.language.words(WordList.STOP_WORDS).contains(p.tokens().lower(i)) && Character.isLetter(p.tokens().word(i).charAt(0));
  }
}
