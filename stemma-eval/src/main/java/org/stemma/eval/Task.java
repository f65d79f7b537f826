package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One evaluation: reads what it finds of its kind under a folder of data and gives measures. */
public interface Task {
  /** Name for {@code make eval TASK=...}. */
  String name();

  /** Folders under the data that the task reads; none when it generates what it measures. A floor holds only while their files stay the same. */
  default List<String> folders() {
    return List.of();
  }

  /**
   * Runs; gives nothing when its data is absent.
   *
   * @param data folder laid out as the evaluation data is
   * @param out takes each measure
   * @param misses takes a line for each error; does nothing unless asked for
   * @throws IOException when data that is there cannot be read
   */
  void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException;
}
