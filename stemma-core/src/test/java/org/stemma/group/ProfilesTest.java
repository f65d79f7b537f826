package org.stemma.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stemma.language.NoLanguage;
import org.stemma.model.Marked;
import org.stemma.model.Published;

class ProfilesTest {
  private static final Marks MARKS = new Marks(Set.of("XXXX-05", "XXXX-WXX-7"), Set.of("Ottel"), Set.of("harbour master=brun"));

  private static Sketch sketch(String source, String sha256, Optional<String> date, TreeMap<String, Integer> told) {
    List<String> terms = told.keySet().stream().sorted(Comparator.comparingLong((String t) -> Words.hash(t))).toList();
    return new Sketch(source, sha256, date, date.isEmpty() ? Published.Basis.UNKNOWN : Published.Basis.STATED, terms, terms.stream().map(told::get).toList(), Set.of("NIGHT"), Set.of("40"), new TreeSet<>(terms), Set.of("40.0"), MARKS);
  }

  private static Profiles profiles() {
    return new Profiles(Statistics.of(new NoLanguage("und")));
  }

  @Test
  void a_report_is_given_back_as_the_one_that_was_sketched() {
    Profiles profiles = profiles();
    String usual = "0123456789abcdef".repeat(4);
    profiles.add(sketch("a \u00e9.txt", usual, Optional.of("2024-05-07T10:00Z"), new TreeMap<>()));
    profiles.add(sketch("b", "00FF", Optional.empty(), new TreeMap<>()));
    Marked a = profiles.report(0);
    assertEquals(List.of("a \u00e9.txt", "a \u00e9.txt", usual), List.of(a.id(), a.report().source(), a.report().sha256()));
    assertEquals(Optional.of("2024-05-07T10:00Z"), a.report().published().date());
    assertEquals(Published.Basis.STATED, a.report().published().basis());
    Marked b = profiles.report(1);
    assertEquals("00FF", b.report().sha256());
    assertEquals(Optional.empty(), b.report().published().date());
    assertEquals(19850, profiles.get(0).day());
    assertEquals(Profile.UNDATED, profiles.get(1).day());
  }

  @Test
  void days_before_1970_are_days() {
    Profiles profiles = profiles();
    profiles.add(sketch("a", "0", Optional.of("1969-12-30"), new TreeMap<>()));
    profiles.add(sketch("b", "0", Optional.of("1970-01-01"), new TreeMap<>()));
    assertEquals(-2, profiles.get(0).day());
    assertEquals(0, profiles.get(1).day());
  }

  @Test
  void weights_come_out_by_how_much_terms_are_told_and_by_how_telling_they_are() {
    Profiles profiles = profiles();
    TreeMap<String, Integer> told = new TreeMap<>();
    told.put("gravel", 8);
    told.put("lock", 2);
    told.put("barge", 2000);
    profiles.add(sketch("a", "0", Optional.empty(), told));
    Profile p = profiles.get(0);
    Statistics statistics = Statistics.of(new NoLanguage("und"));
    TreeMap<String, Double> raw = new TreeMap<>();
    told.forEach((t, halves) -> raw.put(t, (1 + Math.log(halves / 2.0)) * statistics.weight(t)));
    double length = Math.sqrt(raw.values().stream().mapToDouble(w -> w * w).sum());
    for (String t : told.keySet())
      for (int i = 0; i < p.size(); i++) if (p.hash(i) == Words.hash(t)) assertEquals(raw.get(t) / length, p.weight(i), 1e-15);
    assertEquals(List.of("barge", "gravel", "lock"), p.shared(p, 3));
    assertEquals(3, p.sharedNames(p));
    assertEquals(1, p.near(p), 1e-12);
  }

  @Test
  void of_many_more_than_stay_open_each_is_opened_as_itself() {
    Profiles profiles = profiles();
    Random random = new Random(5);
    List<TreeMap<String, Integer>> all = new ArrayList<>();
    for (int i = 0; i < 9000; i++) {
      TreeMap<String, Integer> told = new TreeMap<>();
      for (int k = 0; k <= i % 7; k++) told.put("word" + random.nextInt(1000), 1 + random.nextInt(9));
      all.add(told);
      profiles.add(sketch("s" + i, "0", Optional.empty(), told));
    }
    for (int k = 0; k < 20_000; k++) {
      int i = random.nextInt(all.size());
      assertEquals(all.get(i).size(), profiles.get(i).size());
      assertEquals(new TreeSet<>(all.get(i).keySet()), new TreeSet<>(profiles.get(i).shared(profiles.get(i), 99)));
    }
  }
}
