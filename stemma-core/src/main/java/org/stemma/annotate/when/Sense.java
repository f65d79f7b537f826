package org.stemma.annotate.when;

/** How a pattern of time words is understood. */
enum Sense {
  /** Not a time at all: "Sunday Times". */
  NONE,
  /** A whole or partial date: year, month, day. */
  DATE,
  /** A day of the week. */
  WEEKDAY,
  /** A day counted from the day of writing: yesterday, tomorrow. */
  DAY,
  /** A part of such a day: last night, this morning. */
  PART,
  /** This, last or next week, month, year... */
  UNIT,
  /** So many units from the day of writing: ago, from now. */
  AGO,
  /** So many units from the time last told: earlier, later. */
  LATER,
  /** A length of time. */
  LENGTH,
  /** A length that ends or begins at the day of writing: the past two weeks. */
  STRETCH,
  /** A month, with or without its year. */
  MONTH,
  /** A season. */
  SEASON,
  /** A quarter of a year. */
  QUARTER,
  /** Half a year. */
  HALF,
  /** A weekend. */
  WEEKEND,
  /** A feast day. */
  HOLIDAY,
  /** Ten years. */
  DECADE,
  /** A hundred years. */
  CENTURY,
  /** A time of day. */
  CLOCK,
  /** Again and again. */
  SET,
  /** Now, lately, soon: on no calendar. */
  REF,
  /** The time last told: that day, the same year. */
  SAME,
  /** The day after, the night before the day last told. */
  BESIDE,
  /** The beginning, middle or end of something else. */
  EDGE
}
