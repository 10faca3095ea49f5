package org.handslag.directory;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** Readable parts of addresses. */
public final class Slugs {
    private static final int LONGEST = 40;
    private static final Transliterator PLAIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slugs() {}

    /** "Fördjupning för mentorer" becomes "fordjupning-for-mentorer"; never empty. */
    public static String of(String title) {
        var joined = OTHER.matcher(PLAIN.transliterate(title)).replaceAll("-");
        var trimmed = joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
        var slug = EDGES.matcher(trimmed).replaceAll("");
        return slug.isEmpty() ? "x" : slug;
    }
}
