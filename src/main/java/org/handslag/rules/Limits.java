package org.handslag.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack allows of a period. Null where it sets no limit.
 *
 * @param longest the first period
 * @param renewal each period after it
 * @param inAll all periods together, counted from the first day
 * @param assessed a renewal asks for a new assessment
 * @param lateDays so many days after its first day a period may still be agreed on
 * @param fromAge years that the person must have had on the first day
 * @param beforeAge years that she may not have reached by the last day
 * @param alone no other placement of a kind that stands alone at the same time
 */
public record Limits(
        @Nullable Length longest,
        @Nullable Length renewal,
        @Nullable Length inAll,
        boolean assessed,
        int lateDays,
        @Nullable Integer fromAge,
        @Nullable Integer beforeAge,
        boolean alone) {

    static Limits none() {
        return new Limits(null, null, null, false, 7, null, null, false);
    }

    /**
     * What an agreement wants to hold.
     *
     * @param first the first day of the first period, where this one renews it; else its own
     * @param birthday null when nobody has told it
     */
    public record Wish(
            LocalDate first,
            LocalDate from,
            LocalDate until,
            boolean renews,
            @Nullable LocalDate birthday) {

        public static Wish of(LocalDate from, LocalDate until) {
            return new Wish(from, from, until, false, null);
        }
    }

    /**
     * Which limits a period breaks; empty when it may be agreed on. An age that nobody has told
     * breaks none.
     *
     * @param today when it is agreed on
     */
    public List<LimitBroken> broken(Wish wish, LocalDate today) {
        var broken = new ArrayList<LimitBroken>();
        var each = wish.renews() ? renewal : longest;
        if (wish.renews() && renewal == null && longest != null) {
            broken.add(LimitBroken.NO_RENEWAL);
        } else if (each != null && wish.until().isAfter(each.lastDay(wish.from()))) {
            broken.add(wish.renews() ? LimitBroken.RENEWAL_TOO_LONG : LimitBroken.TOO_LONG);
        }
        if (inAll != null && wish.until().isAfter(inAll.lastDay(wish.first()))) {
            broken.add(LimitBroken.TOO_LONG_IN_ALL);
        }
        if (today.isAfter(wish.from().plusDays(lateDays))) {
            broken.add(LimitBroken.TOO_LATE);
        }
        broken.addAll(ages(wish));
        return List.copyOf(broken);
    }

    private List<LimitBroken> ages(Wish wish) {
        var birthday = wish.birthday();
        if (birthday == null) {
            return List.of();
        }
        var broken = new ArrayList<LimitBroken>();
        if (fromAge != null && Period.between(birthday, wish.from()).getYears() < fromAge) {
            broken.add(LimitBroken.TOO_YOUNG);
        }
        if (beforeAge != null && Period.between(birthday, wish.until()).getYears() >= beforeAge) {
            broken.add(LimitBroken.TOO_OLD);
        }
        return broken;
    }
}
