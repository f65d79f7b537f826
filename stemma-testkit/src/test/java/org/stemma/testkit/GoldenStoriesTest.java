package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.model.Account;
import org.stemma.model.BriefLine;
import org.stemma.model.Correction;
import org.stemma.model.Difference;
import org.stemma.model.FigureRow;
import org.stemma.model.Findings;
import org.stemma.model.Happening;
import org.stemma.model.Point;
import org.stemma.model.StoryAccount;
import org.stemma.model.TimelineEntry;
import org.stemma.model.Utterance;
import org.stemma.views.JsonView;
import org.stemma.views.ViewOptions;

/** The invented news days: each gives the account that a person has accepted, under all laws, in any order of its reports. */
class GoldenStoriesTest {
  private static final long SEED = 20260512L;

  static List<GoldenStory> stories() throws IOException {
    return GoldenStory.all(Checkout.of(GoldenStoriesTest.class).resolve("stemma-testkit/src/test/resources/stories"));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void gives_the_accepted_account(GoldenStory story) throws IOException {
    String told = Retelling.of(story.tell());
    if (Boolean.getBoolean("stemma.accept")) story.accept(told);
    else assertEquals(story.account(), told, () -> story.file() + " tells another account; read the difference, then make accept");
  }

  @ParameterizedTest
  @MethodSource("stories")
  void holds_every_law(GoldenStory story) {
    assertEquals(List.of(), Laws.breaches(story.tell()), () -> story.file().toString());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void follows_the_schema(GoldenStory story) throws IOException {
    List<Error> errors = schema().validate(json(story.tell()), InputFormat.JSON);
    assertTrue(errors.isEmpty(), () -> story.file() + ": " + errors);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void does_not_depend_on_the_order_of_its_reports(GoldenStory story) {
    List<String> order = new ArrayList<>(story.reports().keySet());
    String told = json(story.tell(order));
    Collections.shuffle(order, new Random(SEED));
    assertEquals(told, json(story.tell(order)), () -> story.file() + " in order " + order + ", seed " + SEED);
  }

  /** What a desk decides of one item must not be decided of another. */
  @ParameterizedTest
  @MethodSource("stories")
  void no_two_items_of_a_kind_have_one_key(GoldenStory story) {
    for (StoryAccount s : story.tell().stories()) {
      Findings f = s.findings();
      apart("figures", f.figures().stream().map(FigureRow::key).toList());
      apart("statements", f.statements().stream().map(Utterance::key).toList());
      apart("events", f.events().stream().map(Happening::key).toList());
      apart("corrections", f.corrections().stream().map(Correction::key).toList());
      apart("differences", f.differences().stream().map(Difference::key).toList());
      apart("points", f.points().stream().map(Point::key).toList());
      apart("timeline", s.timeline().stream().map(TimelineEntry::key).toList());
      apart("brief", s.brief().stream().map(BriefLine::key).toList());
    }
  }

  private static void apart(String kind, List<String> keys) {
    assertEquals(keys.stream().distinct().toList(), keys, kind);
  }

  static String json(Account account) {
    return new JsonView().render(account, ViewOptions.defaults());
  }

  static Schema schema() throws IOException {
    try (InputStream in = JsonView.class.getResourceAsStream("account.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }
}
