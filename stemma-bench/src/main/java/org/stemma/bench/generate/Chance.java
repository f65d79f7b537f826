package org.stemma.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same on every machine for the same seed. */
final class Chance {
  private final SplittableRandom random;

  private Chance(SplittableRandom random) {
    this.random = random;
  }

  /** Independent of the chance of any other number under the same seed. */
  static Chance of(long seed, long number) {
    return new Chance(new SplittableRandom(new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number).nextLong()));
  }

  /** @return 0..n-1 */
  int below(int n) {
    return random.nextInt(n);
  }

  /** @return low..high, both included */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  boolean often(double share) {
    return random.nextDouble() < share;
  }

  <T> T one(List<T> of) {
    return of.get(below(of.size()));
  }

  /** @return all of them in another order */
  <T> List<T> shuffled(List<T> of) {
    List<T> out = new ArrayList<>(of);
    for (int i = out.size() - 1; i > 0; i--) {
      int j = below(i + 1);
      T kept = out.get(i);
      out.set(i, out.get(j));
      out.set(j, kept);
    }
    return out;
  }

  /** @return n different ones, in chance order */
  <T> List<T> some(int n, List<T> of) {
    return List.copyOf(shuffled(of).subList(0, Math.min(n, of.size())));
  }
}
