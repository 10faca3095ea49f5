package org.handslag.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.campaign.Funnel.Step;
import org.handslag.campaign.InvitedPage.Reply;
import org.handslag.contacting.SendOutcome;
import org.handslag.course.CourseInstanceId;
import org.handslag.directory.Alphabet;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.seats.RegistrationState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What became of each workplace of a campaign. */
@Repository
class Outcomes {
    private static final int AT_A_TIME = 500;

    private static final String ALL =
            """
            with last_answer as (
                select distinct on (a.target_id) a.target_id, a.answer, a.answered_at
                  from campaign_answer a
                  join campaign_target t on t.id = a.target_id
                 where t.campaign_id = :campaign
                 order by a.target_id, a.answered_at desc, a.id desc),
            first_sending as (
                select distinct on (s.target_id) s.target_id, s.wave, s.outcome,
                       coalesce(m.state in ('REFUSED', 'FAILED'), false) as bounced
                  from campaign_sending s
                  left join message m on m.id = s.message_id
                 where s.campaign_id = :campaign
                 order by s.target_id, s.wave),
            seat as (
                select b.target_id, count(*) as seats,
                       count(*) filter (where exists (
                           select from attendance d
                            where d.registration_id = r.id and d.presence = 'PRESENT')) as attended,
                       count(*) filter (where exists (
                           select from completion k
                            where k.registration_id = r.id and k.revoked_at is null)) as completed
                  from campaign_booking b
                  join campaign_target t on t.id = b.target_id
                  join registration r on r.booking_id = b.booking_id
                 where t.campaign_id = :campaign
                   and r.state in ('CONFIRMED', 'OFFERED', 'WAITING', 'APPLIED', 'UNVERIFIED')
                 group by b.target_id),
            became as (
                select w.id, w.name, o.name as organisation, f.wave, f.outcome,
                       coalesce(f.bounced, false) as bounced, l.answer, l.answered_at,
                       coalesce(s.seats, 0) as seats, coalesce(s.attended, 0) as attended,
                       coalesce(s.completed, 0) as completed
                  from campaign_target t
                  join workplace w on w.id = t.workplace_id
                  join organisation o on o.id = w.organisation_id
                  left join first_sending f on f.target_id = t.id
                  left join last_answer l on l.target_id = t.id
                  left join seat s on s.target_id = t.id
                 where t.campaign_id = :campaign)
            """;

    private static final String WHERE =
            """
             where (:kind::text is null
                    or :kind = outcome or :kind = answer
                    or :kind = 'SKIPPED' and outcome <> 'SENT'
                    or :kind = 'BOUNCED' and bounced
                    or :kind = 'SILENT' and outcome = 'SENT' and not bounced and answer is null
                       and seats = 0
                    or :kind = 'REGISTERED' and seats > 0)
            """;

    private final JdbcClient db;

    Outcomes(JdbcClient db) {
        this.db = db;
    }

    List<OutcomePage.Row> rows(
            CampaignId campaign, @Nullable String kind, Locale order, int from, int most) {
        return bound(
                        ALL
                                + "select * from became"
                                + WHERE
                                + sorted(order)
                                + " limit :most offset :from",
                        campaign,
                        kind)
                .param("most", most)
                .param("from", from)
                .query(Outcomes::row)
                .list();
    }

    Stream<OutcomePage.Row> lines(CampaignId campaign, @Nullable String kind, Locale order) {
        var sql = ALL + "select * from became" + WHERE + sorted(order);
        return bound(sql, campaign, kind).withFetchSize(AT_A_TIME).query(Outcomes::row).stream();
    }

    int count(CampaignId campaign, @Nullable String kind) {
        return bound(ALL + "select count(*) from became" + WHERE, campaign, kind)
                .query(Integer.class)
                .single();
    }

