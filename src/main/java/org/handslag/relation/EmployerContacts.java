package org.handslag.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.MovedRows;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom to write to, and how many work there. Callers write the journal. */
@Repository
public class EmployerContacts {
    private static final String TABLE = "employer_contact";

    /**
     * Whom a mail to a workplace {@code w} of an organisation {@code o} reaches, in the order of
     * {@code turn} and {@code id}: its own contact, the organisation's, then whoever holds the role
     * of a contact at either. Part of a statement that is given {@code :today}.
     */
    public static final String REACHED =
            reached(
                    "(e.workplace_id = w.id or e.workplace_id is null)",
                    "g.scope_id in (w.id, o.id)",
                    "e.workplace_id is null");

    /** As above, for an organisation as a whole: its own contact before those of its workplaces. */
    private static final String REACHED_AS_A_WHOLE =
            reached(
                    "true",
                    "(g.scope_id = o.id or g.scope_id in (select x.id from workplace x where x.organisation_id = o.id))",
                    "e.workplace_id is not null");

    private final JdbcClient db;
    private final MovedRows moved;

    EmployerContacts(JdbcClient db, MovedRows moved) {
        this.db = db;
        this.moved = moved;
    }

    /** The organisation's own first. */
    public List<EmployerContact> of(OrganisationId organisation) {
        return db.sql(
                        """
                        select c.*
                          from employer_contact c
                          left join workplace w on w.id = c.workplace_id
                         where c.organisation_id = :organisation
                         order by w.name nulls first, c.id
                        """)
                .param("organisation", organisation)
                .query(EmployerContacts::row)
                .list();
    }

    private static String reached(String own, String held, String later) {
        return """
                select e.organisation_id, e.workplace_id, e.name, e.email, e.language,
                       null::uuid as person_id, case when %3$s then 2 else 1 end as turn, e.id
                  from employer_contact e
                 where e.organisation_id = o.id and e.email <> '' and %1$s
                 union all
                select o.id, nullif(g.scope_id, o.id), p.name, p.email, p.language, p.id, 3, g.id
                  from role_grant g
                  join person p on p.id = g.person_id
                 where %2$s and g.role = 'EMPLOYER_CONTACT'
                   and g.ended_at is null and g.from_day <= :today
                   and coalesce(g.until_day, :today) >= :today and p.email is not null
                   and p.merged_into is null
                """
                .formatted(own, held, later);
    }

    /** All whom a question to an organisation can be sent to, whoever is first in turn first. */
    List<EmployerContact> reached(OrganisationId organisation, LocalDate today) {
        var sql =
                """
                select r.*
                  from organisation o
                 cross join lateral (
                """
                        + REACHED_AS_A_WHOLE
                        + """
                        ) r
                         where o.id = :organisation
                         order by r.turn, r.id
                        """;
        return db
                .sql(sql)
                .param("organisation", organisation)
                .param("today", today)
                .query(EmployerContacts::row)
                .list()
                .stream()
                .filter(contact -> contact.address().isPresent())
                .toList();
    }

    public Optional<EmployerContact> at(WorkplaceId workplace) {
        return db.sql("select * from employer_contact where workplace_id = :workplace")
                .param("workplace", workplace)
                .query(EmployerContacts::row)
                .optional();
    }

    /** Instead of the one that stood there; one without name and address takes it away. */
    public void save(EmployerContact contact, Instant at) {
        if (contact.name().isEmpty() && contact.email().isEmpty()) {
            remove(contact);
            return;
        }
        db.sql(
                        """
                        insert into employer_contact (id, organisation_id, workplace_id, name, email,
                                                      language, noted_at)
                        values (:id, :organisation, :workplace, :name, :email, :language, :at)
                            on conflict on constraint one_contact do update
                           set name = excluded.name, email = excluded.email,
                               language = excluded.language, noted_at = excluded.noted_at
                        """)
                .param("id", Uuid7.next())
                .param("organisation", contact.organisation())
                .param("workplace", contact.workplace())
                .param("name", contact.name())
                .param("email", contact.email())
                .param("language", contact.language())
                .param("at", at)
                .update();
    }

    private void remove(EmployerContact contact) {
        db.sql(
                        """
                        delete from employer_contact
                         where organisation_id = :organisation
                           and workplace_id is not distinct from :workplace
                        """)
                .param("organisation", contact.organisation())
                .param("workplace", contact.workplace())
                .update();
    }

    public Optional<Integer> employees(WorkplaceId workplace) {
        return db.sql("select employees from workplace_size where workplace_id = :workplace")
                .param("workplace", workplace)
                .query(Integer.class)
                .optional();
    }

    /** How many work there, as the office or the employer tells it; none forgets it. */
    public void saveSize(
            WorkplaceId workplace, Optional<Integer> employees, @Nullable PersonId by, Instant at) {
        if (employees.isEmpty()) {
            db.sql("delete from workplace_size where workplace_id = :workplace")
                    .param("workplace", workplace)
                    .update();
            return;
        }
        db.sql(
                        """
                        insert into workplace_size (workplace_id, employees, told_at, told_by)
                        values (:workplace, :employees, :at, :by)
                            on conflict (operator_id, workplace_id) do update
                           set employees = excluded.employees, told_at = excluded.told_at,
                               told_by = excluded.told_by
                        """)
                .param("workplace", workplace)
                .param("employees", employees.get())
                .param("at", at)
                .param("by", by)
                .update();
    }

    /** Whoever is erased is nobody's contact any more. Her address tells which were hers. */
    @EventListener
    void forget(People.Erased erased) {
        var email = erased.email();
        if (email != null) {
            db.sql("delete from employer_contact where lower(email) = :key")
                    .param("key", email.normalised())
                    .update();
        }
    }

    /** One person has one name and address, wherever she was a contact by either entry. */
    @EventListener
    void follow(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update employer_contact c
                   set name = hers.name, email = hers.email
                  from person gone, person hers
                 where gone.id = :from and hers.id = :into
                   and lower(c.email) = gone.email_key and hers.email is not null
                returning c.id
                """);
    }

    @EventListener
    void giveBack(PersonsParted parted) {
        db.sql(
                        """
                        update employer_contact c
                           set name = again.name, email = again.email
                          from person again, person hers
                         where again.id = :from and hers.id = :into
                           and c.id = any (:rows)
                           and lower(c.email) = hers.email_key and again.email is not null
                        """)
                .param("from", parted.from())
                .param("into", parted.into())
                .param("rows", moved.of(parted.merge(), TABLE).toArray(UUID[]::new))
                .update();
    }

    private static EmployerContact row(ResultSet row, int number) throws SQLException {
        var workplace = row.getObject("workplace_id", UUID.class);
        return new EmployerContact(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                workplace == null ? null : new WorkplaceId(workplace),
                row.getString("name"),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("language")));
    }
}
