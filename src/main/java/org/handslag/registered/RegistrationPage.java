package org.handslag.registered;

import java.util.List;
import java.util.stream.Collectors;
import org.handslag.message.Channel;
import org.handslag.message.LoggedMessage;
import org.handslag.seats.Admission;
import org.handslag.seats.Registration;

/**
 * All that is known of one registration.
 *
 * @param number on the waiting list, 0 for who does not wait
 * @param enteredBy who wrote the booking in, empty for the web form
 * @param others the other seats of the same booking
 * @param requirement what the date asks of her that she has not, or has not yet
 * @param told what happened, the latest first
 */
public record RegistrationPage(
        Entry entry,
        int number,
        String enteredBy,
        List<Registration> others,
        Admission.Told requirement,
        List<Told> told,
        List<LoggedMessage> messages) {

    /** Letters that still lie in the outbox. */
    public List<LoggedMessage> toPrint() {
        return messages.stream()
                .filter(m -> m.channel() == Channel.LETTER && m.settledAt() == null)
                .toList();
    }

    /** Where exactly those are printed. */
    public String paper() {
        return "/messages/letters.pdf?"
                + toPrint().stream().map(m -> "letter=" + m.id()).collect(Collectors.joining("&"));
    }
}
