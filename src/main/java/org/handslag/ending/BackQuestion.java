package org.handslag.ending;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handslag.mentorship.CircleRole;

/** What each is asked when she looks back; the last two are about the working group. */
public enum BackQuestion {
    COULD_ASK(CircleRole.MENTEE),
    FOUND_PLACE(CircleRole.MENTEE),
    HAD_TIME(CircleRole.MENTOR),
    HAD_SUPPORT(CircleRole.MENTOR),
    WOULD_AGAIN(CircleRole.EMPLOYER),
    GROUP_WELCOMED(CircleRole.MENTOR, CircleRole.EMPLOYER),
    GROUP_WELL(CircleRole.MENTOR, CircleRole.EMPLOYER);

    private final Set<CircleRole> asked;

    BackQuestion(CircleRole first, CircleRole... more) {
        this.asked = EnumSet.of(first, more);
    }

    public static List<BackQuestion> of(CircleRole role) {
        return Arrays.stream(values()).filter(one -> one.asked.contains(role)).toList();
    }

    public String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What one answers. */
    public enum BackAnswer {
        YES,
        PARTLY,
        NO
    }
}
