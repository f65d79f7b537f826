package org.stemma.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Inputs.Input;
import org.stemma.model.Problem;

class InputsTest {
  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path p = folder.resolve(name);
    Files.createDirectories(p.getParent());
    return Files.writeString(p, "x");
  }

  private List<String> found(Object... named) {
    return Inputs.of(List.of(named).stream().map(Object::toString).toList()).found().stream()
        .map(Input::source).map(s -> s.replace(folder + "/", "")).toList();
  }

  private List<String> codes(Object... named) {
    return Inputs.of(List.of(named).stream().map(Object::toString).toList()).problems().stream().map(Problem::code).toList();
  }

  @Test
  void folders_are_walked_in_order_of_names() throws IOException {
    file("b.txt");
    file("a/z.txt");
    file("a/b.html");
    assertEquals(List.of("a/b.html", "a/z.txt", "b.txt"), found(folder));
  }

  @Test
  void hidden_files_in_a_folder_are_left_alone_but_read_when_named() throws IOException {
    var hidden = file(".notes");
    file(".git/config");
    file("a.txt");
    assertEquals(List.of("a.txt"), found(folder));
    assertEquals(List.of(".notes"), found(hidden));
  }

  @Test
  void a_path_named_twice_is_one_by_whatever_spelling() throws IOException {
    var a = file("a.txt");
    assertEquals(List.of("a.txt"), found(a, folder, folder + "/./a.txt", folder + "/b/../a.txt", a));
  }

  @Test
  void standard_input_comes_once_and_last() throws IOException {
    var a = file("a.txt");
    assertEquals(List.of("a.txt", "-"), found("-", a, "-"));
  }

  @Test
  void what_is_not_there_is_a_problem_each() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertEquals(List.of("S090", "S001"), codes(folder.resolve("none"), folder.resolve("empty")));
    assertEquals(List.of("S001"), codes("nul\0name"));
  }

  @Test
  void links_that_lead_in_a_circle_end() throws IOException {
    file("a/b.txt");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("a/loop"), folder.resolve("a/loop"));
    Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("a/b.txt"));
    assertEquals(List.of("a/b.txt", "c.txt"), found(folder));
  }

  @Test
  void an_endless_input_ends() {
    var endless = new InputStream() {
      @Override
      public int read() {
        return 'x';
      }

      @Override
      public int read(byte[] b, int from, int length) {
        java.util.Arrays.fill(b, from, from + length, (byte) 'x');
        return length;
      }
    };
    var problems = new ArrayList<Problem>();
    Inputs.read(new Inputs.StandardInput(), endless, org.stemma.fetch.Fetching.of(java.util.Optional.empty()), org.stemma.read.feed.Mapping.none(), reading -> {
      assertTrue(reading.reports().isEmpty());
      problems.addAll(reading.problems());
    });
    assertEquals(List.of("S010"), problems.stream().map(Problem::code).toList());
  }

  @Test
  void an_address_is_fetched_only_when_the_user_says_so() {
    assertEquals(List.of("S001"), codes("https://harbor.example/ferry"));
    var allowed = Inputs.of(List.of("https://harbor.example/ferry"), true);
    assertEquals(List.of("https://harbor.example/ferry"), allowed.found().stream().map(Input::source).toList());
  }
}
