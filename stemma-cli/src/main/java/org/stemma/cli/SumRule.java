package org.stemma.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stemma.model.FigureRow.Rule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a row of figures is summed up, as a user names it: range, latest, most-origins, conservative. */
final class SumRule implements ITypeConverter<Rule> {

  @Override
  public Rule convert(String value) {
    return Arrays.stream(Rule.values()).filter(r -> word(r).equals(value.toLowerCase(Locale.ROOT))).findFirst()
        .orElseThrow(() -> new TypeConversionException("expected one of " + Arrays.stream(Rule.values()).map(SumRule::word).collect(Collectors.joining(", ")) + " but was '" + value + "'"));
  }

  private static String word(Rule rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
