package org.stemma.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.stemma.language.Language;
import org.stemma.model.Marked;
import org.stemma.model.Membership;
import org.stemma.model.Story;

/** Groups reports into stories. */
public final class Grouping {
  private Grouping() {}

  /** Version of this room's output. */
  public static final int STAGE = 2;

  /** Mean nearness that holds a story together. */
  static final double NEAR = .2;

  /**
   * @param reports in order of ids
   * @return stories in order of their first report; every report stands in exactly one
   */
  public static List<Story> of(List<Marked> reports, Language language) {
    return of(reports, Statistics.of(reports, language), language);
  }

  /** The same with statistics frozen before, as a stream needs them. */
  public static List<Story> of(List<Marked> reports, Statistics statistics, Language language) {
    List<Profile> profiles = reports.stream().map(m -> Profile.of(m, statistics, language)).toList();
    List<Link> links = Links.of(profiles);
    int[] group = Parts.of(profiles, links, NEAR);
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) members.computeIfAbsent(group[i], g -> new ArrayList<>()).add(i);
    List<Story> out = new ArrayList<>();
    for (List<Integer> m : members.values()) out.add(story("s" + (out.size() + 1), m, profiles));
    return out;
  }

  private static Story story(String id, List<Integer> members, List<Profile> profiles) {
    List<Marked> reports = members.stream().map(i -> profiles.get(i).report()).toList();
    List<Membership> membership = new ArrayList<>();
    for (int i : members) membership.add(new Membership(profiles.get(i).report().id(), OptionalDouble.empty(), Evidence.of(i, members, profiles)));
    return new Story(id, reports, membership);
  }
}
