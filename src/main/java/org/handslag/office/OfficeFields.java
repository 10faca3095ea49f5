package org.handslag.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.course.Whereabouts;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.handslag.web.Frame;

/** The fields that the office's forms and their templates have in common. */
public final class OfficeFields {
    static final List<Locale> LANGUAGES =
            Stream.of("sv", "da", "en", "ar", "fa", "fi", "nb", "pl", "so", "es", "ti", "de", "uk")
                    .map(Locale::forLanguageTag)
                    .toList();
    private static final int FEWEST = 2;
    private static final int MORE = 3;
    private static final int LINE = 120;
    private static final int TEXT = 4000;

    private OfficeFields() {}

    /** How many rows of sessions or modules the page shows; a press for more gives three. */
    public static int rows(Form form) {
        var typed = form.value("rows");
        var rows = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : FEWEST;
        return Math.clamp(
                asksForMore(form) ? rows + MORE : rows, FEWEST, Whereabouts.MOST_SESSIONS);
    }

    static boolean asksForMore(Form form) {
        return form.ticked("more");
    }

    /** The controls that say when and where, in the order of the page. */
    static List<String> where(Form form) {
        var sessions =
                IntStream.range(0, rows(form))
                        .boxed()
                        .flatMap(i -> Stream.of("day" + i, "from" + i, "until" + i));
        return Stream.concat(sessions, Stream.of("place", "room", "remoteLink")).toList();
    }

    /** All that the preview of a move hands on. */
    public static List<String> move(Form form) {
        return Stream.concat(where(form).stream(), Stream.of("rows", "past", Overtaken.VERSION))
                .toList();
    }

    public static TextsField cost(Frame f) {
        return TextsField.line("cost", f.home().languages(), LINE);
    }

    public static TextsField note(Frame f) {
        return TextsField.lines("note", f.home().languages(), TEXT);
    }

    public static TextsField title(Frame f) {
        return TextsField.line("title", f.home().languages(), LINE);
    }

    public static TextsField learn(Frame f) {
        return TextsField.lines("learn", f.home().languages(), TEXT);
    }

    public static TextsField forWhom(Frame f) {
        return TextsField.lines("forWhom", f.home().languages(), TEXT);
    }

    public static TextsField module(Frame f, int row) {
        return TextsField.line("module" + row, f.home().languages(), LINE);
    }

    public static List<Option> languages(Frame f) {
        return LANGUAGES.stream()
                .map(l -> Option.of(l.toLanguageTag(), f.languageName(l)))
                .toList();
    }

    static Stream<String> names(TextsField field) {
        return field.languages().stream().map(field::in);
    }
}
