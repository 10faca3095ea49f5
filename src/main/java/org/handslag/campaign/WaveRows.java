package org.handslag.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.handslag.campaign.Waves.Wave;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The waves of campaigns, and which workplace belongs to which. */
@Repository
class WaveRows {
    private final JdbcClient db;

    WaveRows(JdbcClient db) {
        this.db = db;
    }

    void add(CampaignId campaign, Wave wave) {
        db.sql(
                        """
                        insert into campaign_wave (campaign_id, number, reminder, due_at)
                        values (:campaign, :number, :reminder, :due)
                        """)
                .param("campaign", campaign)
                .param("number", wave.number())
                .param("reminder", wave.reminder())
                .param("due", wave.due())
                .update();
    }

    /** Gives each target its turn: so many a day, in the order in which they were chosen. */
    void assign(CampaignId campaign, int perDay) {
        db.sql(
                        """
                        update campaign_target t
                           set wave = n.wave
                          from (select id, ((row_number() over (order by id) - 1) / :perDay + 1)::int
                                       as wave
                                  from campaign_target
                                 where campaign_id = :campaign) n
                         where t.id = n.id and t.campaign_id = :campaign
                        """)
                .param("campaign", campaign)
                .param("perDay", perDay)
                .update();
    }

    /** Campaigns with a wave whose time has come and that neither rest nor are stopped. */
    List<CampaignId> due(Instant now) {
        return db.sql(
                        """
                        select distinct c.id
                          from campaign_wave v
                          join campaign c on c.id = v.campaign_id
                         where v.due_at <= :now and v.done_at is null
                           and c.started_at is not null
                           and c.paused_at is null and c.stopped_at is null
                         order by c.id
                        """)
                .param("now", now)
                .query((row, _) -> new CampaignId(row.getObject(1, UUID.class)))
                .list();
    }

    List<Wave> of(CampaignId campaign) {
        return db.sql("select * from campaign_wave where campaign_id = :campaign order by number")
                .param("campaign", campaign)
                .query(WaveRows::row)
                .list();
    }

    void done(CampaignId campaign, int number, Instant at) {
        db.sql(
                        """
                        update campaign_wave
                           set done_at = :at
                         where campaign_id = :campaign and number = :number
                        """)
                .param("at", at)
                .param("campaign", campaign)
                .param("number", number)
                .update();
    }

    List<CampaignPage.WaveCount> counts(CampaignId campaign) {
        return db.sql(
                        """
                        select v.*,
                               (select count(*) from campaign_target t
                                 where t.campaign_id = v.campaign_id and t.wave = v.number) as targets,
                               count(s.workplace_id) filter (where s.outcome = 'SENT') as sent,
                               count(s.workplace_id) filter (where s.outcome <> 'SENT') as skipped
                          from campaign_wave v
                          left join campaign_sending s
                            on s.campaign_id = v.campaign_id and s.wave = v.number
                         where v.campaign_id = :campaign
                         group by v.operator_id, v.campaign_id, v.number
                         order by v.number
                        """)
                .param("campaign", campaign)
                .query(
                        (row, number) ->
                                new CampaignPage.WaveCount(
                                        row(row, number),
                                        row.getInt("targets"),
                                        row.getInt("sent"),
                                        row.getInt("skipped")))
                .list();
    }

    private static Wave row(ResultSet row, int number) throws SQLException {
        return new Wave(
                row.getInt("number"),
                row.getBoolean("reminder"),
                Objects.requireNonNull(Campaigns.instant(row, "due_at")),
                Campaigns.instant(row, "done_at"));
    }
}
