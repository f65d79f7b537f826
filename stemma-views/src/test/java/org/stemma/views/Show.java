package org.stemma.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the invented account in every view, to look at: {@code Show FOLDER}. */
final class Show {
  private Show() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    ViewOptions options = ViewOptions.defaults();
    Files.writeString(folder.resolve("ferry.html"), new PageView().render(Ferry.account(), options));
    Files.writeString(folder.resolve("ferry-cited.html"), new PageView().render(Ferry.account(), options.withText(false)));
    Files.writeString(folder.resolve("crowd.html"), new PageView().render(Crowd.of(60), options));
    Files.writeString(folder.resolve("ferry.txt"), new TextView().render(Ferry.account(), options));
    Files.writeString(folder.resolve("ferry.md"), new MarkdownView().render(Ferry.account(), options));
    Files.writeString(folder.resolve("ferry.csv"), new CsvView().render(Ferry.account(), options));
  }
}
