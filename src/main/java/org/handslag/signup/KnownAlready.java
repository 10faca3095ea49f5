package org.handslag.signup;

import org.handslag.directory.People;
import org.handslag.seats.BookingId;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Nobody is asked twice for what she has told: the form for seats begins with it. */
@Component
class KnownAlready {
    private final People people;
    private final ObjectProvider<Invitation> invitations;

    KnownAlready(People people, ObjectProvider<Invitation> invitations) {
        this.people = people;
        this.invitations = invitations;
    }

    /** With what the link knows that she came by, and with what she has told herself. */
    void fill(Frame f, Form form) {
        var token = form.value(RegisterForm.INVITED);
        if (!token.isEmpty()) {
            invitations.forEach(
                    one -> one.known(token).ifPresent(known -> known.forEach(form::fill)));
        }
        var self = f.viewer().person();
        if (self != null) {
            people.find(self)
                    .ifPresent(
                            known ->
                                    form.fill("name", known.name())
                                            .fill("email", known.email())
                                            .fill("telephone", known.telephone()));
        }
    }

    /** Whoever sent the link hears what came of it. */
    void booked(Form form, BookingId booking) {
        var token = form.value(RegisterForm.INVITED);
        if (!token.isEmpty()) {
            invitations.forEach(one -> one.booked(token, booking));
        }
    }
}
