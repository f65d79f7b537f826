package org.stemma.views;

import java.util.Map;
import org.stemma.model.*;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The account as JSON: the contract {@value Account#FORMAT}. Offsets become code points here, once. Two accounts that
 * are equal give the same bytes.
 */
public final class JsonView implements View {
  @Override
  public String render(Account account, ViewOptions options) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
        .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    return JsonMapper.builder().defaultPrettyPrinter(printer).build().writerWithDefaultPrettyPrinter().writeValueAsString(tree(account, options)) + "\n";
  }

  /** The same as a tree, for views that embed it. */
  public ObjectNode tree(Account account, ViewOptions options) {
    Map<String, CodePoints> points = JsonParts.points(account);
    JsonReports reporting = new JsonReports(account, points);
    JsonStories telling = new JsonStories(account, points);
    ObjectNode o = JsonParts.NODES.objectNode();
    o.put("format", Account.FORMAT);
    ObjectNode engine = o.putObject("engine");
    engine.put("version", account.version());
    ObjectNode stages = engine.putObject("stages");
    account.stages().forEach(stages::put);
    account.since().ifPresent(s -> o.set("since", new JsonSince(points).since(account, s, options)));
    ArrayNode reports = o.putArray("reports");
    account.reports().forEach(m -> reports.add(reporting.report(m, options)));
    ArrayNode entities = o.putArray("entities");
    account.entities().forEach(e -> entities.add(entity(e)));
    ArrayNode stories = o.putArray("stories");
    account.stories().forEach(s -> stories.add(telling.story(s)));
    ArrayNode problems = o.putArray("problems");
    account.problems().forEach(p -> problems.add(problem(p)));
    return o;
  }

  private static ObjectNode entity(Entity e) {
    ObjectNode o = JsonParts.NODES.objectNode();
    o.put("id", e.id()).put("name", e.name()).put("kind", JsonParts.word(e.kind()));
    JsonParts.put(o, "role", e.role());
    JsonParts.strings(o.putArray("forms"), e.forms());
    return o;
  }

  private static ObjectNode problem(Problem p) {
    return JsonParts.NODES.objectNode().put("code", p.code()).put("source", p.source()).put("message", p.message()).put("where", p.where()).put("next", p.next());
  }
}
