package org.handslag.contacting;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.People;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Email;
import org.handslag.scope.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Addresses whose readers want no more of the mails that go to many: of no kind, and for none of
 * the workplaces that they answer for. The journal says that it changed, not for whom.
 */
@Repository
public class LeftAlone {
    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    LeftAlone(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /** One of them, as the office sees it. */
    public record Reader(String email, Instant since) {}

    /** Said again, it changes nothing. */
    public void add(Email address, Subject about, Viewer by) {
        var added =
                db.sql(
                                """
                                insert into left_alone (email, since)
                                values (:email, :now)
                                    on conflict do nothing
                                """)
                        .param("email", address.normalised())
                        .param("now", clock.instant())
                        .update();
        if (added == 1) {
            note("contacting.left-alone", about, by);
        }
    }

    /** She wants to be written to after all. */
    public void remove(Email address, Subject about, Viewer by) {
        if (forget(address) == 1) {
            note("contacting.written-again", about, by);
        }
    }

    public boolean contains(Email address) {
        return !among(List.of(address)).isEmpty();
    }

    /** Those of these addresses that are left alone, normalised. */
    Set<String> among(Collection<Email> addresses) {
        return Set.copyOf(
                db.sql("select email from left_alone where email = any (:emails)")
                        .param(
                                "emails",
                                addresses.stream().map(Email::normalised).toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    /** Of the people whom an employer is reached by, in whichever way they are known. */
    List<Reader> of(OrganisationId organisation) {
        return db.sql(
                        """
                        select l.email, l.since
                          from left_alone l
                         where l.email in (
                               select normalize(lower(e.email), NFC)
                                 from employer_contact e
                                where e.organisation_id = :organisation
                               union
                               select p.email_key
                                 from role_grant g
                                 join person p on p.id = g.person_id
                                where g.role = 'EMPLOYER_CONTACT' and g.ended_at is null
                                  and (g.scope_id = :organisation
                                       or g.scope_id in (
                                          select w.id from workplace w
                                           where w.organisation_id = :organisation)))
                         order by l.email
                        """)
                .param("organisation", organisation)
                .query(
                        (row, _) ->
                                new Reader(
                                        row.getString("email"),
                                        Objects.requireNonNull(row.getTimestamp("since"))
                                                .toInstant()))
                .list();
    }

    /** Whoever is erased is nobody's contact any more either. */
    @EventListener
    void forget(People.Erased erased) {
        var email = erased.email();
        if (email != null) {
            forget(email);
        }
    }

    private int forget(Email address) {
        return db.sql("delete from left_alone where email = :email")
                .param("email", address.normalised())
                .update();
    }

    private void note(String what, Subject about, Viewer by) {
        journal.changed(by, what, about, Map.of(), Map.of("contact", "changed"));
    }
}
