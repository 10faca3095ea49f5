package org.handslag.entering;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.handslag.course.CourseInstance;
import org.handslag.registered.Asking;
import org.handslag.scope.Country;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.handslag.seats.Outcome;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.SeatRequest.Contact;
import org.handslag.seats.SeatRequest.Leave;
import org.handslag.seats.SeatRequest.Seat;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.handslag.wish.PersonFields;
import org.handslag.wish.SeatRow;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator writes down when someone asks for seats.
 *
 * @param known whom she has found, or null for someone new
 */
record EnteringForm(Form form, Frame f, @Nullable PersonId known) {
    static final String LET_IN = "LET_IN";
    static final String EXCUSE = "excuse";
    private static final int MOST_SEATS = 20;
    private static final String ROWS = "rows";
    private static final String MORE = "more";
    private static final String DROP = "drop";

    static EnteringForm of(Frame f, Form form) {
        var person = form.value("person");
        try {
            return new EnteringForm(form, f, person.isEmpty() ? null : PersonId.of(person));
        } catch (IllegalArgumentException e) {
            return new EnteringForm(form, f, null);
        }
    }

    boolean forColleagues() {
        return form.value("for").equals("colleagues");
    }

    List<SeatRow> rows() {
        return forColleagues()
                ? IntStream.rangeClosed(1, count()).mapToObj(SeatRow::new).toList()
                : List.of();
    }

    /** The form's own id: sent twice it is one booking. */
    UUID submission() {
        try {
            return UUID.fromString(form.value("submission"));
        } catch (IllegalArgumentException e) {
            var fresh = Uuid7.next();
            form.fill("submission", fresh);
            return fresh;
        }
    }

    /** Whether a button was pressed that only adds or drops a colleague; does so. */
    boolean rearranges() {
        if (form.ticked(MORE)) {
            form.fill(ROWS, Math.min(MOST_SEATS, count() + 1));
        }
        var dropped = form.value(DROP);
        if (dropped.matches("\\d{1,2}") && count() > 1) {
            var all = rows();
            all.stream()
                    .filter(row -> row.number() >= Integer.parseInt(dropped))
                    .forEach(row -> row.takeNext(form));
            all.getLast().empty(form);
            form.fill(ROWS, count() - 1);
        }
        return form.ticked(MORE) || form.ticked(DROP);
    }

    boolean letsIn() {
        return form.value("when-full").equals(LET_IN);
    }

    /** Whether someone is registered although she has not what the date asks of who comes. */
    boolean excuses() {
        return form.ticked(EXCUSE);
    }

    /** What is granted, once there is a reason for it. */
    Leave leave(String reason) {
        return new Leave(reason, letsIn(), excuses());
    }

    void lacks(Outcome.Lack lack) {
        var field = forColleagues() ? new SeatRow(lack.number()).name() : "name";
        form.wrong(field, "entering.lacks", Map.of("why", lack.why().text()));
    }

    SeatRequest read(CourseInstance instance, boolean namesMayWait) {
        var how = Asking.way(form);
        var contact = contact();
        var seats =
                forColleagues()
                        ? rows().stream().map(row -> seat(row, namesMayWait)).toList()
                        : List.of(self(contact));
        return new SeatRequest(
                submission(),
                instance.id(),
                contact,
                forColleagues(),
                seats,
                whenFull(),
                how,
                PersonFields.line(form, Asking.NAME),
                false);
    }

    private Contact contact() {
        var name = PersonFields.name(form, "name");
        var email = PersonFields.email(form, "email");
        var telephone = PersonFields.telephone(form, "telephone", country());
        var address = PersonFields.address(form);
        var organisation =
                forColleagues()
                        ? PersonFields.requiredLine(form, "organisation")
                        : PersonFields.line(form, "organisation");
        var workplace = PersonFields.line(form, "workplace");
        return new Contact(
                name, email, telephone, address, organisation, workplace, language(), known);
    }

    private static Seat self(Contact contact) {
        return new Seat(
                contact.name(),
                contact.email(),
                contact.telephone(),
                contact.language(),
                contact.known());
    }

    private Seat seat(SeatRow row, boolean namesMayWait) {
        if (form.value(row.name()).isBlank() && form.ticked(row.later()) && namesMayWait) {
            return new Seat("", null, "", language());
        }
        if (form.value(row.name()).isBlank()) {
            form.wrong(row.name(), namesMayWait ? "signup.name-or-later" : "signup.name-now");
        }
        return new Seat(
                PersonFields.name(form, row.name()),
                PersonFields.email(form, row.email()),
                PersonFields.telephone(form, row.telephone(), country()),
                language());
    }

    private WhenFull whenFull() {
        return switch (form.value("when-full")) {
            case "SOME" -> WhenFull.SOME;
            case "TOGETHER" -> WhenFull.TOGETHER;
            default -> WhenFull.ASK;
        };
    }

    private Locale language() {
        return PersonFields.language(f, form);
    }

    private Country country() {
        return f.home().country();
    }

    private int count() {
        var typed = form.value(ROWS);
        return typed.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(typed), 1, MOST_SEATS) : 1;
    }
}
