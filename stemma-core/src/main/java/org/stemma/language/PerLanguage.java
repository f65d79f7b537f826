package org.stemma.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What a room makes of the lists of a language, made once for each language and asked of for every report. */
public final class PerLanguage<T> {
  private final Map<Language, T> made = new ConcurrentHashMap<>();
  private final Function<Language, T> read;

  /** @param read makes it; may ask for what other rooms make of the same language, not for itself */
  public PerLanguage(Function<Language, T> read) {
    this.read = read;
  }

  public T of(Language language) {
    T found = made.get(language);
    return found == null ? made.computeIfAbsent(language, read) : found;
  }
}
