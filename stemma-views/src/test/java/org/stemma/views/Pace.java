package org.stemma.views;

import org.stemma.model.Account;

/** How long a page of so many reports takes: {@code Pace 60 200}. Not a test; time is not a law. */
final class Pace {
  private Pace() {}

  public static void main(String[] args) {
    for (String arg : args) {
      Account account = Crowd.of(Integer.parseInt(arg));
      for (int round = 0; round < 3; round++) {
        long start = System.nanoTime();
        int size = new PageView().render(account, ViewOptions.defaults()).length();
        System.out.printf(java.util.Locale.ROOT, "%s reports, round %d: %d ms, %,d characters%n", arg, round, (System.nanoTime() - start) / 1_000_000, size);
      }
    }
  }
}
