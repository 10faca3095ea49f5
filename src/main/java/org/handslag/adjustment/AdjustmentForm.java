package org.handslag.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handslag.directory.Slugs;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.jspecify.annotations.Nullable;

/** An adjustment as a coordinator words it, in both voices. */
public record AdjustmentForm(Form form, List<Locale> languages) {
    private static final int LINE = 160;

    static AdjustmentForm filled(Adjustment one, List<Locale> languages) {
        var filled = new AdjustmentForm(Form.empty(), languages);
        filled.helps().fill(filled.form, one.helps());
        filled.offers().fill(filled.form, one.offers());
        filled.form.fill("group", one.group()).fill(Overtaken.VERSION, one.version());
        return filled;
    }

    public TextsField helps() {
        return TextsField.line("helps", languages, LINE);
    }

    public TextsField offers() {
        return TextsField.line("offers", languages, LINE);
    }

    /** Null when something is wrong. */
    @Nullable Adjustment read(@Nullable Adjustment before, LocalDate today) {
        var group = form.choice("group", AdjustmentGroup.class);
        var helps = helps().require(form, before == null ? Texts.none() : before.helps(), today);
        var offers = offers().require(form, before == null ? Texts.none() : before.offers(), today);
        if (!form.ok() || group == null) {
            return null;
        }
        return before == null
                ? new Adjustment(AdjustmentId.next(), code(helps), group, helps, offers, null, 0)
                : before.with(group, helps, offers);
    }

    boolean isOf(Adjustment one) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(one.version()));
    }

    void overtakenBy(Adjustment saved) {
        var fields =
                Stream.of(helps(), offers())
                        .flatMap(field -> languages.stream().map(field::in))
                        .toList();
        Overtaken.tell(form, filled(saved, languages).form, fields);
    }

    private String code(Texts helps) {
        return helps.shownTo(languages.getFirst(), languages)
                .map(shown -> Slugs.of(shown.text()))
                .orElseThrow();
    }
}
