package org.stemma.cli;

import java.nio.file.Path;
import org.stemma.follow.Following;
import org.stemma.model.Account;
import org.stemma.views.EarlierAccount;

/** The earlier account that a user names. */
final class Followed {
  private Followed() {}

  /** @throws NotUnderstood for a file that is no account */
  static EarlierAccount read(Path file) {
    try {
      return EarlierAccount.parse(name(file), Listed.text(file, "earlier account"));
    } catch (IllegalArgumentException e) {
      throw new NotUnderstood("cannot hold the account against " + file + ": " + e.getMessage() + "; name one that was kept with stemma tell --format json");
    }
  }

  /** The account held against it. */
  static Account since(EarlierAccount earlier, Account account) {
    return account.since(Following.of(earlier.in(account), account));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
