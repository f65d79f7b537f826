package org.stemma.model;

import java.util.Optional;
import org.stemma.text.Span;

/**
 * A name, at one place.
 *
 * @param referent number of whom it names inside this report, 0...; marks with one referent name the same
 * @param canonical the fullest form of the referent in this report
 * @param role what the report calls the referent ("US envoy"), where it says so
 */
public record NameMark(
    Span span,
    NameKind kind,
    int referent,
    String canonical,
    Optional<String> role) implements Mark {}
