package org.handslag.signup;

import org.handslag.directory.PostalAddress;
import org.handslag.scope.Country;
import org.handslag.scope.Email;
import org.handslag.scope.PersonalNumbers;
import org.handslag.scope.Telephone;
import org.handslag.seats.SeatRequest.Seat;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people tell about themselves. No text may hold a personal identity number: whoever
 * types one is asked to take it out.
 */
final class Asked {
    static final int LINE = 160;
    private static final int NAME = 120;
    private static final int TELEPHONE = 60;
    private static final int FEWEST_DIGITS = 5;

    private Asked() {}

    static String name(Form form, String field) {
        var name = checked(form, field, form.line(field, NAME));
        if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetter)) {
            form.wrong(field, "signup.no-name");
        }
        return name;
    }

    static String line(Form form, String field) {
        return checked(form, field, form.optionalLine(field, LINE));
    }

    static String requiredLine(Form form, String field) {
        return checked(form, field, form.line(field, LINE));
    }

    static String text(Form form, String field, int max) {
        return checked(form, field, form.optionalText(field, max));
    }

    static @Nullable Email email(Form form, String field) {
        var typed = form.value(field);
        if (typed.isBlank()) {
            return null;
        }
        var email = Email.parse(typed);
        if (email.isEmpty()) {
            form.wrong(field, "form.email");
        }
        return email.orElse(null);
    }

    /** In the form of its country's plan where it is a number of one, else as typed. */
    static String telephone(Form form, String field, Country home) {
        var typed = checked(form, field, form.optionalLine(field, TELEPHONE));
        if (!typed.isEmpty() && typed.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            form.wrong(field, "signup.no-telephone");
        }
        return Telephone.parse(typed, home).map(Telephone::e164).orElse(typed);
    }

    static PostalAddress address(Form form) {
        return new PostalAddress(
                line(form, "street"), line(form, "postal-code"), line(form, "city"));
    }

    private static String checked(Form form, String field, String text) {
        if (!PersonalNumbers.in(text).isEmpty()) {
            form.wrong(field, "form.personal-number");
        }
        return text;
    }

    /** Whether a letter would arrive. */
    static boolean isWhole(PostalAddress address) {
        return !address.street().isEmpty() && !address.city().isEmpty();
    }

    /** Whoever gets a seat. */
    static Seat seat(Form form, Frame f) {
        return new Seat(
                name(form, "name"),
                email(form, "email"),
                telephone(form, "telephone", f.home().country()),
                f.locale());
    }
}
