package org.stemma.text;

import java.util.List;

/** Two or three capital letters that stand for the words of an office: "the IG", "the A.G.". */
public final class Initials {
  private Initials() {}

  /** @return true for two or three capitals, with points or without */
  public static boolean are(String form) {
    return form.replace(".", "").matches("\\p{Lu}{2,3}");
  }

  /** @return true where the last words begin with these letters, in whatever case */
  public static boolean end(List<String> words, String form) {
    StringBuilder first = new StringBuilder();
    for (String w : words) if (!w.isEmpty()) first.append(Character.toUpperCase(w.charAt(0)));
    return first.toString().endsWith(form.replace(".", ""));
  }
}
