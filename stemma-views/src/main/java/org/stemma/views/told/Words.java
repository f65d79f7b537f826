package org.stemma.views.told;

import java.util.Locale;
import org.stemma.model.*;

/** Neutral words for everything an account can say of itself. */
public final class Words {
  private Words() {}

  public static String of(Point.Status status) {
    return switch (status) {
      case AGREED -> "agreed";
      case SINGLE_ORIGIN -> "one origin";
      case DISPUTED -> "disputed";
      case SUPERSEDED -> "superseded";
      case CORRECTED -> "corrected";
    };
  }

  public static String rule(Point.Status status) {
    return switch (status) {
      case AGREED -> "Agreed needs at least two origins known to be apart and, where every reading is attributed, at least two who are named as knowing.";
      case SINGLE_ORIGIN -> "However many reports tell it, fewer than two origins are known to stand behind them, or all rest on one named source.";
      case DISPUTED -> "Readings of the same point differ and neither time, scope nor a correction accounts for it.";
      case SUPERSEDED -> "A later reading of the same point is told; this one holds for an earlier time.";
      case CORRECTED -> "A reading of this point was taken back or changed by a correction.";
    };
  }

  /** What stands over points that are not told without reserve. */
  public static final String UNSURE = "May be one thing: to be read side by side";
  /** What it means that a report is silent, to be printed beside the points. */
  public static final String SILENT = "Silent: has the story and leaves this out, which denies nothing.";
  /** What shares less with a point than its readings do, and counts for nothing. */
  public static final String PERHAPS = "may tell it too";

  /** By what readings of a point are taken to tell one thing. */
  static String basis(Basis basis) {
    return switch (basis) {
      case QUOTATION -> "Found by words of one speaker between quotation marks.";
      case REPORTED -> "Found as what one speaker says, in other words each.";
      case NUMBER -> "Found by one number for one question.";
      case CLAUSES -> "Found by sentences or clauses that are alike.";
      case DEED -> "Found by one deed, done to one person or body.";
    };
  }

  public static String of(FigureRow.Relation relation) {
    return relation == FigureRow.Relation.SINGLE ? "one reading" : word(relation);
  }

  public static String rule(FigureRow.Relation relation) {
    return switch (relation) {
      case SINGLE -> "One reading, nothing to compare it with.";
      case AGREE -> "All readings give the same number.";
      case EVOLVING -> "The readings hold for different times.";
      case SCOPE -> "The readings count different wholes or parts.";
      case BOUND -> "The readings fit into each other: one is a bound that the other keeps.";
      case ROUNDING -> "One reading is the other, rounded.";
      case CONTRADICTION -> "Same question, scope and time; nothing else accounts for the readings.";
      case CORRECTED -> "One reading was taken back by a correction.";
    };
  }

  public static String of(FigureRow.Rule rule) {
    return switch (rule) {
      case RANGE -> "lowest to highest of the readings that no notice took back";
      case LATEST -> "the reading with the latest as-of time";
      case MOST_ORIGINS -> "the reading with the most independent origins";
      case CONSERVATIVE -> "the lowest reading that no notice took back";
    };
  }

  public static String of(FigureRow.Status status) {
    return status == FigureRow.Status.STALE ? "stale copy" : word(status);
  }

  public static String of(Difference.Kind kind) {
    return word(kind);
  }

  public static String rule(Difference.Kind kind) {
    return switch (kind) {
      case LATER_KNOWLEDGE -> "One reading was known later than the other.";
      case SCOPE -> "The readings speak of different wholes, parts, places or times.";
      case NAME_FORM -> "One name, written in different forms.";
      case ATTRIBUTION -> "The same thing, said to come from different sources.";
      case TRANSLATION -> "The same words, put differently by translation.";
      case WORDING_DRIFT -> "The same thing in words that have moved away from each other.";
      case CONTRADICTION -> "Same scope and time; nothing else accounts for the readings.";
      case CORRECTION -> "One reading was taken back by a correction.";
    };
  }

  public static String of(Correction.Kind kind) {
    return switch (kind) {
      case NOTICE -> "a notice in the report";
      case SIGNAL -> "a signal from the agency";
      case SILENT -> "a change between versions, without a notice";
    };
  }

  public static String of(Utterance.DriftKind kind) {
    return switch (kind) {
      case PERSON_TENSE -> "person or tense";
      case REVERSED -> "sense reversed";
      default -> word(kind);
    };
  }

  public static String of(StatementMark.Kind kind) {
    return switch (kind) {
      case DIRECT -> "in quotation marks";
      case INDIRECT -> "reported";
      case MIXED -> "partly quoted";
    };
  }

  public static String of(Edge.Kind kind) {
    return word(kind);
  }

  public static String of(Edge.Basis basis) {
    return switch (basis) {
      case STATED -> "direction stated in the report";
      case INFERRED -> "direction inferred";
      case UNKNOWN -> "direction not known";
    };
  }

  public static String of(Pair.Level level) {
    return word(level);
  }

  public static String of(Pair pair, String a, String b) {
    return switch (pair.direction()) {
      case A_TO_B -> b + " takes from " + a;
      case B_TO_A -> a + " takes from " + b;
      case COMMON_SOURCE -> "both take from a third text";
      case UNKNOWN -> "direction not known";
    };
  }

  public static String of(Origin.Kind kind) {
    return switch (kind) {
      case WIRE -> "agency dispatch";
      case OUTLET -> "own reporting";
      case PRESS_RELEASE -> "press release";
      case UNKNOWN -> "kind not known";
      default -> word(kind);
    };
  }

  /** The same of one origin: where no outlet is read in a report of its own, that is what is not known. */
  public static String of(Origin o) {
    return o.kind() == Origin.Kind.UNKNOWN && o.seen() ? "outlet not known" : of(o.kind());
  }

  /** A reason that begins with the place of a credit, in full: "told 'AFP'" \u2192 "names in its text 'AFP'". */
  static String reason(String reason) {
    if (reason.startsWith("told '")) return "names in its text " + reason.substring(5);
    return reason.startsWith("contribution '") ? "credits a contribution " + reason.substring(13) : reason;
  }

  public static String of(TimelineEntry.Clock clock) {
    return switch (clock) {
      case EVENT -> "event";
      case AS_OF -> "as of";
      case PUBLICATION -> "published";
    };
  }

  public static String of(PlaceMark.Role role) {
    return switch (role) {
      case EVENT -> "where it happened";
      case DATELINE -> "written from";
      case MENTION -> "mentioned";
    };
  }

  public static String of(Published.Basis basis) {
    return switch (basis) {
      case METADATA -> "from the file's metadata";
      case STATED -> "stated in the report";
      case INFERRED -> "inferred";
      case UNKNOWN -> "not known";
    };
  }

  public static String of(Furniture.Kind kind) {
    return word(kind);
  }

  public static String of(Zone zone) {
    return word(zone);
  }

  public static String of(FigureMark.Tally tally) {
    return switch (tally) {
      case NEW -> "new since the last count";
      case SUBSET -> "a part";
      case TOTAL -> "running total";
      default -> word(tally);
    };
  }

  /** LATER_KNOWLEDGE → "later knowledge". */
  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
