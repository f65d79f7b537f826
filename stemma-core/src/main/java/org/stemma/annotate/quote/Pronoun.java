package org.stemma.annotate.quote;

/**
 * A pronoun, or a noun that stands for one, and whom it asks for.
 *
 * @param token where it stands
 * @param gender 'm', 'f' or a blank
 */
record Pronoun(int token, Heard.Kind kind, char gender) {

  static Pronoun he(int token) {
    return new Pronoun(token, Heard.Kind.PERSON, 'm');
  }

  static Pronoun she(int token) {
    return new Pronoun(token, Heard.Kind.PERSON, 'f');
  }

  static Pronoun it(int token) {
    return new Pronoun(token, Heard.Kind.BODY, ' ');
  }

  static Pronoun they(int token) {
    return new Pronoun(token, Heard.Kind.MANY, ' ');
  }

  boolean isPerson() {
    return kind == Heard.Kind.PERSON;
  }
}
