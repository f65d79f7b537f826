package org.stemma.places;

import java.text.Normalizer;
import java.util.Map;

/**
 * One spelling for the many spellings of a place: "Saint-Étienne", "St. Etienne" and "saint etienne" fold to the same key.
 *
 * <p>Must agree with {@code fold} and {@code hash64} in {@code make/make_gazetteer.py}; the row counts in the tests would show a drift.
 */
final class Fold {

    private static final Map<String, String> ABBREVIATIONS = Map.of("st", "saint", "ste", "saint", "mt", "mount", "ft", "fort");

    private Fold() {}

    /** Lower case ASCII words one blank apart, no dots, apostrophes, marks or leading "the"; may be empty. */
    static String of(CharSequence name) {
        StringBuilder out = new StringBuilder(name.length());
        String plain = isAscii(name) ? name.toString() : Normalizer.normalize(letters(name), Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) append(out, plain.charAt(i));
        String folded = expand(out.toString().strip());
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /** FNV-1a over the folded ASCII, the upper 40 bits, signed so that they sort as the table does. */
    static long hash(String folded) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < folded.length(); i++) h = (h ^ folded.charAt(i)) * 0x100000001b3L;
        return h >> 24;
    }

    private static void append(StringBuilder out, char c) {
        if (c >= 'A' && c <= 'Z') out.append((char) (c + 32));
        else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '&') out.append(c);
        else if (isDropped(c) || Character.getType(c) == Character.NON_SPACING_MARK) return;
        else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') out.append(' ');
    }

    private static boolean isDropped(char c) {
        return c == '.' || c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʻ' || c == 'ʼ';
    }

    private static String expand(String folded) {
        if (!hasAbbreviation(folded)) return folded;
        StringBuilder out = new StringBuilder(folded.length() + 8);
        for (String word : folded.split(" ")) {
            if (!out.isEmpty()) out.append(' ');
            out.append(ABBREVIATIONS.getOrDefault(word, word));
        }
        return out.toString();
    }

    private static boolean hasAbbreviation(String folded) {
        return folded.contains("st") || folded.contains("mt") || folded.contains("ft");
    }

    private static boolean isAscii(CharSequence name) {
        for (int i = 0; i < name.length(); i++) if (name.charAt(i) > 127) return false;
        return true;
    }

    private static String letters(CharSequence name) {
        return name.toString().replace("ß", "ss").replace('ø', 'o').replace('Ø', 'O').replace('ł', 'l').replace('Ł', 'L').replace('đ', 'd')
                .replace('Đ', 'D').replace("æ", "ae").replace("Æ", "Ae").replace('ı', 'i').replace("œ", "oe");
    }
}
