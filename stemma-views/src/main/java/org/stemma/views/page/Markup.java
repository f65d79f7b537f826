package org.stemma.views.page;

import java.util.List;

/** A piece of the page. */
sealed interface Markup permits Tag, Text, Inline, Markup.Row {
  void write(StringBuilder out);

  /** Nothing. */
  static Markup none() {
    return new Row(List.of());
  }

  static Markup of(List<? extends Markup> parts) {
    return new Row(List.copyOf(parts));
  }

  static Markup of(Markup... parts) {
    return new Row(List.of(parts));
  }

  /** Pieces one after the other. */
  record Row(List<Markup> parts) implements Markup {
    @Override
    public void write(StringBuilder out) {
      parts.forEach(p -> p.write(out));
    }
  }

  default String html() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }
}
