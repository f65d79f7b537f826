package org.stemma.model;

import java.util.List;

/**
 * What an account tells that an earlier one did not tell, or told otherwise.
 *
 * @param account name of the earlier account's file
 * @param reports how many reports it had
 * @param retold whether other versions of the rules told it, from which some changes may come
 * @param added reports that it did not have
 * @param altered reports that it had with another text
 * @param gone how many of its reports are not in this run
 * @param changes heaviest first within each story, stories in their order
 */
public record Since(String account, int reports, boolean retold, List<String> added, List<String> altered, int gone, List<Since.Change> changes) {

  public Since {
    added = List.copyOf(added);
    altered = List.copyOf(altered);
    changes = List.copyOf(changes);
  }

  /** The changes of one story, in order. */
  public List<Change> of(String story) {
    return changes.stream().filter(c -> c.story().equals(story)).toList();
  }

  /** One change. @param story id, "s1"... @param cites where it can be read in the reports of this run; none where nothing of it is left to read */
  public record Change(String story, What what, List<Cite> cites) {
    public Change {
      cites = List.copyOf(cites);
    }
  }

  /** What has changed. The order of the kinds is their weight. */
  public sealed interface What {}

  /** None of the story's reports stood in a story before. */
  public record NewStory() implements What {}

  /** The story's reports stood in several stories before. @param stories how many */
  public record Joined(int stories) implements What {}

  /** Some of the reports that stood in one story with these stand in another now. @param reports how many */
  public record Parted(int reports) implements What {}

  /** A correction that was not told before. */
  public record Corrected(Correction correction) implements What {}

  /** A correction that was told before, and copies that were not known to carry the old text: the cites are that text in them. */
  public record Stale(Correction correction) implements What {}

  /** A point, a row of figures or a difference that is told in contradiction now. */
  public record Opened(Finding finding) implements What {}

  /** A row of figures with numbers that it did not have, at the cites. @param before what was told of it, in the order of the row @param now the readings with the new numbers */
  public record Moved(FigureRow row, List<FigureRow.Reading> before, List<FigureRow.Reading> now) implements What {
    public Moved {
      before = List.copyOf(before);
      now = List.copyOf(now);
    }
  }

  /** A point behind which more or fewer origins are known than before; the cites are the readings that it did not have. */
  public record Backed(Point point, Support before) implements What {
    /** More origins are known to be apart, or may be. */
    public boolean isGain() {
      int least = Integer.compare(point.support().atLeast(), before.atLeast());
      return least == 0 ? point.support().atMost() > before.atMost() : least > 0;
    }
  }

  /** A point that was not told, or not without reserve. */
  public record NewPoint(Point point) implements What {}

  /** A point or a row of figures that was told in contradiction and is not any more. */
  public record Closed(Finding finding) implements What {}

  /** Who speaks and was not heard before; the cites are what each says first. */
  public record Heard(List<String> speakers) implements What {
    public Heard {
      speakers = List.copyOf(speakers);
    }
  }

  /** Points that further reports tell without a further origin: copies. @param points how many */
  public record Copied(int points) implements What {}

  /** A point that is not told any more; the cites are what is left of its readings. */
  public record Gone() implements What {}
}
