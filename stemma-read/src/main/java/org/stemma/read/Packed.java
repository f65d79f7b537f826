package org.stemma.read;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Page;
import org.stemma.model.Problem;
import org.stemma.model.Report;
import org.stemma.read.pack.Archives;
import org.stemma.read.pack.Limits;
import org.stemma.read.pack.Part;
import org.stemma.read.pack.Unpacked;
import org.stemma.read.pack.Warc;

/** Zip, tar, gzip and web archives: each file in them is read as a page of its own, named "archive!/file". */
final class Packed implements Reader {
  private static final int DEEPEST = 3;

  @Override
  public boolean knows(Page page) {
    byte[] b = page.bytes();
    return zip(b) || gzip(b) || Archives.isTar(b) || Warc.is(b);
  }

  private static boolean zip(byte[] b) {
    return Bytes.starts(b, 'P', 'K', 3, 4);
  }

  private static boolean gzip(byte[] b) {
    return Bytes.starts(b, 0x1F, 0x8B, 8);
  }

  @Override
  public Reading read(Page page) {
    if (depth(page.source()) >= DEEPEST) return Reading.of(Problems.TOO_DEEP.at(page.source(), "packed " + DEEPEST + " times over", ""));
    byte[] b = page.bytes();
    if (zip(b)) return zipped(page);
    if (gzip(b)) return inner(page, Archives.gzip(b, Limits.USUAL));
    return inner(page, Warc.is(b) ? Warc.of(b, Limits.USUAL) : Archives.tar(b, Limits.USUAL));
  }

  private static Reading zipped(Page page) {
    Unpacked unpacked = Archives.zip(page.bytes(), Limits.USUAL);
    for (Part part : unpacked.parts()) {
      if (part.name().equals("word/document.xml")) return Office.read(page, part.bytes(), "w:p", "w:t");
      if (part.name().equals("content.xml") && unpacked.parts().getFirst().name().equals("mimetype")) return Office.read(page, part.bytes(), "text:p,text:h", "");
    }
    return inner(page, unpacked);
  }

  private static int depth(String source) {
    return (source.length() - source.replace("!/", "").length()) / 2;
  }

  private static Reading inner(Page page, Unpacked unpacked) {
    List<Report> reports = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int binary = 0;
    for (Part part : unpacked.parts()) {
      if (part.unsafe()) problems.add(Problems.UNSAFE_PATH.at(page.source(), "an entry is named \"" + part.name() + "\"", ""));
      Reading reading = Readers.read(new Page(page.source() + "!/" + part.name(), part.bytes(), java.util.Optional.empty()));
      reports.addAll(reading.reports());
      for (Problem p : reading.problems()) {
        if (p.code().equals(Problems.BINARY.code()) && unpacked.parts().size() > 1) binary++;
        else problems.add(p);
      }
    }
    if (binary > 0) problems.add(Problems.BINARY.at(page.source(), binary + " of " + unpacked.parts().size() + " entries are no text", ""));
    unpacked.stopped().ifPresent(s -> problems.add(stopped(page, s, unpacked.parts().size())));
    return new Reading(reports, problems);
  }

  private static Problem stopped(Page page, Unpacked.Stop stop, int after) {
    String where = "after " + after + " entries";
    return switch (stop) {
      case BOMB -> Problems.BOMB.at(page.source(), "what comes out is out of all measure to what went in", where);
      case TRUNCATED -> Problems.TRUNCATED.at(page.source(), "the archive breaks off", where);
      case BROKEN -> Problems.BROKEN.at(page.source(), "the archive is damaged", where);
      case TOO_MANY -> Problems.TOO_LARGE.at(page.source(), "more than " + Limits.USUAL.entries() + " entries", where);
    };
  }
}
