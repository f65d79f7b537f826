package org.stemma.cli;

/** In what shape an account is shown. */
enum Format {
  TEXT, JSON, HTML, MD, CSV
}
