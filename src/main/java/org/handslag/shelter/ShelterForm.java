package org.handslag.shelter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/** What is decided about a protected identity, as it was typed. */
record ShelterForm(Form form) {
    private static final int LONGEST_ALIAS = 60;
    private static final String NAME_LIKE = "\\p{L}[\\p{L}\\p{M} -]*";

    static Form filled(Shelter shelter) {
        var form = Form.empty().fill("version", shelter.version()).fill("until", shelter.until());
        form.fillAll(
                "handlers",
                shelter.handlers().stream().map(one -> one.person().toString()).toList());
        shelter.handlers().stream()
                .filter(Shelter.Handler::reaches)
                .forEach(one -> form.fill("reached", one.person()));
        return form;
    }

    String alias(Traces hers) {
        var alias = form.line("alias", LONGEST_ALIAS);
        if (!alias.isEmpty() && !alias.matches(NAME_LIKE)) {
            form.wrong("alias", "shelter.wrong.alias-letters");
        } else if (!alias.isEmpty() && hers.showThrough(alias)) {
            form.wrong("alias", "shelter.wrong.alias-hers");
        }
        return alias;
    }

    @Nullable LocalDate until(LocalDate today) {
        var until = form.date("until");
        if (until != null && !until.isAfter(today)) {
            form.wrong("until", "shelter.wrong.until-past");
        } else if (until != null && until.isAfter(Shelter.latest(today))) {
            form.wrong("until", "shelter.wrong.until-long");
        }
        return until;
    }

    /** Between one and five of these, and by whom of them she is reached. */
    Named named(List<Option> candidates) {
        var handlers = handlers(candidates);
        return new Named(handlers, reachedBy(handlers));
    }

    private List<PersonId> handlers(List<Option> candidates) {
        var chosen =
                candidates.stream()
                        .map(Option::value)
                        .filter(value -> form.chosen("handlers", value))
                        .map(PersonId::of)
                        .toList();
        if (chosen.isEmpty()) {
            form.wrong("handlers", "shelter.wrong.no-handler");
        } else if (chosen.size() > Shelter.MOST_HANDLERS) {
            form.wrong("handlers", "shelter.wrong.handlers", Map.of("most", Shelter.MOST_HANDLERS));
        }
        return chosen;
    }

    private @Nullable PersonId reachedBy(List<PersonId> handlers) {
        if (form.value("reached").isBlank()) {
            return null;
        }
        var by = form.parsed("reached", "form.choose", PersonId::of);
        if (by != null && !handlers.contains(by)) {
            form.wrong("reached", "shelter.wrong.reached");
        }
        return by;
    }

    boolean isOf(Shelter shelter) {
        return form.value("version").equals(String.valueOf(shelter.version()));
    }
}
