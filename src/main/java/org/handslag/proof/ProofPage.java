package org.handslag.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.proof.Claim.Told;
import org.handslag.scope.Texts;
import org.handslag.web.Frame;

/**
 * All claims of one mentorship.
 *
 * @param claims in the order of the page
 */
public record ProofPage(CircleView view, List<Claim> claims) {
    public long gaps() {
        return claims.stream().filter(claim -> !claim.isProven()).count();
    }

    public String path() {
        return view.path() + "/proof";
    }

    /** A sentence in the reader's words. */
    public static String told(Frame f, Told told) {
        var arguments = new HashMap<String, Object>();
        told.arguments().forEach((name, value) -> arguments.put(name, spoken(f, value)));
        return f.t(told.key(), arguments);
    }

    private static Object spoken(Frame f, Object value) {
        return switch (value) {
            case LocalDate day -> f.date(day);
            case YearMonth month -> f.month(month);
            case Instant moment -> f.moment(moment);
            case Enum<?> constant -> f.t(constant);
            case Texts texts -> f.plain(texts);
            default -> value;
        };
    }
}
