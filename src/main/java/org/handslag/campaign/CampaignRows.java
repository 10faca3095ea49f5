package org.handslag.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.handslag.campaign.Campaign.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of campaigns. */
@Repository
class CampaignRows {
    private final JdbcClient db;

    CampaignRows(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<CampaignPage.Listed> all(UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select c.id, c.name, c.made_at, c.started_at, c.paused_at, c.stopped_at,
                               exists (select from campaign_wave v
                                        where v.campaign_id = c.id and v.done_at is null) as open,
                               (select count(*) from campaign_target t
                                 where t.campaign_id = c.id) as chosen,
                               (select count(distinct s.workplace_id) from campaign_sending s
                                 where s.campaign_id = c.id and s.outcome = 'SENT') as sent,
                               (select count(distinct a.target_id) from campaign_answer a
                                  join campaign_target t on t.id = a.target_id
                                 where t.campaign_id = c.id) as answered
                          from campaign c
                         where :programmes::uuid[] is null
                            or c.programme_id = any (:programmes::uuid[])
                         order by c.made_at desc, c.id desc
                        """)
                .param("programmes", programmes)
                .query(CampaignRows::row)
                .list();
    }

    private static CampaignPage.Listed row(ResultSet row, int number) throws SQLException {
        var standing =
                new Standing(
                        Campaigns.instant(row, "started_at"),
                        Campaigns.instant(row, "paused_at"),
                        Campaigns.instant(row, "stopped_at"),
                        row.getBoolean("open"));
        return new CampaignPage.Listed(
                new CampaignId(row.getObject("id", UUID.class)),
                row.getString("name"),
                standing.state(),
                Objects.requireNonNull(Campaigns.instant(row, "made_at")),
                row.getInt("chosen"),
                row.getInt("sent"),
                row.getInt("answered"));
    }
}
