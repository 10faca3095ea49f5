package org.handslag.completion;

import java.time.LocalDate;
import java.util.Locale;
import org.handslag.pdf.QrCode;
import org.handslag.scope.PersonId;
import org.handslag.ui.Words;

/**
 * What stands on a certificate.
 *
 * @param minutes of presence; 0 when it is not known, then the line is left out
 * @param address where anyone can check it
 * @param large whether it is set in large print
 */
public record Document(
        Certificate certificate,
        PersonId holder,
        String operator,
        String course,
        LocalDate completedOn,
        int minutes,
        String signedBy,
        String address,
        QrCode square,
        Words words,
        boolean large) {

    public Locale language() {
        return words.locale();
    }

    Document named(String name) {
        return new Document(
                certificate.named(name),
                holder,
                operator,
                course,
                completedOn,
                minutes,
                signedBy,
                address,
                square,
                words,
                large);
    }

    /** Hours with one decimal where they are not whole. */
    public double hours() {
        return Math.round(minutes / 6.0) / 10.0;
    }
}
