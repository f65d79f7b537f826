package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * The same place in each report side by side: what reconciling reads.
 *
 * @param entities joined across the reports of the story
 * @param loci sentences or clauses that tell the same thing, two reports or more, heaviest first
 * @param rows figures that answer one question, single ones too
 * @param utterances statements that tell one utterance, single ones too
 */
public record Apparatus(
    List<Entity> entities, List<Apparatus.Locus> loci, List<List<Apparatus.FigureAt>> rows, List<List<Apparatus.StatementAt>> utterances) {

  public Apparatus {
    entities = List.copyOf(entities);
    loci = List.copyOf(loci);
    rows = rows.stream().map(List::copyOf).toList();
    utterances = utterances.stream().map(List::copyOf).toList();
  }

  /** The entity a speaker of a report is, if the speaker is a name, or a description that another report has the name to. */
  public Optional<Entity> entity(String report, Speaker speaker) {
    if (speaker.referent().isEmpty()) return speaker.role().flatMap(r -> entities.stream().filter(e -> e.name().equals(speaker.name())).findFirst());
    Entity.Referent wanted = new Entity.Referent(report, speaker.referent().getAsInt());
    return entities.stream().filter(e -> e.referents().contains(wanted)).findFirst();
  }

  /** One thing told in several reports. @param readings one or more a report, the middle of the locus first, then the more alike @param basis by what they were found to tell it */
  public record Locus(List<Cite> readings, double similarity, Basis basis) {
    public Locus {
      readings = List.copyOf(readings);
    }

    /** Each reading tells it, whatever else it tells. */
    public boolean known() {
      return basis != Basis.CLAUSES;
    }
  }

  /** A figure and the report it stands in. */
  public record FigureAt(String report, FigureMark figure) {
    public Cite cite() {
      return new Cite(report, figure.span());
    }
  }

  /** A statement and the report it stands in. */
  public record StatementAt(String report, StatementMark statement) {
    public Cite cite() {
      return new Cite(report, statement.span());
    }
  }
}
