package org.stemma.model;

import java.util.Optional;

/**
 * What was found at one place before anyone read it: the raw bytes and what the outside said of them.
 *
 * @param source path or address as given
 * @param bytes the raw bytes; not copied, not to be changed
 * @param mediaType what the container said they are, if it did
 */
public record Page(
    String source,
    byte[] bytes,
    Optional<String> mediaType) {}
