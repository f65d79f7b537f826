package org.stemma.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.stemma.Stemma;
import org.stemma.annotate.where.Places;
import org.stemma.english.English;
import org.stemma.fetch.Fetching;
import org.stemma.model.Account;
import org.stemma.model.Problem;
import org.stemma.model.Report;
import org.stemma.places.Gazetteers;
import org.stemma.read.Listing;
import org.stemma.read.feed.Mapping;
import org.stemma.views.CsvView;
import org.stemma.views.JsonView;
import org.stemma.views.MarkdownView;
import org.stemma.views.PageView;
import org.stemma.views.TextView;
import org.stemma.views.View;
import org.stemma.views.ViewOptions;

/** The library as this command uses it: which languages, which gazetteer, which readers, which views. */
final class Desk {
  /** The reports that could be read and the problems with the others, each in order of the inputs. */
  record Read(List<Report> reports, List<Problem> problems) {
    /** The same with every report taken to be in one language. */
    Read in(String language) {
      return new Read(reports.stream().map(r -> Desk.in(language, r)).toList(), problems);
    }
  }

  private Desk() {}

  /** Loads what telling needs, beside all that comes before it. What fails here fails again, and is told, where it is needed. */
  static void warmUp() {
    beside(English::load);
    beside(() -> {
      Gazetteers.load();
      view(Format.JSON).render(new Account(Stemma.VERSION, Map.of(), List.of(), List.of(), List.of(), List.of()), ViewOptions.defaults());
    });
  }

  private static void beside(Runnable work) {
    Thread.ofPlatform().daemon().name("warm-up").uncaughtExceptionHandler((thread, e) -> {}).start(work);
  }

  static Stemma stemma() {
    return Stemma.with(List.of(English.load()), Gazetteers.load());
  }

  static boolean isPlace(String place) {
    return Places.isKnown(place, Gazetteers.load(), English.load());
  }

  /** Reads every input; one that cannot be read is a problem, never an end. @param afterEach hears of all reports so far */
  static Read read(Inputs inputs, InputStream standardInput, Fetching fetching, Mapping mapping, Consumer<List<Report>> afterEach) {
    var reports = new ArrayList<Report>();
    var problems = new ArrayList<>(inputs.problems());
    var listings = new ArrayList<Listing>();
    for (var input : inputs.found()) {
      read(input, standardInput, fetching, mapping, reports, problems, listings);
      afterEach.accept(Collections.unmodifiableList(reports));
    }
    return new Read(Listing.told(reports, listings), List.copyOf(problems));
  }

  private static void read(Inputs.Input input, InputStream standardInput, Fetching fetching, Mapping mapping, List<Report> reports, List<Problem> problems, List<Listing> listings) {
    try {
      Inputs.read(input, standardInput, fetching, mapping, reading -> {
        reports.addAll(reading.reports());
        problems.addAll(reading.problems());
        listings.addAll(reading.listings());
      });
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(new Problem("S091", input.source(), "the reader failed on it: " + e, "", "leave it out, and send the makers the file"));
    }
  }

  private static Report in(String language, Report r) {
    return new Report(r.id(), r.source(), r.sha256(), r.textSha256(), r.text(), r.outlet(), r.headline(), r.bylines(), r.dateline(), r.published(),
        r.modified(), language, r.credits(), r.notices(), r.furniture(), r.evidence());
  }

  static View view(Format format) {
    return switch (format) {
      case TEXT -> new TextView();
      case JSON -> new JsonView();
      case HTML -> new PageView();
      case MD -> new MarkdownView();
      case CSV -> new CsvView();
    };
  }
}
