package org.handslag.circular;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.handslag.scope.Texts;
import org.handslag.seats.RegistrationId;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * To whom, and what, in each language.
 *
 * @param languages those that can be written in, the operator's own first
 */
public record CircularForm(Form form, List<Locale> languages) {
    static final String AUDIENCE = "audience";
    static final String PICKED = "picked";
    static final String SUBMISSION = "submission";

    public WrittenForm written() {
        return new WrittenForm(form, languages);
    }

    /** All that the next page must carry on. */
    public List<String> fields() {
        return Stream.concat(Stream.of(SUBMISSION, AUDIENCE, PICKED), written().fields().stream())
                .toList();
    }

    /** The form's own id; a form that lost it gets a new one. */
    CircularId submission() {
        try {
            return CircularId.of(form.value(SUBMISSION));
        } catch (IllegalArgumentException e) {
            var fresh = CircularId.next();
            form.fill(SUBMISSION, fresh);
            return fresh;
        }
    }

    /** Null, and what is wrong noted in the form, when it cannot be sent like this. */
    @Nullable Wish read(Vocabulary vocabulary, LocalDate today) {
        var audience = form.choice(AUDIENCE, Audience.class);
        var picked = picked();
        if (audience == Audience.PICKED && picked.isEmpty()) {
            form.wrong(PICKED, "circular.pick-someone");
        } else if (audience != null && audience != Audience.PICKED && !picked.isEmpty()) {
            form.wrong(AUDIENCE, "circular.picked-too");
        }
        var nothing = Written.of(Texts.none(), Texts.none(), languages);
        var written = written().read(nothing, vocabulary, today);
        return audience == null || !form.ok() ? null : new Wish(audience, picked, written);
    }

    private Set<RegistrationId> picked() {
        var picked = new HashSet<RegistrationId>();
        for (var id : form.values(PICKED)) {
            try {
                picked.add(RegistrationId.of(id));
            } catch (IllegalArgumentException e) {
                form.wrong(PICKED, "form.choose");
            }
        }
        return picked;
    }
}
