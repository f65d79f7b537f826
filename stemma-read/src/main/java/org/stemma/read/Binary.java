package org.stemma.read;

import java.util.Map;
import org.stemma.model.Page;

/** Knows what no reader can use, and says what it is. */
final class Binary implements Reader {
  private static final Map<String, String> KINDS = Map.ofEntries(
      Map.entry("PK\3\4", "a zip archive or office document"), Map.entry("\u001f\u008b", "gzip data"),
      Map.entry("\u0089PNG", "a PNG picture"), Map.entry("\u00ff\u00d8\u00ff", "a JPEG picture"), Map.entry("GIF8", "a GIF picture"),
      Map.entry("\u007fELF", "a program"), Map.entry("MZ", "a program"), Map.entry("\u00d0\u00cf\u0011\u00e0", "an old office document"),
      Map.entry("ID3", "sound"), Map.entry("OggS", "sound"), Map.entry("RIFF", "sound or film"), Map.entry("SQLite format 3", "a database"));

  @Override
  public boolean knows(Page page) {
    return Bytes.binary(page.bytes());
  }

  @Override
  public Reading read(Page page) {
    String kind = KINDS.entrySet().stream().filter(e -> Bytes.starts(page.bytes(), e.getKey())).map(Map.Entry::getValue).findFirst().orElse("no text in any encoding that is read here");
    return Reading.of(Problems.BINARY.at(page.source(), "this is " + kind + credentials(kind, page.bytes()), Bytes.show(page.bytes())));
  }

  /** Whether a picture, or a file of credentials beside one, holds Content Credentials; nothing of anything else. */
  private static String credentials(String kind, byte[] bytes) {
    if (Manifests.in(bytes)) return " with Content Credentials (a C2PA manifest, not verified)";
    return kind.endsWith(" picture") ? " without Content Credentials (no C2PA manifest)" : "";
  }
}
