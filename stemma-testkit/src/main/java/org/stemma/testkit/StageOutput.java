package org.stemma.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stemma.model.Account;
import org.stemma.model.Marked;
import org.stemma.model.StoryAccount;

/**
 * What each stage gave for some accounts, as one digest a stage: it changes when anything that the stage says of them changes.
 *
 * <p>Records print all that they hold, lists in their order, so their printed form is what is hashed. What aligning gives is not kept in an account;
 * it is seen through its entities, and through the findings of reconciling.
 */
final class StageOutput {
  private static final Map<String, Function<Marked, Object>> OF_A_REPORT = rows(
      Map.entry("name", Marked::names), Map.entry("when", Marked::times), Map.entry("where", Marked::places),
      Map.entry("quote", Marked::statements), Map.entry("figure", Marked::figures), Map.entry("event", Marked::events));
  private static final Map<String, Function<StoryAccount, Object>> OF_A_STORY = rows(
      Map.entry("group", s -> s.story().membership()), Map.entry("trace", StoryAccount::lineage),
      Map.entry("reconcile", StoryAccount::findings), Map.entry("tell", s -> List.of(s.title(), s.timeline(), s.brief())));

  private StageOutput() {}

  /** SHA-256 by stage, in the order in which the accounts print their stages. */
  static Map<String, String> digests(List<Account> accounts) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String stage : accounts.getFirst().stages().keySet()) {
      MessageDigest digest = sha256();
      accounts.forEach(a -> digest.update(printed(stage, a).getBytes(StandardCharsets.UTF_8)));
      out.put(stage, HexFormat.of().formatHex(digest.digest()));
    }
    return out;
  }

  private static String printed(String stage, Account account) {
    if (OF_A_REPORT.containsKey(stage)) return account.reports().stream().map(OF_A_REPORT.get(stage)).toList().toString();
    if (OF_A_STORY.containsKey(stage)) return account.stories().stream().map(OF_A_STORY.get(stage)).toList().toString();
    if (stage.equals("align")) return account.entities().toString();
    throw new IllegalArgumentException("every stage needs a row in StageOutput; got " + stage);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @SafeVarargs
  private static <T> Map<String, Function<T, Object>> rows(Map.Entry<String, Function<T, Object>>... all) {
    return Map.ofEntries(all);
  }
}
