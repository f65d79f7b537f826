package org.stemma.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import org.stemma.model.Decisions;
import org.stemma.model.Membership;

/** Says why reports are told to belong to their story, in words a reader can check, and which do so by little. */
record Evidence(Web web, Decisions decisions) {
  /** Strength up to which a member is borderline, and from which a report of another story nearly is one. */
  private static final double HARDLY = 1.15;
  private static final double NEARLY = .9;

  /** @return in the order of the story's reports, given as places in the web */
  List<Membership> of(List<Integer> story) {
    Set<Integer> inside = new HashSet<>(story);
    double[] sums = story.stream().mapToDouble(i -> sum(i, inside)).toArray();
    Group whole = new Group(story.stream().map(web.profiles()::get).toList(), Arrays.stream(sums).sum() / 2);
    List<Membership> out = new ArrayList<>();
    for (int k = 0; k < story.size(); k++) out.add(of(story.get(k), inside, sums[k], whole));
    return out;
  }

  private double sum(int mine, Set<Integer> inside) {
    double sum = 0;
    for (int k = 0; k < web.others()[mine].length; k++) if (inside.contains(web.others()[mine][k])) sum += web.near()[mine][k];
    return sum;
  }

  private Membership of(int mine, Set<Integer> inside, double sum, Group whole) {
    List<String> because = new ArrayList<>();
    because.add(nearest(mine, inside::contains).map(p -> line(mine, p)).orElse("stands alone: no other report is near enough"));
    boolean decided = decisions.all().stream().anyMatch(d -> Wishes.isNamed(d, web.reports().get(mine).report()));
    if (decided) because.add("an editor's decision names it");
    Optional<String> doubt = decided ? Optional.empty() : doubt(mine, inside, sum, whole);
    doubt.ifPresent(because::add);
    return new Membership(web.reports().get(mine).id(), OptionalDouble.empty(), because, doubt.isPresent());
  }

  private Profile profile(int place) {
    return web.profiles().get(place);
  }

  private Optional<Integer> nearest(int mine, IntPredicate among) {
    int best = -1;
    double most = 0;
    for (int k = 0; k < web.others()[mine].length; k++) {
      if (web.near()[mine][k] <= most || !among.test(web.others()[mine][k])) continue;
      most = web.near()[mine][k];
      best = web.others()[mine][k];
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /** What little more or less would have changed. */
  private Optional<String> doubt(int mine, Set<Integer> inside, double sum, Group whole) {
    Group one = new Group(0, profile(mine));
    if (inside.size() > 1 && one.strength(whole.without(profile(mine), sum), sum) < HARDLY)
      return Optional.of("borderline: belongs to the others of the story by little");
    double mean = inside.size() > 1 ? sum / (inside.size() - 1) : 0;
    return nearest(mine, p -> !inside.contains(p)).filter(p -> web.near(mine, p) >= NEARLY * mean)
        .filter(p -> one.strength(new Group(0, profile(p)), web.near(mine, p)) >= 1)
        .map(p -> "borderline: is nearly as near to " + web.reports().get(p).id() + ", which stands in another story");
  }

  private String line(int mine, int other) {
    int names = profile(mine).sharedNames(profile(other));
    int figures = profile(mine).sharedFigures(profile(other));
    List<String> what = new ArrayList<>();
    if (names > 0) what.add(names + (names == 1 ? " name" : " names"));
    if (figures > 0) what.add(figures + (figures == 1 ? " figure" : " figures"));
    List<String> words = profile(mine).shared(profile(other), 3);
    if (!words.isEmpty()) what.add("words such as " + String.join(", ", words));
    if (what.isEmpty()) return "shares no telling word with the others";
    String last = what.removeLast();
    return "shares " + (what.isEmpty() ? last : String.join(", ", what) + " and " + last) + " with " + web.reports().get(other).id();
  }
}
