package org.handslag.people;

import java.util.List;
import org.handslag.directory.Person;
import org.handslag.directory.PersonFact;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/**
 * Two entries side by side.
 *
 * @param differing the facts to choose among
 */
public record MergePage(
        Person from,
        Person into,
        List<PersonFact> differing,
        List<AffiliationRow> fromWorkplaces,
        List<AffiliationRow> intoWorkplaces) {

    /** A fact in words; a dash where there is none. */
    public String shown(Frame frame, PersonFact fact, Person person) {
        var value =
                switch (fact) {
                    case LANGUAGE -> frame.languageName(person.language());
                    case TELEPHONE -> person.telephoneShownTo(frame.locale());
                    default -> FactValue.of(fact, person);
                };
        return value.isEmpty() ? "–" : value;
    }

    public List<Option> options(Frame frame, PersonFact fact) {
        return List.of(
                Option.of(MergeForm.INTO, shown(frame, fact, into), frame.t("people.merge-first")),
                Option.of(
                        MergeForm.FROM, shown(frame, fact, from), frame.t("people.merge-second")));
    }

    public String workplaces(List<AffiliationRow> rows) {
        return rows.isEmpty()
                ? "–"
                : String.join(
                        "; ",
                        rows.stream().map(r -> r.workplace() + ", " + r.organisation()).toList());
    }
}
