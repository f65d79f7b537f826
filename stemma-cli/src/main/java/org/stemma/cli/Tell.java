package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stemma.Stemma;
import org.stemma.english.English;
import org.stemma.language.Gazetteer;
import org.stemma.model.Account;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.views.JsonView;
import org.stemma.views.ViewOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stemma tell}: reports in, one account out. */
@Command(name = "tell", description = "Tells one account of the reports.", footer = {"", "Example:", "  stemma tell reports/"})
final class Tell implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "REPORTS")
  private List<Path> paths = List.of();

  @Option(names = "--format", defaultValue = "json")
  private String format = "json";

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--with-text")
  private boolean withText;

  @Override
  public Integer call() throws IOException {
    List<Report> reports = new ArrayList<>();
    for (Path p : files()) reports.add(report(p));
    Account account = Stemma.with(List.of(English.load()), Gazetteer.none()).tell(reports);
    System.out.write(new JsonView().render(account, ViewOptions.defaults().withText(withText)).getBytes(StandardCharsets.UTF_8));
    System.out.flush();
    return 0;
  }

  private List<Path> files() throws IOException {
    List<Path> out = new ArrayList<>();
    for (Path p : paths) {
      if (!Files.isDirectory(p)) out.add(p);
      else try (Stream<Path> all = Files.list(p)) {
        out.addAll(all.filter(Files::isRegularFile).sorted().toList());
      }
    }
    return out;
  }

  private static Report report(Path p) throws IOException {
    String text = Files.readString(p);
    String hash = Integer.toHexString(text.hashCode());
    return new Report("", p.toString(), hash, hash, text, Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
        Published.unknown("not read yet"), Optional.empty(), "en", List.of(), List.of(), List.of());
  }
}
