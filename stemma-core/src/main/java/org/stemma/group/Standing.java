package org.stemma.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.stemma.language.Language;
import org.stemma.model.Decisions;
import org.stemma.model.Marked;
import org.stemma.model.Story;

/**
 * The stories as they stand while reports come in.
 *
 * <p>Two reports are linked when the two alone would be a story; that hangs on the two and on frozen statistics. Linked reports form a
 * component, and a component is split into stories by a rule over the set of its reports. So a new report changes its component and no
 * other, and the stories are the same in whatever order reports come, one by one or all at once. Not safe for several threads.
 */
public final class Standing {
  private final Language language;
  private final Statistics statistics;
  private final Decisions decisions;
  private final Map<String, String> words = new HashMap<>();
  private final Index index = new Index();
  private final List<Profile> profiles = new ArrayList<>();
  private final List<Component> componentOf = new ArrayList<>();
  /** For each report the earlier ones of its component. */
  private final List<Near> near = new ArrayList<>();
  private final Map<Marked, Integer> arrivals = new IdentityHashMap<>();
  private final Map<Decisions.Decision, Integer> named = new HashMap<>();

  public Standing(Language language, Decisions decisions) {
    this.language = language;
    this.statistics = Statistics.of(language);
    this.decisions = decisions;
  }

  /** Reports that are linked, directly or through others, and their stories once they were asked for. */
  private static final class Component {
    List<Integer> members = new ArrayList<>();
    List<List<Integer>> parts = List.of();
  }

  /** Takes in one more report. Cost: the reports of its weeks that share a telling term with it, and the reports of its component. */
  public void add(Marked report) {
    add(Profile.of(report, statistics, language));
  }

  /** The same with no more of the report than its sketch: the stories then hold reports without text, called by their sources. */
  public void add(Sketch report) {
    add(Profile.of(report, w -> words.computeIfAbsent(w, same -> same)));
  }

  private void add(Profile profile) {
    int me = profiles.size();
    profiles.add(profile);
    arrivals.put(profile.report(), me);
    near.add(new Near());
    Component mine = new Component();
    mine.members.add(me);
    componentOf.add(mine);
    long[] telling = profile.telling();
    index.about(profile, telling).stream().filter(i -> componentOf.get(i) != componentOf.get(me) && isLinked(profile, profiles.get(i))).forEach(i -> join(me, i));
    index.add(me, profile, telling);
    joinAsWished(me, profile);
  }

  private static boolean isLinked(Profile a, Profile b) {
    return new Group(0, a).strength(new Group(1, b), a.near(b)) >= 1;
  }

  private void joinAsWished(int me, Profile profile) {
    for (Decisions.Decision d : decisions.all()) {
      if (!d.together() || !Wishes.isNamed(d, profile.report().report())) continue;
      Integer first = named.putIfAbsent(d, me);
      if (first != null) join(me, first);
    }
  }

  private void join(int a, int b) {
    Component x = componentOf.get(a);
    Component y = componentOf.get(b);
    if (x == y) return;
    Component kept = x.members.size() >= y.members.size() ? x : y;
    Component gone = kept == x ? y : x;
    for (int i : gone.members) for (int j : kept.members) note(i, j);
    kept.members.addAll(gone.members);
    kept.parts = List.of();
    gone.members.forEach(i -> componentOf.set(i, kept));
  }

  private void note(int a, int b) {
    double score = profiles.get(a).near(profiles.get(b));
    if (score < Web.LEAST) return;
    near.get(Math.max(a, b)).add(Math.min(a, b), score);
  }

  /** The reports that stand in one story with this one, in order of day and bytes. */
  public List<Marked> storyOf(Marked report) {
    Integer arrival = arrivals.get(report);
    if (arrival == null) throw new IllegalArgumentException("report must have been added; got " + report.id() + " " + report.report().source());
    Component c = componentOf.get(arrival);
    List<List<Integer>> parts = c.parts.isEmpty() ? parts(c, web(c)) : c.parts;
    List<Integer> part = parts.stream().filter(p -> p.contains(c.members.indexOf(arrival))).findFirst().orElseThrow();
    return part.stream().map(i -> profiles.get(c.members.get(i)).report()).toList();
  }

  /** All stories as they stand, in order of their first report; every report stands in exactly one. */
  public List<Story> stories() {
    List<Story> all = new ArrayList<>();
    for (Component c : new LinkedHashSet<>(componentOf)) all.addAll(told(c));
    all.sort((a, b) -> Profile.ORDER.compare(first(a), first(b)));
    List<Story> out = new ArrayList<>();
    for (Story s : all) out.add(new Story("s" + (out.size() + 1), s.reports(), s.membership()));
    return out;
  }

  private Profile first(Story s) {
    return profiles.get(arrivals.get(s.reports().getFirst()));
  }

  private List<Story> told(Component c) {
    Web web = web(c);
    Evidence evidence = new Evidence(web, decisions);
    return parts(c, web).stream().map(p -> new Story("s", p.stream().map(i -> web.reports().get(i).report()).toList(), evidence.of(p))).toList();
  }

  /** Stories of a component as places among its sorted members; made anew only when it has grown. */
  private List<List<Integer>> parts(Component c, Web web) {
    if (c.parts.isEmpty()) c.parts = Parts.of(web, Wishes.of(decisions, web.reports()));
    return c.parts;
  }

  private Web web(Component c) {
    c.members.sort((a, b) -> Profile.ORDER.compare(profiles.get(a), profiles.get(b)));
    return Web.of(c.members.stream().map(profiles::get).toList(), c.members, near);
  }

  /** How many reports there are. */
  public int size() {
    return profiles.size();
  }
}
