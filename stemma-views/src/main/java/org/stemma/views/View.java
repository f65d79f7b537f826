package org.stemma.views;

import org.stemma.model.Account;

/**
 * One way to show an account. The same account and options always give the same characters.
 *
 * <p>Text of reports is somebody else's: a view escapes all of it for where it is shown.
 */
@FunctionalInterface
public interface View {
  /** The whole account, ready to be written as UTF-8. */
  String render(Account account, ViewOptions options);
}
