package org.stemma.annotate.quote;

/** Words of a line or tokens of a text: first, and one past the last. */
record Range(int from, int to) {

  boolean holds(int k) {
    return from <= k && k < to;
  }

  boolean isEmpty() {
    return to <= from;
  }

  int size() {
    return to - from;
  }
}
