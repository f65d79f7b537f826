package org.stemma.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stemma.model.Evidence;

/** What an agency's desk writes beside a dispatch: NewsML-G2 item and content metadata, NITF document data. */
final class Desk {
  private static final Pattern WRITETHRU = Pattern.compile("(?i)\\b(?:(\\d{1,2})(?:st|nd|rd|th)\\s+)?(?:(?:ld|lead)\\b[ -]*(?:write-?thru)?|write-?thru)\\b");

  private Desk() {}

  static List<Evidence> of(Element item) {
    List<Evidence> out = new ArrayList<>();
    attribute(item, "version").ifPresent(v -> out.add(new Evidence(Evidence.Kind.VERSION, v, "NewsML-G2 version")));
    for (Element e : Wire.named(item, "du-key")) attribute(e, "version").ifPresent(v -> out.add(new Evidence(Evidence.Kind.VERSION, v, "NITF du-key")));
    for (Element e : Wire.named(item, "signal")) attribute(e, "qcode").ifPresent(v -> out.add(new Evidence(Evidence.Kind.SIGNAL, v.replaceFirst("^.*:", ""), "NewsML-G2 signal")));
    for (Element e : Wire.named(item, "pubstatus")) attribute(e, "qcode").filter(v -> !v.endsWith(":usable")).ifPresent(v -> out.add(new Evidence(Evidence.Kind.SIGNAL, v.replaceFirst("^.*:", ""), "NewsML-G2 pubStatus")));
    texts(item, "ednote", Evidence.Kind.EDITOR_NOTE, "NewsML-G2 edNote", out);
    for (Element e : Wire.named(item, "ed-msg")) attribute(e, "info").ifPresent(v -> out.add(new Evidence(Evidence.Kind.EDITOR_NOTE, v, "NITF ed-msg")));
    texts(item, "usageterms", Evidence.Kind.USAGE, "NewsML-G2 usageTerms", out);
    for (Element e : Wire.named(item, "doc.rights")) attribute(e, "limitations").or(() -> attribute(e, "owner")).ifPresent(v -> out.add(new Evidence(Evidence.Kind.USAGE, v, "NITF doc.rights")));
    texts(item, "slugline", Evidence.Kind.SLUG, "NewsML-G2 slugline", out);
    for (Element e : Wire.named(item, "du-key")) attribute(e, "key").ifPresent(v -> out.add(new Evidence(Evidence.Kind.SLUG, v, "NITF du-key")));
    texts(item, "urgency", Evidence.Kind.URGENCY, "NewsML-G2 urgency", out);
    for (Element e : Wire.named(item, "urgency")) attribute(e, "ed-urg").ifPresent(v -> out.add(new Evidence(Evidence.Kind.URGENCY, v, "NITF urgency")));
    return version(out);
  }

  /** A writethru told in slug or note is a version: "BC-Ferry, 2nd Ld-Writethru". */
  static List<Evidence> version(List<Evidence> told) {
    List<Evidence> out = new ArrayList<>(told);
    for (Evidence e : told) {
      if (e.kind() != Evidence.Kind.SLUG && e.kind() != Evidence.Kind.EDITOR_NOTE) continue;
      Matcher m = WRITETHRU.matcher(e.value());
      if (m.find() && (m.group(1) != null || m.group().toLowerCase(java.util.Locale.ROOT).contains("write"))) {
        out.add(new Evidence(Evidence.Kind.VERSION, "writethru" + (m.group(1) == null ? "" : " " + m.group(1)), e.from()));
      }
    }
    return out.stream().distinct().toList();
  }

  private static void texts(Element item, String name, Evidence.Kind kind, String from, List<Evidence> out) {
    for (Element e : Wire.named(item, name)) if (!e.text().isBlank()) out.add(new Evidence(kind, e.text().strip(), from));
  }

  private static Optional<String> attribute(Element e, String name) {
    return Optional.of(e.attr(name).strip()).filter(s -> !s.isEmpty());
  }
}
