package org.stemma.views.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DrawingTest {
  @Test
  void a_scale_holds_all_values_on_few_round_ticks() {
    double[][] rows = {{9, 12}, {0, 0}, {5, 5}, {200, 214}, {.1, .3}, {1, 1_000_000}, {-4, 3}, {3.5e9, 3.6e9}};
    for (double[] row : rows) {
      Scale s = Scale.over(List.of(row[0], row[1]));
      assertTrue(s.low() <= row[0] + 1e-9 && s.high() >= row[1] - 1e-9, s.toString());
      assertTrue(s.ticks().size() >= 2 && s.ticks().size() <= 7, s.toString());
    }
    assertEquals(List.of(9.0, 10.0, 11.0, 12.0), Scale.over(List.of(9.0, 12.0)).ticks());
  }

  @Test
  void who_is_copied_stands_left_of_who_copies() {
    List<Layers.Arrow> arrows = List.of(new Layers.Arrow("o1", "r1"), new Layers.Arrow("r1", "r2"), new Layers.Arrow("o1", "r2"));
    assertEquals(List.of(List.of("o1", "r3"), List.of("r1"), List.of("r2")), Layers.of(List.of("o1", "r1", "r2", "r3"), arrows, Set.of("o1")).columns());
  }

  @Test
  void a_circle_of_copies_is_drawn_all_the_same() {
    List<Layers.Arrow> arrows = List.of(new Layers.Arrow("r1", "r2"), new Layers.Arrow("r2", "r3"), new Layers.Arrow("r3", "r1"));
    List<List<String>> columns = Layers.of(List.of("r1", "r2", "r3"), arrows, Set.of()).columns();
    assertEquals(Set.of("r1", "r2", "r3"), Set.copyOf(columns.stream().flatMap(List::stream).toList()));
  }

  @Test
  void a_long_line_of_copies_of_all_before_is_placed_at_once() {
    List<String> nodes = java.util.stream.IntStream.range(0, 150).mapToObj(i -> "r" + i).toList();
    List<Layers.Arrow> arrows = new java.util.ArrayList<>();
    for (int i = 0; i < 150; i++) for (int j = 0; j < i; j++) arrows.add(new Layers.Arrow("r" + j, "r" + i));
    assertEquals(150, Layers.of(nodes, arrows, Set.of()).columns().size());
  }

  @Test
  void the_frame_holds_what_it_is_put_around() {
    double[][] places = {{-7.3, 57.6}, {66, 33}, {179.9, -18}, {-179.9, 66}, {0, 90}, {0, -90}};
    for (double[] p : places) {
      Frame one = Frame.around(List.of(p), 720, 400);
      assertTrue(one.west() >= -180.001 && one.east() <= 180.001, one.toString());
      if (Math.abs(p[1]) < 75) assertTrue(one.holds(p[0], p[1]), one.toString());
    }
    Frame wide = Frame.around(List.of(places[0], places[1]), 720, 400);
    assertTrue(wide.holds(-7.3, 57.6) && wide.holds(66, 33));
  }

  @Test
  void the_world_is_whole() {
    Outline world = Outline.world();
    assertTrue(world.countries().size() > 180 && world.arcs().size() > 1000);
    Outline.Country norway = world.countries().stream().filter(c -> c.name().equals("Norway")).findFirst().orElseThrow();
    assertTrue(norway.x() > 4 && norway.x() < 32 && norway.y() > 57 && norway.y() < 72);
    for (Outline.Country c : world.countries()) for (double[] ring : c.rings()) {
      assertEquals(ring[0], ring[ring.length - 2], 1e-6, c.name());
      assertEquals(ring[1], ring[ring.length - 1], 1e-6, c.name());
    }
  }

  @Test
  void what_lies_outside_the_frame_is_not_drawn() {
    Frame frame = new Frame(0, 0, 10, 10, 100, 100);
    assertEquals("", frame.fill(new double[] {20, 20, 30, 20, 30, 30, 20, 20}, .5));
    assertEquals("", frame.stroke(new double[] {20, 20, 30, 20}, .5));
    assertFalse(frame.fill(new double[] {-5, -5, 15, -5, 15, 15, -5, 15, -5, -5}, .5).isEmpty());
  }

  @Test
  void lengths_have_few_digits() {
    assertEquals(List.of("0", "3", "3.5", "-0.2", "12", "0.1"), java.util.stream.DoubleStream.of(-.04, 3, 3.46, -.2, 11.96, .05).mapToObj(Digits::one).toList());
    assertEquals(List.of("0", "3.46", "3.5", "-0.07", "1.01"), java.util.stream.DoubleStream.of(.001, 3.456, 3.499, -.07, 1.01).mapToObj(Digits::two).toList());
  }

  @Test
  void text_can_neither_open_a_tag_nor_leave_an_attribute() {
    assertEquals("&lt;b a=&quot;x&#39;&gt;&amp;", new Text("<b a=\"x'>&").html());
    assertEquals("a\uFFFDb \uFFFD \uD83D\uDEA2", new Text("a\u0000b \uD83D \uD83D\uDEA2").html());
  }
}
