package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.NameKind;

/** Decides the kind of each candidate from the evidence of all mentions of its form in the report. */
final class Kinds {
  private Kinds() {}

  static void decide(List<Candidate> candidates, Lexicon lexicon) {
    Map<String, List<Candidate>> forms = new LinkedHashMap<>();
    for (Candidate c : candidates) forms.computeIfAbsent(c.form, f -> new ArrayList<>()).add(c);
    shortForms(candidates, forms, lexicon);
    for (List<Candidate> mentions : forms.values()) decideForm(mentions);
  }

  private static void decideForm(List<Candidate> mentions) {
    double[] shared = new double[Candidate.KINDS];
    for (Candidate c : mentions) for (int k = 0; k < shared.length; k++) shared[k] += c.outer[k];
    for (Candidate c : mentions) {
      double best = Double.NEGATIVE_INFINITY;
      for (NameKind kind : NameKind.values()) {
        int k = kind.ordinal();
        double others = shared[k] - c.outer[k];
        double score = c.inner[k] + c.outer[k] + Math.max(-1.5, Math.min(3, 0.5 * others)) + prior(kind);
        if (score > best) {
          best = score;
          c.kind = kind;
        }
      }
    }
  }

  private static double prior(NameKind kind) {
    return switch (kind) {
      case PERSON -> 0.1;
      case ORGANISATION -> 0.9;
      case PLACE -> 0;
      case OTHER -> 0.3;
    };
  }

  /** "Ghani" after "Ashraf Ghani" is a person; "Toyota" beside "Toyota Motor Corp" and "ICRC" after its full name are organisations. */
  private static void shortForms(List<Candidate> candidates, Map<String, List<Candidate>> forms, Lexicon lexicon) {
    for (Candidate full : candidates) {
      if (full.size() < 2) continue;
      NameKind leaning = leaning(full);
      String[] words = full.form.split(" ");
      if (leaning == NameKind.PERSON) {
        lean(forms.getOrDefault(words[words.length - 1], List.of()), NameKind.PERSON, 3);
        lean(forms.getOrDefault(words[0], List.of()), NameKind.PERSON, 1);
        if (words.length > 2) lean(forms.getOrDefault(words[words.length - 2] + " " + words[words.length - 1], List.of()), NameKind.PERSON, 2);
      } else if (leaning == NameKind.ORGANISATION) {
        List<Candidate> first = forms.getOrDefault(words[0], List.of());
        if (!first.isEmpty() && first.getFirst().inner[NameKind.PLACE.ordinal()] < 2 && first.getFirst().inner[NameKind.OTHER.ordinal()] < 3) lean(first, NameKind.ORGANISATION, 1.5);
        lean(forms.getOrDefault(lexicon.acronym(words), List.of()), NameKind.ORGANISATION, 3);
      } else if (full.storm) {
        lean(forms.getOrDefault(words[words.length - 1], List.of()), NameKind.OTHER, 4);
      }
    }
  }

  private static void lean(List<Candidate> mentions, NameKind kind, double weight) {
    for (Candidate c : mentions) if (c.inner[kind.ordinal()] < 3) c.inside(kind, Math.min(weight, 4 - c.inner[kind.ordinal()]));
  }

  private static NameKind leaning(Candidate c) {
    NameKind best = NameKind.OTHER;
    double top = Double.NEGATIVE_INFINITY;
    for (NameKind kind : NameKind.values()) {
      double score = c.inner[kind.ordinal()] + c.outer[kind.ordinal()] + prior(kind);
      if (score > top) {
        top = score;
        best = kind;
      }
    }
    return best;
  }
}
