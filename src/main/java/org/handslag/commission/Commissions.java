package org.handslag.commission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.commission.Commission.Orderer;
import org.handslag.commission.Commission.Purpose;
import org.handslag.commission.Commission.Terms;
import org.handslag.commission.Commission.Wish;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Commissions {
    private final JdbcClient db;

    Commissions(JdbcClient db) {
        this.db = db;
    }

    /** False when this form was sent before. */
    boolean add(Commission one) {
        var orderer = one.orderer();
        var added =
                terms(
                                one,
                                db.sql(
                                        """
                                        insert into commission (
                                            id, programme_id, submission, organisation, unit, contact,
                                            email, email_key, telephone, language, host, audience,
                                            placements, coming, work, course_id, contents, wishes,
                                            guest, seats, own_premises, place, access, payer,
                                            reference, may_open, open_from, made_at)
                                        values (
                                            :id, :programme, :submission, :organisation, :unit, :contact,
                                            :email, :key, :telephone, :language, :host, :audience,
                                            :placements, :coming, :work, :course, :contents, :wishes,
                                            :guest, :seats, :ownPremises, :place, :access, :payer,
                                            :reference, :mayOpen, :openFrom, :madeAt)
                                            on conflict on constraint commission_sent_once do nothing
                                        """))
                        .param("organisation", orderer.organisation())
                        .param("unit", orderer.unit())
                        .param("contact", orderer.name())
                        .param("email", orderer.email())
                        .param("key", key(orderer))
                        .param("telephone", orderer.telephone())
                        .param("language", orderer.language())
                        .update();
        if (added == 1) {
            addDays(one);
        }
        return added == 1;
    }

    private static JdbcClient.StatementSpec terms(Commission one, JdbcClient.StatementSpec sql) {
        var purpose = one.purpose();
        var wish = one.wish();
        var terms = one.terms();
        return sql.param("id", one.id())
                .param("programme", one.programme())
                .param("submission", one.submission())
                .param("madeAt", one.madeAt())
                .param("host", purpose.host())
                .param("audience", purpose.audience())
                .param("placements", purpose.placements())
                .param("coming", purpose.coming())
                .param("work", purpose.work())
                .param("course", wish.course())
                .param("contents", String.join("\n", wish.contents()))
                .param("wishes", wish.words())
                .param("guest", wish.guest())
                .param("seats", wish.seats())
                .param("ownPremises", wish.ownPremises())
                .param("place", wish.place())
                .param("access", wish.access())
                .param("payer", terms.payer())
                .param("reference", terms.reference())
                .param("mayOpen", terms.mayOpen())
                .param("openFrom", terms.openFrom());
    }

    /** What may become of seats left over. */
    void save(CommissionId id, Terms terms) {
        db.sql("update commission set may_open = :may, open_from = :from where id = :id")
                .param("may", terms.mayOpen())
                .param("from", terms.openFrom())
                .param("id", id)
                .update();
    }

    private static String key(Orderer orderer) {
        var email = orderer.address();
        return email == null ? "" : email.normalised();
    }

    private void addDays(Commission one) {
        for (int i = 0; i < one.wish().days().size(); i++) {
            db.sql(
                            """
                            insert into commission_wish (commission_id, position, day, part)
                            values (:commission, :position, :day, :part)
                            """)
                    .param("commission", one.id())
                    .param("position", i)
                    .param("day", one.wish().days().get(i).day())
                    .param("part", one.wish().days().get(i).part())
                    .update();
        }
    }

    /**
     * For a coordinator of these programmes, all of them when null. What is not confirmed yet does
     * not exist for her.
     */
    Optional<Commission> find(CommissionId id, UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select * from commission c
                         where c.id = :id
                           and (:programmes::uuid[] is null
                                or c.programme_id = any (:programmes::uuid[]))
                           and exists (select from commission_step s
                                        where s.commission_id = c.id and s.state <> 'UNCONFIRMED')
                        """)
                .param("id", id)
                .param("programmes", programmes)
                .query((row, _) -> row(row))
                .optional();
    }

    Optional<Commission> find(CommissionId id) {
        return db.sql("select * from commission where id = :id")
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    Optional<Commission> of(CourseInstanceId date) {
        return db.sql(
                        """
                        select c.*
                          from commission c
                          join commission_date d
                            on d.operator_id = c.operator_id and d.commission_id = c.id
                         where d.instance_id = :date
                        """)
                .param("date", date)
                .query((row, _) -> row(row))
                .optional();
    }

    /** Those that someone with this address has ordered, the latest first. */
    List<Commission> by(String emailKey) {
        return db.sql(
                        """
                        select c.*
                          from commission c
                         where c.email_key = :key
                           and exists (select from commission_step s
                                        where s.commission_id = c.id and s.state <> 'UNCONFIRMED')
                         order by c.made_at desc, c.id
                        """)
                .param("key", emailKey)
                .query((row, _) -> row(row))
                .list();
    }

    /** Nobody else takes a step of this order until the unit of work ends. */
    void lock(CommissionId id) {
        db.sql("select id from commission where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    private List<Commission.Day> days(UUID id) {
        return db.sql(
                        """
                        select day, part from commission_wish
                         where commission_id = :id
                         order by position
                        """)
                .param("id", id)
                .query(
                        (row, _) ->
                                new Commission.Day(
                                        row.getObject("day", LocalDate.class),
                                        Commission.DayPart.valueOf(row.getString("part"))))
                .list();
    }

    private Commission row(ResultSet row) throws SQLException {
        return new Commission(
                new CommissionId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getObject("submission", UUID.class),
                new Orderer(
                        row.getString("organisation"),
                        row.getString("unit"),
                        row.getString("contact"),
                        row.getString("email"),
                        row.getString("telephone"),
                        Locale.forLanguageTag(row.getString("language"))),
                new Purpose(
                        row.getString("host"),
                        row.getString("audience"),
                        row.getObject("placements", Integer.class),
                        row.getString("coming"),
                        row.getString("work")),
                wish(row),
                new Terms(
                        row.getString("payer"),
                        row.getString("reference"),
                        row.getBoolean("may_open"),
                        row.getObject("open_from", LocalDate.class)),
                row.getTimestamp("made_at").toInstant());
    }

    private Wish wish(ResultSet row) throws SQLException {
        var course = row.getObject("course_id", UUID.class);
        return new Wish(
                course == null ? null : new CourseId(course),
                row.getString("contents").lines().toList(),
                row.getString("wishes"),
                row.getString("guest"),
                days(row.getObject("id", UUID.class)),
                row.getInt("seats"),
                row.getBoolean("own_premises"),
                row.getString("place"),
                row.getString("access"));
    }
}
