package org.handslag.learning;

import java.util.ArrayList;
import java.util.List;
import org.handslag.plain.Unasked;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;

/**
 * One part of the card as she fills it in.
 *
 * @param language tag of the words that she read
 */
public record CardPart(CardGroup group, String language, List<CardLine> lines) {
    static final int LONGEST = 200;
    static final String LEAVE = "LEAVE";

    private static final String NOTICED = "noticed";

    /** Reads what was chosen and typed; problems are noted in the form. */
    static CardPart read(CardGroup group, String language, Form form) {
        var lines = new ArrayList<CardLine>();
        for (var statement : group.statements()) {
            if (!form.value(statement.code()).equals(LEAVE)) {
                form.optionalChoice(statement.code(), CardAnswer.class)
                        .map(answer -> CardLine.chosen(statement.code(), answer))
                        .ifPresent(lines::add);
            }
        }
        var own = form.optionalText(group.own(), LONGEST);
        if (!own.isEmpty()) {
            lines.add(CardLine.own(group.own(), own));
        }
        return new CardPart(group, language, List.copyOf(lines));
    }

    /** The form as it is filled with these lines. */
    static Form filled(CardGroup group, List<CardLine> said, long version) {
        var form = Form.empty().fill(Overtaken.VERSION, version);
        for (var code : group.codes()) {
            var line = said.stream().filter(one -> one.code().equals(code)).findFirst();
            if (code.equals(group.own())) {
                form.fill(code, line.map(CardLine::own).orElse(""));
            } else {
                form.fill(code, line.map(one -> String.valueOf(one.answer())).orElse(LEAVE));
            }
        }
        return form;
    }

    /** What stands in her own words that nobody asked for. */
    static List<String> noticed(CardGroup group, Form form) {
        return Unasked.in(form.value(group.own())).stream().map(Unasked::words).toList();
    }

    /** Whether she is to be told of it before she goes on: once is enough. */
    static boolean asksAgain(CardGroup group, Form form) {
        var noticed = noticed(group, form);
        return !noticed.isEmpty() && !form.value(NOTICED).equals(told(noticed));
    }

    static String told(List<String> noticed) {
        return String.join(", ", noticed);
    }
}
