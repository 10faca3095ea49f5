package org.handslag.demomentorships;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.agreement.Agreeing.Hand;
import org.handslag.demo.Stage;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What is there while the mentorships of an operator are told.
 *
 * @param contacts who speaks for an employer, by their names
 */
record Tale(
        Stage stage, LocalDate today, MentorshipsScript script, Map<String, PersonId> contacts) {

    Operator operator() {
        return stage.operator();
    }

    LocalDate ago(int days) {
        return today.minusDays(days);
    }

    Viewer coordinator() {
        return stage.coordinator();
    }

    Viewer herself(PersonId person) {
        var all = coordinator();
        return new Viewer(all.operator(), person, List.of(), all.locale());
    }

    Hand hand(Viewer viewer) {
        return new Hand(operator(), viewer);
    }

    PersonId contact(String name) {
        return found(contacts.get(name), name);
    }

    /** One of those who work for the programme. */
    PersonId staff(String name) {
        var people = stage.script().people();
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).name().equals(name)) {
                return stage.people().get(i);
            }
        }
        return found(null, name);
    }

    static @Nullable Email email(MenteePart part) {
        return part.email().isEmpty() ? null : new Email(part.email());
    }

    static Locale language(MenteePart part) {
        return Locale.forLanguageTag(part.language());
    }

    static <T> T found(@Nullable T one, String name) {
        if (one == null) {
            throw new IllegalStateException("Nobody is called " + name);
        }
        return one;
    }
}
