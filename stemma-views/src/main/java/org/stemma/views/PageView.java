package org.stemma.views;

import org.stemma.model.Account;
import org.stemma.views.page.Page;

/** One self-contained HTML page: the account with every item leading to the marked words of a report. */
public final class PageView implements View {
  @Override
  public String render(Account account, ViewOptions options) {
    return Page.of(account, options.withText(), options.excerptWords());
  }
}
