package org.handslag.experience;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Notices in a text what looks like a person's name, number or address, so that its writer is asked
 * before it is sent. It can be wrong either way; that is why it asks and does not decide.
 */
public final class Noticing {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()]+@[^\\s@<>()]+\\.\\p{L}{2,}");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\d/-])(?:\\+\\d|0\\d)(?:[\\s().-]{0,2}\\d){6,13}(?![\\d/])");

    /** A Danish number stands without a leading zero, in four pairs or in one. */
    private static final Pattern IN_PAIRS =
            Pattern.compile("(?<![\\d-])\\d{2} ?\\d{2} ?\\d{2} ?\\d{2}(?![\\d-])");

    private static final String NAME = "(\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)*)";

    /** "My mentee Sara", "kollegan heter Olle", "en ny kollega, Amina,". */
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?iu:\\b(?:adept|adepten|mentee|menteen|mentees|borger|borgeren|kandidat|"
                            + "kandidaten|kollega|kollegan|kollegaen|kolleger|colleague|colleagues|"
                            + "medarbetare|medarbejder|chef|chefen|leder|lederen|manager|boss|"
                            + "heter|hedder|named|called|kallas|kaldes))(?:,|:|\\s[–-])?\\s+"
                            + NAME);

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");

    private Noticing() {}

    /** Words with a capital letter, of which the directory is asked whether they are names. */
    static Set<String> candidates(List<String> texts) {
        var words = new LinkedHashSet<String>();
        for (var text : texts) {
            CAPITALISED.matcher(text).results().forEach(found -> words.add(found.group()));
        }
        return words;
    }

    /**
     * @param known those of the candidates that are names of people whom the operator knows
     */
    static List<Noticed> in(List<String> texts, Set<String> known) {
        var noticed = new LinkedHashSet<Noticed>();
        for (var text : texts) {
            add(noticed, Noticed.Likeness.EMAIL, EMAIL, text, 0);
            var rest = EMAIL.matcher(text).replaceAll(" ");
            add(noticed, Noticed.Likeness.TELEPHONE, TELEPHONE, rest, 0);
            add(
                    noticed,
                    Noticed.Likeness.TELEPHONE,
                    IN_PAIRS,
                    TELEPHONE.matcher(rest).replaceAll(" "),
                    0);
            add(noticed, Noticed.Likeness.NAME, AFTER, rest, 1);
        }
        var names = new ArrayList<String>();
        noticed.forEach(one -> names.addAll(List.of(one.words().split("\\s+"))));
        candidates(texts).stream()
                .filter(known::contains)
                .filter(word -> !names.contains(word))
                .forEach(word -> noticed.add(new Noticed(Noticed.Likeness.NAME, word)));
        return List.copyOf(noticed);
    }

    private static void add(
            Set<Noticed> noticed,
            Noticed.Likeness likeness,
            Pattern pattern,
            String text,
            int group) {
        pattern.matcher(text)
                .results()
                .forEach(found -> noticed.add(new Noticed(likeness, found.group(group).strip())));
    }
}
