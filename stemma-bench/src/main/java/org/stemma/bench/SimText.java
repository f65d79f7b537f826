package org.stemma.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.bench.Spans.Told;

/**
 * The peer that tells passages: {@code sim_text} of Dick Grune's similarity tester (Debian {@code similarity-tester}), runs of 8 words, on files. It is not shipped; where it is not on the
 * machine it is left out and the table says so.
 */
final class SimText {
  private static final Pattern RUN = Pattern.compile("(\\S+): line (\\d+)-(\\d+)\\|(\\S+): line (\\d+)-(\\d+)\\[\\d+\\]");

  private final String program;
  private final Path list;
  private final Path output;

  private SimText(String program, Path list, Path output) {
    this.program = program;
    this.list = list;
    this.output = output;
  }

  /** Writes the texts as files named by their numbers. @param program to run @param layout of a text in its file: where its lines end */
  static SimText of(String program, Path folder, List<String> texts, java.util.function.UnaryOperator<String> layout) throws IOException {
    Files.createDirectories(folder);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Path file = folder.resolve(Integer.toString(i));
      Files.writeString(file, layout.apply(texts.get(i)));
      names.add(file.toString());
    }
    Path list = folder.resolve("list");
    Files.write(list, names);
    return new SimText(program, list, folder.resolve("output"));
  }

  static boolean isThere(String program) {
    try {
      return new ProcessBuilder(program, "-v").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  List<Path> files() throws IOException {
    return Files.readAllLines(list).stream().map(Path::of).toList();
  }

  /** Runs it over all files. @return CPU seconds, user and system */
  double seconds() throws IOException, InterruptedException {
    return Outside.cpu("\"$0\" -r 8 -s -n -T -i <\"$1\" >\"$2\"", program, list.toString(), output.toString());
  }

  /** What the last run told, where each word stands on a line of its own: words from 0, the later text first. */
  List<Told> told() throws IOException {
    List<Told> out = new ArrayList<>();
    Matcher m = RUN.matcher(Files.readString(output, StandardCharsets.UTF_8));
    while (m.find()) {
      int a = number(m.group(1));
      int b = number(m.group(4));
      int[] n = {first(m, 2), Integer.parseInt(m.group(3)), first(m, 5), Integer.parseInt(m.group(6))};
      if (a == b) continue;
      out.add(a > b ? new Told(a, n[0], n[1], b, n[2], n[3]) : new Told(b, n[2], n[3], a, n[0], n[1]));
    }
    return out;
  }

  private static int first(Matcher m, int group) {
    return Integer.parseInt(m.group(group)) - 1;
  }

  private static int number(String file) {
    return Integer.parseInt(file.substring(file.lastIndexOf('/') + 1));
  }
}
