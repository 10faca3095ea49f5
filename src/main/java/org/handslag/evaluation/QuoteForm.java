package org.handslag.evaluation;

import java.util.List;
import org.handslag.ui.Form;
import org.handslag.ui.Option;

/**
 * A quote that is chosen among those that may be, whole or shortened.
 *
 * @param options none when one that was chosen before is shortened
 */
public record QuoteForm(Form form, List<Option> options) {
    static final String SAYING = "saying";
    static final String SHORTER = "shorter";
    private static final int LONGEST = 4_000;

    /** What is to be quoted; meaningless beside a problem. */
    String read(Quotable quotable) {
        var chosen = quotable.chosen(form.value(SAYING));
        if (chosen.isEmpty()) {
            form.wrong(SAYING, "form.choose");
        }
        return shortened(chosen.orElse(""), form.optionalText(SHORTER, LONGEST));
    }

    String shorter(Theme.Quote quote) {
        return shortened(quote.words(), form.text(SHORTER, LONGEST));
    }

    private String shortened(String whole, String typed) {
        var shorter = Shortening.tidy(typed);
        if (shorter.isEmpty()) {
            return whole;
        }
        if (form.ok() && !Shortening.isOf(shorter, whole)) {
            form.wrong(SHORTER, "evaluation.not-shorter");
        }
        return shorter;
    }
}
