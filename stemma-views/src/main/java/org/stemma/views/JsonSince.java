package org.stemma.views;

import java.util.Map;
import org.stemma.model.*;
import org.stemma.views.told.*;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is new since an earlier account, as the JSON account has it. */
final class JsonSince extends JsonParts {
  JsonSince(Map<String, CodePoints> points) {
    super(points);
  }

  ObjectNode since(Account account, Since since, ViewOptions options) {
    ObjectNode o = NODES.objectNode().put("account", since.account()).put("reports", since.reports()).put("retold", since.retold());
    strings(o.putArray("added"), since.added());
    strings(o.putArray("altered"), since.altered());
    o.put("gone", since.gone());
    ArrayNode changes = o.putArray("changes");
    for (StoryAccount s : account.stories()) News.of(Desk.of(account, s, options.excerptWords())).forEach(n -> changes.add(change(s, n)));
    return o;
  }

  private ObjectNode change(StoryAccount story, News n) {
    ObjectNode o = NODES.objectNode().put("kind", n.kind()).put("story", story.id());
    if (n.item().isEmpty()) o.putNull("item");
    else o.put("item", n.item());
    o.put("sentence", n.line());
    ints(o.putArray("counts"), n.counts());
    o.set("cites", cites(n.cites()));
    return o;
  }
}
