package org.stemma.read;

import org.stemma.model.Problem;

/** Everything that can be wrong with an input, one stable code each. A code is never given to something else. */
public enum Problems {
  CANNOT_OPEN("S001", "check the path and the right to read it"),
  EMPTY("S002", "save the report again; nothing of it is here"),
  BINARY("S003", "give a text, HTML or other readable form of it"),
  GUESSED_ENCODING("S004", "save the file as UTF-8 if letters look wrong"),
  TRUNCATED("S005", "fetch the report again; the end is missing"),
  BROKEN("S006", "what could be read of it is told; repair the file for the rest"),
  UNKNOWN_FORMAT("S007", "give a text or HTML form of it"),
  LOCKED("S008", "save it without a password and give that"),
  TOO_LARGE("S010", "split the file, or give the reports one by one"),
  BOMB("S011", "unpack it yourself if you trust it"),
  UNSAFE_PATH("S012", "nothing to do: the entry is read under its own name only, never written"),
  TOO_DEEP("S013", "unpack the inner archives and give them one by one"),
  NO_ARTICLE("S014", "give the page of one report, not of a list or a login"),
  MADE_INERT("S015", "nothing to do: hidden characters are taken out and carry nothing"),
  NO_DATE("S016", "name the date with the report if you know it"),
  NOT_MAPPED("S017", "give --map the names that the file has");

  private final String code;
  private final String next;

  Problems(String code, String next) {
    this.code = code;
    this.next = next;
  }

  public String code() {
    return code;
  }

  /**
   * @param message what and why, one line
   * @param where offset, line or bytes; "" for the whole
   */
  public Problem at(String source, String message, String where) {
    return new Problem(code, source, message, where, next);
  }

  /** @param otherwise what to do, where it is something else than usual */
  public Problem at(String source, String message, String where, String otherwise) {
    return new Problem(code, source, message, where, otherwise);
  }
}
