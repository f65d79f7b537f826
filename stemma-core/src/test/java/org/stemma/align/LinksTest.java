package org.stemma.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.text.Groups;

class LinksTest {
  private static final long SEED = 411;

  @Test
  void links_are_kept_as_in_a_map_of_maps() {
    Random random = new Random(SEED);
    for (int round = 0; round < 40; round++) {
      int size = 2 + random.nextInt(30);
      Links links = new Links(size);
      Map<Integer, Map<Integer, Double>> wanted = new TreeMap<>();
      for (int k = random.nextInt(4 * size); k > 0; k--) {
        int a = random.nextInt(size);
        int b = (a + 1 + random.nextInt(size - 1)) % size;
        double score = random.nextInt(10) / 10.0;
        links.add(a, b, score);
        wanted.computeIfAbsent(a, x -> new TreeMap<>()).merge(b, score, Math::max);
        wanted.computeIfAbsent(b, x -> new TreeMap<>()).merge(a, score, Math::max);
      }
      assertEquals(List.copyOf(wanted.keySet()), links.linked().boxed().toList(), "seed " + SEED + ", round " + round);
      for (int i = 0; i < size; i++) {
        Map<Integer, Double> told = new TreeMap<>();
        links.each(i, told::put);
        assertEquals(wanted.getOrDefault(i, Map.of()), told, "seed " + SEED + ", round " + round + ", partners of " + i);
        for (int j = 0; j < size; j++) {
          assertEquals(wanted.getOrDefault(i, Map.of()).containsKey(j), links.has(i, j));
          assertEquals(wanted.getOrDefault(i, Map.of()).getOrDefault(j, 0.0), links.of(i, j));
        }
      }
      List<Long> pairs = new ArrayList<>();
      wanted.forEach((i, of) -> of.keySet().forEach(j -> {
        if (i < j) pairs.add(PairMap.key(i, j));
      }));
      assertEquals(pairs, links.pairs().boxed().toList());
    }
  }

  /** The rule said plainly: every pair looked at each time two groups may join. */
  private static List<List<Integer>> joinedSlowly(List<String> reports, List<int[]> links) {
    Groups groups = new Groups(reports.size());
    Set<List<Integer>> linked = new HashSet<>();
    for (int[] l : links) linked.add(List.of(Math.min(l[0], l[1]), Math.max(l[0], l[1])));
    for (int[] l : links) {
      if (groups.together(l[0], l[1])) continue;
      int good = 0;
      int all = 0;
      for (int i = 0; i < reports.size(); i++) {
        for (int j = 0; j < reports.size(); j++) {
          if (!groups.together(i, l[0]) || !groups.together(j, l[1])) continue;
          boolean is = linked.contains(List.of(Math.min(i, j), Math.max(i, j)));
          if (is) good++;
          if (is || !reports.get(i).equals(reports.get(j))) all++;
        }
      }
      if (2 * good >= all) groups.join(l[0], l[1]);
    }
    return groups.all();
  }

  @Test
  void groups_join_where_half_the_pairs_between_them_are_linked() {
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      int size = 2 + random.nextInt(14);
      List<String> reports = new ArrayList<>();
      for (int i = 0; i < size; i++) reports.add("r" + random.nextInt(5));
      Set<List<Integer>> drawn = new java.util.LinkedHashSet<>();
      for (int k = random.nextInt(3 * size); k > 0; k--) {
        int a = random.nextInt(size - 1);
        drawn.add(List.of(a, a + 1 + random.nextInt(size - 1 - a)));
      }
      List<int[]> links = drawn.stream().map(l -> new int[] {l.get(0), l.get(1)}).toList();
      Joining joining = new Joining(reports);
      links.forEach(l -> joining.link(l[0], l[1]));
      links.forEach(l -> joining.join(l[0], l[1]));
      assertEquals(joinedSlowly(reports, links), joining.groups().all(), "seed " + SEED + ", round " + round);
    }
  }
}
