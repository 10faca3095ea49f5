package org.handslag.venue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handslag.directory.Happened;
import org.handslag.directory.History;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/**
 * What happened to a place, in words: items and answers by their names, texts only that they did.
 */
@Component
class VenueHistory {
    private static final Pattern DAY = Pattern.compile(" \\((\\d{4}-\\d\\d-\\d\\d)\\)$");
    private static final List<String> TEXTS = List.of("transport", "way", "dropOff", "parking");

    private final History history;

    VenueHistory(History history) {
        this.history = history;
    }

    List<Happened> of(Frame f, Venue venue) {
        return history.of(VenueJournal.about(venue)).stream().map(one -> told(f, one)).toList();
    }

    private static Happened told(Frame f, Happened one) {
        var checked = one.what().equals("venue.checked");
        var fields = one.fields().stream();
        return new Happened(
                one.at(),
                one.by(),
                one.what(),
                fields.flatMap(field -> checked ? item(f, field) : detail(field)).toList());
    }

    private static Stream<Happened.Field> detail(Happened.Field field) {
        return TEXTS.contains(field.name())
                ? Stream.of(new Happened.Field(field.name(), "", "changed"))
                : Stream.of(field);
    }

    private static Stream<Happened.Field> item(Frame f, Happened.Field field) {
        var code = field.name().replace(VenueJournal.NOTE, "");
        var key = "venue.item." + code;
        if (!f.words().has(key)) {
            return Stream.of(field);
        }
        var label = f.t(key);
        return Stream.of(
                field.name().endsWith(VenueJournal.NOTE)
                        ? new Happened.Field(label, "", field.after())
                        : answer(f, label, field));
    }

    /** The day is told where nothing else has changed. */
    private static Happened.Field answer(Frame f, String label, Happened.Field field) {
        var was = without(field.before());
        var became = without(field.after());
        return was.equals(became)
                ? new Happened.Field(label, day(f, field.before()), day(f, field.after()))
                : new Happened.Field(label, value(f, was), value(f, became));
    }

    private static String without(String kept) {
        return DAY.matcher(kept).replaceFirst("");
    }

    private static String day(Frame f, String kept) {
        var day = DAY.matcher(kept);
        return day.find() ? f.date(LocalDate.parse(day.group(1))) : "";
    }

    /** The answer is the first word of what the journal keeps; what was unknown is told as new. */
    private static String value(Frame f, String kept) {
        var word = kept.replaceFirst("[^A-Z_].*", "");
        var key = "factValue." + word;
        if (word.equals(FactValue.UNKNOWN.name())) {
            return "";
        }
        return f.words().has(key) ? f.t(key) + kept.substring(word.length()) : kept;
    }
}
