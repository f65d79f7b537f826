package org.stemma.views;

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
    return some(cites.stream().map(Cite::report).toList());
  }

  /** The reports, each once, in order of their numbers; of many the first, and how many more. */
  static String some(List<String> reports) {
    List<String> numbers = reports.stream().map(Desk::number).distinct().sorted(Desk.BY_NUMBER).toList();
    return numbers.size() > MOST ? listed(numbers.subList(0, MOST)) + " and " + (numbers.size() - MOST) + " more" : listed(numbers);
  }

  /** The reports themselves, in order of their numbers. */
  static String numbers(List<String> reports) {
    return listed(reports.stream().map(Desk::number).sorted(Desk.BY_NUMBER).toList());
  }

  private static String listed(List<String> numbers) {
    return numbers.stream().map(n -> "[" + n + "]").collect(Collectors.joining());
  }
}
