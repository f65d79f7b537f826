package org.stemma.testkit;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom: the table of ARCHITECTURE.md, checked against what was compiled. */
class ImportTableTest {
  private static final JavaClasses OURS =
      new ClassFileImporter().withImportOption(at -> !at.contains("test-classes")).importPackages("org.stemma");

  private static final List<String> ROOMS = List.of("annotate", "group", "trace", "align", "reconcile", "tell", "follow");

  /** Of ours: a package and all below it may import these and itself. "" is the front door; what is not listed may import anything. */
  private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
      Map.entry("text", Set.of()),
      Map.entry("model", Set.of("text")),
      Map.entry("language", Set.of("text", "model")),
      Map.entry("annotate", Set.of("text", "model", "language")),
      Map.entry("group", Set.of("text", "model", "language")),
      Map.entry("trace", Set.of("text", "model", "language")),
      Map.entry("align", Set.of("text", "model", "language")),
      Map.entry("reconcile", Set.of("text", "model", "language")),
      Map.entry("tell", Set.of("text", "model", "language")),
      Map.entry("follow", Set.of("text", "model")),
      Map.entry("", Set.of("text", "model", "language", "annotate", "group", "trace", "align", "reconcile", "tell", "follow")),
      Map.entry("english", Set.of("text", "model", "language", "annotate")),
      Map.entry("places", Set.of("text", "model", "language", "annotate")),
      Map.entry("read", Set.of("text", "model")),
      Map.entry("fetch", Set.of("text", "model")),
      Map.entry("views", Set.of("text", "model")),
      Map.entry("cli", Set.of("", "text", "model", "language", "annotate", "group", "trace", "align", "reconcile", "tell", "follow", "english", "places", "read", "fetch", "views")),
      Map.entry("bench", everything()),
      Map.entry("eval", everything()),
      Map.entry("testkit", everything()));

  /** Of others: what each module may import beside the JDK and JSpecify. What is not listed is the library and may import nothing. */
  private static final Map<String, List<String>> THIRD_PARTY = Map.of(
      "english", List.of("opennlp."),
      "read", List.of("org.jsoup.", "org.apache.pdfbox.", "org.apache.fontbox."),
      "fetch", List.of("crawlercommons."),
      "views", List.of("tools.jackson.", "com.fasterxml.jackson.annotation."),
      "cli", List.of("picocli."),
      "bench", List.of("org.jsoup.", "info.debatty."),
      "eval", List.of("tools.jackson.", "com.fasterxml.jackson.annotation."),
      "testkit", List.of(""));

  @Test
  void the_import_table_holds() {
    assertNone("imports that the table does not allow", dependencies().filter(d -> {
      String from = room(d.getOriginClass());
      String to = room(d.getTargetClass());
      return ours(d.getTargetClass()) && !from.equals(to) && !MAY_IMPORT.getOrDefault(from, Set.of()).contains(to);
    }));
  }

  @Test
  void every_package_stands_in_the_table() {
    var rooms = new TreeSet<String>();
    OURS.forEach(c -> rooms.add(room(c)));
    rooms.removeAll(MAY_IMPORT.keySet());
    assertEquals(Set.of(), rooms, "packages that the table does not know");
  }

  @Test
  void rooms_inside_annotate_do_not_import_each_other() {
    assertNone("imports between the rooms of annotate", dependencies().filter(d -> {
      String from = d.getOriginClass().getPackageName();
      String to = d.getTargetClass().getPackageName();
      return inside("annotate", from) && inside("annotate", to) && !from.equals(to) && !to.equals("org.stemma.annotate");
    }));
  }

  @Test
  void third_party_code_stays_behind_its_wall() {
    assertNone("third-party imports in the wrong module", dependencies().filter(d -> {
      JavaClass to = d.getTargetClass().getBaseComponentType();
      var allowed = THIRD_PARTY.getOrDefault(room(d.getOriginClass()), List.of());
      return !ours(to) && !jdk(to) && allowed.stream().noneMatch(to.getName()::startsWith);
    }));
  }

  @Test
  void the_library_opens_no_file_socket_or_clock() {
    Predicate<String> closed = name -> name.startsWith("java.net.") && !name.equals("java.net.URI")
        || name.startsWith("java.nio.file.") || name.startsWith("java.nio.channels.")
        || name.startsWith("java.io.File") || name.equals("java.io.RandomAccessFile")
        || name.equals("java.time.Clock") || name.startsWith("java.lang.reflect.");
    assertNone("the library touches the outside", dependencies()
        .filter(d -> inTheLibrary(d.getOriginClass()))
        .filter(d -> closed.test(d.getTargetClass().getBaseComponentType().getName())));
    assertNone("the library asks for the time, chance or this machine's manners", OURS.stream()
        .filter(ImportTableTest::inTheLibrary)
        .flatMap(c -> c.getMethodCallsFromSelf().stream())
        .filter(call -> Set.of("now", "currentTimeMillis", "nanoTime", "defaultCharset", "systemDefault", "getenv", "getProperty")
                .contains(call.getName()) && jdk(call.getTargetOwner())
            || call.getTargetOwner().getName().equals("java.util.Locale") && call.getName().equals("getDefault")
            || call.getTargetOwner().getName().equals("java.lang.Math") && call.getName().equals("random")));
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching("org.stemma.(**)").should().beFreeOfCycles().check(OURS);
  }

  private static Stream<Dependency> dependencies() {
    return OURS.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream());
  }

  private static void assertNone(String what, Stream<?> found) {
    var lines = found.map(x -> x instanceof HasDescription h ? h.getDescription() : x.toString()).distinct().sorted().limit(20).toList();
    assertTrue(lines.isEmpty(), () -> what + ":\n  " + String.join("\n  ", lines));
  }

  /** First part of the package below org.stemma; "" for org.stemma itself. */
  private static String room(JavaClass c) {
    String[] parts = c.getBaseComponentType().getPackageName().split("\\.");
    return parts.length > 2 ? parts[2] : "";
  }

  private static boolean inTheLibrary(JavaClass c) {
    return Set.of("", "text", "model", "language").contains(room(c)) || ROOMS.contains(room(c));
  }

  private static boolean inside(String room, String packageName) {
    return packageName.equals("org.stemma." + room) || packageName.startsWith("org.stemma." + room + ".");
  }

  private static boolean ours(JavaClass c) {
    return (c.getBaseComponentType().getPackageName() + ".").startsWith("org.stemma.");
  }

  private static boolean jdk(JavaClass c) {
    JavaClass base = c.getBaseComponentType();
    return base.isPrimitive() || Stream.of("java.", "javax.", "jdk.", "org.w3c.dom.", "org.xml.sax.", "org.jspecify.").anyMatch(base.getName()::startsWith);
  }

  private static Set<String> everything() {
    return Set.of("", "text", "model", "language", "annotate", "group", "trace", "align", "reconcile", "tell",
        "english", "places", "read", "fetch", "views", "cli", "bench", "eval");
  }
}
