package org.stemma.read.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON as pages print it: raw line ends in strings, trailing commas and text around it are forgiven.
 *
 * <p>Values are Map, List, String, Double, Boolean, or "" for null. What cannot be read is left out.
 */
public final class Json {
  private static final int DEEPEST = 100;
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** The first object or array in the text; empty when there is none. Cost: linear. */
  public static Optional<Object> of(String text) {
    int object = text.indexOf('{');
    int array = text.indexOf('[');
    int from = object < 0 ? array : array < 0 ? object : Math.min(object, array);
    if (from < 0) return Optional.empty();
    Json json = new Json(text);
    json.at = from;
    return Optional.of(json.value(0));
  }

  private Object value(int depth) {
    space();
    if (at >= text.length() || depth > DEEPEST) {
      at = text.length();
      return "";
    }
    char c = text.charAt(at);
    return switch (c) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"', '\'' -> string(c);
      default -> bare();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> out = new LinkedHashMap<>();
    at++;
    while (more('}')) {
      Object key = value(depth + 1);
      space();
      if (at < text.length() && text.charAt(at) == ':') {
        at++;
        out.putIfAbsent(key.toString(), value(depth + 1));
      }
      comma();
    }
    return out;
  }

  private List<Object> array(int depth) {
    List<Object> out = new ArrayList<>();
    at++;
    while (more(']')) {
      out.add(value(depth + 1));
      comma();
    }
    return out;
  }

  /** True when another member stands before the closing bracket, which is eaten otherwise. */
  private boolean more(char close) {
    space();
    if (at >= text.length()) return false;
    char c = text.charAt(at);
    if (c == close) {
      at++;
      return false;
    }
    if (c == '}' || c == ']') {
      return false;
    }
    return true;
  }

  private void comma() {
    space();
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      space();
    }
  }

  private String string(char quote) {
    StringBuilder out = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at++);
      if (c == '\\' && at < text.length()) escape(out);
      else out.append(c);
    }
    at++;
    return out.toString();
  }

  private void escape(StringBuilder out) {
    char c = text.charAt(at++);
    switch (c) {
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'b', 'f' -> out.append(' ');
      case 'u' -> unicode(out);
      default -> out.append(c);
    }
  }

  private void unicode(StringBuilder out) {
    if (at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
      out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
      at += 4;
    } else out.append('u');
  }

  private Object bare() {
    int from = at;
    while (at < text.length() && ",:{}[]\"".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) at++;
    if (at == from) at++;
    String word = text.substring(from, at);
    return word.equals("null") ? "" : word.equals("true") || word.equals("false") ? (Object) word.equals("true") : word;
  }

  private void space() {
    while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) at++;
  }
}
