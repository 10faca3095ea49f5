package org.handslag.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, and what is wrong with it. Reading a field cleans it, checks it and
 * notes a problem; the typed text stays, so that the page can show it again.
 *
 * <p>A reader returns an empty or null value beside the problem it notes: read all fields, then ask
 * {@link #ok()}.
 */
public final class Form {
    /** Asks for the same page in another way, as in another language: nothing is wrong or done. */
    public static final String CARRY = "carry";

    private static final int MANY = 200;

    /** Stands where bytes were no text, as when a form came in a wrong encoding. */
    private static final char UNREADABLE = '\uFFFD';

    private final Map<String, List<String>> typed;
    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private boolean allOptional;

    private Form(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    public static Form empty() {
        return new Form(new LinkedHashMap<>());
    }

    /** What a request carries. */
    public static Form typed(Map<String, String[]> parameters) {
        var typed = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> typed.put(name, readable(values)));
        return new Form(typed);
    }

    /** The database knows no character zero. */
    private static List<String> readable(String[] values) {
        return Stream.of(values).map(value -> value.replace('\0', UNREADABLE)).toList();
    }

    /** Fills a field before it is shown the first time. */
    public Form fill(String name, @Nullable Object value) {
        return value == null ? this : fillAll(name, List.of(value.toString()));
    }

    public Form fillAll(String name, List<String> values) {
        typed.put(name, List.copyOf(values));
        return this;
    }

    /** Everything in it may be left open, and the page says so once instead of at each field. */
    public Form allOptional() {
        allOptional = true;
        return this;
    }

    public boolean isAllOptional() {
        return allOptional;
    }

    // --- what the page shows -------------------------------------------------------------

    public String value(String name) {
        var values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public boolean chosen(String name, String value) {
        return values(name).contains(value);
    }

    public @Nullable Problem problem(String name) {
        return problems.get(name);
    }

    /** Problems in the order in which the fields were read. */
    public Map<String, Problem> problems() {
        return problems;
    }

    public boolean ok() {
        return problems.isEmpty() && !ticked(CARRY);
    }

    /** The id of a field's control on the page. */
    public static String id(String name) {
        return "f-" + name;
    }

    /** Ids of what describes a field: its hint, its problem; null when there is neither. */
    public @Nullable String describedBy(String name, @Nullable String hint) {
        var ids = hint == null ? "" : id(name) + "-hint";
        return problems.containsKey(name)
                ? ids + " " + id(name) + "-problem"
                : ids.isEmpty() ? null : ids;
    }

    /** Fields tell their label as they are drawn, so that the summary can name them. */
    public String label(String name, String label) {
        labels.put(name, label);
        return label;
    }

    public @Nullable String label(String name) {
        return labels.get(name);
    }

    // --- reading -------------------------------------------------------------------------

    /** A required line of at most {@code max} characters. */
    public String line(String name, int max) {
        return required(name, optionalLine(name, max));
    }

    public String optionalLine(String name, int max) {
        return atMost(name, TypedText.line(value(name)), max);
    }

    /** Several lines of text, or the empty string. */
    public String optionalText(String name, int max) {
        return atMost(name, TypedText.text(value(name)), max);
    }

    public String text(String name, int max) {
        return required(name, optionalText(name, max));
    }

    private String required(String name, String text) {
        if (text.isEmpty()) {
            wrong(name, "form.missing");
        }
        return text;
    }

    public boolean ticked(String name) {
        return !value(name).isEmpty();
    }

    /** A whole number between the bounds; the lower bound when it is wrong. */
    public int number(String name, int min, int max) {
        try {
            int number = Integer.parseInt(TypedText.line(value(name)));
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number outside the bounds
        }
        wrong(name, "form.number", Map.of("min", min, "max", max));
        return min;
    }

    public @Nullable LocalDate date(String name) {
        return parsed(name, "form.date", TypedText::day);
    }

    public @Nullable LocalDate optionalDate(String name) {
        return value(name).isBlank() ? null : date(name);
    }

    public @Nullable LocalTime time(String name) {
        return parsed(name, "form.time", TypedText::time);
    }

    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        return parsed(name, "form.choose", text -> Enum.valueOf(type, text));
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> type) {
        return value(name).isBlank() ? Optional.empty() : Optional.ofNullable(choice(name, type));
    }

    public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        var chosen = new ArrayList<E>();
        for (var text : values(name)) {
            try {
                chosen.add(Enum.valueOf(type, text));
            } catch (IllegalArgumentException e) {
                wrong(name, "form.choose");
            }
        }
        return List.copyOf(chosen);
    }

    /** A value by its own parser, such as one of an id; null and a problem when it fails. */
    public <T> @Nullable T parsed(String name, String problem, Function<String, T> parser) {
        var text = TypedText.line(value(name));
        try {
            if (text.length() <= MANY && !text.isEmpty()) {
                return parser.apply(text);
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            // told below
        }
        wrong(name, text.isEmpty() ? "form.missing" : problem);
        return null;
    }

    public Locale language(String name, Languages spoken, Locale fallback) {
        var tag = value(name);
        return spoken.speaks(tag) ? Locale.forLanguageTag(tag) : fallback;
    }

    // --- problems ------------------------------------------------------------------------

    public void wrong(String name, String key) {
        wrong(name, key, Map.of());
    }

    /** Notes a problem; the first one of a field stays. */
    public void wrong(String name, String key, Map<String, Object> arguments) {
        if (!ticked(CARRY)) {
            problems.putIfAbsent(name, new Problem(key, arguments));
        }
    }

    private String atMost(String name, String text, int max) {
        var length = text.codePointCount(0, text.length());
        if (length > max) {
            wrong(name, "form.long", Map.of("max", max, "length", length));
            return "";
        }
        if (text.indexOf(UNREADABLE) >= 0) {
            wrong(name, "form.unreadable");
        }
        return text;
    }
}
