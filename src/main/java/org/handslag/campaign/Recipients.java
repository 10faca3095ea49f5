package org.handslag.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.handslag.campaign.OutcomePage.SendOutcome;
import org.handslag.campaign.Waves.Wave;
import org.handslag.directory.WorkplaceId;
import org.handslag.message.MessageId;
import org.handslag.relation.RelationNow;
import org.handslag.relation.RelationState;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose turn it is, and what came of it. */
@Repository
class Recipients {
    /**
     * Whom to write to: the workplace's own contact, then the organisation's, then whoever holds
     * the role of a contact at either.
     */
    private static final String WHO =
            """
            select t.id as target, t.workplace_id, w.name as workplace, o.name as organisation,
                   coalesce(c.name, '') as name, coalesce(c.email, '') as email,
                   coalesce(c.language, '') as language, c.person_id, %s as relation,
                   (select count(*) from campaign_sending s
                     where s.workplace_id = w.id and s.outcome = 'SENT' and s.at >= :quarter) as before
              from turn t
              join workplace w on w.id = t.workplace_id
              join organisation o on o.id = w.organisation_id
              left join lateral (
                   select e.name, e.email, e.language, null::uuid as person_id,
                          case when e.workplace_id is null then 2 else 1 end as turn, e.id
                     from employer_contact e
                    where e.organisation_id = o.id and e.email <> ''
                      and (e.workplace_id = w.id or e.workplace_id is null)
                    union all
                   select p.name, p.email, p.language, p.id, 3, g.id
                     from role_grant g
                     join person p on p.id = g.person_id
                    where g.scope_id in (w.id, o.id) and g.role = 'EMPLOYER_CONTACT'
                      and g.ended_at is null and g.from_day <= :today
                      and coalesce(g.until_day, :today) >= :today and p.email is not null
                    order by turn, id
                    limit 1) c on true
            """
                    .formatted(RelationNow.OF_WORKPLACE);

    private final JdbcClient db;

    Recipients(JdbcClient db) {
        this.db = db;
    }

    /** Days that time is counted from. */
    record Days(LocalDate today, Instant quarter) {}

    /**
     * The next of a wave that nothing has come of yet. They come in the order of their ids, so that
     * whoever goes on need not look at all that is done.
     */
    List<Addressee> next(CampaignId campaign, Wave wave, Days days, int most) {
        return db.sql(
                        """
                        with turn as materialized (
                            select t.id, t.workplace_id
                              from campaign_target t
                             where t.campaign_id = :campaign
                               and t.id > coalesce(
                                   (select s.target_id from campaign_sending s
                                     where s.campaign_id = :campaign and s.wave = :wave
                                     order by s.target_id desc
                                     limit 1), '00000000-0000-0000-0000-000000000000')
                               and case when not :reminder then t.wave = :wave
                                   else exists (select from campaign_sending s
                                                 where s.target_id = t.id and s.outcome = 'SENT')
                                        and not exists (select from campaign_answer a
                                                         where a.target_id = t.id)
                                        and not exists (select from campaign_booking b
                                                         where b.target_id = t.id) end
                             order by t.id
                             limit :most)
                        """
                                + WHO
                                + " order by t.id")
                .param("campaign", campaign)
                .param("wave", wave.number())
                .param("reminder", wave.reminder())
                .param("today", days.today())
                .param("quarter", days.quarter())
                .param("most", most)
                .query(Recipients::row)
                .list();
    }

    /** Some to look at before anything is sent: those that can be written to first. */
    List<Addressee> some(CampaignId campaign, Days days, int most) {
        return db.sql(
                        """
                        with turn as (
                            select t.id, t.workplace_id
                              from campaign_target t
                             where t.campaign_id = :campaign)
                        """
                                + WHO
                                + " order by coalesce(c.email, '') = '', o.name, w.name, t.id"
                                + " limit :most")
                .param("campaign", campaign)
                .param("today", days.today())
                .param("quarter", days.quarter())
                .param("most", most)
                .query(Recipients::row)
                .list();
    }

    /** The addresses that have got this wave's mail already, normalised by the message. */
    List<String> written(CampaignId campaign, int wave) {
        return db.sql(
                        """
                        select m.email
                          from campaign_sending s
                          join message m on m.id = s.message_id
                         where s.campaign_id = :campaign
                           and (s.wave = :wave
                                or s.wave in (select v.number from campaign_wave v
                                               where v.campaign_id = :campaign and not v.reminder)
                                   and :wave in (select v.number from campaign_wave v
                                                  where v.campaign_id = :campaign
                                                    and not v.reminder))
                           and m.email is not null
                        """)
                .param("campaign", campaign)
                .param("wave", wave)
                .query(String.class)
                .list();
    }

    /** What came of one workplace. */
    record Sent(Addressee to, SendOutcome outcome, @Nullable MessageId message) {}

    /** In one statement. A second writer of the same rows fails, and its messages with it. */
    void note(CampaignId campaign, int wave, List<Sent> all, Instant at) {
        db.sql(
                        """
                        insert into campaign_sending (campaign_id, wave, workplace_id, target_id, outcome,
                                                      message_id, at)
                        select :campaign, :wave, s.workplace, s.target, s.outcome, s.message, :at
                          from unnest(:workplaces::uuid[], :targets::uuid[], :outcomes::text[],
                                      :messages::uuid[]) as s (workplace, target, outcome, message)
                        """)
                .param("campaign", campaign)
                .param("wave", wave)
                .param(
                        "workplaces",
                        all.stream().map(s -> s.to().workplace().value()).toArray(UUID[]::new))
                .param("targets", all.stream().map(s -> s.to().target()).toArray(UUID[]::new))
                .param("outcomes", all.stream().map(s -> s.outcome().name()).toArray(String[]::new))
                .param(
                        "messages",
                        all.stream()
                                .map(s -> s.message() == null ? null : s.message().value())
                                .toArray(UUID[]::new))
                .param("at", at)
                .update();
    }

    /** How many of a campaign's workplaces came to what, without the reminder. */
    Set<Counted> counts(CampaignId campaign) {
        return Set.copyOf(
                db.sql(
                                """
                                select s.outcome, count(*) as n
                                  from campaign_sending s
                                  join campaign_wave v
                                    on v.campaign_id = s.campaign_id and v.number = s.wave
                                 where s.campaign_id = :campaign and not v.reminder
                                 group by s.outcome
                                """)
                        .param("campaign", campaign)
                        .query(
                                (row, _) ->
                                        new Counted(
                                                SendOutcome.valueOf(row.getString("outcome")),
                                                row.getInt("n")))
                        .list());
    }

    record Counted(SendOutcome outcome, int count) {}

    private static Addressee row(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new Addressee(
                row.getObject("target", UUID.class),
                new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                row.getString("workplace"),
                row.getString("organisation"),
                row.getString("name"),
                person == null ? null : new PersonId(person),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("language")),
                RelationState.valueOf(row.getString("relation")),
                row.getInt("before"));
    }
}
