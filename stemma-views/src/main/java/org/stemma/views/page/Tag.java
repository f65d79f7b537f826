package org.stemma.views.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One element while it is being put together; attributes in the order they are given. */
final class Tag implements Markup {
  private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "input");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Markup> parts = new ArrayList<>();

  private Tag(String name) {
    this.name = name;
  }

  static Tag tag(String name) {
    return new Tag(name);
  }

  /** With classes: tag("p", "brief line"). */
  static Tag tag(String name, String classes) {
    return new Tag(name).with("class", classes);
  }

  Tag with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** A length or place in a drawing, to two decimals. */
  Tag with(String attribute, double value) {
    return with(attribute, Digits.two(value));
  }

  /** An attribute without a value. */
  Tag with(String attribute) {
    return with(attribute, "");
  }

  Tag id(String value) {
    return with("id", value);
  }

  Tag add(Markup... more) {
    parts.addAll(List.of(more));
    return this;
  }

  Tag add(List<? extends Markup> more) {
    parts.addAll(more);
    return this;
  }

  Tag text(String value) {
    return add(new Text(value));
  }

  @Override
  public void write(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach((k, v) -> attribute(k, v, out));
    out.append('>');
    if (VOID.contains(name)) return;
    parts.forEach(p -> p.write(out));
    out.append("</").append(name).append('>');
  }


  private static void attribute(String name, String value, StringBuilder out) {
    out.append(' ').append(name);
    if (value.isEmpty() && !name.equals("alt") && !name.equals("value")) return;
    out.append("=\"");
    Text.escape(value, out);
    out.append('"');
  }
}
