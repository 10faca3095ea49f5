package org.handslag.roster;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.directory.Alphabet;
import org.handslag.directory.NewPerson;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is meant: someone of the directory by her address, someone new, or an organisation. */
@Repository
class Named {
    private static final int LINE = 200;

    private final JdbcClient db;
    private final People people;
    private final Organisations organisations;

    Named(JdbcClient db, People people, Organisations organisations) {
        this.db = db;
        this.people = people;
        this.organisations = organisations;
    }

    List<Option> organisations(Locale order) {
        return db.sql(
                        "select id, name from organisation order by name %s, id"
                                .formatted(Alphabet.of(order)))
                .query(
                        (row, _) ->
                                Option.of(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    @Nullable OrganisationId organisation(Form form) {
        var chosen = form.parsed("organisation", "form.choose", OrganisationId::of);
        if (chosen != null && organisations.find(chosen).isEmpty()) {
            form.wrong("organisation", "form.choose");
            return null;
        }
        return chosen;
    }

    /**
     * Who has this address, or else someone new by this name; null beside a problem anywhere in the
     * form, so that nobody is made for nothing.
     */
    @Nullable PersonId person(Frame f, Form form) {
        var typed = form.line("email", LINE);
        var email = Email.parse(typed);
        if (!typed.isEmpty() && email.isEmpty()) {
            form.wrong("email", "form.email");
        }
        var known = email.flatMap(people::byEmail).map(Person::id);
        if (known.isPresent()) {
            return form.ok() ? known.get() : null;
        }
        var name = form.optionalLine("name", LINE);
        if (email.isPresent() && name.isEmpty()) {
            form.wrong("name", "roster.name-new");
        }
        return form.ok()
                ? people.meet(NewPerson.of(name, email.orElseThrow(), f.home().language()))
                : null;
    }
}
