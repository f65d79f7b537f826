package org.stemma.group;

import java.util.Arrays;

/** Which reports are linked, directly or through others: for each report the name of its component and the next report of it, in a ring; 12 bytes a report. */
final class Components {
  private int[] names = new int[1 << 9];
  private int[] next = new int[1 << 9];
  /** By name. */
  private int[] sizes = new int[1 << 9];
  private int size;

  /** One more report, alone. */
  void add() {
    if (size == names.length) {
      int more = size + (size >> 1);
      names = Arrays.copyOf(names, more);
      next = Arrays.copyOf(next, more);
      sizes = Arrays.copyOf(sizes, more);
    }
    names[size] = size;
    next[size] = size;
    sizes[size++] = 1;
  }

  /** Name of the report's component: the number of one of its reports, until it is joined to another. */
  int of(int report) {
    return names[report];
  }

  /** Makes one of the components of two reports. Cost: the smaller one */
  void join(int a, int b) {
    if (names[a] == names[b]) return;
    boolean first = sizes[names[a]] >= sizes[names[b]];
    int kept = names[first ? a : b];
    int gone = names[first ? b : a];
    int i = gone;
    do {
      names[i] = kept;
      i = next[i];
    } while (i != gone);
    int after = next[kept];
    next[kept] = next[gone];
    next[gone] = after;
    sizes[kept] += sizes[gone];
  }

  /** The reports of a component, in no order. */
  int[] members(int name) {
    int[] out = new int[sizes[name]];
    for (int k = 0, i = name; k < out.length; k++, i = next[i]) out[k] = i;
    return out;
  }

  /** Names of all components, rising. */
  int[] all() {
    int[] out = new int[size];
    int found = 0;
    for (int i = 0; i < size; i++) if (names[i] == i) out[found++] = i;
    return Arrays.copyOf(out, found);
  }
}
