package org.stemma.views;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.*;
import org.stemma.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports as the JSON account has them: where each comes from, what frames its text, its times, places and names. */
final class JsonReports extends JsonParts {
  private final Map<String, String> entityOf = new HashMap<>();
  private final Ratings ratings;

  JsonReports(Account account, Map<String, CodePoints> points) {
    super(points);
    ratings = account.ratings();
    for (Entity e : account.entities())
      for (Entity.Referent r : e.referents()) entityOf.put(r.report() + "/" + r.number(), e.id());
  }

  ObjectNode report(Marked m, ViewOptions options) {
    Report r = m.report();
    CodePoints at = at(r.id());
    ObjectNode o = NODES.objectNode();
    o.put("id", r.id()).put("source", r.source()).put("sha256", r.sha256()).put("textSha256", r.textSha256());
    if (r.outlet().isPresent()) {
      ObjectNode outlet = o.putObject("outlet").put("name", r.outlet().get().name());
      put(outlet, "domain", r.outlet().get().domain());
      if (!ratings.isEmpty()) outlet.put("reliability", ratings.of(r.outlet().get()).name());
    } else {
      o.putNull("outlet");
    }
    put(o, "headline", r.headline());
    strings(o.putArray("bylines"), r.bylines());
    if (r.dateline().isPresent()) {
      put(o.putObject("dateline").put("place", r.dateline().get().place()), "agency", r.dateline().get().agency());
    } else {
      o.putNull("dateline");
    }
    put(o, "published", r.published().date());
    o.put("publishedBasis", word(r.published().basis())).put("publishedReason", r.published().reason());
    if (r.published().cite().isPresent()) o.set("publishedCite", cite(r.id(), r.published().cite().get()));
    else o.putNull("publishedCite");
    put(o, "modified", r.modified());
    o.put("language", r.language()).put("characters", at.of(r.text().length()));
    ArrayNode credits = o.putArray("credits");
    for (Credit c : r.credits()) {
      credits.addObject().put("agency", c.agency()).put("kind", word(c.kind())).set("cite", cite(r.id(), c.span()));
    }
    ArrayNode notices = o.putArray("notices");
    for (Notice n : r.notices()) notices.addObject().put("kind", word(n.kind())).set("cite", cite(r.id(), n.span()));
    ArrayNode furniture = o.putArray("furniture");
    for (Furniture f : r.furniture()) {
      furniture.addObject().put("kind", word(f.kind())).put("start", at.begin(f.span())).put("end", at.end(f.span()));
    }
    ArrayNode times = o.putArray("times");
    m.times().forEach(t -> times.add(time(r.id(), t)));
    ArrayNode places = o.putArray("places");
    for (int i = 0; i < m.places().size(); i++) places.add(place(r.id(), i, m.places().get(i)));
    ArrayNode names = o.putArray("names");
    for (NameMark n : m.names()) name(names.addObject(), r.id(), n.span(), n.kind(), n.referent());
    for (RoleMark n : m.roles()) name(names.addObject(), r.id(), n.span(), n.kind(), n.referent()).put("by", "role");
    if (options.withText()) o.put("text", r.text());
    return o;
  }

  private ObjectNode name(ObjectNode o, String report, Span span, NameKind kind, int referent) {
    o.set("cite", cite(report, span));
    o.put("kind", word(kind));
    put(o, "entity", Optional.ofNullable(entityOf.get(report + "/" + referent)));
    return o;
  }

  private ObjectNode time(String report, TimeMark t) {
    ObjectNode o = NODES.objectNode();
    o.set("cite", cite(report, t.span()));
    o.put("value", t.value()).put("type", word(t.type()));
    put(o, "from", t.from().map(Object::toString));
    put(o, "to", t.to().map(Object::toString));
    return o;
  }

  private ObjectNode place(String report, int index, PlaceMark p) {
    ObjectNode o = NODES.objectNode();
    o.put("id", placeId(report, index));
    o.set("cite", cite(report, p.span()));
    o.put("name", p.name()).put("geonames", p.geonames()).put("lat", round(p.lat(), 5)).put("lon", round(p.lon(), 5))
        .put("country", p.country()).put("precision", word(p.precision())).put("role", word(p.role())).put("confidence", round(p.confidence(), 3));
    ArrayNode candidates = o.putArray("candidates");
    p.candidates().forEach(candidates::add);
    return o;
  }
}
