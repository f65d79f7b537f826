package org.stemma.fetch;

import org.stemma.model.Problem;

/** A fetch that must not or cannot be. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;
  private final transient Problem problem;

  private Refused(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }

  static Refused near(String source, String why) {
    return new Refused(new Problem("S020", source, why, "", "save the page and give the file"));
  }

  static Refused robots(String source) {
    return new Refused(new Problem("S021", source, "the site's robots.txt asks not to fetch it", "", "save the page in a browser and give the file"));
  }

  static Refused answer(String source, String why) {
    return new Refused(new Problem("S022", source, why, "", "try again later, or save the page and give the file"));
  }

  static Refused large(String source, int most) {
    return new Refused(new Problem("S010", source, "the answer has more than " + most + " bytes", "", "save the page and give the file"));
  }
}
