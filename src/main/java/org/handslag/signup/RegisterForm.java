package org.handslag.signup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Country;
import org.handslag.scope.Email;
import org.handslag.scope.Uuid7;
import org.handslag.seats.How;
import org.handslag.seats.Outcome;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.SeatRequest.Contact;
import org.handslag.seats.SeatRequest.Seat;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.ui.Form;
import org.handslag.wish.PersonFields;
import org.handslag.wish.SeatRow;
import org.jspecify.annotations.Nullable;

/** The public form for seats: reads it, checks it and makes it a wish. */
record RegisterForm(Form form, Locale language, Country country) {
    static final int MOST_SEATS = 20;
    static final String FOR = "for";
    static final String COLLEAGUES = "colleagues";
    static final String INVITED = "invited";
    static final String KEY = "key";
    private static final String SUBMISSION = "submission";
    private static final String ROWS = "rows";
    private static final String MORE = "more";
    private static final String DROP = "drop";
    private static final List<String> ABOUT_ONE =
            List.of(
                    "name",
                    "email",
                    "telephone",
                    "street",
                    "postal-code",
                    "city",
                    "organisation",
                    "workplace");

    boolean forColleagues() {
        return form.value(FOR).equals(COLLEAGUES);
    }

    int rows() {
        var typed = form.value(ROWS);
        return typed.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(typed), 1, MOST_SEATS) : 1;
    }

    List<SeatRow> seatRows() {
        return IntStream.rangeClosed(1, rows()).mapToObj(SeatRow::new).toList();
    }

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

    /** By which she says that she is invited to a date that is kept. */
    String key() {
        return form.value(KEY);
    }

    boolean wasSent() {
        return form.ticked(SUBMISSION);
    }

    /** What the person filled in, to be carried to another date. */
    List<String> fields() {
        var seats = seatRows().stream().flatMap(row -> row.fields().stream());
        return Stream.concat(
                        Stream.concat(ABOUT_ONE.stream(), Stream.of(FOR, INVITED, ROWS)), seats)
                .filter(field -> !form.value(field).isEmpty())
                .toList();
    }

    // --- seats come and go before the form is sent ---------------------------------------

    /** Whether a button was pressed that only shows the form again. */
    boolean isRearranged() {
        return form.ticked(MORE) || form.ticked(DROP) || form.ticked(Form.CARRY);
    }

    /** Adds or drops a seat; returns the number of the seat to go on with, 0 for none. */
    int rearrange() {
        if (form.ticked(MORE) && rows() < MOST_SEATS) {
            form.fill(ROWS, rows() + 1);
            return rows();
        }
        var dropped = form.value(DROP);
        if (dropped.matches("\\d{1,2}") && rows() > 1) {
            var all = seatRows();
            all.stream()
                    .filter(row -> row.number() >= Integer.parseInt(dropped))
                    .forEach(row -> row.takeNext(form));
            all.getLast().empty(form);
            form.fill(ROWS, rows() - 1);
        }
        return 0;
    }

    // --- reading -------------------------------------------------------------------------

    SeatRequest read(CourseInstance instance, boolean namesMayWait, How how) {
        var contact = contact();
        var seats =
                forColleagues()
                        ? seats(namesMayWait)
                        : List.of(
                                new Seat(
                                        contact.name(),
                                        contact.email(),
                                        contact.telephone(),
                                        language));
        return new SeatRequest(
                submission(),
                instance.id(),
                contact,
                forColleagues(),
                seats,
                whenFull(),
                how,
                "",
                false);
    }

    private Contact contact() {
        var name = PersonFields.name(form, "name");
        var email = PersonFields.email(form, "email");
        var telephone = PersonFields.telephone(form, "telephone", country);
        var address = PersonFields.address(form);
        if (email == null && telephone.isEmpty() && !PersonFields.isWhole(address)) {
            form.wrong("email", "signup.no-way");
        }
        var organisation =
                forColleagues()
                        ? PersonFields.requiredLine(form, "organisation")
                        : PersonFields.line(form, "organisation");
        var workplace = PersonFields.line(form, "workplace");
        return new Contact(name, email, telephone, address, organisation, workplace, language);
    }

    private List<Seat> seats(boolean namesMayWait) {
        var seats = new ArrayList<Seat>();
        var addresses = new HashSet<String>();
        for (var row : seatRows()) {
            var seat = seat(row, namesMayWait);
            seats.add(seat);
            if (isTaken(seat.email(), addresses)) {
                form.wrong(row.email(), "signup.twice");
            }
        }
        return seats;
    }

    private Seat seat(SeatRow row, boolean namesMayWait) {
        if (form.value(row.name()).isBlank() && form.ticked(row.later())) {
            if (!namesMayWait) {
                form.wrong(row.name(), "signup.name-now");
            }
            return new Seat("", null, "", language);
        }
        if (form.value(row.name()).isBlank()) {
            form.wrong(row.name(), namesMayWait ? "signup.name-or-later" : "signup.name-now");
        }
        return new Seat(
                PersonFields.name(form, row.name()),
                PersonFields.email(form, row.email()),
                PersonFields.telephone(form, row.telephone(), country),
                language);
    }

    private static boolean isTaken(@Nullable Email email, HashSet<String> addresses) {
        return email != null && !addresses.add(email.normalised());
    }

    /** Someone cannot come; why stands there when it may be heard. */
    void lacks(Outcome.Lack lack) {
        var field = forColleagues() ? new SeatRow(lack.number()).name() : "email";
        if (lack.why().isEmpty()) {
            form.wrong(field, "seats.refused.not-this-person");
        } else {
            var email = forColleagues() ? new SeatRow(lack.number()).email() : "email";
            var unknown = form.value(email).isBlank();
            form.wrong(
                    unknown ? email : field,
                    unknown ? "signup.lacks-address" : "signup.lacks",
                    Map.of("why", lack.why().text()));
        }
    }

    private WhenFull whenFull() {
        return switch (form.value("when-full")) {
            case "SOME" -> WhenFull.SOME;
            case "TOGETHER" -> WhenFull.TOGETHER;
            default -> WhenFull.ASK;
        };
    }
}
