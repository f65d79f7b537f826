package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.text.Initials;
import org.stemma.text.Tokens;

/** The names of a report by the nouns of their roles, so that "the mayor" finds her. */
final class Roles {
  private final Prose prose;
  private final Tokens t;
  private final Words speech;
  private final Set<String> address;
  private final Map<String, List<NameMark>> roles = new HashMap<>();
  /** By the nouns of roles that they had. */
  private final Map<String, List<NameMark>> formerly = new HashMap<>();

  Roles(Prose prose, List<NameMark> names, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.speech = Words.of(language);
    this.address = language.words(WordList.FORMS_OF_ADDRESS);
    for (NameMark n : names) file(n);
  }

  /** The last one of that noun before a place whom the words describe. */
  Optional<NameMark> before(String noun, Range words, int at) {
    NameMark best = null;
    for (NameMark n : described(noun, words)) if (n.span().begin() < t.begin(at)) best = n;
    return Optional.ofNullable(best);
  }

  /** The first one named only after a place. */
  Optional<NameMark> after(String noun, Range words, int at) {
    return described(noun, words).stream().filter(n -> n.span().begin() >= t.begin(at)).findFirst();
  }

  /** "the IG" for the one whom the report calls the inspector general: who has a role that ends in words with these first letters. */
  Optional<NameMark> abbreviated(NameMark name, Range mention) {
    if (name.kind() == NameKind.PERSON || mention.size() != 2 || !Initials.are(name.canonical()) || !speech.has(Words.Kind.DEFINITE, t.lower(mention.from()))) return Optional.empty();
    Map<Integer, NameMark> found = new HashMap<>();
    roles.values().stream().flatMap(List::stream).filter(n -> n.kind() == NameKind.PERSON && Initials.end(List.of(n.role().orElse("").split("[\\s-]+")), name.canonical())).forEach(n -> found.putIfAbsent(n.referent(), n));
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }

  /** True when the referent has a role of that noun somewhere. */
  boolean has(String noun, int referent) {
    return roles.getOrDefault(noun, List.of()).stream().anyMatch(n -> n.referent() == referent);
  }

  private List<NameMark> described(String noun, Range words) {
    List<NameMark> out = new ArrayList<>();
    for (NameMark n : (isPast(words) && hasPast(noun) ? formerly : roles).getOrDefault(noun, List.of())) {
      if (n.kind() != NameKind.PLACE && describedBy(words, n.role().orElse("") + " " + n.canonical() + " " + before(n) + " " + behind(n))) out.add(n);
    }
    return out;
  }

  /** "former" of "the former mayor": another one than the mayor. */
  boolean isPast(Range words) {
    for (int k = words.from(); k < words.to(); k++) if (speech.has(Words.Kind.PAST_ROLE, t.lower(k))) return true;
    return false;
  }

  /** True where the report names somebody who had that role. */
  boolean hasPast(String noun) {
    return formerly.containsKey(noun);
  }

  /** "a US peace envoy", whom the report names later: the one name whose office is the same and shares a word. */
  Optional<NameMark> introduced(String noun, Range words) {
    if (!speech.has(Words.Kind.OFFICE, noun)) return Optional.empty();
    Set<Integer> referents = new HashSet<>();
    NameMark found = null;
    for (NameMark n : roles.getOrDefault(noun, List.of())) {
      if (n.kind() != NameKind.PERSON || !sharesWord(words, n.role().orElse("") + " " + before(n))) continue;
      referents.add(n.referent());
      if (found == null) found = n;
    }
    return referents.size() == 1 ? Optional.of(found) : Optional.empty();
  }

  private boolean sharesWord(Range words, String role) {
    Set<String> have = new HashSet<>();
    for (String w : role.toLowerCase(Locale.ROOT).split("[^\\p{L}.]+")) have.add(w.replace(".", ""));
    for (int k = words.from(); k < words.to(); k++) if (have.contains(t.lower(k).replace(".", "")) && !address.contains(t.lower(k)) && !prose.tag(k).equals("POS")) return true;
    return false;
  }

  boolean describedBy(Range words, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int k = words.from(); k < words.to(); k++) {
      String w = t.lower(k);
      if (prose.tag(k).equals("POS") || prose.tag(k).equals("DT")) continue;
      if (!lower.contains(w.length() > 5 ? w.substring(0, w.length() - 2) : w)) return false;
    }
    return true;
  }

  /** Where the report places whom it names: "Senator Anna Moreno of Linden", "(R-Linden)". */
  private String behind(NameMark n) {
    int k = t.firstAfter(n.span().end());
    boolean placed = prose.tagAt(k).equals("IN") || t.lowerAt(k).equals("(") || t.lowerAt(k).equals(",");
    return placed ? t.lowerAt(k + 1) + " " + t.lowerAt(k + 2) : "";
  }

  private String before(NameMark n) {
    int k = t.firstAfter(n.span().begin());
    return t.lowerAt(k - 3) + " " + t.lowerAt(k - 2) + " " + t.lowerAt(k - 1);
  }

  /** Files a name under each noun of its role and title, and a body under its last word; at most forty of a kind. */
  private void file(NameMark n) {
    Set<String> nouns = new HashSet<>();
    Set<String> had = new HashSet<>();
    String role = n.role().orElse("").toLowerCase(Locale.ROOT);
    String opening = role.split("[ -]")[0];
    boolean past = speech.has(Words.Kind.PAST_ROLE, opening);
    String before = "";
    if (past) {
      for (String w : role.split("[^\\p{L}.]+")) if (!w.equals(opening) && !speech.has(Words.Kind.BODY, w)) had.add(title(w));
    } else {
      for (String w : role.split("[^\\p{L}.]+")) {
        if (!speech.has(Words.Kind.DEPUTY, before) && !speech.has(Words.Kind.BODY, w)) nouns.add(title(w));
        before = w;
      }
    }
    int first = t.firstAfter(n.span().begin());
    if (n.kind() == NameKind.PERSON && !past) {
      if (!speech.has(Words.Kind.DEPUTY, t.lowerAt(first - 2))) nouns.add(title(t.lowerAt(first - 1)));
      nouns.add(title(t.lowerAt(first)));
    }
    if (n.kind() == NameKind.ORGANISATION) for (String w : n.canonical().toLowerCase(Locale.ROOT).split(" ")) if (w.length() > 3) nouns.add(w);
    for (String noun : List.copyOf(nouns)) nouns.addAll(speech.others(Words.Kind.ALSO_CALLED, noun));
    nouns.forEach(noun -> add(roles, noun, n));
    had.forEach(noun -> add(formerly, noun, n));
  }

  private static void add(Map<String, List<NameMark>> to, String noun, NameMark n) {
    List<NameMark> all = to.computeIfAbsent(noun, k -> new ArrayList<>());
    if (all.size() < 40) all.add(n);
  }

  private String title(String w) {
    return speech.full(Words.Kind.TITLE_FORM, w);
  }
}
