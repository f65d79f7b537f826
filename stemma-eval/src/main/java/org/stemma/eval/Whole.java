package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.Stemma;
import org.stemma.english.English;
import org.stemma.model.Account;
import org.stemma.model.Page;
import org.stemma.model.Problem;
import org.stemma.model.Report;
import org.stemma.places.Gazetteers;
import org.stemma.read.Reading;
import org.stemma.read.Readers;

/** The whole way from files to an account, as a user goes it. */
public final class Whole {
  private Whole() {}

  /** One account of the files. */
  public static Account account(List<Path> files) throws IOException {
    List<Report> reports = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path p : files) {
      Reading reading = Readers.read(new Page(p.toString(), Files.readAllBytes(p), Optional.empty()));
      reports.addAll(reading.reports());
      problems.addAll(reading.problems());
    }
    return stemma().tell(reports, problems);
  }

  /** The library with the English pack and the world's places. */
  public static Stemma stemma() {
    return Stemma.with(List.of(English.load()), Gazetteers.load());
  }
}
