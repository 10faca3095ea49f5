package org.handslag.wish;

import java.util.List;
import java.util.Locale;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Country;
import org.handslag.scope.Email;
import org.handslag.scope.PersonalNumbers;
import org.handslag.scope.Telephone;
import org.handslag.seats.SeatRequest.Seat;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is written down about a person, by herself or by a coordinator for her. No text may
 * hold a personal identity number: whoever types one is asked to take it out.
 */
public final class PersonFields {
    public static final int LINE = 160;
    private static final int NAME = 120;
    private static final int TELEPHONE = 60;
    private static final int REASON = 500;
    private static final int FEWEST_DIGITS = 5;

    private PersonFields() {}

    public static String name(Form form, String field) {
        var name = checked(form, field, form.line(field, NAME));
        if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetter)) {
            form.wrong(field, "signup.no-name");
        }
        return name;
    }

    public static String line(Form form, String field) {
        return checked(form, field, form.optionalLine(field, LINE));
    }

    public static String requiredLine(Form form, String field) {
        return checked(form, field, form.line(field, LINE));
    }

    public static String text(Form form, String field, int max) {
        return checked(form, field, form.optionalText(field, max));
    }

    public static String reason(Form form) {
        return checked(form, "reason", form.line("reason", REASON));
    }

    public static @Nullable Email email(Form form, String field) {
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
    public static String telephone(Form form, String field, Country home) {
        var typed = checked(form, field, form.optionalLine(field, TELEPHONE));
        if (!typed.isEmpty() && typed.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            form.wrong(field, "signup.no-telephone");
        }
        return Telephone.parse(typed, home).map(Telephone::e164).orElse(typed);
    }

    /** A number as one writes it where the reader lives. */
    public static String shown(Frame f, String telephone) {
        return Telephone.parse(telephone, f.home().country())
                .filter(_ -> telephone.startsWith("+"))
                .map(number -> number.shownTo(f.locale()))
                .orElse(telephone);
    }

    public static PostalAddress address(Form form) {
        return new PostalAddress(
                line(form, "street"), line(form, "postal-code"), line(form, "city"));
    }

    /** Whether a letter would arrive. */
    public static boolean isWhole(PostalAddress address) {
        return !address.street().isEmpty() && !address.city().isEmpty();
    }

    /** Whoever gets a seat, as she writes of herself in her language. */
    public static Seat seat(Form form, Frame f) {
        return new Seat(
                name(form, "name"),
                email(form, "email"),
                telephone(form, "telephone", f.home().country()),
                f.locale());
    }

    /** The language to write to her in; the operator's own when nothing else was chosen. */
    public static Locale language(Frame f, Form form) {
        var tag = form.value("language");
        return f.languages().stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst()
                .orElse(f.home().language());
    }

    /** To choose among. */
    public static List<Option> languages(Frame f) {
        return f.languages().stream()
                .map(l -> Option.of(l.toLanguageTag(), f.languageName(l)))
                .toList();
    }

    private static String checked(Form form, String field, String text) {
        if (!PersonalNumbers.in(text).isEmpty()) {
            form.wrong(field, "form.personal-number");
        }
        return text;
    }
}
