package org.stemma.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who says something, as one report has it.
 *
 * @param name full name if the report gives it anywhere, else the description ("a senior EU official"); "" when nobody is named
 * @param referent number of the name's referent in this report, if it is a name
 * @param role "Pentagon spokesman", where the report says so
 */
public record Speaker(
    String name,
    OptionalInt referent,
    Optional<String> role) {

  public static Speaker described(String description) {
    return new Speaker(description, OptionalInt.empty(), Optional.empty());
  }

  public static Speaker unknown() {
    return described("");
  }

  public boolean isKnown() {
    return !name.isEmpty();
  }
}
