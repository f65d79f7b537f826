package org.stemma.views.page;

/**
 * The style, the script and the script's data: written as they are, because HTML does not read escapes there.
 *
 * @param attributes with a leading space, our own
 * @param content never holds "<" followed by a letter, "/" or "!" where data is concerned: ids and numbers only
 */
record Inline(String element, String attributes, String content) implements Markup {
  Inline {
    if (content.contains("</") || content.contains("<!")) throw new IllegalArgumentException("inline " + element + " must not close or comment itself");
  }

  @Override
  public void write(StringBuilder out) {
    out.append('<').append(element).append(attributes).append('>').append(content).append("</").append(element).append('>');
  }
}
