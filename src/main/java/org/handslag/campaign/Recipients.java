package org.handslag.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.handslag.campaign.Waves.Wave;
import org.handslag.contacting.Addressee;
import org.handslag.contacting.Mailing.Mailed;
import org.handslag.contacting.SendOutcome;
import org.handslag.contacting.Whom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose turn it is, and what came of it. */
@Repository
class Recipients {
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
                                + Whom.OF_TURN
                                + " order by t.id")
                .param("campaign", campaign)
                .param("wave", wave.number())
                .param("reminder", wave.reminder())
                .param("today", days.today())
                .param("quarter", days.quarter())
                .param("most", most)
                .query(Whom::row)
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
                                + Whom.OF_TURN
                                + " order by coalesce(c.email, '') = '', o.name, w.name, t.id"
                                + " limit :most")
                .param("campaign", campaign)
                .param("today", days.today())
                .param("quarter", days.quarter())
                .param("most", most)
                .query(Whom::row)
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

    /** In one statement. A second writer of the same rows fails, and its messages with it. */
    void note(CampaignId campaign, int wave, List<Mailed> all, Instant at) {
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
}
