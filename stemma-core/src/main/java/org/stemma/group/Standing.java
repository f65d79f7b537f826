package org.stemma.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
 *
 * <p>Of a report that is added as a sketch some hundreds of bytes are kept ({@link Profiles}, {@link Index}, {@link Components}). How near two reports are is not kept but worked out
 * where stories are asked for.
 */
public final class Standing {
  /** Order in which reports are taken wherever an order decides: by day, then by their bytes. */
  private static final Comparator<Marked> ORDER = Comparator.comparing((Marked m) -> m.report().published().date().orElse("~"))
      .thenComparing(m -> m.report().sha256()).thenComparing(m -> m.report().source()).thenComparing(Marked::id);

  private final Language language;
  private final Decisions decisions;
  private final Profiles profiles;
  private final Index index = new Index();
  private final Components components = new Components();
  /** Those that were added with all their marks, by number, and their numbers. */
  private final Map<Integer, Marked> whole = new HashMap<>();
  private final Map<Marked, Integer> arrivals = new IdentityHashMap<>();
  private final Map<Decisions.Decision, Integer> named = new HashMap<>();
  /** Stories of components that did not grow since they were asked for: numbers of reports, in order. */
  private final Map<Integer, int[][]> parts = new HashMap<>();

  public Standing(Language language, Decisions decisions) {
    this.language = language;
    this.profiles = new Profiles(Statistics.of(language));
    this.decisions = decisions;
  }

  private record Member(int number, Marked report) {}

  /** Takes in one more report. Cost: the reports of its weeks that share a telling term with it. */
  public void add(Marked report) {
    whole.put(size(), report);
    arrivals.put(report, size());
    add(Sketch.of(report, language));
  }

  /** The same with no more of the report than its sketch: the stories then hold reports without text, called by their sources. */
  public void add(Sketch report) {
    int me = profiles.add(report);
    components.add();
    Profile profile = profiles.get(me);
    for (int other : index.about(profile)) {
      if (components.of(other) != components.of(me) && isLinked(profile, profiles.get(other))) join(me, other);
    }
    index.add(me, profile);
    if (!decisions.all().isEmpty()) joinAsWished(me);
  }

  private static boolean isLinked(Profile a, Profile b) {
    return new Group(0, a).strength(new Group(1, b), a.near(b)) >= 1;
  }

  private void joinAsWished(int me) {
    for (Decisions.Decision d : decisions.all()) {
      if (!d.together() || !Wishes.isNamed(d, report(me).report())) continue;
      Integer first = named.putIfAbsent(d, me);
      if (first != null) join(me, first);
    }
  }

  private void join(int a, int b) {
    parts.remove(components.of(a));
    parts.remove(components.of(b));
    components.join(a, b);
  }

  private Marked report(int number) {
    Marked marked = whole.get(number);
    return marked == null ? profiles.report(number) : marked;
  }

  /**
   * The reports that stand in one story with this one, in order of day and bytes. Cost: where its component has grown, all pairs of it that share a term.
   *
   * @param report added with all its marks
   */
  public List<Marked> storyOf(Marked report) {
    Integer arrival = arrivals.get(report);
    if (arrival == null) throw new IllegalArgumentException("report must have been added; got " + report.id() + " " + report.report().source());
    int component = components.of(arrival);
    if (!parts.containsKey(component)) {
      List<Member> members = members(component);
      parts(component, members, web(members));
    }
    int[] story = Arrays.stream(parts.get(component)).filter(p -> Arrays.stream(p).anyMatch(n -> n == arrival)).findFirst().orElseThrow();
    return Arrays.stream(story).mapToObj(this::report).toList();
  }

  /** All stories as they stand, in order of their first report; every report stands in exactly one. Cost: all pairs of a component that share a term. */
  public List<Story> stories() {
    List<Story> all = new ArrayList<>();
    for (int c : components.all()) all.addAll(told(c));
    all.sort((a, b) -> ORDER.compare(a.reports().getFirst(), b.reports().getFirst()));
    List<Story> out = new ArrayList<>();
    for (Story s : all) out.add(new Story("s" + (out.size() + 1), s.reports(), s.membership()));
    return out;
  }

  private List<Story> told(int component) {
    List<Member> members = members(component);
    Web web = web(members);
    Evidence evidence = new Evidence(web, decisions);
    return parts(component, members, web).stream().map(p -> new Story("s", p.stream().map(web.reports()::get).toList(), evidence.of(p))).toList();
  }

  /** Stories of a component as places among its members; made anew only when it has grown. */
  private List<List<Integer>> parts(int component, List<Member> members, Web web) {
    int[][] known = parts.get(component);
    if (known == null) {
      List<List<Integer>> made = Parts.of(web, Wishes.of(decisions, web.reports()));
      parts.put(component, made.stream().map(p -> p.stream().mapToInt(i -> members.get(i).number()).toArray()).toArray(int[][]::new));
      return made;
    }
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < members.size(); i++) places.put(members.get(i).number(), i);
    return Arrays.stream(known).map(p -> Arrays.stream(p).mapToObj(places::get).toList()).toList();
  }

  private List<Member> members(int component) {
    return Arrays.stream(components.members(component)).mapToObj(n -> new Member(n, report(n))).sorted(Comparator.comparing(Member::report, ORDER)).toList();
  }

  private Web web(List<Member> members) {
    return Web.of(members.stream().map(Member::report).toList(), members.stream().map(m -> profiles.get(m.number())).toList());
  }

  /** How many reports there are. */
  public int size() {
    return profiles.size();
  }
}
