package org.stemma.group;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stemma.language.NoLanguage;

class IndexTest {
  private static final Words WORDS = new Words(Statistics.of(new NoLanguage("und")));

  /** Undated at 0, else a day of one of 40 weeks. */
  private static Profile profile(int week, int[] terms) {
    double[] weights = new double[terms.length];
    java.util.Arrays.fill(weights, 1);
    return new Profile(WORDS, week == 0 ? Profile.UNDATED : 8 * week, new Lead.Compact(0, new long[0]), new Marks.Compact(0, 0, new long[0], new long[0]), terms, weights, new int[0], new int[0]);
  }

  @Test
  void a_look_up_finds_all_of_the_weeks_around_packed_or_not_in_whatever_order_they_came() {
    Random random = new Random(11);
    int[] words = new int[500];
    for (int i = 0; i < words.length; i++) words[i] = WORDS.number("w" + i);
    Index index = new Index();
    List<Integer> weeks = new ArrayList<>();
    List<int[]> terms = new ArrayList<>();
    for (int report = 0; report < 15_000; report++) {
      int week = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(40);
      int[] some = random.ints(10, 0, 500).map(i -> words[i]).distinct().sorted().toArray();
      if (report % 500 == 0) {
        TreeSet<Integer> expected = new TreeSet<>();
        for (int i = 0; i < report; i++) {
          int other = i;
          boolean about = week == 0 || weeks.get(i) == 0 || Math.abs(weeks.get(i) - week) <= 2;
          if (about && java.util.Arrays.stream(some).anyMatch(t -> java.util.Arrays.binarySearch(terms.get(other), t) >= 0)) expected.add(i);
        }
        assertArrayEquals(expected.stream().mapToInt(i -> i).toArray(), index.about(profile(week, some)), "report " + report);
      }
      weeks.add(week);
      terms.add(some);
      index.add(report, profile(week, some));
    }
  }

  @Test
  void a_week_holds_what_a_map_of_sets_holds() {
    Random random = new Random(7);
    Map<Integer, TreeSet<Integer>> expected = new TreeMap<>();
    Week week = Week.NONE;
    int report = 1_000_000;
    for (int round = 0; round < 6; round++) {
      TreeSet<Long> more = new TreeSet<>();
      for (int i = 0; i < 400; i++, report += random.nextInt(3)) {
        int term = random.nextInt(90) * random.nextInt(2000);
        if (expected.computeIfAbsent(term, t -> new TreeSet<>()).add(report)) more.add(Week.entry(term, report));
      }
      week = week.with(more.stream().mapToLong(e -> e).toArray());
    }
    for (int term = 0; term < 90 * 2000; term++) {
      TreeSet<Integer> found = new TreeSet<>();
      week.each(term, n -> assertEquals(true, found.add(n)));
      assertEquals(expected.getOrDefault(term, new TreeSet<>()), found, "term " + term);
    }
  }

  @Test
  void components_are_the_sets_that_links_make() {
    Random random = new Random(3);
    Components components = new Components();
    List<TreeSet<Integer>> of = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      components.add();
      of.add(new TreeSet<>(List.of(i)));
      if (random.nextInt(4) == 0) continue;
      int other = random.nextInt(i + 1);
      components.join(i, other);
      if (of.get(i) == of.get(other)) continue;
      of.get(other).addAll(of.get(i));
      TreeSet<Integer> all = of.get(other);
      all.forEach(k -> of.set(k, all));
    }
    for (int i = 0; i < 2000; i++) {
      TreeSet<Integer> members = new TreeSet<>();
      for (int m : components.members(components.of(i))) members.add(m);
      assertEquals(of.get(i), members);
    }
    assertEquals(of.stream().distinct().count(), components.all().length);
  }
}
