package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Entity;
import org.stemma.model.Excerpts;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.StatementMark;
import org.stemma.model.Utterance;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/**
 * A few words between quotation marks that another report has from somebody else, and one quotation of which only one report
 * says to whom it was said.
 */
final class Sayings {
  /** Telling words of a quotation that the other has: at least so many, and this share. */
  private static final int WORDS = 2;
  private static final double SHARE = .6;
  /** Words in a row. */
  private static final int RUN = 3;
  /** Longer quotations are utterances, which align joins. */
  private static final int LONGEST = 8;
  /** A lone word between marks must be as long as this, stand in no more sentences of the story, and be no word of everyday text. */
  private static final int LETTERS = 8;
  private static final int RARE = 4;
  /** Sentences that may have a word by which two statements are compared. */
  private static final int MOST = 40;

  private final Ground ground;
  private final Map<String, Set<String>> sentences = new HashMap<>();

  private Sayings(Ground ground) {
    this.ground = ground;
  }

  /** @param words telling words, joined where a hyphen parts them, in all of the statement and between its quotation marks */
  private record Said(String report, StatementMark mark, Set<String> words, Set<String> quoted) {
    Cite cite() {
      return new Cite(report, mark.span());
    }
  }

  static List<Drafted> of(Ground ground, List<Utterance> utterances) {
    Sayings s = new Sayings(ground);
    List<Drafted> out = new ArrayList<>(s.phrases());
    for (Utterance u : utterances) s.addressed(u).ifPresent(out::add);
    return out;
  }

  private List<Drafted> phrases() {
    List<Said> all = new ArrayList<>();
    for (Marked m : ground.story.reports()) {
      count(m);
      for (StatementMark s : m.statements()) if (s.zone() == Zone.BODY && s.speaker().isKnown() && !isGuessed(m, s)) all.add(said(m, s));
    }
    Map<String, Set<Integer>> having = new HashMap<>();
    for (int i = 0; i < all.size(); i++) for (String w : all.get(i).words()) if (isRareEnough(w)) having.computeIfAbsent(w, x -> new TreeSet<>()).add(i);
    Map<String, Drafted> out = new LinkedHashMap<>();
    for (Said a : all) {
      if (a.mark().kind() != StatementMark.Kind.MIXED || a.quoted().isEmpty() || a.quoted().size() > LONGEST) continue;
      Set<Integer> near = new TreeSet<>();
      for (String w : a.quoted()) near.addAll(having.getOrDefault(w, Set.of()));
      for (int i : near) {
        Said b = all.get(i);
        if (a.report().equals(b.report()) || !isShared(a, b) || isOneSpeaker(a, b)) continue;
        String names = a.mark().speaker().name() + " / " + b.mark().speaker().name();
        String key = String.join(" / ", new TreeSet<>(Set.of(who(a), who(b))));
        out.merge(key, new Drafted(Kind.ATTRIBUTION, "who said " + Excerpts.quoted(ground.text(a.cite())), List.of(withSpeaker(a), withSpeaker(b)), "the reports give the same words to different speakers: " + names, 2.8), Substitutions::merged);
      }
    }
    return List.copyOf(out.values());
  }

  /** "He" and "she" may be somebody else. */
  private boolean isGuessed(Marked m, StatementMark s) {
    String mention = s.speakerMention().map(x -> m.prose().text(x).toLowerCase(Locale.ROOT)).orElse("");
    return ground.terms.pronouns().contains(mention);
  }

  private void count(Marked m) {
    Prose p = m.prose();
    for (int s = 0; s < p.sentences().size(); s++) for (int i = p.sentences().get(s).first(); i < p.sentences().get(s).last(); i++) sentences.computeIfAbsent(word(p, i), w -> new HashSet<>()).add(m.id() + " " + s);
  }

  private Said said(Marked m, StatementMark s) {
    Prose p = m.prose();
    int[] range = p.tokens().range(s.span());
    Set<String> words = new TreeSet<>();
    Set<String> quoted = new TreeSet<>();
    boolean in = s.kind() == StatementMark.Kind.DIRECT || s.span().begin() > 0 && isMark(p.text().substring(s.span().begin() - 1, s.span().begin()));
    for (int i = range[0]; i < range[1]; i++) {
      String w = p.tokens().word(i);
      if (isMark(w) && s.kind() != StatementMark.Kind.DIRECT) in = !in;
      if (!tells(p, i)) continue;
      words.add(word(p, i));
      if (in) quoted.add(word(p, i));
    }
    return new Said(m.id(), s, words, quoted);
  }

  private static boolean isMark(String word) {
    return word.length() == 1 && "\"\u201C\u201D".indexOf(word.charAt(0)) >= 0 || word.equals("``") || word.equals("''");
  }

  private static String word(Prose p, int i) {
    return p.lemma(i).replace("-", "");
  }

  private boolean tells(Prose p, int i) {
    String tag = p.tag(i);
    boolean kind = tag.startsWith("N") || tag.startsWith("J") || tag.startsWith("R") || tag.startsWith("V") && !ground.terms.isHelping(p, i);
    return kind && Character.isLetter(p.tokens().word(i).charAt(0));
  }

  private static Set<String> common(Said a, Said b) {
    Set<String> out = new TreeSet<>(a.quoted());
    out.retainAll(b.words());
    return out;
  }

  private boolean isShared(Said a, Said b) {
    Set<String> common = common(a, b);
    if (a.quoted().size() == 1) return common.size() == 1 && isRare(common.iterator().next());
    return a.quoted().stream().filter(b.quoted()::contains).count() >= WORDS && common.size() >= WORDS && common.size() >= SHARE * a.quoted().size() && common.stream().anyMatch(w -> isRareEnough(w) && !ground.language.words(WordList.STOP_WORDS).contains(w)) && isInRow(a, b);
  }

