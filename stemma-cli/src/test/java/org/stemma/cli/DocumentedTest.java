package org.stemma.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A command, an option or an exit code that nobody wrote about fails here. */
class DocumentedTest {
  private static final List<CommandLine> COMMANDS = all(Main.commandLine(Streams.ofThisProcess()));

  @Test
  void every_command_has_a_description_and_an_example() {
    for (var c : COMMANDS) {
      var usage = c.getCommandSpec().usageMessage();
      assertTrue(usage.description().length > 0 && !usage.description()[0].isBlank(), name(c) + " has no description");
      boolean example = List.of(usage.footer()).stream().anyMatch(l -> l.strip().startsWith("stemma "));
      assertTrue(example, name(c) + " has no example in its help");
    }
  }

  @Test
  void every_option_and_parameter_has_a_description() {
    for (var c : COMMANDS) for (var arg : c.getCommandSpec().args())
      assertTrue(arg.description().length > 0, name(c) + " " + arg + " has no description");
  }

  @Test
  void the_readme_names_every_command_option_and_exit_code() throws Exception {
    String readme = Files.readString(root().resolve("README.md"));
    for (var c : COMMANDS) {
      assertTrue(readme.contains(name(c)), "README.md does not name: " + name(c));
      for (var option : c.getCommandSpec().options())
        assertTrue(readme.contains(option.longestName()), "README.md does not name: " + name(c) + " " + option.longestName());
    }
    for (var field : Exit.class.getDeclaredFields())
      assertTrue(readme.contains("| " + field.getInt(null) + " |"), "README.md does not name exit code " + field.getInt(null));
  }

  @Test
  void every_example_is_understood() throws Exception {
    var examples = new ArrayList<String>();
    for (var c : COMMANDS) examples.addAll(List.of(c.getCommandSpec().usageMessage().footer()));
    examples.addAll(Files.readAllLines(root().resolve("README.md")));
    int understood = 0;
    for (String line : examples) {
      var example = EXAMPLE.matcher(line);
      if (line.startsWith("|") || !example.find()) continue;
      var words = example.group(1).strip().split(" +");
      assertDoesNotThrow(() -> Main.commandLine(Streams.ofThisProcess()).parseArgs(words), line);
      understood++;
    }
    assertTrue(understood > 10, "found only " + understood + " examples");
  }

  /** A command at the start of a line or after a pipe, up to the next pipe or a remark two blanks away. */
  private static final Pattern EXAMPLE = Pattern.compile("(?:^ *|\\| )(?:\\./)?stemma ((?:(?!  | \\|).)+)");

  private static List<CommandLine> all(CommandLine top) {
    var out = new ArrayList<>(List.of(top));
    top.getSubcommands().values().forEach(c -> out.addAll(all(c)));
    return out;
  }

  private static String name(CommandLine c) {
    return c.getCommandSpec().qualifiedName();
  }

  /** The checkout these classes were built from, wherever tests are started. */
  private static Path root() throws IOException, URISyntaxException {
    Path p = Path.of(DocumentedTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    while (p != null && !(Files.exists(p.resolve("LICENSE")) && Files.isDirectory(p.resolve("stemma-core")))) p = p.getParent();
    if (p == null) throw new IOException("these classes do not stand in a checkout");
    return p;
  }
}
