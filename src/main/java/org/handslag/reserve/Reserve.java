package org.handslag.reserve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Email;

/**
 * Who is invited to a date.
 *
 * @param key what its link holds, for all whom it is passed on to
 * @param domains of e-mail addresses that get the link on asking
 */
public record Reserve(CourseInstanceId instance, String key, List<String> domains) {
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    public Reserve {
        domains = List.copyOf(domains);
    }

    /** The domains in what was typed: with or without an at sign, between commas or spaces. */
    public static List<String> domains(String typed) {
        return Arrays.stream(BETWEEN.split(typed.toLowerCase(Locale.ROOT)))
                .map(one -> one.startsWith("@") ? one.substring(1) : one)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    public static boolean isDomain(String typed) {
        return DOMAIN.matcher(typed).matches();
    }

    boolean invites(Email address) {
        var normal = address.normalised();
        return domains.contains(normal.substring(normal.lastIndexOf('@') + 1));
    }

    /** The way to its form for seats, below the operator's segment. */
    public static String path(String slug, String key) {
        return "/courses/" + slug + "/register?key=" + key;
    }
}
