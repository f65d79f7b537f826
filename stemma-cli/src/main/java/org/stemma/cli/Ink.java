package org.stemma.cli;

/** Bold and faint where a terminal shows them, plain everywhere else. */
enum Ink {
  PLAIN, COLOUR;

  String bold(String s) {
    return this == COLOUR ? "\u001b[1m" + s + "\u001b[0m" : s;
  }

  String faint(String s) {
    return this == COLOUR ? "\u001b[2m" + s + "\u001b[0m" : s;
  }
}
