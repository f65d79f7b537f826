package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.NameKind;
import org.stemma.model.Prose;
import org.stemma.text.Spaces;

/** Joins the forms under which a report names one referent: surname after full name, acronym, name without its legal form. */
final class Referents {
  private final Lexicon lexicon;

  private Referents(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Most letters of a land before the name of its body: "U.S. Senate", "EU Commission" beside "Senate", "Commission". */
  private static final int LETTERS = 3;

  /**
   * Numbers the candidates' referents.
   *
   * @return the fullest printed form of each referent, by number
   */
  static List<String> join(Prose prose, List<Candidate> candidates, Lexicon lexicon) {
    return new Referents(lexicon).join(prose, candidates);
  }

  private List<String> join(Prose prose, List<Candidate> candidates) {
    List<Group> groups = new ArrayList<>();
    Map<String, Integer> byForm = new HashMap<>();
    for (Candidate c : candidates) if (c.size() > 1) place(c, groups, byForm);
    Namesakes namesakes = new Namesakes(prose, lexicon.genders());
    // What a heading calls short is told by the text below it.
    for (boolean heading : new boolean[] {false, true}) {
      for (Candidate c : candidates) {
        if (namesakes.isHeading(c) != heading) continue;
        if (c.size() == 1) shorter(c, groups, byForm, namesakes, lexicon);
        if (c.kind == NameKind.PERSON) namesakes.note(c, lastWord(c.form));
      }
    }
    Lands.part(prose, candidates, lexicon, groups.size());
    renumber(candidates);
    return canonical(prose, candidates);
  }

  /** Forms taken for one referent; grows while the report is read. */
  private record Group(NameKind kind, List<String> forms, List<Candidate> full) {
    Group(NameKind kind) {
      this(kind, new ArrayList<>(), new ArrayList<>());
    }
  }

  private void place(Candidate c, List<Group> groups, Map<String, Integer> byForm) {
    String key = c.kind + "|" + bare(c.form);
    int known = byForm.getOrDefault(key, -1);
    if (known < 0) known = likeNamed(c, groups);
    if (known < 0) {
      known = groups.size();
      groups.add(new Group(c.kind));
    }
    groups.get(known).forms().add(c.form);
    groups.get(known).full().add(c);
    byForm.put(key, known);
    c.referent = known;
  }

  private int likeNamed(Candidate c, List<Group> groups) {
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).kind() != c.kind) continue;
      for (String form : groups.get(g).forms()) {
        if (c.kind == NameKind.PERSON && samePerson(form, c.form)) return g;
        if (c.kind == NameKind.ORGANISATION && (isSeated(form, c.form) || isSeated(c.form, form))) return g;
      }
    }
    return -1;
  }

  /** "US Embassy" and "U.S. Embassy in Kabul": the longer form but adds where. */
  private boolean isSeated(String form, String fuller) {
    return bare(fuller).startsWith(bare(form) + " in ");
  }

  /** "Gulbuddin Hekmatyar" and "G. Hekmatyar", "Joseph R. Biden" and "Joseph Biden", "William Marsh" and "Bill Marsh"; never two given names that differ else. */
  private boolean samePerson(String a, String b) {
    String[] x = bare(a).split(" ");
    String[] y = bare(b).split(" ");
    if (!x[x.length - 1].equals(y[y.length - 1])) return false;
    if (x.length == 1 || y.length == 1) return true;
    if (x[0].equals(y[0]) || lexicon.nicknames().areOne(x[0], y[0])) return x.length == 2 || y.length == 2 || x[1].charAt(0) == y[1].charAt(0);
    String shorter = x[0].length() < y[0].length() ? x[0] : y[0];
    String longer = shorter == x[0] ? y[0] : x[0];
    String initial = shorter.replace(".", "");
    return initial.length() == 1 && longer.startsWith(initial) || contains(x, y) || contains(y, x);
  }

  private static boolean contains(String[] longer, String[] shorter) {
    if (shorter.length < 2 || longer.length <= shorter.length) return false;
    for (int i = 0; i < shorter.length; i++) if (!longer[longer.length - shorter.length + i].equals(shorter[i])) return false;
    return true;
  }

  private void shorter(Candidate c, List<Group> groups, Map<String, Integer> byForm, Namesakes namesakes,
      Lexicon lexicon) {
    String key = c.kind + "|" + bare(c.form);
    int known = c.kind == NameKind.PERSON ? namesakes.of(c) : -1;
    if (known < 0) known = byForm.getOrDefault(key, -1);
    boolean plain = c.kind == NameKind.ORGANISATION && (lexicon.isCommon(c.form) || c.inner[NameKind.PLACE.ordinal()] >= 2);
    if (known < 0 && c.kind == NameKind.ORGANISATION) known = ofLand(c, groups);
    if (known < 0 && !plain) known = fuller(c, groups, namesakes);
    if (known < 0) {
      known = groups.size();
      groups.add(new Group(c.kind));
      groups.get(known).forms().add(c.form);
      byForm.put(key, known);
    }
    c.referent = known;
  }

  /** "Senate" after "U.S. Senate", where only one land's is told; else -1. */
  private int ofLand(Candidate c, List<Group> groups) {
    int found = -1;
    for (int g = 0; g < groups.size(); g++) {
      for (String form : groups.get(g).forms()) {
        String[] words = bare(form).split(" ");
        boolean one = groups.get(g).kind() == c.kind && words.length == 2 && words[0].length() <= LETTERS && words[1].equals(bare(c.form));
        if (one && found >= 0 && found != g) return -1;
        if (one) found = g;
      }
    }
    return found;
  }

  private int fuller(Candidate c, List<Group> groups, Namesakes namesakes) {
    int found = -1;
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).kind() != c.kind || c.kind == NameKind.PERSON && namesakes.isAnother(c, groups.get(g).full())) continue;
      for (String form : groups.get(g).forms()) {
        if (!isShortFor(c.form, form, c.kind)) continue;
        if (c.kind == NameKind.PERSON && lastWord(form).equals(c.form)) return g;
        if (found < 0) found = g;
      }
    }
    return found;
  }

  private boolean isShortFor(String form, String fuller, NameKind kind) {
    String[] words = bare(fuller).split(" ");
    String small = bare(form);
    return switch (kind) {
      case PERSON -> words[words.length - 1].equals(small) || words[0].equals(small);
      case ORGANISATION -> words.length > 1 && (lexicon.acronym(words).equals(small.replace(".", "")) || words[0].equals(small) && small.length() > 3);
      case PLACE, OTHER -> false;
    };
  }

  /** Without article, dots, legal form and the letters after a person's name: "the acme corp." gives "acme". */
  private String bare(String form) {
    String s = lexicon.has(Cue.DEFINITE, form.substring(0, Math.max(0, form.indexOf(' ')))) ? form.substring(form.indexOf(' ') + 1) : form;
    s = withoutLast(Spaces.unmarked(s).replace('\u2019', '\''), Cue.LEGAL_FORMS);
    s = withoutLast(s, Cue.POST_NOMINALS).replaceAll("(?<!\\p{L})(\\p{L})\\.", "$1");
    return s.endsWith(".") && s.indexOf('.') == s.length() - 1 ? s.substring(0, s.length() - 1) : s;
  }

  private String withoutLast(String s, Cue cue) {
    int blank = s.lastIndexOf(' ');
    return blank > 0 && lexicon.has(cue, s.substring(blank + 1)) ? s.substring(0, blank) : s;
  }

  private String lastWord(String form) {
    String bare = bare(form);
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /** Numbers in order of first mention. */
  private static void renumber(List<Candidate> candidates) {
    Map<Integer, Integer> order = new HashMap<>();
    for (Candidate c : candidates) {
      order.putIfAbsent(c.referent, order.size());
      c.referent = order.get(c.referent);
    }
  }

  private static List<String> canonical(Prose prose, List<Candidate> candidates) {
    List<Candidate> best = new ArrayList<>();
    for (Candidate c : candidates) {
      if (c.referent == best.size()) best.add(c);
      else if (isFuller(prose, c, best.get(c.referent))) best.set(c.referent, c);
    }
    return best.stream().map(c -> Spaces.single(prose.text(prose.tokens().span(c.first - c.land, c.last)))).toList();
  }

  private static boolean isLoud(Prose prose, Candidate c) {
    return Capitals.isAllCapitals(prose.tokens().word(c.first));
  }

  /** More letters, but a form in capitals only from a heading never wins over one from the text. */
  private static boolean isFuller(Prose prose, Candidate c, Candidate old) {
    if (c.heading != old.heading) return old.heading;
    if (c.land != old.land && c.form.equals(old.form)) return c.land > old.land;
    if (c.form.equals(old.form)) return isLoud(prose, old) && !isLoud(prose, c);
    return c.form.length() > old.form.length();
  }
}
