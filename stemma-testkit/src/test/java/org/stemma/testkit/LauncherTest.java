package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a checkout of its own with a JDK and a Maven that only say what they were asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path folder;
  private Path home;
  private Path jdk;

  @BeforeEach
  void checkout() throws IOException {
    home = Files.createDirectories(folder.resolve("a check out"));
    Files.copy(Checkout.of(LauncherTest.class).resolve("stemma"), home.resolve("stemma"));
    file("pom.xml", "");
    file("stemma-cli/pom.xml", "");
    file("stemma-cli/src/main/java/Main.java", "");
    jdk = jdk("jdk", "25.0.1");
    script("bin/mvn", "echo mvn \"$@\" >> '" + home + "/mvn.log'; mkdir -p stemma-cli/target/lib; echo > stemma-cli/target/stemma-cli-1.jar");
  }

  private Path jdk(String name, String version) throws IOException {
    file(name + "/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    script(name + "/bin/java", "for a; do case $a in -XX:AOTCacheOutput=*) exit 1;; esac; done; echo '" + name + "'; printf '<%s>\\n' \"$@\"");
    return home.resolve(name);
  }

  private void file(String name, String text) throws IOException {
    Path p = home.resolve(name);
    Files.createDirectories(p.getParent());
    Files.writeString(p, text);
  }

  private void script(String name, String text) throws IOException {
    file(name, "#!/bin/sh\n" + text + "\n");
    assertTrue(home.resolve(name).toFile().setExecutable(true));
  }

  private String run(Path start, String... words) throws IOException, InterruptedException {
    var command = new java.util.ArrayList<>(List.of("bash", start.toString()));
    command.addAll(List.of(words));
    var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    process.environment().put("JAVA_HOME", jdk.toString());
    process.environment().put("PATH", home.resolve("bin") + ":/usr/bin:/bin");
    var running = process.start();
    running.getOutputStream().close();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(running.waitFor(60, TimeUnit.SECONDS));
    return said;
  }

  private int builds() throws IOException {
    Path log = home.resolve("mvn.log");
    return Files.exists(log) ? Files.readAllLines(log).size() : 0;
  }

  @Test
  void words_arrive_as_they_were_given() throws Exception {
    String said = run(home.resolve("stemma"), "tell", "two words", "*", "");
    assertTrue(said.endsWith("<org.stemma.cli.Main>\n<tell>\n<two words>\n<*>\n<>\n"), said);
  }

  @Test
  void it_builds_on_first_use_and_when_a_source_is_newer_only() throws Exception {
    run(home.resolve("stemma"));
    run(home.resolve("stemma"));
    assertEquals(1, builds());
    Files.setLastModifiedTime(home.resolve("stemma-cli/src/main/java/Main.java"), FileTime.from(Instant.now().plusSeconds(5)));
    run(home.resolve("stemma"));
    assertEquals(2, builds());
  }

  @Test
  void it_is_found_through_a_link_from_anywhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a check out/stemma"));
    assertTrue(run(Files.createSymbolicLink(folder.resolve("link of link"), link), "--version").contains("<--version>"));
  }

  @Test
  void a_jdk_that_is_too_old_is_passed_over() throws Exception {
    assertTrue(run(home.resolve("stemma")).startsWith("jdk\n"));
    jdk = jdk("old", "17.0.2");
    assertFalse(run(home.resolve("stemma")).startsWith("old\n"));
  }

  @Test
  void a_failing_build_says_so() throws Exception {
    script("bin/mvn", "echo cannot compile; exit 1");
    String said = run(home.resolve("stemma"));
    assertTrue(said.contains("cannot compile") && said.contains("S993 cannot build stemma"), said);
  }
}
