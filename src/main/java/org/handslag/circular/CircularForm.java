package org.handslag.circular;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.handslag.scope.Texts;
import org.handslag.seats.RegistrationId;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.ui.TextsField;
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
    private static final int SUBJECT = 150;
    private static final int TEXT = 5000;

    public TextsField subject() {
        return TextsField.line("subject", languages, SUBJECT);
    }

    public TextsField text() {
        return TextsField.lines("text", languages, TEXT);
    }

    /** All that the next page must carry on. */
    public List<String> fields() {
        return Stream.concat(
                        Stream.of(SUBMISSION, AUDIENCE, PICKED),
                        languages.stream().flatMap(l -> Stream.of(subject().in(l), text().in(l))))
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
        var subject = subject().read(form, Texts.none(), today);
        var text = text().read(form, Texts.none(), today);
        languages.forEach(language -> check(language, subject, text, vocabulary));
        if (text.isEmpty() && subject.isEmpty()) {
            form.wrong(subject().in(languages.getFirst()), "form.missing");
            form.wrong(text().in(languages.getFirst()), "form.missing");
        }
        return audience == null || !form.ok()
                ? null
                : new Wish(audience, picked, subject, text, languages);
    }

    private void check(Locale language, Texts subject, Texts text, Vocabulary vocabulary) {
        var inSubject = new Typed(subject().in(language), subject.in(language));
        var inText = new Typed(text().in(language), text.in(language));
        if (inSubject.isEmpty() != inText.isEmpty()) {
            form.wrong(inSubject.isEmpty() ? inSubject.field() : inText.field(), "form.missing");
        }
        check(inSubject, vocabulary, vocabulary.words(language, Placeholder.IN_A_SUBJECT));
        check(inText, vocabulary, vocabulary.words(language));
        if (vocabulary.wording(inSubject.words()).has(Placeholder.LINK)) {
            form.wrong(inSubject.field(), "circular.no-link-here");
        }
    }

    private void check(Typed typed, Vocabulary vocabulary, String allowed) {
        NoPersonalNumber.in(form, typed.field(), typed.words());
        var unknown = vocabulary.wording(typed.words()).unknown();
        if (!unknown.isEmpty()) {
            form.wrong(
                    typed.field(),
                    "circular.unknown-word",
                    Map.of("word", unknown.getFirst(), "words", allowed));
        }
    }

    private record Typed(String field, String words) {
        boolean isEmpty() {
            return words.isEmpty();
        }
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
