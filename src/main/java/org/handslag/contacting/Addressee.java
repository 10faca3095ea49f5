package org.handslag.contacting;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.relation.RelationState;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A workplace whose turn it is, with whom to write to.
 *
 * @param target the row that its link opens
 * @param person who she is, when the operator knows her
 * @param email as it came
 * @param before how many mails the workplace has had this quarter
 */
public record Addressee(
        UUID target,
        WorkplaceId workplace,
        String name,
        String organisation,
        String contact,
        @Nullable PersonId person,
        String email,
        Locale language,
        RelationState relation,
        int before) {

    public Optional<Email> address() {
        return Email.parse(email);
    }

    /**
     * Whether to write, or why not. The first reason that holds is told.
     *
     * @param alone normalised addresses whose readers want no more of these mails
     * @param refused normalised addresses that a server has refused
     * @param written normalised addresses that have got this mail
     */
    public SendOutcome decide(
            int limit, Set<String> alone, Set<String> refused, Set<String> written) {
        if (relation == RelationState.NOT_ASKED) {
            return SendOutcome.NOT_ASKED;
        }
        if (relation == RelationState.RESTING) {
            return SendOutcome.RESTING;
        }
        if (email.isBlank()) {
            return SendOutcome.NO_ADDRESS;
        }
        var address = address().map(Email::normalised);
        if (address.filter(alone::contains).isPresent()) {
            return SendOutcome.LEFT_ALONE;
        }
        if (address.isEmpty() || refused.contains(address.get())) {
            return SendOutcome.BROKEN_ADDRESS;
        }
        if (before >= limit) {
            return SendOutcome.LIMIT;
        }
        return written.contains(address.get()) ? SendOutcome.SAME_ADDRESS : SendOutcome.SENT;
    }

    /** The same workplace, with someone else there to write to. */
    public Addressee insteadOf(String otherName, String otherEmail) {
        return new Addressee(
                target,
                workplace,
                name,
                organisation,
                otherName,
                null,
                otherEmail,
                language,
                relation,
                before);
    }
}
