package org.handslag.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handslag.directory.Slugs;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.jspecify.annotations.Nullable;

/** A trade as a coordinator names it. */
public record TradeForm(Form form, List<Locale> languages) {
    private static final int LINE = 80;

    static TradeForm filled(Trade trade, List<Locale> languages) {
        var filled = new TradeForm(Form.empty(), languages);
        filled.name().fill(filled.form, trade.name());
        filled.form.fill(Overtaken.VERSION, trade.version());
        return filled;
    }

    public TextsField name() {
        return TextsField.line("name", languages, LINE);
    }

    /** Null when something is wrong. */
    @Nullable Trade read(@Nullable Trade before, LocalDate today) {
        var name = name().require(form, before == null ? Texts.none() : before.name(), today);
        if (!form.ok()) {
            return null;
        }
        return before == null
                ? new Trade(TradeId.next(), code(name), name, null, 0)
                : before.with(name);
    }

    boolean isOf(Trade trade) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(trade.version()));
    }

    void overtakenBy(Trade saved) {
        var fields = languages.stream().map(name()::in).toList();
        Overtaken.tell(form, filled(saved, languages).form, fields);
    }

    private String code(Texts name) {
        return name.shownTo(languages.getFirst(), languages)
                .map(shown -> Slugs.of(shown.text()))
                .orElseThrow();
    }
}
