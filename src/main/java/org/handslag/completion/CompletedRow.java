package org.handslag.completion;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;

/**
 * One line of the list of who has completed what.
 *
 * @param organisation where she works today, with {@code workplace}; both may be empty
 * @param attended whether it is known from attendance; else it came with a list
 * @param certified whether she has a valid certificate of it
 * @param expiry until when that is valid
 */
public record CompletedRow(
        PersonId person,
        String name,
        String email,
        String telephone,
        String organisation,
        String workplace,
        Texts course,
        LocalDate on,
        boolean attended,
        boolean certified,
        Expiry expiry) {

    public String place() {
        return Stream.of(organisation, workplace)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Message key of how it is known. */
    public String known() {
        return attended ? "completion.from-attendance" : "completion.from-list";
    }

    /** Message key of what there is to show for it. */
    public String certificate() {
        if (certified) {
            return expiry.isOver()
                    ? "completion.expiry.over"
                    : expiry.isSoon() ? "completion.expiry.soon" : "completion.valid";
        }
        return attended ? "completion.without-certificate" : "completion.never-issued";
    }
}
