package org.handslag.circular;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.ui.TextsField;

/**
 * A subject and a text in each language, with placeholders for what each reader gets as her own.
 *
 * @param languages those that can be written in, the operator's own first
 */
public record WrittenForm(Form form, List<Locale> languages) {
    private static final int SUBJECT = 150;
    private static final int TEXT = 5000;

    public TextsField subject() {
        return TextsField.line("subject", languages, SUBJECT);
    }

    public TextsField text() {
        return TextsField.lines("text", languages, TEXT);
    }

    public List<String> fields() {
        return languages.stream()
                .flatMap(language -> Stream.of(subject().in(language), text().in(language)))
                .toList();
    }

    /** Whether anything stands in it. */
    public boolean isBlank() {
        return fields().stream().allMatch(field -> form.value(field).isBlank());
    }

    public void fill(Written written) {
        subject().fill(form, written.subject());
        text().fill(form, written.text());
    }

    /**
     * What was typed; what is wrong with it stands in the form.
     *
     * @param before what stood there
     */
    public Written read(Written before, Vocabulary vocabulary, LocalDate today) {
        var subject = subject().read(form, before.subject(), today);
        var text = text().read(form, before.text(), today);
        languages.forEach(language -> check(language, subject, text, vocabulary));
        if (text.isEmpty() && subject.isEmpty()) {
            form.wrong(subject().in(languages.getFirst()), "form.missing");
            form.wrong(text().in(languages.getFirst()), "form.missing");
        }
        return Written.of(subject, text, languages);
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
}
