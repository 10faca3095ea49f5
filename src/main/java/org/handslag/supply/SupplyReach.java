package org.handslag.supply;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.offer.Reach;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of which programmes someone may see what those who wait can do. */
@Repository
class SupplyReach {
    private final Programmes programmes;
    private final JdbcClient db;

    SupplyReach(Programmes programmes, JdbcClient db) {
        this.programmes = programmes;
        this.db = db;
    }

    /**
     * Those that run: hers to whoever works in them, all to an employer's contact who reaches a
     * trained mentor. Empty for any other contact.
     */
    List<Programme> programmes(Viewer by, LocalDate today) {
        boolean all = by.has(Role.EMPLOYER_CONTACT) && hasMentor(by, today);
        return programmes.active(today).stream()
                .filter(
                        one ->
                                all
                                        || works(by, Role.COORDINATOR, one)
                                        || works(by, Role.JOB_CONSULTANT, one))
                .toList();
    }

    private static boolean works(Viewer by, Role role, Programme programme) {
        var hers = by.programmes(role);
        return hers == null || Arrays.asList(hers).contains(programme.id().value());
    }

    /** Whether someone who has been trained works at one of the workplaces that she reaches. */
    private boolean hasMentor(Viewer by, LocalDate today) {
        return Reach.toRead(by)
                .bind(
                        db.sql(
                                """
                                select exists (
                                    select from workplace w
                                      join affiliation a on a.workplace_id = w.id
                                      join person p on p.id = a.person_id
                                      join completion c on c.person_id = p.id
                                      join course k on k.id = c.course_id
                                     where a.from_day <= :today
                                       and (a.until_day is null or a.until_day >= :today)
                                       and p.merged_into is null and p.erased_at is null
                                       and c.revoked_at is null and k.makes_mentor
                                       and
                                """
                                        + Reach.HERS
                                        + ")"))
                .param("today", today)
                .query(Boolean.class)
                .single();
    }
}
