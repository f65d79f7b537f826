package org.stemma.model;

import java.util.Optional;

/**
 * The title that published a report.
 */
public record Outlet(
    String name,
    Optional<String> domain) {}
