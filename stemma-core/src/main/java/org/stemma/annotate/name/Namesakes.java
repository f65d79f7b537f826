package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.language.Genders;
import org.stemma.model.Prose;
import org.stemma.model.Zone;

/**
 * Which of the persons of one family name a bare family name means: the one named last whom the title fits, but one whom the report goes on
 * calling so rather than one named in passing in an earlier paragraph.
 */
final class Namesakes {
  /** Bare mentions from which the report goes on calling a person so. */
  private static final int HABIT = 3;

  private final Prose prose;
  private final Genders genders;
  private final Map<String, List<Integer>> persons = new HashMap<>();
  private final Map<Integer, Bearer> bearers = new HashMap<>();

  Namesakes(Prose prose, Genders genders) {
    this.prose = prose;
    this.genders = genders;
  }

  /** What has been read of one person so far. */
  private static final class Bearer {
    final Set<String> genders = new HashSet<>();
    int bare;
    int full;
    boolean titled;
    int paragraph;
  }

  /** Takes note of a mention whose referent is known. */
  void note(Candidate c, String surname) {
    List<Integer> all = persons.computeIfAbsent(surname, s -> new ArrayList<>());
    all.remove((Integer) c.referent);
    all.add(c.referent);
    Bearer b = bearers.computeIfAbsent(c.referent, r -> new Bearer());
    if (c.size() == 1) b.bare++;
    else b.full++;
    b.titled |= isTitled(c);
    b.paragraph = paragraph(c);
    for (char gender : new char[] {title(c), c.size() > 1 ? genders.ofGiven(c.form) : ' '}) if (gender != ' ') b.genders.add(String.valueOf(gender));
  }

  /** @return the referent of a bare family name, in a heading the one named most in what was noted; -1 when nobody was named so */
  int of(Candidate c) {
    List<Integer> all = persons.getOrDefault(c.form, List.of());
    if (all.isEmpty()) return -1;
    if (isHeading(c)) return all.stream().max(Comparator.comparingInt((Integer r) -> bearers.get(r).bare + bearers.get(r).full)).orElseThrow();
    String gender = String.valueOf(title(c));
    List<Integer> fit = all.stream().filter(r -> gender.isBlank() || bearers.get(r).genders.isEmpty() || bearers.get(r).genders.contains(gender)).toList();
    if (fit.isEmpty()) return all.getLast();
    int last = fit.getLast();
    if (!isInPassing(bearers.get(last), c)) return last;
    boolean titled = isTitled(c) && !bearers.get(last).titled;
    for (int i = fit.size() - 2; i >= 0; i--) if (bearers.get(fit.get(i)).bare >= HABIT || titled && bearers.get(fit.get(i)).titled) return fit.get(i);
    return last;
  }

  /** Named with an office or a form of address. */
  private boolean isTitled(Candidate c) {
    return !c.role.isEmpty() || title(c) != ' ';
  }

  /**
   * A bare family name with an office is not the person whom the report only later names in full, without one, by a given name that fits no
   * title seen: "President Holm ... his daughters Lisa and Nora Holm".
   *
   * @param full the mentions in full of one person
   */
  boolean isAnother(Candidate bare, List<Candidate> full) {
    if (full.isEmpty() || isHeading(bare)) return false;
    char title = title(bare);
    boolean later = true;
    boolean named = false;
    boolean opposed = false;
    for (Candidate f : full) {
      char given = genders.ofGiven(f.form);
      opposed |= title != ' ' && given != ' ' && title != given;
      later &= isHeading(f) || f.first > bare.first;
      named |= isTitled(f) || given != ' ' && (title == ' ' || given == title);
    }
    return opposed || later && !named && !bare.role.isEmpty();
  }

  private boolean isInPassing(Bearer b, Candidate c) {
    return b.full == 1 && b.bare == 0 && b.paragraph != paragraph(c);
  }

  /** Stands above the text, or is printed as what stands there. */
  boolean isHeading(Candidate c) {
    int s = prose.sentenceAt(prose.tokens().begin(c.first));
    return c.heading || s >= 0 && prose.sentences().get(s).zone() == Zone.HEADLINE;
  }

  private int paragraph(Candidate c) {
    int s = prose.sentenceAt(prose.tokens().begin(c.first));
    return s < 0 ? -1 : prose.sentences().get(s).paragraph();
  }

  /** The gender that a title before the name, or as its first word, tells. */
  private char title(Candidate c) {
    char before = genders.ofTitle(prose.tokens().lowerAt(c.first - 1));
    return before != ' ' ? before : genders.ofTitle(prose.tokens().lowerAt(c.first));
  }
}
