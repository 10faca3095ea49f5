package org.handslag.mail;

import jakarta.mail.MessagingException;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;

/** Understands what a server said no to. */
final class Answers {
    private static final int PERMANENT = 500;

    private Answers() {}

    static Outcome of(Exception problem) {
        for (@Nullable Throwable cause = problem; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException refused) {
                return of(refused);
            }
        }
        return new Outcome.Delayed(words(problem));
    }

    // RFC 3463: 5.7 is a rule of the server, such as whom it relays for, and says nothing of the
    // address.
    private static Outcome of(SMTPAddressFailedException refused) {
        var permanent = refused.getReturnCode() >= PERMANENT;
        var answer = words(refused);
        var policy = answer.matches("(?s)5\\d\\d[ -]5\\.7\\..*");
        return permanent && !policy ? new Outcome.Refused(answer) : new Outcome.Delayed(answer);
    }

    private static String words(Throwable problem) {
        return Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getSimpleName())
                .strip();
    }

    private static @Nullable Throwable next(Throwable problem) {
        return problem instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : problem.getCause();
    }
}
