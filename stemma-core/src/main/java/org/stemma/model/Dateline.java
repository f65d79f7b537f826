package org.stemma.model;

import java.util.Optional;

/**
 * The place (and agency) that opens a dispatch.
 */
public record Dateline(
    String place,
    Optional<String> agency) {}
