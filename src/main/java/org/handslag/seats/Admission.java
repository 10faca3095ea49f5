package org.handslag.seats;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who may come to a date by what she has learnt before. Asked at the desk, under the lock of the
 * date, whichever way someone comes in; a module above knows the answer.
 */
public interface Admission {
    enum Ruling {
        /** Nothing is asked of her that she has not. */
        MET,
        /** She will have it, by a place on an earlier date: the seat is hers on that condition. */
        COMING,
        MISSING
    }

    /** To whom it is said: she herself, or someone who may hear of her. */
    enum Voice {
        HERSELF,
        ANOTHER
    }

    /**
     * Someone at a date.
     *
     * @param person null for someone whom the operator has not met
     * @param registration hers, for which an exception may have been made; null when she has none
     */
    record Case(
            CourseInstance instance,
            @Nullable PersonId person,
            @Nullable RegistrationId registration) {
        public static Case of(CourseInstance instance, Registration registration) {
            return new Case(instance, registration.person(), registration.id());
        }
    }

    /** Plain sentences in one language, and where one goes from there. */
    record Told(List<String> sentences, List<Way> ways) {
        public Told {
            sentences = List.copyOf(sentences);
            ways = List.copyOf(ways);
        }

        public static Told nothing() {
            return new Told(List.of(), List.of());
        }

        public boolean isEmpty() {
            return sentences.isEmpty();
        }

        public String text() {
            return String.join(" ", sentences);
        }
    }

    /**
     * A date that one can register for.
     *
     * @param path below the operator's segment
     */
    record Way(String label, String path) {}

    boolean asks(CourseInstance instance);

    /** Judged for the day on which the date begins, by what is known at this moment. */
    Ruling of(Case asked);

    /** Whether this viewer may hear what someone has or lacks. */
    boolean mayHear(@Nullable PersonId person, Viewer viewer);

    /** What a date asks of everyone; nothing when it asks nothing. */
    Told asked(CourseInstance instance, Locale language);

    /** How it stands with someone; nothing when she has what is asked for. */
    Told told(Case asked, Voice voice, Locale language);

    /**
     * The conditions at a date.
     *
     * @param conditional whose place or turn hangs on an earlier course
     * @param lacking who was turned away
     */
    record Standing(Set<RegistrationId> conditional, Set<RegistrationId> lacking) {
        public Standing {
            conditional = Set.copyOf(conditional);
            lacking = Set.copyOf(lacking);
        }
    }

    Standing at(CourseInstanceId instance);
}
