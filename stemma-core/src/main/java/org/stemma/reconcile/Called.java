package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.WordList;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Entity;
import org.stemma.model.Marked;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.StatementMark;
import org.stemma.text.Span;
import org.stemma.text.Spaces;

/** What reports say a person is, before or after the name: an official here, a senior agent there. None is a part of the other. */
final class Called {
  /** Tokens of a description at most. */
  private static final int LONGEST = 14;

  private final Ground ground;
  private final Set<String> roles = new TreeSet<>();

  private Called(Ground ground) {
    this.ground = ground;
    for (WordList w : List.of(WordList.PUBLIC_ROLES, WordList.PEOPLE_NOUNS, WordList.SPEAKER_NOUNS)) roles.addAll(ground.language.words(w));
    roles.addAll(ground.terms.person());
  }

  /** @param head the noun that says what the person is; words: all its telling words */
  private record Said(String printed, String head, Set<String> words, Cite cite) {}

  /** By whom is described, in the order of the story's names. */
  static Map<Entity, Drafted> of(Ground ground) {
    Called c = new Called(ground);
    Map<Entity, Drafted> out = new LinkedHashMap<>();
    for (Entity e : ground.apparatus.entities()) if (e.kind() == NameKind.PERSON) c.differing(e).ifPresent(d -> out.put(e, d));
    return out;
  }

  static String about(Entity e) {
    return "what " + e.name() + " is called: ";
  }

  private Optional<Drafted> differing(Entity e) {
    Map<String, List<Said>> byReport = new LinkedHashMap<>();
    for (Entity.Referent r : e.referents()) {
      Marked m = ground.report(r.report());
      for (NameMark n : m.names()) if (n.referent() == r.number() && Renamings.inBody(m, n) && !isQuoted(m, n)) byReport.computeIfAbsent(m.id(), x -> new ArrayList<>()).addAll(said(m, n));
    }
    byReport.values().removeIf(List::isEmpty);
    if (byReport.size() < 2) return Optional.empty();
    List<Said> apart = new ArrayList<>();
    for (Map.Entry<String, List<Said>> own : byReport.entrySet()) {
      own.getValue().stream().filter(s -> byReport.entrySet().stream().anyMatch(o -> !o.getKey().equals(own.getKey()) && isNew(s, o.getValue()) && o.getValue().stream().anyMatch(t -> isNew(t, own.getValue()))))
          .max(Comparator.comparingInt(s -> s.words().size())).ifPresent(apart::add);
    }
    if (apart.size() < 2) return Optional.empty();
    boolean heads = apart.stream().map(Said::head).distinct().count() > 1;
    Map<String, String> forms = new LinkedHashMap<>();
    apart.forEach(a -> forms.putIfAbsent(a.printed().toLowerCase(Locale.ROOT), a.printed()));
    String printed = String.join(" / ", forms.values());
    return Optional.of(new Drafted(heads ? Kind.NAME_FORM : Kind.SCOPE, about(e) + printed, apart.stream().map(Said::cite).toList(), "the reports describe one person by different words, none of them a part of the other", 1.5));
  }

  /** Inside somebody's own words: what he calls the person, not what the report does. */
  private static boolean isQuoted(Marked m, NameMark n) {
    return m.statements().stream().anyMatch(s -> s.kind() == StatementMark.Kind.DIRECT && s.span().contains(n.span()));
  }

  /** A telling word that no description of the other report has, nor a word of like meaning. */
  private boolean isNew(Said s, List<Said> other) {
    return s.words().stream().anyMatch(w -> other.stream().noneMatch(o -> o.words().contains(w) || o.words().stream().anyMatch(x -> Terms.areForms(x, w) || ground.language.synonyms(x).contains(w))));
  }

