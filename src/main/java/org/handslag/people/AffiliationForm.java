package org.handslag.people;

import java.util.List;
import org.handslag.directory.Affiliation;
import org.handslag.directory.AffiliationId;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.Period;
import org.handslag.scope.PersonalNumbers;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.jspecify.annotations.Nullable;

/** Where someone works, as a coordinator writes it. */
record AffiliationForm(Form form) {
    private static final List<String> FIELDS = List.of("title", "from", "until");
    private static final int TITLE = 100;

    static AffiliationForm filled(Affiliation affiliation) {
        return new AffiliationForm(
                Form.empty()
                        .fill("title", affiliation.title())
                        .fill("from", affiliation.period().from())
                        .fill("until", affiliation.period().until())
                        .fill(Overtaken.VERSION, affiliation.version()));
    }

    @Nullable WorkplaceId workplace() {
        return form.parsed("workplace", "form.choose", WorkplaceId::of);
    }

    String title() {
        var title = form.optionalLine("title", TITLE);
        if (!PersonalNumbers.in(title).isEmpty()) {
            form.wrong("title", "people.no-personal-numbers");
        }
        return title;
    }

    /** Null beside a problem when a day is missing or the end comes first. */
    @Nullable Period period() {
        var from = form.date("from");
        var until = form.optionalDate("until");
        if (from != null && until != null && until.isBefore(from)) {
            form.wrong("until", "people.ends-before-it-begins");
            return null;
        }
        return from == null ? null : new Period(from, until);
    }

    /** Two at one workplace at the same time would be one told twice. */
    void refuseTwice(
            WorkplaceId workplace,
            Period period,
            List<Affiliation> others,
            @Nullable AffiliationId self) {
        var twice =
                others.stream()
                        .filter(other -> !other.id().equals(self))
                        .filter(other -> other.workplace().equals(workplace))
                        .anyMatch(other -> other.period().overlaps(period));
        if (twice) {
            form.wrong("from", "people.there-already");
        }
    }

    boolean isOf(Affiliation affiliation) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(affiliation.version()));
    }

    void overtakenBy(Affiliation saved) {
        Overtaken.tell(form, filled(saved).form, FIELDS);
    }
}
