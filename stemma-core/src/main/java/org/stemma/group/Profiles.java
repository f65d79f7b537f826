package org.stemma.group;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.text.Tokens;

/**
 * Sketches of very many reports, by number, packed; opened when they are to be compared.
 *
 * <p>A report is a row of {@link Packed} numbers; words are numbers of {@link Words}:
 *
 * <ol>
 *   <li>how many bytes tell whose it is; then those: source, SHA-256 (32 bytes behind a 1 where it is hex as usual, a text behind a 0), date as text (empty: none), basis;
 *   <li>day of writing, days since 1970 doubled, odd below nought, and one more; 0 for none;
 *   <li>parts of the day of the lead, months and weekdays of the opening, a bit each;
 *   <li>how many terms; of each the word and how much it is told, in halves, in order of the hashes of words, in which sums are taken. Weights are worked out anew when it is opened;
 *   <li>words, rising, for each of: numbers of the lead, names, figures, places;
 *   <li>how many holders of offices; of each the word of the office and of the name.
 * </ol>
 *
 * That is some 5 bytes a term with all that belongs to it. The reports that were asked for last stay open: a stream asks for those of some weeks again and again.
 */
final class Profiles {
  /** Reports that stay open; a power of two. */
  private static final int OPEN = 1 << 12;

  /** Logarithms are remembered up to this. */
  private static final int FEW = 1 << 9;

  private static final int SHA256 = 32;

  private static final Prose NOTHING = new Prose("", List.of(), List.of(), Tokens.of(""), List.of(), List.of());
  private static final HexFormat HEX = HexFormat.of();

  private final Words words;
  private final Pages pages = new Pages();
  private long[] places = new long[1 << 9];
  private int size;
  private final Packed.Out out = new Packed.Out();
  private final Packed.Out whose = new Packed.Out();
  private final double[] logs = new double[FEW];
  private final int[] opened = new int[OPEN];
  private final Profile[] open = new Profile[OPEN];

  Profiles(Statistics statistics) {
    this.words = new Words(statistics);
    for (int halves = 1; halves < FEW; halves++) logs[halves] = Math.log(halves / 2.0);
    Arrays.fill(opened, -1);
  }

  int size() {
    return size;
  }

  /** @return its number: how many there were before */
  int add(Sketch sketch) {
    if (size == places.length) places = Arrays.copyOf(places, size + (size >> 1));
    pack(sketch);
    places[size] = pages.add(out);
    return size++;
  }

  private void pack(Sketch sketch) {
    packWhose(sketch);
    out.clear().number(whose.size());
    out.all(whose);
    out.number(sketch.day().map(d -> 1 + doubled(d.toEpochDay())).orElse(0L));
    out.number(Lead.bits(sketch.parts()));
    out.number(sketch.marks().months());
    out.number(sketch.marks().weekdays());
    out.number(sketch.terms().size());
    for (int i = 0; i < sketch.terms().size(); i++) {
      out.number(words.number(sketch.terms().get(i)));
      out.number(sketch.told().get(i));
    }
    for (var some : List.of(sketch.numbers(), sketch.names(), sketch.figures(), sketch.marks().places())) out.rising(words.numbers(some));
    out.number(sketch.marks().holders().size());
    for (String holder : sketch.marks().holders()) {
      out.number(words.number(Marks.office(holder)));
      out.number(words.number(Marks.name(holder)));
    }
  }

  private void packWhose(Sketch sketch) {
    whose.clear().text(sketch.source());
    boolean usual = sketch.sha256().matches("[0-9a-f]{64}");
    whose.number(usual ? 1 : 0);
    if (usual) whose.all(HEX.parseHex(sketch.sha256()));
    else whose.text(sketch.sha256());
    whose.text(sketch.date().orElse(""));
    whose.number(sketch.basis().ordinal());
  }

  /** The report that was sketched, with no more of it than whose it is: without text, called by its source. */
  Marked report(int number) {
    Packed.In in = pages.at(places[number]);
    in.number();
    String source = in.text();
    String sha256 = in.number() == 1 ? HEX.formatHex(in.all(SHA256)) : in.text();
    Optional<String> date = Optional.of(in.text()).filter(d -> !d.isEmpty());
    Published published = new Published(date, Published.Basis.values()[in.count()], "", Optional.empty());
    Report report = new Report(source, source, sha256, "", "", Optional.empty(), Optional.empty(), List.of(), Optional.empty(), published, Optional.empty(), "", List.of(), List.of(), List.of());
    return new Marked(report, NOTHING, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  Profile get(int number) {
    int at = number & OPEN - 1;
    if (opened[at] != number) {
      open[at] = opened(number);
      opened[at] = number;
    }
    return open[at];
  }

  private Profile opened(int number) {
    Packed.In in = pages.at(places[number]);
    in.skip(in.count());
    long day = in.number();
    int parts = in.count();
    int months = in.count();
    int weekdays = in.count();
    int[] terms = new int[in.count()];
    double[] weights = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = in.count();
      weights[i] = (1 + log(in.count())) * words.weight(terms[i]);
    }
    Lead.Compact lead = new Lead.Compact(parts, words.hashes(in.rising()));
    int[] names = in.rising();
    int[] figures = in.rising();
    long[] places = words.hashes(in.rising());
    long[] holders = new long[in.count()];
    for (int i = 0; i < holders.length; i++) holders[i] = Marks.holder(words.hash(in.count()), words.hash(in.count()));
    Arrays.sort(holders);
    return new Profile(words, day == 0 ? Profile.UNDATED : halved(day - 1), lead, new Marks.Compact(months, weekdays, places, holders), terms, weights, names, figures);
  }

  private double log(int halves) {
    return halves < FEW ? logs[halves] : Math.log(halves / 2.0);
  }

  private static long doubled(long signed) {
    return signed << 1 ^ signed >> Long.SIZE - 1;
  }

  private static long halved(long doubled) {
    return doubled >>> 1 ^ -(doubled & 1);
  }
}
