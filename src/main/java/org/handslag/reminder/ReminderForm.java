package org.handslag.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.handslag.circular.Vocabulary;
import org.handslag.circular.Written;
import org.handslag.circular.WrittenForm;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.jspecify.annotations.Nullable;

/** An entry as it is typed: when, to whom, and in whose words. */
public record ReminderForm(Form form, List<Locale> languages, Vocabulary vocabulary) {
    static final String HEARER = "hearer";
    static final String STATE = "state";
    static final String WORDS = "words";
    static final String OWN = "OWN";

    /** What was typed, all of it right. */
    record Typed(Timing timing, Reach reach, Saying saying) {}

    public WrittenForm written() {
        return new WrittenForm(form, languages);
    }

    public String words(Locale language) {
        return vocabulary.words(language);
    }

    static List<String> names(ReminderForm typed) {
        return Stream.concat(
                        Stream.of(
                                TimingForm.AMOUNT,
                                TimingForm.UNIT,
                                TimingForm.SIDE,
                                TimingForm.ANCHOR,
                                TimingForm.AT,
                                WORDS),
                        typed.written().fields().stream())
                .toList();
    }

    ReminderForm fill(Reminder entry) {
        new TimingForm(form).fill(entry.timing());
        var saying = entry.saying();
        form.fillAll(HEARER, names(entry.reach().hearers()))
                .fillAll(STATE, names(entry.reach().states()))
                .fill(WORDS, saying.house() == null ? OWN : saying.house())
                .fill(Overtaken.VERSION, entry.version());
        written().fill(Written.of(saying.subject(), saying.text(), languages));
        return this;
    }

    private static List<String> names(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).sorted().toList();
    }

    /** Null, and what is wrong noted in the form, when it cannot stand like this. */
    @Nullable Typed read(Saying before, LocalDate today) {
        var timing = new TimingForm(form).read();
        var reach = reach();
        var house = form.value(WORDS).equals(OWN) ? null : form.choice(WORDS, HouseText.class);
        var saying = house == null ? own(before, today) : Saying.of(house);
        if (house != null) {
            check(house, timing, reach);
        }
        return timing == null || !form.ok() ? null : new Typed(timing, reach, saying);
    }

    private Reach reach() {
        var hearers = form.choices(HEARER, Hearer.class);
        var states = form.choices(STATE, SeatState.class);
        if (hearers.isEmpty()) {
            form.wrong(HEARER, "form.missing");
        }
        var ofSeats = hearers.stream().anyMatch(Hearer::hasSeats);
        if (ofSeats && states.isEmpty()) {
            form.wrong(STATE, "form.missing");
        }
        return new Reach(Set.copyOf(hearers), ofSeats ? Set.copyOf(states) : Set.of());
    }

    private Saying own(Saying before, LocalDate today) {
        if (!form.value(WORDS).equals(OWN)) {
            return before;
        }
        var stood = Written.of(before.subject(), before.text(), languages);
        var written = written().read(stood, vocabulary, today);
        return Saying.own(written.subject(), written.text());
    }

    /** A text of the house is true at some times and for some readers only. */
    private void check(HouseText house, @Nullable Timing timing, Reach reach) {
        if (timing != null && !house.suits(timing)) {
            form.wrong(TimingForm.ANCHOR, "reminder.wrong.time." + house, Map.of());
        }
        if (!house.suits(reach)) {
            form.wrong(HEARER, "reminder.wrong.reach." + house, Map.of());
        }
        if (!written().isBlank()) {
            form.wrong(WORDS, "reminder.wrong.two-texts");
        }
    }

    static Saying nothing() {
        return Saying.own(Texts.none(), Texts.none());
    }
}
