package org.handslag.statement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.mentorship.Mentorship;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what an hour costs, and reads a price as it is typed. */
@Component
class RatePages {
    private final HourRates rates;
    private final Programmes programmes;

    RatePages(HourRates rates, Programmes programmes) {
        this.rates = rates;
        this.programmes = programmes;
    }

    RatePage page(Frame f, @Nullable Mentorship mentorship, Form form) {
        var own = f.viewer().programmes(Role.COORDINATOR);
        var hers =
                programmes.all().stream()
                        .filter(one -> own == null || Arrays.asList(own).contains(one.id().value()))
                        .toList();
        var shown = rates.all().stream().filter(rate -> isShown(rate, mentorship, hers)).toList();
        var options = hers.stream().map(one -> Option.of(one.id(), f.plain(one.name()))).toList();
        return new RatePage(mentorship, shown, options, Currencies.of(f.home().country()), form);
    }

    private static boolean isShown(
            HourRate rate, @Nullable Mentorship mentorship, List<Programme> hers) {
        return mentorship == null
                ? rate.mentorship() == null
                        && hers.stream().anyMatch(one -> one.id().equals(rate.programme()))
                : mentorship.id().equals(rate.mentorship())
                        || rate.mentorship() == null
                                && mentorship.programme().equals(rate.programme());
    }

    static BigDecimal amount(Form form) {
        var typed = form.line("amount", 12).replace(',', '.');
        if (typed.matches("\\d{1,5}([.]\\d{1,2})?")) {
            return new BigDecimal(typed);
        }
        form.wrong("amount", "statement.wrong.amount");
        return BigDecimal.ZERO;
    }
}