  private List<Said> said(Marked m, NameMark n) {
    Prose p = m.prose();
    Sentence s = p.sentences().get(p.sentenceAt(n.span().begin()));
    int[] range = p.tokens().range(n.span());
    List<Said> out = new ArrayList<>();
    before(m, s, range[0]).ifPresent(out::add);
    after(m, s, range[0], range[1]).ifPresent(out::add);
    kind(m, s, range[0]).ifPresent(out::add);
    return out;
  }

  /** "radio host Ann Lowe", "one of the mayor's deputies, Ann Lowe". */
  private Optional<Said> before(Marked m, Sentence s, int name) {
    Prose p = m.prose();
    boolean comma = name - 1 > s.first() && p.tokens().word(name - 1).equals(",");
    int end = comma ? name - 1 : name;
    int i = end;
    while (i > s.first() && end - i < LONGEST && (isPart(p, i - 1, comma) || isPair(p, i - 1))) i--;
    if (!comma) return i < end && !(p.tagAt(i - 1).equals("CC") && isCommonNoun(p, i - 2)) ? read(m, i, end) : Optional.empty();
    for (int from = opening(p, i, end); from < end; from = opening(p, from + 1, end)) {
      Optional<Said> found = read(m, from, end);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  /** "talk radio hosts like Ann Lowe", "activists such as radio host Ann Lowe": what the person is named as one of, "hosts" also where it was taken for a verb. */
  private Optional<Said> kind(Marked m, Sentence s, int name) {
    Prose p = m.prose();
    int i = name;
    while (i > s.first() && (isPart(p, i - 1, false) && !p.tag(i - 1).equals("NNS") || p.tag(i - 1).equals("DT"))) i--;
    int by = i - 1;
    boolean such = by - 1 > s.first() && p.tag(by).equals("IN") && ground.terms.such().contains(p.tokens().lower(by - 1));
    if (by <= s.first() || !such && !ground.terms.like().contains(p.tokens().lower(by))) return Optional.empty();
    int end = such ? by - 1 : by;
    boolean several = end > s.first() && (p.tag(end - 1).equals("NNS") || p.tag(end - 1).equals("VBZ"));
    int from = end - 1;
    while (from > s.first() && isPart(p, from - 1, false)) from--;
    return several ? read(m, from, end) : Optional.empty();
  }

  /** Where the description before a comma begins: at "the", "his", "one of", "Tarn's", at "a" where no preposition follows; at its end when it begins nowhere. */
  private int opening(Prose p, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean owned = p.tag(i).startsWith("NN") && p.tagAt(i + 1).equals("POS");
      boolean one = p.tag(i).equals("CD") && p.tagAt(i + 1).equals("IN");
      boolean article = ground.terms.article().contains(p.tokens().lower(i)) && !ground.terms.definite().contains(p.tokens().lower(i));
      boolean definite = p.tag(i).equals("PRP$") || ground.terms.definite().contains(p.tokens().lower(i));
      if (owned || one || definite || article && isBare(p, i, end)) return i;
    }
    return end;
  }

  private static boolean isBare(Prose p, int from, int end) {
    for (int i = from; i < end; i++) if (p.tag(i).equals("IN")) return false;
    return true;
  }

  /** "friend and former aide Ann Lowe": after a noun of a role. */
  private boolean isPair(Prose p, int i) {
    return p.tag(i).equals("CC") && i > 0 && isRole(p, i - 1);
  }

  private static boolean isCommonNoun(Prose p, int i) {
    return p.tagAt(i).equals("NN") || p.tagAt(i).equals("NNS");
  }

  private boolean isRole(Prose p, int i) {
    return p.tag(i).equals("NN") && roles.contains(p.lemma(i).toLowerCase(Locale.ROOT));
  }

  private static boolean isPart(Prose p, int i, boolean whole) {
    String tag = p.tag(i);
    if (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("POS")) return true;
    return whole && (tag.equals("DT") || tag.equals("IN") || tag.equals("PRP$") || tag.equals("CD"));
  }

  /** ", a spokesman for the mayor,", ", who is a spokesman for the mayor", " is a spokesman for the mayor". */
  private Optional<Said> after(Marked m, Sentence s, int first, int name) {
    Prose p = m.prose();
    int from = name;
    boolean comma = from < s.last() && p.tokens().word(from).equals(",");
    if (comma) from++;
    boolean relative = comma && from < s.last() && p.tag(from).startsWith("W");
    if (relative) from++;
    boolean copula = (relative || !comma && first == s.first()) && from < s.last() && ground.terms.copula().contains(p.lemma(from));
    if (copula) from++;
    if (!comma && !copula || relative && !copula) return Optional.empty();
    int i = from;
    while (i < s.last() && i - name <= LONGEST && (isPart(p, i, true) || p.tag(i).equals("CC") || p.tag(i).equals("VBN") || p.tag(i).equals("VBG"))) i++;
    boolean closed = i >= s.last() || !Character.isLetterOrDigit(p.tokens().word(i).charAt(0)) || p.tag(i).startsWith("W");
    if (copula && (from >= s.last() || !p.tag(from).equals("DT")) || isList(p, i, s)) return Optional.empty();
    return closed && i > from ? read(m, from, i) : Optional.empty();
  }

  /** The comma stands inside a name of several: "of Wool, Flax and Silk". */
  private static boolean isList(Prose p, int i, Sentence s) {
    return i + 2 < s.last() && p.tag(i).equals(",") && p.tag(i - 1).startsWith("NNP") && p.tag(i + 1).startsWith("NNP") && (p.tag(i + 2).equals(",") || p.tag(i + 2).equals("CC"));
  }

  /** The first noun of a role before a preposition, at the end of its row of nouns, is what the person is. */
  private Optional<Said> read(Marked m, int from, int to) {
    Prose p = m.prose();
    if (m.names().stream().anyMatch(n -> n.kind() == NameKind.PERSON && p.tokens().range(n.span())[0] == from && !p.tag(Math.min(to - 1, p.tokens().range(n.span())[1])).equals("POS"))) return Optional.empty();
    if (p.tag(from).equals("CC") || p.tag(from).equals("IN")) return Optional.empty();
    int head = -1;
    int stop = Math.min(to, from + (p.tag(from).equals("CD") ? 2 : 0));
    while (stop < to && !p.tag(stop).equals("IN")) stop++;
    for (int i = from; i < stop; i++) {
      boolean last = i + 1 == to || !p.tag(i + 1).startsWith("NN") && !p.tag(i + 1).equals("POS");
      if (head < 0 && last && roles.contains(p.lemma(i).toLowerCase(Locale.ROOT))) head = i;
    }
    if (head < 0 || head == from && p.tagAt(from - 1).equals("IN") && p.tagAt(from - 2).startsWith("NN")) return Optional.empty();
    Set<String> words = new LinkedHashSet<>();
    for (int i = from; i < to; i++) if (tells(p, i)) words.add(plain(p, i));
    words.removeIf(w -> w.length() < 2);
    if (ground.terms.rank().containsAll(words)) return Optional.empty();
    Span span = p.tokens().span(from, to);
    Cite clause = ground.shortened(new Cite(m.id(), p.sentences().get(p.sentenceAt(span.begin())).span()), span);
    return Optional.of(new Said(Spaces.single(p.text(span)), p.lemma(head).toLowerCase(Locale.ROOT), words, clause));
  }

  /** "former" for "then-", a title in full. */
  private String plain(Prose p, int i) {
    String w = p.lemma(i).toLowerCase(Locale.ROOT).replace(".", "");
    int hyphen = w.indexOf('-');
    return ground.terms.inFull(hyphen > 0 && ground.terms.prefix().contains(w.substring(0, hyphen)) ? w.substring(hyphen + 1) : w);
  }

  private boolean tells(Prose p, int i) {
    String tag = p.tag(i);
    return (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBN")) && Character.isLetter(p.tokens().word(i).charAt(0));
  }
}