  /** Some words of the quotation stand in the other in one row. */
  private boolean isInRow(Said a, Said b) {
    List<String> x = row(a);
    List<String> y = row(b);
    for (int i = 0; i + RUN <= x.size(); i++) {
      List<String> run = x.subList(i, i + RUN);
      List<String> told = run.stream().filter(a.quoted()::contains).toList();
      if (told.size() >= WORDS && Collections.indexOfSubList(y, run) >= 0) return true;
    }
    return false;
  }

  private List<String> row(Said s) {
    Prose p = ground.report(s.report()).prose();
    int[] range = p.tokens().range(s.mark().span());
    List<String> out = new ArrayList<>();
    for (int i = range[0]; i < range[1]; i++) if (Character.isLetterOrDigit(p.tokens().word(i).charAt(0))) out.add(word(p, i));
    return out;
  }

  private boolean isRare(String word) {
    return word.length() >= LETTERS && isRareEnough(word) && !ground.language.table(WordTable.WORD_FREQUENCIES).containsKey(word);
  }

  private boolean isRareEnough(String word) {
    return sentences.getOrDefault(word, Set.of()).size() <= Math.max(RARE, Math.min(MOST, 2 * ground.story.reports().size()));
  }

  /** One entity, names that share a word, or one of them a description that fits anybody. */
  private boolean isOneSpeaker(Said a, Said b) {
    Optional<Entity> x = ground.entity(a.report(), a.mark().speaker());
    Optional<Entity> y = ground.entity(b.report(), b.mark().speaker());
    if (x.isEmpty() && isDescribed(a) || y.isEmpty() && isDescribed(b)) return true;
    if (x.isPresent() && x.equals(y)) return true;
    Set<String> words = new TreeSet<>(List.of(folded(a).split(" ")));
    words.retainAll(List.of(folded(b).split(" ")));
    return !words.isEmpty() || isPassedOn(a, b) || isPassedOn(b, a) || isNamedBeside(x, b) || isNamedBeside(y, a);
  }

  /** The other's sentence names the speaker: it may tell what he said. */
  private boolean isNamedBeside(Optional<Entity> speaker, Said other) {
    Optional<Span> sentence = ground.sentence(other.cite()).map(Sentence::span);
    return speaker.isPresent() && sentence.isPresent() && ground.report(other.report()).names().stream()
        .anyMatch(n -> sentence.get().contains(n.span()) && speaker.get().referents().contains(new Entity.Referent(other.report(), n.referent())));
  }

  /** No name: "officials" may be whoever another report names. */
  private static boolean isDescribed(Said s) {
    return s.mark().speaker().referent().isEmpty();
  }

  /** The one quotes the other, or says whom it has the words from. */
  private static boolean isPassedOn(Said by, Said of) {
    return by.mark().via().stream().anyMatch(v -> Renamings.folded(v.name()).equals(folded(of)));
  }

  private String who(Said s) {
    return ground.entity(s.report(), s.mark().speaker()).map(Entity::id).orElseGet(() -> folded(s));
  }

  private static String folded(Said s) {
    return Renamings.folded(s.mark().speaker().name());
  }

  private Cite withSpeaker(Said s) {
    Optional<Span> mention = s.mark().speakerMention();
    Span joined = mention.map(m -> s.mark().span().join(m)).orElse(s.mark().span());
    return ground.shortened(new Cite(s.report(), joined), s.mark().span());
  }

  /** One quotation: a report names the outlet it was given to, another does not. */
  private Optional<Drafted> addressed(Utterance u) {
    Map<String, Utterance.Reading> with = new LinkedHashMap<>();
    Map<String, Utterance.Reading> without = new LinkedHashMap<>();
    for (Utterance.Reading r : u.readings()) {
      if (r.statement().kind() != StatementMark.Kind.DIRECT || r.statement().zone() != Zone.BODY || r.statement().cue().isEmpty()) continue;
      (r.statement().addressee().filter(this::isName).isPresent() ? with : without).putIfAbsent(r.report(), r);
    }
    without.keySet().removeAll(with.keySet());
    if (!with.isEmpty()) without.values().removeIf(r -> !isAlike(with.values().iterator().next(), r));
    if (with.isEmpty() || without.isEmpty()) return Optional.empty();
    List<Cite> cites = new ArrayList<>();
    with.values().forEach(r -> cites.add(cited(r)));
    without.values().forEach(r -> cites.add(cited(r)));
    String to = with.values().iterator().next().statement().addressee().orElseThrow();
    return Optional.of(new Drafted(Kind.ATTRIBUTION, "to whom " + u.speaker().name() + " said " + Excerpts.quoted(ground.text(cites.getFirst())), cites, "one report names to whom it was said (" + to + "), another does not", 1.9));
  }

  /** Word for word the same, but for a few. */
  private boolean isAlike(Utterance.Reading a, Utterance.Reading b) {
    Set<String> x = said(ground.report(a.report()), a.statement()).words();
    Set<String> y = said(ground.report(b.report()), b.statement()).words();
    long common = x.stream().filter(y::contains).count();
    return common >= WORDS && common >= SHARE * Math.max(x.size(), y.size());
  }

  /** "CNN", "the Associated Press", no "reporters". */
  private boolean isName(String addressee) {
    return Stream.of(addressee.split(" ")).filter(w -> !ground.terms.article().contains(w)).findFirst().filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0))).isPresent();
  }

  private Cite cited(Utterance.Reading r) {
    Span whole = r.statement().span().join(r.statement().cue().orElseThrow());
    return ground.shortened(new Cite(r.report(), whole), r.statement().cue().orElseThrow());
  }
}
