package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.NameKind;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;

/** Cuts runs of capitalised words into candidate names: joins "Bank of England", parts "Afghan President Ashraf Ghani". */
final class Candidates extends RunReading {
  /** Parts of a run that are parted again. */
  private static final int DEEPEST = 4;

  /** How much it tells of a name that there is in it what somebody is called. */
  private static final double CALLED = 8;

  private final Capitals capitals;
  private final Runs runs;
  private final Partings partings;
  private final List<Candidate> out = new ArrayList<>();
  private boolean heading;

  private Candidates(Prose prose, Lexicon lexicon, Capitals capitals) {
    super(prose, lexicon);
    this.capitals = capitals;
    this.runs = new Runs(prose, lexicon, capitals);
    this.partings = new Partings(prose, lexicon);
  }

  /** In order of place, apart. */
  static List<Candidate> of(Prose prose, Lexicon lexicon, Capitals capitals) {
    Candidates cutter = new Candidates(prose, lexicon, capitals);
    for (int s = 0; s < prose.sentences().size(); s++) {
      cutter.heading = capitals.isHeading(s);
      cutter.cut(prose.sentences().get(s));
    }
    return cutter.out;
  }

  private void cut(Sentence s) {
    int i = s.first();
    while (i < s.last()) {
      int office = runs.officeOf(i, s.last());
      if (office > i) {
        i = office;
        continue;
      }
      int vote = runs.election(i, s.last());
      if (vote > i) {
        out.add(new Candidate(i, vote, phrase(i, vote), heading));
        out.getLast().inside(NameKind.OTHER, 8);
        i = vote;
        continue;
      }
      int end = capitals.isNamey(i) ? runs.runEnd(i, s.last()) : i;
      if (end > i && i > s.first() && end < i + 3 && Capitals.isCapital(tokens.word(i - 1)) && !Capitals.isAllCapitals(tokens.word(i - 1)) && lexicon.has(Cue.DEFINITE, tokens.lower(i - 1)) && runs.isArticled(i, end)) {
        add(i - 1, end);
        i = end;
        continue;
      }
      if (end > i) part(i, end, 0);
      i = Math.max(end, i + 1);
    }
  }

  /** Parts a run into titles (which give a role), a people's adjective and the name proper. */
  private void part(int first, int last, int depth) {
    if (first >= last) return;
    if (depth > DEEPEST || partings.isKnown(first, last)) {
      add(first, last);
      return;
    }
    if (partings.isAllegiance(first, last)) {
      add(first, first + 1);
      part(first + 1, last, depth + 1);
      return;
    }
    if (partsAtDemonym(first, last, depth)) return;
    if (partings.isStyled(first, last)) {
      add(first, last);
      return;
    }
    int name = partings.afterTitles(first, last);
    if (name > first) {
      if (name < last) {
        part(name, last, depth + 1);
        role(first, name);
      }
      return;
    }
    int title = partings.innerTitle(first, last);
    if (title > 0) {
      part(first, title, depth + 1);
      part(title, last, depth + 1);
      return;
    }
    if (partings.isTwoPlaces(first, last)) {
      add(first, first + 1);
      add(first + 1, last);
      return;
    }
    if (partings.isPartyOfState(first, last)) {
      add(first, last - 1);
      add(last - 1, last);
      return;
    }
    if (partings.isTownBeforeWord(first, last)) {
      add(first, last - 1);
      return;
    }
    int cut = partings.cut(first, last);
    if (cut > 0) {
      part(first, cut, depth + 1);
      part(cut, last, depth + 1);
      return;
    }
    add(first, last);
  }

  /** "Afghan President X" is two names, "Indonesian Democratic Party" one, "French Interior Ministry" two. */
  private boolean partsAtDemonym(int first, int last, int depth) {
    int edge = partings.demonymEnd(first, last);
    if (edge == 0 || edge == last) return false;
    String head = partings.headWord(edge, last);
    if (edge == first + 1 && partings.isFederalBody(first, edge, last)) {
      add(first, last);
      return true;
    }
    boolean whole = (lexicon.organisationWords().contains(head) || lexicon.otherWords().contains(head)) && !lexicon.has(Cue.PLAIN_BODIES, head)
        && partings.afterTitles(edge, last) == edge;
    if (whole || lexicon.placeWords().contains(head) && lexicon.gazetteer().knows(tokens.span(first, last).in(tokens.text()))) return false;
    add(first, edge);
    part(edge, last, depth + 1);
    return true;
  }

  private void role(int first, int name) {
    if (out.isEmpty()) return;
    Candidate person = out.getLast();
    if (person.first < name) return;
    person.role = tokens.span(first, name).in(tokens.text());
  }

  private void add(int first, int last) {
    int from = first;
    int to = last;
    if (lexicon.organisations().contains(phrase(from, to))) {
      out.add(new Candidate(from, to, phrase(from, to), heading));
      return;
    }
    while (to > from && isEdge(to - 1)) to--;
    while (from < to && isEdge(from)) from++;
    if (from >= to || !isName(from, to)) return;
    out.add(new Candidate(from, to, phrase(from, to), heading));
    for (int i = from + 1; i + 1 < to; i++) if (Runs.opensCall(tokens.word(i))) out.getLast().inside(NameKind.PERSON, CALLED);
  }

  private boolean isEdge(int i) {
    String w = tokens.lower(i);
    if (lexicon.has(Cue.DEFINITE, w) && i + 1 < tokens.size() && lexicon.has(Cue.ARTICLED, tokens.lower(i + 1))) return false;
    return lexicon.has(Cue.PARTICLES, w) && !Capitals.isCapital(tokens.word(i)) || lexicon.has(Cue.LINKS, w) || lexicon.has(Cue.DEFINITE, w) || lexicon.has(Cue.POSSESSIVE, w);
  }

  /** "CENTRAL DIVISION" alone on its line: which part of a league the rows below are. */
  private boolean isGroupHead(int first, int last) {
    int s = prose.sentenceAt(tokens.begin(first));
    boolean alone = s >= 0 && prose.sentences().get(s).first() == first && prose.sentences().get(s).last() == last;
    return alone && last - first == 2 && lexicon.has(Cue.COMPASS, tokens.lower(first)) && lexicon.has(Cue.GROUPS, tokens.lower(first + 1));
  }

  private boolean isName(int first, int last) {
    if (last - first > 1) return !isOffice(first, last) && !isGroupHead(first, last);
    if (first > 1 && tokens.word(first - 1).equals("(") && Capitals.isAllCapitals(tokens.word(first))) return true;
    String lower = tokens.lower(first);
    if (lexicon.organisations().contains(lower) || lexicon.otherNames().contains(lower)) return true;
    if (lower.length() < 2 || lexicon.isTitle(lower) && !lexicon.isFirstName(lower) && !lexicon.gazetteer().knows(lower)) return false;
    return !lexicon.notNames().contains(lower);
  }

  /** "Economic Minister": an office without its holder. */
  private boolean isOffice(int first, int last) {
    if (!lexicon.isTitle(tokens.lower(last - 1)) || lexicon.isFirstName(tokens.lower(first)) || lexicon.organisations().contains(phrase(first, last))) return false;
    for (int i = first; i < last; i++) if (!lexicon.isTitle(tokens.lower(i)) && !lexicon.isCommon(tokens.lower(i))) return false;
    return true;
  }
}
