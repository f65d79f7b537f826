package org.stemma.annotate.event;

import java.util.List;
import org.stemma.language.*;
import org.stemma.model.*;

/** Finds what happened. */
public final class Events {
  private Events() {}

  /** Version of this room's output. */
  public static final int STAGE = 1;

  public static List<EventMark> of(Prose prose, List<NameMark> names, List<TimeMark> times, List<PlaceMark> places, Language language) {
    return List.of();
  }
}