    Funnel funnel(CampaignId campaign) {
        return db.sql(
                        ALL
                                + """
                                select count(*) as chosen,
                                       count(*) filter (where outcome = 'SENT') as written,
                                       count(*) filter (where bounced) as bounced,
                                       count(*) filter (where answer is not null or seats > 0)
                                           as answered,
                                       count(*) filter (where answer in ('COME', 'COLLEAGUE')
                                                           or seats > 0) as coming,
                                       count(*) filter (where seats > 0) as registered,
                                       count(*) filter (where attended > 0) as present,
                                       count(*) filter (where completed > 0) as through,
                                       coalesce(sum(seats), 0)::int as seats,
                                       coalesce(sum(attended), 0)::int as attended,
                                       coalesce(sum(completed), 0)::int as completed
                                  from became
                                """)
                .param("campaign", campaign)
                .query((row, _) -> funnel(row))
                .single();
    }

    private static Funnel funnel(ResultSet row) throws SQLException {
        return new Funnel(
                List.of(
                        new Funnel.Count(Step.CHOSEN, row.getInt("chosen"), null),
                        new Funnel.Count(Step.WRITTEN_TO, row.getInt("written"), null),
                        new Funnel.Count(Step.BOUNCED, row.getInt("bounced"), null),
                        new Funnel.Count(Step.ANSWERED, row.getInt("answered"), null),
                        new Funnel.Count(Step.COMING, row.getInt("coming"), null),
                        new Funnel.Count(
                                Step.REGISTERED, row.getInt("registered"), row.getInt("seats")),
                        new Funnel.Count(
                                Step.ATTENDED, row.getInt("present"), row.getInt("attended")),
                        new Funnel.Count(
                                Step.COMPLETED, row.getInt("through"), row.getInt("completed"))));
    }

    private StatementSpec bound(String sql, CampaignId campaign, @Nullable String kind) {
        return db.sql(sql).param("campaign", campaign.value()).param("kind", kind);
    }

    private static String sorted(Locale order) {
        return " order by organisation %1$s, name %1$s, id".formatted(Alphabet.of(order));
    }

    private static OutcomePage.Row row(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        var answer = row.getString("answer");
        return new OutcomePage.Row(
                new WorkplaceId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("organisation"),
                row.getObject("wave", Integer.class),
                outcome == null ? null : SendOutcome.valueOf(outcome),
                row.getBoolean("bounced"),
                answer == null ? null : Reply.valueOf(answer),
                Campaigns.instant(row, "answered_at"),
                row.getInt("seats"),
                row.getInt("attended"),
                row.getInt("completed"));
    }

    /** By date and workplace. */
    List<OutcomePage.Guest> people(CampaignId campaign, Instant now) {
        return db.sql(
                        """
                        select r.person_id, r.name, w.name as workplace, i.id, i.starts_at, r.state,
                               i.ends_at <= :now as over,
                               exists (select from attendance d
                                        where d.registration_id = r.id
                                          and d.presence = 'PRESENT') as attended,
                               exists (select from completion k
                                        where k.registration_id = r.id
                                          and k.revoked_at is null) as completed
                          from campaign_target t
                          join campaign_booking b on b.target_id = t.id
                          join registration r on r.booking_id = b.booking_id
                          join course_instance i on i.id = r.instance_id
                          join workplace w on w.id = t.workplace_id
                         where t.campaign_id = :campaign
                         order by i.starts_at, w.name, r.id
                        """)
                .param("campaign", campaign)
                .param("now", now)
                .query(Outcomes::guest)
                .list();
    }

    private static OutcomePage.Guest guest(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new OutcomePage.Guest(
                person == null ? null : new PersonId(person),
                row.getString("name"),
                row.getString("workplace"),
                new CourseInstanceId(row.getObject("id", UUID.class)),
                Objects.requireNonNull(Campaigns.instant(row, "starts_at")),
                RegistrationState.valueOf(row.getString("state")),
                row.getBoolean("over"),
                row.getBoolean("attended"),
                row.getBoolean("completed"));
    }
}
