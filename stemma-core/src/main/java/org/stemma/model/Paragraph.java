package org.stemma.model;

import org.stemma.text.Span;

/**
 * One block of a report.
 */
public record Paragraph(
    Span span,
    Zone zone) {}
