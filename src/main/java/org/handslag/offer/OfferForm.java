package org.handslag.offer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.adjustment.TradeId;
import org.handslag.rules.PlacementTypeId;
import org.handslag.scope.Period;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.ui.Option;
import org.handslag.ui.Overtaken;
import org.jspecify.annotations.Nullable;

/** An offer as a workplace writes it. */
public record OfferForm(Form form, OfferChoices choices) {
    static final int MOST_PLACES = 50;
    private static final int TASKS = 2000;
    private static final List<String> PLAIN =
            List.of("places", "from", "until", "trade", "tasks", "from-time", "until-time");

    static OfferForm filled(WorkplaceOffer offer, OfferChoices choices) {
        var facts = offer.facts();
        var hours = facts.hours();
        var form =
                Form.empty()
                        .fill("places", facts.places())
                        .fill("from", facts.period().from())
                        .fill("until", facts.period().until())
                        .fill("trade", facts.trade())
                        .fill("tasks", facts.tasks())
                        .fillAll("kinds", texts(facts.kinds()))
                        .fillAll("languages", tags(facts.languages()))
                        .fillAll("days", texts(hours.days()))
                        .fill("from-time", hours.from())
                        .fill("until-time", hours.until())
                        .fill(Overtaken.VERSION, offer.version());
        return new OfferForm(form, choices);
    }

    /** Null when something is wrong. */
    @Nullable OfferFacts read() {
        var places = form.number("places", 1, MOST_PLACES);
        var from = form.date("from");
        var until = form.optionalDate("until");
        if (from != null && until != null && until.isBefore(from)) {
            form.wrong("until", "offer.until-before-from");
        }
        var trade =
                form.parsed("trade", "offer.choice-gone", text -> known(choices.trades(), text));
        var kinds = chosen("kinds", choices.kinds());
        var tasks = NoPersonalNumber.in(form, "tasks", form.text("tasks", TASKS));
        var languages = chosen("languages", choices.languages());
        var hours = hours();
        return form.ok() && from != null && trade != null
                ? new OfferFacts(
                        places,
                        new Period(from, until),
                        kinds.stream().map(PlacementTypeId::of).toList(),
                        TradeId.of(trade),
                        tasks,
                        languages.stream().map(Locale::forLanguageTag).toList(),
                        hours)
                : null;
    }

    boolean isOf(WorkplaceOffer offer) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(offer.version()));
    }

    void overtakenBy(WorkplaceOffer saved) {
        var now = filled(saved, choices).form;
        many("kinds", choices.kinds(), now);
        many("languages", choices.languages(), now);
        many("days", choices.days(), now);
        Overtaken.tell(
                form,
                now,
                PLAIN,
                (field, value) ->
                        field.equals("trade")
                                ? OfferChoices.words(choices.trades(), List.of(value))
                                : value);
    }

    private void many(String field, List<Option> options, Form saved) {
        if (!new HashSet<>(form.values(field)).equals(new HashSet<>(saved.values(field)))) {
            var words = OfferChoices.words(options, saved.values(field));
            form.wrong(
                    field,
                    words.isEmpty() ? "form.emptied" : "form.overtaken",
                    Map.of("saved", words));
        }
    }

    private OfferHours hours() {
        var days = form.choices("days", DayOfWeek.class).stream().distinct().sorted().toList();
        var from = time("from-time");
        var until = time("until-time");
        if (form.value("from-time").isBlank() != form.value("until-time").isBlank()) {
            form.wrong("until-time", "offer.both-times");
        } else if (from != null && until != null && !from.isBefore(until)) {
            form.wrong("until-time", "offer.times-in-order");
        }
        return new OfferHours(days, from, until);
    }

    private @Nullable LocalTime time(String field) {
        return form.value(field).isBlank() ? null : form.time(field);
    }

    /** At least one, and only what can be chosen. */
    private List<String> chosen(String field, List<Option> options) {
        var chosen = form.values(field).stream().filter(v -> !v.isBlank()).distinct().toList();
        var known = options.stream().map(Option::value).collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            form.wrong(field, "form.choose");
        } else if (!known.containsAll(chosen)) {
            form.wrong(field, "offer.choice-gone");
        }
        return chosen.stream().filter(known::contains).toList();
    }

    private static String known(List<Option> options, String text) {
        return options.stream()
                .map(Option::value)
                .filter(text::equals)
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static List<String> tags(List<Locale> languages) {
        return languages.stream().map(Locale::toLanguageTag).toList();
    }

    /** Whether the days that were typed have gone by already. */
    static boolean isOver(OfferFacts facts, LocalDate today) {
        return Stream.ofNullable(facts.period().until()).anyMatch(day -> day.isBefore(today));
    }
}
