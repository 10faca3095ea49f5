package org.handslag.entering;

import java.util.List;
import org.handslag.ui.Form;

/** The fields of one colleague's seat in the form, numbered from 1. */
public record ColleagueRow(int number) {
    private static final List<String> FIELDS = List.of("name", "email", "telephone", "later");

    public String name() {
        return field("name");
    }

    public String email() {
        return field("email");
    }

    public String telephone() {
        return field("telephone");
    }

    /** Ticked when the name comes later. */
    public String later() {
        return field("later");
    }

    /** Takes over what was typed for the seat after this one. */
    void takeNext(Form form) {
        var next = new ColleagueRow(number + 1);
        FIELDS.forEach(f -> form.fillAll(field(f), form.values(next.field(f))));
    }

    void empty(Form form) {
        FIELDS.forEach(f -> form.fillAll(field(f), List.of()));
    }

    private String field(String what) {
        return "seat-" + number + "-" + what;
    }
}
