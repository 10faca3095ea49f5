package org.handslag.criteria;

import java.util.function.ToIntFunction;
import org.handslag.fit.Criteria;

/** The numbers of a programme's criteria besides the weights, each within its bounds. */
public enum CriteriaNumber {
    SLOTS(1, Criteria.MOST_SLOTS, Criteria::slots),
    FIRST_MINUTES(0, Criteria.LONGEST, Criteria::firstMinutes),
    MINUTES_PER_KILOMETRE(1, Criteria.LONGEST, Criteria::minutesPerKilometre),
    TOP_SHARE(0, Criteria.LARGEST_TOP_SHARE, Criteria::topShare);

    private final int least;
    private final int most;
    private final ToIntFunction<Criteria> value;

    CriteriaNumber(int least, int most, ToIntFunction<Criteria> value) {
        this.least = least;
        this.most = most;
        this.value = value;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    public int of(Criteria criteria) {
        return value.applyAsInt(criteria);
    }
}
