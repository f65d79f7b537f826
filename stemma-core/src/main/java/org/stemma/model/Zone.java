package org.stemma.model;

/**
 * Which part of a report a sentence stands in. CLOSED text carries facts only about the report itself.
 */
public enum Zone {
  BODY,
  HEADLINE,
  STANDFIRST,
  CROSSHEAD,
  CAPTION,
  CLOSED
}
