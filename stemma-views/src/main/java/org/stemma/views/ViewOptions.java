package org.stemma.views;

/**
 * What a reader may choose about a view; each view uses what applies to it.
 *
 * @param width columns of a terminal, 40..100; wider ones are used to 100
 * @param colour whether the terminal view may use colours
 * @param withText whether the full text of the reports is shown: for the user's own case file only
 * @param excerptWords most words of a report in one excerpt, 5 or more
 */
public record ViewOptions(int width, boolean colour, boolean withText, int excerptWords) {
  private static final int WIDEST = 100;
  private static final int NARROWEST = 40;

  public ViewOptions {
    if (width < 1) throw new IllegalArgumentException("width must be at least 1; got " + width);
    if (excerptWords < 5) throw new IllegalArgumentException("excerptWords must be at least 5; got " + excerptWords);
    width = Math.clamp(width, NARROWEST, WIDEST);
  }

  /** 80 columns, no colour, full text, excerpts of 25 words. */
  public static ViewOptions defaults() {
    return new ViewOptions(80, false, true, 25);
  }

  public ViewOptions width(int columns) {
    return new ViewOptions(columns, colour, withText, excerptWords);
  }

  public ViewOptions colour(boolean on) {
    return new ViewOptions(width, on, withText, excerptWords);
  }

  public ViewOptions withText(boolean on) {
    return new ViewOptions(width, colour, on, excerptWords);
  }

  public ViewOptions excerptWords(int words) {
    return new ViewOptions(width, colour, withText, words);
  }
}
