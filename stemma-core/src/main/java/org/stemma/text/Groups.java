package org.stemma.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets of numbers 0..n-1 that grow together: union by smallest member, so the result does not depend on the order of joins. */
public final class Groups {
  private final int[] parent;

  public Groups(int n) {
    parent = new int[n];
    for (int i = 0; i < n; i++) parent[i] = i;
  }

  public int root(int i) {
    int r = i;
    while (parent[r] != r) r = parent[r];
    while (parent[i] != r) {
      int next = parent[i];
      parent[i] = r;
      i = next;
    }
    return r;
  }

  public void join(int a, int b) {
    int x = root(a);
    int y = root(b);
    parent[Math.max(x, y)] = Math.min(x, y);
  }

  public boolean together(int a, int b) {
    return root(a) == root(b);
  }

  /** Every group, members in order, groups by their smallest member. */
  public List<List<Integer>> all() {
    Map<Integer, List<Integer>> out = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) out.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
    return List.copyOf(out.values());
  }
}
