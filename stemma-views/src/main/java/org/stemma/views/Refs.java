package org.stemma.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stemma.model.*;
import org.stemma.views.told.*;

/** Reports by their numbers in brackets: "[1][3]". */
final class Refs {
  /** Numbers that are shown of a long list. */
  private static final int MOST = 8;

  private Refs() {}

  /** "[1][3]": the reports of the cites, each once, in order of their numbers. */
  static String of(List<Cite> cites) {
    List<String> numbers = new ArrayList<>(cites.stream().map(c -> Desk.number(c.report())).distinct().sorted(Desk.BY_NUMBER).toList());
    if (numbers.size() > MOST) return listed(numbers.subList(0, MOST)) + " and " + (numbers.size() - MOST) + " more";
    return listed(numbers);
  }

  /** The reports themselves, in order of their numbers. */
  static String numbers(List<String> reports) {
    return listed(reports.stream().map(Desk::number).sorted(Desk.BY_NUMBER).toList());
  }

  private static String listed(List<String> numbers) {
    return numbers.stream().map(n -> "[" + n + "]").collect(Collectors.joining());
  }
}
