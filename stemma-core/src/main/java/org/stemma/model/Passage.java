package org.stemma.model;

import java.util.Optional;

/**
 * A stretch of a child that is held to come from its parent.
 *
 * @param parent where it stands in the parent; empty when the parent is not among the reports
 * @param similarity 0..1, 1 is word for word
 */
public record Passage(
    Optional<Cite> parent,
    Cite child,
    double similarity) {}
