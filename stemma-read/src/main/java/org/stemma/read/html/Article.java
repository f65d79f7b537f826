package org.stemma.read.html;

import java.util.List;

/**
 * The article of a page.
 *
 * @param parts its text in order
 */
public record Article(List<Article.Part> parts) {
  /** What a part of the article is. */
  public enum Kind {
    BODY,
    CROSSHEAD,
    STANDFIRST,
    CAPTION,
    CREDIT,
    NOTICE,
    PROMO,
    RELATED
  }

  /** One paragraph. */
  public record Part(Kind kind, String text) {}

  public Article {
    parts = List.copyOf(parts);
  }

  /** Running text and crossheads, one blank line between paragraphs. */
  public String body() {
    return String.join("\n\n", parts.stream().filter(p -> p.kind() == Kind.BODY || p.kind() == Kind.CROSSHEAD).map(Part::text).toList());
  }
}
