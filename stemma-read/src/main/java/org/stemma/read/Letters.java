package org.stemma.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.Page;
import org.stemma.read.feed.Entry;
import org.stemma.read.feed.Moments;
import org.stemma.read.pack.Mail;

/** Mail (EML), boxes of it (mbox), and web pages saved as mail (MHTML). */
final class Letters implements Reader {
  private static final Pattern MAIL = Pattern.compile("(?s)(?:[a-z][a-z0-9-]{1,40}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*?)*?(?:mime-version|received|message-id|return-path|x-mailer|snapshot-content-location):.*");
  private static final Pattern HEADERS = Pattern.compile("(?:[a-z][a-z0-9-]{1,40}: ?[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*+)++");
  private static final Pattern BOX = Pattern.compile("(?s)from \\S+ .{10,60}?\\n[a-z][a-z-]{1,40}:.*");

  @Override
  public boolean knows(Page page) {
    if (!Entries.mayOpen(page.bytes(), Character::isLetter)) return false;
    String head = Entries.head(page.bytes()).replace("\r", "");
    return head.matches("(?s)[a-z][a-z0-9-]{1,40}:.*") && (MAIL.matcher(first(head)).matches() || isSent(first(head))) || BOX.matcher(head).matches();
  }

  /** Nothing but header lines, among them who sent it, when and about what. */
  private static boolean isSent(String first) {
    return HEADERS.matcher(first).matches() && List.of("from:", "date:", "subject:").stream().allMatch(name -> ("\n" + first).contains("\n" + name));
  }

  /** The header block alone. */
  private static String first(String head) {
    int end = head.indexOf("\n\n");
    return (end < 0 ? head : head.substring(0, end)) + "\n";
  }

  @Override
  public Reading read(Page page) {
    if (!BOX.matcher(Entries.head(page.bytes()).replace("\r", "")).matches()) return letter(page);
    Reading all = new Reading(List.of(), List.of());
    int n = 0;
    for (byte[] message : Mail.box(page.bytes())) all = all.and(letter(new Page(page.source() + "!/" + ++n, message, Optional.empty())));
    return all;
  }

  private static Reading letter(Page page) {
    Mail mail = Mail.of(page.bytes());
    boolean saved = mail.headers().get("snapshot-content-location").isPresent() || mail.header("from").filter(f -> f.contains("Saved by")).isPresent();
    if (saved && mail.html()) {
      String source = mail.headers().get("snapshot-content-location").or(() -> mail.headers().get("content-location")).orElse(page.source());
      return new Web().read(new Page(source, mail.text().getBytes(StandardCharsets.UTF_8), Optional.empty()));
    }
    Optional<String> from = mail.header("from").map(f -> f.replaceFirst("\\s*<[^>]*>\\s*$", "").replace("\"", "").strip()).filter(f -> !f.isEmpty());
    Entry entry = new Entry("", mail.header("subject"), List.of(), Optional.empty(), from, Optional.empty(), mail.header("date").flatMap(Moments::of), Optional.empty(), mail.text(), mail.html(), List.of());
    return Entries.read(page, List.of(entry), List.of());
  }
}
