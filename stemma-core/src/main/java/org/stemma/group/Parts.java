package org.stemma.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Splits linked reports into stories: the two groups that are nearest come together first, until no two belong together strongly enough. */
final class Parts {
  private record Offer(double near, Group a, Group b, int versionA, int versionB) {}

  private static final Comparator<Offer> BEST = Comparator.comparingDouble((Offer o) -> -o.near())
      .thenComparingInt((Offer o) -> Math.min(o.a().first(), o.b().first())).thenComparingInt(o -> Math.max(o.a().first(), o.b().first()));

  private final Wishes wishes;
  private final List<Group> groups = new ArrayList<>();
  private final PriorityQueue<Offer> offers = new PriorityQueue<>(BEST);

  private Parts(Web web, Wishes wishes) {
    this.wishes = wishes;
    for (int i = 0; i < web.reports().size(); i++) groups.add(new Group(i, web.profiles().get(i)));
    for (int i = 0; i < groups.size(); i++)
      for (int k = 0; k < web.others()[i].length; k++) groups.get(i).sums.put(groups.get(web.others()[i][k]), web.near()[i][k]);
  }

  /**
   * @return the stories as lists of places in the web, in order of their first. Cost: near pairs times their logarithm, and the neighbours of what is joined
   */
  static List<List<Integer>> of(Web web, Wishes wishes) {
    Parts parts = new Parts(web, wishes);
    if (!wishes.areNone()) parts.joinAsWished();
    for (Group g : parts.groups) for (Group other : g.sums.keySet()) if (g.first() < other.first()) parts.offer(g, other);
    parts.joinAll();
    return parts.groups.stream().filter(g -> g.version >= 0).map(g -> List.copyOf(g.members)).toList();
  }

  private void joinAsWished() {
    for (int i = 0; i < groups.size(); i++)
      for (int j = 0; j < i; j++)
        if (wishes.together(j, i)) {
          Group a = holder(j);
          Group b = holder(i);
          if (a != b && !wishes.apart(a.members, b.members)) a.take(b);
        }
  }

  private Group holder(int report) {
    return groups.stream().filter(g -> g.version >= 0 && g.members.contains(report)).findFirst().orElseThrow();
  }

  private void offer(Group a, Group b) {
    if (a.strength(b) >= 1) offers.add(new Offer(a.near(b), a, b, a.version, b.version));
  }

  private void joinAll() {
    while (!offers.isEmpty()) {
      Offer o = offers.poll();
      if (o.a().version != o.versionA() || o.b().version != o.versionB() || wishes.apart(o.a().members, o.b().members)) continue;
      boolean turn = o.a().first() > o.b().first();
      Group kept = turn ? o.b() : o.a();
      kept.take(turn ? o.a() : o.b());
      for (Group other : kept.sums.keySet()) offer(kept, other);
    }
  }
}
