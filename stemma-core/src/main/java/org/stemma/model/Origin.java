package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * One independent act of newsgathering: a dispatch in all its versions, or one outlet's own reporting.
 *
 * @param label "Associated Press, Kabul, 10 August"
 * @param seen false for a text that is not among the reports but is inferred from them
 * @param reports every report that carries text of it, in order
 */
public record Origin(
    String id,
    String label,
    String by,
    Origin.Kind kind,
    boolean seen,
    List<Origin.Version> versions,
    List<String> reports) {

  public Origin {
    versions = List.copyOf(versions);
    reports = List.copyOf(reports);
  }

  /** Who gathers. */
  public enum Kind {
    WIRE,
    OUTLET,
    PRESS_RELEASE,
    SPEECH,
    DOCUMENT,
    SOCIAL,
    UNKNOWN
  }

  /**
   * One state of a dispatch, told from others by readings its copies share.
   *
   * @param after id of the version it follows, if known
   * @param cites the readings that tell it apart
   */
  public record Version(String id, Optional<String> after, List<String> reports, List<Cite> cites) {
    public Version {
      reports = List.copyOf(reports);
      cites = List.copyOf(cites);
    }
  }
}
