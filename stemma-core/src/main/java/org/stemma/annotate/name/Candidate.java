package org.stemma.annotate.name;

import org.stemma.model.NameKind;

/**
 * A run of tokens that may be a name, with the evidence for each kind. Mutable inside this room only.
 *
 * <p>Evidence of the words themselves and of the words around them is kept apart: the first counts once for a form however often it
 * is printed, the second is shared among the mentions of a form.
 */
final class Candidate {
  static final int KINDS = NameKind.values().length;

  final int first;
  final int last;
  final String form;
  final boolean heading;
  final double[] inner = new double[KINDS];
  final double[] outer = new double[KINDS];
  String role = "";
  boolean storm;
  NameKind kind = NameKind.OTHER;
  int referent = -1;
  /** Tokens right before that tell its land, where a report names like bodies of several lands. */
  int land;

  Candidate(int first, int last, String form, boolean heading) {
    this.first = first;
    this.last = last;
    this.form = form;
    this.heading = heading;
  }

  int size() {
    return last - first;
  }

  void inside(NameKind kind, double weight) {
    inner[kind.ordinal()] += weight;
  }

  void outside(NameKind kind, double weight) {
    outer[kind.ordinal()] += weight;
  }
}
