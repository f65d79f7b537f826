package org.stemma.model;

/**
 * What a name names.
 */
public enum NameKind {
  PERSON,
  ORGANISATION,
  PLACE,
  OTHER
}
