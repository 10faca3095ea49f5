package org.handslag.settings;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.handslag.scope.Colour;
import org.handslag.scope.Country;
import org.handslag.scope.Operator;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.ui.Overtaken;
import org.handslag.web.Frame;

/** What an administrator settles about the operator itself. */
public record OperatorForm(Form form) {
    private static final List<String> FIELDS =
            List.of("name", "country", "language", "zone", "colour");
    private static final List<String> ZONES =
            List.of(
                    "Europe/Stockholm",
                    "Europe/Copenhagen",
                    "Europe/Oslo",
                    "Europe/Helsinki",
                    "Atlantic/Faroe",
                    "Atlantic/Reykjavik",
                    "America/Nuuk");
    private static final int LINE = 100;

    static OperatorForm filled(Operator operator) {
        return new OperatorForm(
                Form.empty()
                        .fill("name", operator.name())
                        .fill("country", operator.country())
                        .fill("language", operator.language().toLanguageTag())
                        .fillAll("languages", tags(operator))
                        .fill("zone", operator.zone().getId())
                        .fill("colour", operator.colour())
                        .fill(Overtaken.VERSION, state(operator)));
    }

    /** The operator with what was typed; meaningless beside a problem. */
    Operator read(Operator before, Frame frame) {
        var name = form.line("name", LINE);
        var country = form.choice("country", Country.class);
        var languages = languages(frame);
        var zone = form.parsed("zone", "form.choose", OperatorForm::zone);
        var colour = form.choice("colour", Colour.class);
        return new Operator(
                before.id(),
                before.slug(),
                name,
                Objects.requireNonNullElse(country, before.country()),
                languages.isEmpty() ? before.languages() : languages,
                Objects.requireNonNullElse(zone, before.zone()),
                Objects.requireNonNullElse(colour, before.colour()),
                before.hasLogo(),
                before.version());
    }

    boolean isOf(Operator operator) {
        return form.value(Overtaken.VERSION).equals(state(operator));
    }

    // The operator's version rises with every setting: only these facts are ours.
    private static String state(Operator operator) {
        return Integer.toHexString(
                Objects.hash(
                        operator.name(),
                        operator.country().name(),
                        tags(operator),
                        operator.zone().getId(),
                        operator.colour().name()));
    }

    void overtakenBy(Operator saved, Frame frame) {
        Overtaken.tell(
                form,
                filled(saved).form,
                FIELDS,
                (field, value) ->
                        switch (field) {
                            case "country" -> frame.t(Country.valueOf(value));
                            case "colour" -> frame.t(Colour.valueOf(value));
                            case "language" -> frame.languageName(Locale.forLanguageTag(value));
                            default -> value;
                        });
    }

    /** The interface's languages and those that the operator has besides. */
    public List<Option> languageOptions(Frame frame) {
        return known(frame).stream()
                .map(language -> Option.of(language.toLanguageTag(), frame.languageName(language)))
                .toList();
    }

    public List<Option> zoneOptions() {
        return ZONES.stream().map(zone -> Option.of(zone, zone.replace('_', ' '))).toList();
    }

    // The first is what texts fall back to.
    private List<Locale> languages(Frame frame) {
        var first = form.line("language", LINE);
        var chosen = new ArrayList<Locale>();
        for (var language : known(frame)) {
            var tag = language.toLanguageTag();
            if (tag.equals(first)) {
                chosen.addFirst(language);
            } else if (form.chosen("languages", tag)) {
                chosen.add(language);
            }
        }
        if (chosen.isEmpty() || !chosen.getFirst().toLanguageTag().equals(first)) {
            form.wrong("language", "form.choose");
        }
        return List.copyOf(chosen);
    }

    private static List<Locale> known(Frame frame) {
        var known = new ArrayList<>(frame.languages());
        frame.home().languages().stream().filter(l -> !known.contains(l)).forEach(known::add);
        return known;
    }

    private static ZoneId zone(String text) {
        if (!ZONES.contains(text)) {
            throw new IllegalArgumentException("Not among the zones");
        }
        return ZoneId.of(text);
    }

    private static List<String> tags(Operator operator) {
        return operator.languages().stream().map(Locale::toLanguageTag).toList();
    }
}
