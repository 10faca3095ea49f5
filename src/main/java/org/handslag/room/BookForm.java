package org.handslag.room;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.handslag.seats.Outcome.Lack;
import org.handslag.seats.SeatRequest.Seat;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.handslag.wish.PersonFields;
import org.handslag.wish.SeatRow;

/** What a contact fills in to book: colleagues to tick, seats without a name, people to add. */
record BookForm(Form form) {
    static final int MOST_SEATS = 20;
    static final String SEARCH = "q";
    private static final String NAMELESS = "nameless";
    private static final String SUBMISSION = "submission";
    private static final String ROWS = "rows";
    private static final String MORE = "more";
    private static final String DROP = "drop";
    private static final String FIND = "find";

    /** The form's own id; a form that lost it gets a new one. */
    UUID submission() {
        try {
            return UUID.fromString(form.value(SUBMISSION));
        } catch (IllegalArgumentException e) {
            var fresh = Uuid7.next();
            form.fill(SUBMISSION, fresh);
            return fresh;
        }
    }

    /** The seats of people who are written down. */
    List<SeatRow> rows() {
        var typed = form.value(ROWS);
        var rows = typed.matches("\\d{1,2}") ? Math.min(Integer.parseInt(typed), MOST_SEATS) : 0;
        return IntStream.rangeClosed(1, rows).mapToObj(SeatRow::new).toList();
    }

    /** Whether a button was pressed that only shows the form again. */
    boolean isRearranged() {
        return form.ticked(MORE)
                || form.ticked(DROP)
                || form.ticked(FIND)
                || form.ticked(Form.CARRY);
    }

    /** Adds or drops someone to write down; returns the number of the one to go on with, or 0. */
    int rearrange() {
        var rows = rows();
        if (form.ticked(MORE) && rows.size() < MOST_SEATS) {
            form.fill(ROWS, rows.size() + 1);
            return rows.size() + 1;
        }
        var dropped = form.value(DROP);
        if (dropped.matches("\\d{1,2}") && !rows.isEmpty()) {
            rows.stream()
                    .filter(row -> row.number() >= Integer.parseInt(dropped))
                    .forEach(row -> row.takeNext(form));
            rows.getLast().empty(form);
            form.fill(ROWS, rows.size() - 1);
        }
        return 0;
    }

    /** Who is ticked; what is no id is nobody's. */
    Set<PersonId> ticked() {
        var ticked = new HashSet<PersonId>();
        for (var value : form.values(KnownColleagues.FIELD)) {
            try {
                ticked.add(PersonId.of(value));
            } catch (IllegalArgumentException e) {
                form.wrong(KnownColleagues.FIELD, "form.choose");
            }
        }
        return ticked;
    }

    WhenFull whenFull() {
        return switch (form.value("when-full")) {
            case "SOME" -> WhenFull.SOME;
            case "TOGETHER" -> WhenFull.TOGETHER;
            default -> WhenFull.ASK;
        };
    }

    /**
     * All seats that are asked for; a problem stands at its field.
     *
     * @param chosen those for the colleagues who are ticked
     */
    List<Seat> seats(Frame f, List<Seat> chosen, boolean namesMayWait) {
        var seats = new ArrayList<>(chosen);
        var addresses = new HashSet<String>();
        chosen.stream()
                .map(Seat::email)
                .filter(Objects::nonNull)
                .forEach(email -> addresses.add(email.normalised()));
        for (var row : rows()) {
            if (row.fields().stream().anyMatch(field -> !form.value(field).isBlank())) {
                seats.add(written(f, row, addresses));
            }
        }
        var nameless =
                namesMayWait && form.ticked(NAMELESS) ? form.number(NAMELESS, 0, MOST_SEATS) : 0;
        for (int i = 0; i < nameless; i++) {
            seats.add(new Seat("", null, "", f.locale()));
        }
        if (form.ok() && (seats.isEmpty() || seats.size() > MOST_SEATS)) {
            var key = seats.isEmpty() ? "room.book-someone" : "room.book-many";
            form.wrong(KnownColleagues.FIELD, key, Map.of("most", MOST_SEATS));
        }
        return seats;
    }

    /** Some cannot come to this date: who, and why as far as a contact may hear it. */
    void lacks(Frame f, List<Seat> wished, List<Lack> those) {
        var told =
                those.stream()
                        .map(
                                lack ->
                                        f.t(
                                                "room.book-lacks",
                                                "who",
                                                wished.get(lack.number() - 1).name(),
                                                "why",
                                                why(f, lack)))
                        .collect(Collectors.joining(" "));
        form.wrong(KnownColleagues.FIELD, "room.book-lacking", Map.of("those", told));
    }

    private static String why(Frame f, Lack lack) {
        return lack.why().isEmpty() ? f.t("seats.refused.not-this-person") : lack.why().text();
    }

    private Seat written(Frame f, SeatRow row, Set<String> addresses) {
        if (form.value(row.name()).isBlank()) {
            form.wrong(row.name(), "room.name-her");
        }
        var email = PersonFields.email(form, row.email());
        if (email != null && !addresses.add(email.normalised())) {
            form.wrong(row.email(), "signup.twice");
        }
        return new Seat(
                PersonFields.name(form, row.name()),
                email,
                PersonFields.telephone(form, row.telephone(), f.home().country()),
                f.locale());
    }
}
