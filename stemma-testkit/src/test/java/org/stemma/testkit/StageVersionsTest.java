package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.model.Account;

/**
 * Stored results are kept by stage version, so a stage whose golden output changes must raise its number, or an earlier stage must have raised its own.
 * {@code make accept} writes the digests of today beside the numbers of today, and refuses where no number was raised.
 */
class StageVersionsTest {
  private static final Path PINNED = Path.of("stemma-testkit/src/test/resources/stages.tsv");

  /** A stage's version and the digest of its output over all golden stories. */
  private record Pin(int version, String digest) {}

  @Test
  void a_stage_whose_golden_output_changes_raises_its_number() throws IOException {
    Path file = Checkout.of(StageVersionsTest.class).resolve(PINNED);
    Map<String, Pin> pinned = read(file);
    Map<String, Pin> now = now();
    List<String> silent = silent(pinned, now);
    assertEquals(List.of(), silent, "these stages say something else of the golden stories under the same number; raise STAGE, then make accept");
    if (Boolean.getBoolean("stemma.accept")) write(file, now);
    else assertEquals(pinned, now, "numbers were raised: read the difference of the golden stories, then make accept");
  }

  @Test
  void a_change_is_silent_only_where_no_stage_up_to_it_was_raised() {
    Map<String, Pin> pinned = pins("name 1 a", "trace 3 b", "tell 1 c");
    assertEquals(List.of(), silent(pinned, pins("name 1 a", "trace 3 b", "tell 1 c")));
    assertEquals(List.of("trace"), silent(pinned, pins("name 1 a", "trace 3 x", "tell 1 c")));
    assertEquals(List.of(), silent(pinned, pins("name 1 a", "trace 4 x", "tell 1 x")));
    assertEquals(List.of("name"), silent(pinned, pins("name 1 x", "trace 4 x", "tell 1 x")));
    assertEquals(List.of(), silent(Map.of(), pinned));
  }

  private static List<String> silent(Map<String, Pin> pinned, Map<String, Pin> now) {
    List<String> out = new ArrayList<>();
    boolean raised = false;
    for (var stage : now.entrySet()) {
      Pin was = pinned.get(stage.getKey());
      raised |= was == null || stage.getValue().version() > was.version();
      if (!raised && !was.digest().equals(stage.getValue().digest())) out.add(stage.getKey());
    }
    return out;
  }

  private static Map<String, Pin> now() throws IOException {
    List<Account> accounts = GoldenStoriesTest.stories().stream().map(GoldenStory::tell).toList();
    Map<String, String> digests = StageOutput.digests(accounts);
    Map<String, Pin> out = new LinkedHashMap<>();
    accounts.getFirst().stages().forEach((stage, version) -> out.put(stage, new Pin(version, digests.get(stage))));
    return out;
  }

  private static Map<String, Pin> read(Path file) throws IOException {
    return Files.exists(file) ? pins(Files.readAllLines(file).toArray(String[]::new)) : Map.of();
  }

  private static Map<String, Pin> pins(String... lines) {
    Map<String, Pin> out = new LinkedHashMap<>();
    for (String line : lines) {
      String[] cells = line.split("\\s+");
      out.put(cells[0], new Pin(Integer.parseInt(cells[1]), cells[2]));
    }
    return out;
  }

  private static void write(Path file, Map<String, Pin> now) throws IOException {
    Files.writeString(file, now.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue().version() + "\t" + e.getValue().digest() + "\n").collect(Collectors.joining()));
  }
}
