package org.handslag.settings;

import java.time.LocalDate;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;

/** What is urgent, in each language. */
public record UrgentNoticeForm(Form form, TextsField text) {
    private static final int MOST = 300;

    static UrgentNoticeForm of(Form form, Operator operator) {
        return new UrgentNoticeForm(form, TextsField.lines("text", operator.languages(), MOST));
    }

    static UrgentNoticeForm filled(UrgentNotice notice, Operator operator) {
        var form = Form.empty().fill(Overtaken.VERSION, notice.version());
        var filled = of(form, operator);
        filled.text.fill(form, notice.stands() ? notice.text() : Texts.none());
        return filled;
    }

    Texts read(UrgentNotice before, LocalDate today) {
        return text.read(form, before.stands() ? before.text() : Texts.none(), today);
    }

    boolean isOf(UrgentNotice notice) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(notice.version()));
    }

    void overtakenBy(UrgentNotice saved, Operator operator) {
        var fields = text.languages().stream().map(text::in).toList();
        Overtaken.tell(form, filled(saved, operator).form, fields);
    }
}
