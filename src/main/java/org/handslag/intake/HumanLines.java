package org.handslag.intake;

import java.util.HashMap;
import java.util.Map;
import org.handslag.directory.NewPerson;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.PostalAddress;
import org.handslag.directory.SearchText;
import org.handslag.scope.Email;
import org.handslag.scope.Telephone;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines about people, one after the other: an address that two of them share is wrong on the
 * second, since an address belongs to one person.
 */
final class HumanLines {
    private final Surroundings around;
    private final Map<String, String> names = new HashMap<>();

    HumanLines(Surroundings around) {
        this.around = around;
    }

    Planned.Human read(Cells cells) {
        var name = cells.required(Fact.PERSON);
        var email = cells.parsed(Fact.EMAIL, "form.email", Email::parse);
        var telephone = telephone(cells);
        var organisation = organisation(cells);
        var workplace = workplace(cells, organisation);
        if (email != null) {
            refuseShared(cells, email, name);
        } else if (!cells.has(Fact.EMAIL) && telephone == null && workplace.isEmpty()) {
            cells.wrong(Fact.EMAIL, "intake.wrong.anyone");
        }
        var language = around.operator().language();
        var person = new NewPerson(name, email, telephone, PostalAddress.none(), language);
        return new Planned.Human(person, organisation, workplace, completed(cells));
    }

    // A number that no plan knows may still help someone who can read.
    private @Nullable String telephone(Cells cells) {
        var typed = cells.optional(Fact.TELEPHONE);
        return typed.isEmpty()
                ? null
                : Telephone.parse(typed, around.operator().country())
                        .map(Telephone::e164)
                        .orElse(typed);
    }

    private @Nullable OrganisationId organisation(Cells cells) {
        return cells.parsed(Fact.ORGANISATION, "intake.wrong.organisation", around.organisations());
    }

    private String workplace(Cells cells, @Nullable OrganisationId organisation) {
        var workplace = cells.optional(Fact.WORKPLACE);
        if (cells.has(Fact.WORKPLACE) && !cells.has(Fact.ORGANISATION)) {
            cells.wrong(Fact.ORGANISATION, "intake.wrong.workplace-of-nothing");
        } else if (organisation != null && workplace.isEmpty()) {
            cells.wrong(Fact.WORKPLACE, "intake.wrong.workplace-missing");
        }
        return workplace;
    }

    private void refuseShared(Cells cells, Email email, String name) {
        var first = names.putIfAbsent(email.normalised(), name);
        if (first != null && !SearchText.key(first).equals(SearchText.key(name))) {
            cells.wrong(Fact.EMAIL, "intake.wrong.shared", Map.of("name", first));
        }
    }

    private Planned.@Nullable Earlier completed(Cells cells) {
        var course = cells.parsed(Fact.COURSE, "intake.wrong.course", around.courses());
        var on = cells.parsed(Fact.COMPLETED_ON, "intake.wrong.day", Days::parse);
        if (cells.has(Fact.COURSE) != cells.has(Fact.COMPLETED_ON)) {
            cells.wrong(
                    cells.has(Fact.COURSE) ? Fact.COMPLETED_ON : Fact.COURSE,
                    "intake.wrong.course-and-day");
        }
        if (on != null && on.isAfter(around.today())) {
            cells.wrong(Fact.COMPLETED_ON, "intake.wrong.future");
        }
        return course == null || on == null ? null : new Planned.Earlier(course, on);
    }
}
