package org.stemma.read.walk;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.Page;
import org.stemma.model.Report;
import org.stemma.read.Readers;
import org.stemma.text.Span;

/** Words of a report's text lead to the bytes that they were read from, whatever stands between, and in whatever encoding. */
class WayBackTest {
  private record Row(String charset, String page, String words, String source) {}

  @Test
  void words_lead_to_their_bytes() {
    String one = "The harbor ferry caught fire shortly before noon, and two of its crew were taken to hospital, the police said.";
    String russian = "\u041F\u0430\u0440\u043E\u043C \u0437\u0430\u0433\u043E\u0440\u0435\u043B\u0441\u044F \u0432 \u043F\u043E\u0440\u0442\u0443 \u043D\u0435\u0437\u0430\u0434\u043E\u043B\u0433\u043E \u0434\u043E \u043F\u043E\u043B\u0443\u0434\u043D\u044F, \u0441\u043E\u043E\u0431\u0449\u0438\u043B\u0430 \u043F\u043E\u043B\u0438\u0446\u0438\u044F \u0432 \u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A.";
    String japanese = "\u6B63\u5348\u524D\u306B\u6E2F\u306E\u30D5\u30A7\u30EA\u30FC\u3067\u706B\u4E8B\u304C\u3042\u308A\u3001\u4E57\u7D44\u54E1\u4E8C\u4EBA\u304C\u75C5\u9662\u306B\u904B\u3070\u308C\u305F\u3068\u8B66\u5BDF\u304C\u767A\u8868\u3057\u305F\u3002\u8239\u306B\u306F\u4E8C\u767E\u4EBA\u304C\u4E57\u3063\u3066\u3044\u305F\u3068\u3044\u3046\u3002";
    List<Row> rows = List.of(
        new Row("UTF-8", "<p>" + one + "</p>", "two of its crew", "two of its crew"),
        new Row("UTF-8", "<p>Caf&eacute; owner M&#252;ller said the &#x201C;ferry&#8221; burned: &lt;nobody&gt; knows why, and " + one + "</p>", "M\u00FCller said the \u201Cferry\u201D", "M&#252;ller said the &#x201C;ferry&#8221;"),
        new Row("UTF-8", "<p>The harbor <b>fer</b>ry\n   caught\u200B fire, <a href='x?a=1&amp;b=>'>said</a>&nbsp;police. " + one + "</p>", "ferry caught fire, said police", "fer</b>ry\n   caught\u200B fire, <a href='x?a=1&amp;b=>'>said</a>&nbsp;police"),
        new Row("UTF-8", "<p>\uD83D\uDE80 lifted off; Zoe\u0308 and Andr\u00E9 saw it. " + one + "</p>", "Zo\u00EB and Andr\u00E9", "Zoe\u0308 and Andr\u00E9"),
        new Row("windows-1251", "<meta charset=windows-1251><p>" + russian + " " + russian + "</p>", russian.substring(6, 15), russian.substring(6, 15)),
        new Row("Shift_JIS", "<meta charset=Shift_JIS><p>" + japanese + japanese + "</p>", japanese.substring(4, 12), japanese.substring(4, 12)),
        new Row("UTF-16LE", "\uFEFF<html><p>" + one + "</p>", "two of its crew", "two of its crew"),
        new Row("UTF-8", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry \\u2018burns\\u2019 at noon\"}</script><p>" + one + "</p>", "Ferry \u2018burns\u2019", "Ferry \\u2018burns\\u2019"));
    assertAll(rows.stream().map(r -> () -> assertEquals(Optional.of(r.source), walked(r), r.charset + " " + r.page)));
  }

  private static Optional<String> walked(Row r) {
    byte[] bytes = ((r.page.startsWith("\uFEFF") ? "" : "<html>") + r.page + "</html>").getBytes(Charset.forName(r.charset));
    Page page = new Page("page", bytes, Optional.empty());
    Report report = Readers.read(page).reports().getFirst();
    int at = report.text().indexOf(r.words);
    return WayBack.of(page, report).bytes(new Span(at, at + r.words.length())).map(s -> new String(bytes, s.begin(), s.length(), Charset.forName(r.charset)));
  }
}
