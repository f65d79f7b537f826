package org.stemma.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.reconcile.Dependence.Claim;
import org.stemma.reconcile.Dependence.Found;

/** Invented tables of departures: who gives which hour for which boat. */
class DependenceTest {
  private static final int BOATS = 60;

  /** Nine clerks who err now and then, each in his own way; board3 to board5 give what board2 gives, wrong as it is on every second boat. */
  private static List<Claim> tables(int copies) {
    Random chance = new Random(17);
    List<Claim> out = new ArrayList<>();
    for (int boat = 0; boat < BOATS; boat++) {
      String right = "hour " + (boat % 24);
      for (int clerk = 0; clerk < 9; clerk++) out.add(new Claim("clerk" + clerk, "boat" + boat, chance.nextInt(6) == 0 ? "hour " + (24 + chance.nextInt(40)) : right));
      String board = boat % 2 == 0 ? "hour " + (70 + boat) : right;
      for (int copy = 0; copy < copies; copy++) out.add(new Claim("board" + (2 + copy), "boat" + boat, board));
    }
    return out;
  }

  private static double right(Found found) {
    int right = 0;
    for (int boat = 0; boat < BOATS; boat++) if (found.chosen().get("boat" + boat).equals("hour " + (boat % 24))) right++;
    return (double) right / BOATS;
  }

  @Test
  void sources_that_share_what_nobody_else_has_are_found() {
    Found found = Dependence.of(tables(3));
    assertEquals("board2-board3 board2-board4 board3-board4", found.pairs().stream().map(p -> p.a() + "-" + p.b()).collect(Collectors.joining(" ")));
    assertTrue(found.pairs().stream().allMatch(Dependence.Pair::isCopy));
  }

  @Test
  void agreeing_on_what_is_right_is_no_dependence() {
    List<Claim> claims = new ArrayList<>();
    for (int boat = 0; boat < BOATS; boat++) for (String s : List.of("north", "south", "east", "west")) claims.add(new Claim(s, "boat" + boat, s.equals("west") && boat % 5 == 0 ? "late" : "noon " + boat));
    assertEquals(List.of(), Dependence.of(claims).pairs());
  }

  @Test
  void five_copies_do_not_outvote_nine_clerks() {
    assertTrue(right(Dependence.of(tables(5))) > .95);
  }

  @Test
  void a_further_copy_changes_no_choice() {
    assertEquals(Dependence.of(tables(3)).chosen(), Dependence.of(tables(5)).chosen());
  }

  @Test
  void the_order_of_claims_changes_nothing() {
    List<Claim> claims = new ArrayList<>(tables(4));
    Found before = Dependence.of(claims);
    Collections.shuffle(claims, new Random(3));
    assertEquals(before, Dependence.of(claims));
  }

  @Test
  void no_claims_give_nothing() {
    assertEquals(new Found(List.of(), java.util.Map.of(), java.util.Map.of()), Dependence.of(List.of()));
  }
}
