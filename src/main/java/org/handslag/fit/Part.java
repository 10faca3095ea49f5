package org.handslag.fit;

import java.util.List;
import java.util.function.ToIntFunction;

/** What speaks for a pair: each of 0 to 100, of which a programme weighs as much as it likes. */
public enum Part {
    /** Where the work is of a kind that she would like: 100, 80 and 60 in the order of her wish. */
    TRADE(Aspect.TRADE, Part::trade),
    /** How much of the help that she would like the mentor likes to give. */
    SUPPORT(Aspect.SUPPORT, Part::support),
    /** How much of what helps her the workplace does: seen counts in full, said for 60. */
    ADJUSTMENT(Aspect.ADJUSTMENT, Part::adjustment),
    /** With how much of it the mentor has guided someone before. */
    EXPERIENCE(Aspect.ADJUSTMENT, Part::experience),
    /** In how many of her parts of the week they can meet. */
    TIME(Aspect.TIME, Part::time),
    /** 100 within a quarter of an hour, less the longer it takes, 0 at her limit. */
    NEAR(Aspect.TRAVEL, Part::near),
    /** 100 with the mentor, 60 with others at the workplace, 30 with an interpreter. */
    LANGUAGE(Aspect.LANGUAGE, Part::language),
    /** What both like: one thing 50, more 100. */
    INTEREST(Aspect.INTEREST, Part::interest);

    /** Nobody has said, or let be used, what it would have to know. */
    static final int UNKNOWN = -1;

    static final int FULL = 100;
    static final List<Part> ALL = List.of(values());
    static final int SAID = 60;
    private static final int NEXT_WISH = 20;
    private static final int QUARTER = 15;

    private final Aspect aspect;
    private final ToIntFunction<Pair> value;

    Part(Aspect aspect, ToIntFunction<Pair> value) {
        this.aspect = aspect;
        this.value = value;
    }

    public Aspect aspect() {
        return aspect;
    }

    int of(Pair pair) {
        return value.applyAsInt(pair);
    }

    /** What it must be worth at least when she must have it. */
    int least() {
        return this == ADJUSTMENT || this == LANGUAGE ? FULL : 1;
    }

    /**
     * Whether it is by this part that a must is told; how long the way is has a rule of its own.
     */
    boolean isTheMust() {
        return this != EXPERIENCE && this != NEAR;
    }

    private static int trade(Pair pair) {
        if (!pair.said(Aspect.TRADE) || pair.place() == null) {
            return UNKNOWN;
        }
        int wish = pair.trades().indexOf(pair.place().trade());
        return wish < 0 ? 0 : Math.max(NEXT_WISH, FULL - wish * NEXT_WISH);
    }

    private static int support(Pair pair) {
        return pair.said(Aspect.SUPPORT) && pair.mentorSaid(Aspect.SUPPORT)
                ? share(pair.common(Aspect.SUPPORT), pair.mentee().of(Aspect.SUPPORT).count())
                : UNKNOWN;
    }

    private static int adjustment(Pair pair) {
        var hers = pair.mentee().of(Aspect.ADJUSTMENT);
        var place = pair.place();
        if (hers.isEmpty() || place == null) {
            return UNKNOWN;
        }
        int seen = hers.common(place.verified());
        int said = hers.common(place.adjustments()) - seen;
        return (FULL * seen + SAID * said) / hers.count();
    }

    private static int experience(Pair pair) {
        var hers = pair.mentee().of(Aspect.ADJUSTMENT);
        return hers.isEmpty() || !pair.mentorSaid(Aspect.ADJUSTMENT)
                ? UNKNOWN
                : share(pair.common(Aspect.ADJUSTMENT), hers.count());
    }

    private static int time(Pair pair) {
        return pair.said(Aspect.TIME) && pair.knowsSlots()
                ? share(pair.commonSlots(), pair.mentee().of(Aspect.TIME).count())
                : UNKNOWN;
    }

    private static int near(Pair pair) {
        var travel = pair.mentee().facts().travel();
        int minutes = pair.minutes();
        if (travel == null || minutes == UNKNOWN) {
            return UNKNOWN;
        }
        int most = travel.minutes();
        if (minutes > most) {
            return 0;
        }
        return minutes <= QUARTER ? FULL : FULL * (most - minutes) / (most - QUARTER);
    }

    private static int language(Pair pair) {
        var place = pair.place();
        boolean nobody =
                !pair.mentorSaid(Aspect.LANGUAGE) && (place == null || place.languages().isEmpty());
        if (!pair.said(Aspect.LANGUAGE) || nobody) {
            return UNKNOWN;
        }
        var hers = pair.mentee().of(Aspect.LANGUAGE);
        if (hers.meets(pair.seat().of(Aspect.LANGUAGE))) {
            return FULL;
        }
        if (place != null && hers.meets(place.languages())) {
            return SAID;
        }
        if (pair.mentee().facts().interpreter()) {
            return SAID / 2;
        }
        // What others there speak says nothing of a mentor who has not said what she speaks.
        return pair.mentorSaid(Aspect.LANGUAGE) ? 0 : UNKNOWN;
    }

    private static int interest(Pair pair) {
        return pair.said(Aspect.INTEREST) && pair.mentorSaid(Aspect.INTEREST)
                ? Math.min(FULL, FULL / 2 * pair.common(Aspect.INTEREST))
                : UNKNOWN;
    }

    private static int share(int some, int all) {
        return all == 0 ? UNKNOWN : FULL * some / all;
    }
}
