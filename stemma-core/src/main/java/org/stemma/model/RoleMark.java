package org.stemma.model;

import org.stemma.text.Span;

/**
 * A definite noun that stands for somebody or something named elsewhere in the report: "the envoy", "the ministry".
 *
 * @param referent number of whom it means inside this report, as in {@link NameMark}
 * @param canonical the fullest form of the referent in this report
 */
public record RoleMark(
    Span span,
    NameKind kind,
    int referent,
    String canonical) implements Mark {}
