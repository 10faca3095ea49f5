package org.handslag.statement;

import java.util.List;
import org.handslag.mentorship.Mentorship;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * What an hour costs, and a form for another price.
 *
 * @param mentorship null on the page of programmes
 * @param programmes those that the reader runs
 */
public record RatePage(
        @Nullable Mentorship mentorship,
        List<HourRate> rates,
        List<Option> programmes,
        String currency,
        Form form) {
    static final String PATH = "/hour-rates";

    public String path() {
        return mentorship == null ? PATH : mentorship.path() + "/hour-rate";
    }

    public String name(HourRate rate) {
        return programmes.stream()
                .filter(one -> one.value().equals(rate.programme().toString()))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }
}
