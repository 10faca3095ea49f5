package org.handslag.wish;

import java.util.List;
import org.handslag.ui.Form;

/** The fields of one seat in a form, numbered from 1. */
public record SeatRow(int number) {
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

    public List<String> fields() {
        return FIELDS.stream().map(this::field).toList();
    }

    /** Takes over what was typed for the seat after this one. */
    public void takeNext(Form form) {
        var next = new SeatRow(number + 1);
        FIELDS.forEach(f -> form.fillAll(field(f), form.values(next.field(f))));
    }

    public void empty(Form form) {
        fields().forEach(field -> form.fillAll(field, List.of()));
    }

    private String field(String what) {
        return "seat-" + number + "-" + what;
    }
}
