package org.stemma.annotate.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * One pattern of words of time and how it is understood.
 *
 * <p>A pattern is a row of elements: {@code month day ,? year}. An element is a class of words, {@code =word} for a word itself
 * or {@code @TAG} for a part of speech; {@code |} parts alternatives, {@code ?} at its end makes it optional, {@code <} or
 * {@code >} before it makes it context that is not part of the expression.
 *
 * @param given what the rule itself adds to what its words say: {@code sign=-1}
 */
record TimeRule(List<Element> elements, Sense sense, Map<String, String> given, int rank) {

  /** One place of a pattern. */
  record Element(int[] kinds, boolean optional, boolean context) {
    boolean takes(int kind) {
      for (int k : kinds) if (k == kind) return true;
      return false;
    }
  }

  static TimeRule parse(String pattern, String sense, int rank, ToIntFunction<String> kind) {
    List<Element> elements = new ArrayList<>();
    for (String part : pattern.strip().split("\\s+")) elements.add(element(part, kind));
    String[] words = sense.strip().split("\\s+");
    Map<String, String> given = new TreeMap<>();
    for (int i = 1; i < words.length; i++) given.put(words[i].substring(0, words[i].indexOf('=')), words[i].substring(words[i].indexOf('=') + 1));
    return new TimeRule(List.copyOf(elements), Sense.valueOf(words[0].toUpperCase(Locale.ROOT)), given, rank);
  }

  private static Element element(String part, ToIntFunction<String> kind) {
    boolean context = part.startsWith("<") || part.startsWith(">");
    boolean optional = part.endsWith("?") && part.length() > 1;
    String bare = part.substring(context ? 1 : 0, part.length() - (optional ? 1 : 0));
    String[] names = bare.split("\\|");
    int[] kinds = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      String name = names[i].startsWith("@") ? names[i].toUpperCase(Locale.ROOT) : names[i];
      kinds[i] = kind.applyAsInt(Character.isLetter(name.charAt(0)) || name.length() > 1 ? name : "=" + name);
    }
    return new Element(kinds, optional, context);
  }

  /** Classes with which an expression of this rule can begin. */
  List<Integer> firsts() {
    List<Integer> out = new ArrayList<>();
    for (Element e : elements) {
      for (int k : e.kinds) if (!out.contains(k)) out.add(k);
      if (!e.optional) break;
    }
    return out;
  }
}
