package org.handslag.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.jspecify.annotations.Nullable;

/** What a coordinator writes about someone who can teach. */
public record RosterForm(Form form, Operator operator) {
    /** Languages that are offered to be ticked. */
    public static final List<Locale> LANGUAGES =
            Stream.of("sv", "da", "en", "ar", "fa", "fi", "nb", "pl", "so", "es", "ti", "de", "uk")
                    .map(Locale::forLanguageTag)
                    .toList();

    private static final List<String> LINES =
            List.of("kind", "topics", "area", "fee", "terms", "roomNeeds", "shownByName", "notes");
    private static final int LINE = 200;
    private static final int TEXT = 2000;
    private static final int MOST_TOPICS = 30;
    private static final int TOPIC = 80;

    static RosterForm filled(RosterEntry entry, Operator operator) {
        var details = entry.details();
        var form =
                Form.empty()
                        .fill("kind", entry.kind())
                        .fill("topics", String.join("\n", details.topics()))
                        .fill("area", details.area())
                        .fill("fee", details.fee())
                        .fill("terms", details.terms())
                        .fill("roomNeeds", details.roomNeeds())
                        .fill("shownByName", details.shownByName() ? "yes" : null)
                        .fill("notes", details.notes())
                        .fill(Overtaken.VERSION, entry.version())
                        .fillAll(
                                "languages",
                                details.languages().stream().map(Locale::toLanguageTag).toList());
        var filled = new RosterForm(form, operator);
        filled.presentation().fill(form, details.presentation());
        return filled;
    }

    public TextsField presentation() {
        return TextsField.lines("presentation", operator.languages(), TEXT);
    }

    /** Null when none or a wrong one is chosen; a provider stays one, and a person a person. */
    @Nullable RosterKind kind(@Nullable RosterEntry before) {
        if (before != null && before.isProvider()) {
            return RosterKind.PROVIDER;
        }
        var kind = form.choice("kind", RosterKind.class);
        if (before != null && kind == RosterKind.PROVIDER) {
            form.wrong("kind", "form.choose");
        }
        return kind;
    }

    /** The details with what was typed; meaningless beside a problem. */
    RosterDetails details(Texts before, LocalDate today) {
        var fee = form.choice("fee", Fee.class);
        NoPersonalNumber.in(form, "notes", form.value("notes"));
        return new RosterDetails(
                topics(),
                languages(),
                form.optionalLine("area", LINE),
                fee == null ? Fee.NONE : fee,
                form.optionalText("terms", TEXT),
                form.optionalText("roomNeeds", TEXT),
                presentation().read(form, before, today),
                form.ticked("shownByName"),
                form.optionalText("notes", TEXT));
    }

    boolean isOf(RosterEntry entry) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(entry.version()));
    }

    void overtakenBy(RosterEntry saved) {
        var texts = operator.languages().stream().map(presentation()::in);
        var fields = Stream.concat(LINES.stream(), texts).toList();
        Overtaken.tell(form, filled(saved, operator).form, fields);
    }

    /** One on each line; the same one twice is one. */
    private List<String> topics() {
        var topics =
                form.text("topics", MOST_TOPICS * TOPIC)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
        if (topics.size() > MOST_TOPICS || topics.stream().anyMatch(t -> t.length() > TOPIC)) {
            form.wrong("topics", "roster.topics-too-long");
        }
        return topics;
    }

    private List<Locale> languages() {
        var chosen =
                LANGUAGES.stream()
                        .filter(l -> form.chosen("languages", l.toLanguageTag()))
                        .toList();
        if (chosen.isEmpty()) {
            form.wrong("languages", "form.choose");
        }
        return chosen;
    }
}
