package org.stemma.follow;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Cite;
import org.stemma.model.Since;

/** The changes of one story, gathered in the order they are told. */
final class Changes {
  private final String story;
  private final List<Since.Change> all = new ArrayList<>();

  /** @param story id */
  Changes(String story) {
    this.story = story;
  }

  void add(Since.What what, List<Cite> cites) {
    all.add(new Since.Change(story, what, cites));
  }

  List<Since.Change> all() {
    return List.copyOf(all);
  }
}
