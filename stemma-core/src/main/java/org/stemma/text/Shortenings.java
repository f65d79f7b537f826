package org.stemma.text;

import java.util.Set;

/**
 * Shortened words that are printed with a point and do not by themselves end a sentence. Titles,
 * months, states and company forms as news agencies print them; a pack of another language adds no
 * harm by sharing the list.
 */
public final class Shortenings {
  private Shortenings() {}

  private static final Set<String> WORDS = Set.of(
      """
      Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Sgt Cmdr Adm Sen Sens Rep Reps Gov Pres Rev Hon St Jr Sr Messrs Mme Mlle
      Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Tues Thur Thurs
      Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
      Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo
      Inc Corp Co Ltd Bros Nos vs etc approx dept Ave Blvd Supt Det Insp Atty Asst Brig Pvt Spc Cpl Ft Mt"""
          .strip()
          .split("\\s+"));

  /** True for "Gen", "Aug", "Calif" and the like, given without the point, capitals as printed. */
  public static boolean isShortening(String word) {
    return WORDS.contains(word);
  }

  /** True for shortenings after which a name or number always follows, so that no sentence can end there. */
  public static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  private static final Set<String> TITLES = Set.of(
      "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Cmdr", "Adm", "Sen", "Sens",
      "Rep", "Reps", "Gov", "Pres", "Rev", "Hon", "St", "Messrs", "Mme", "Mlle", "Supt", "Det", "Insp", "Brig",
      "Pvt", "Spc", "Cpl", "Atty", "Asst", "Ft", "Mt", "vs", "Nos", "approx");
}
