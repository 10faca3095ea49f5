package org.handslag.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.handslag.campaign.Campaign.Pace;
import org.handslag.campaign.Campaign.Standing;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class Campaigns {
    private static final String SELECT =
            """
            select c.*,
                   array(select d.instance_id
                           from campaign_date d
                           join course_instance i on i.id = d.instance_id
                          where d.campaign_id = c.id
                          order by i.starts_at, i.id) as dates,
                   exists (select from campaign_wave v
                            where v.campaign_id = c.id and v.done_at is null) as open
              from campaign c
             where c.id = :id
            """;

    private final JdbcClient db;

    Campaigns(JdbcClient db) {
        this.db = db;
    }

    Optional<Campaign> find(CampaignId id) {
        return db.sql(SELECT).param("id", id).query(Campaigns::row).optional();
    }

    /** For a coordinator of these programmes, all of them when null. */
    Optional<Campaign> find(CampaignId id, UUID @Nullable [] programmes) {
        return db.sql(
                        SELECT
                                + """
                               and (:programmes::uuid[] is null
                                    or c.programme_id = any (:programmes::uuid[]))
                                """)
                .param("id", id)
                .param("programmes", programmes)
                .query(Campaigns::row)
                .optional();
    }

    /** Nobody else sends, stops or changes it until this unit of work is over. */
    Optional<Campaign> locked(CampaignId id) {
        db.sql("select id from campaign where id = :id for update")
                .param("id", id)
                .query((_, _) -> true)
                .list();
        return find(id);
    }

    void add(Campaign campaign, @Nullable PersonId by, Instant now) {
        written(
                        db.sql(
                                """
                                insert into campaign (id, programme_id, name, subject, text, first_day,
                                                      hour, per_day, made_by, made_at)
                                values (:id, :programme, :name, :subject::jsonb, :text::jsonb, :firstDay,
                                        :hour, :perDay, :by, :now)
                                """),
                        campaign)
                .param("programme", campaign.programme())
                .param("by", by)
                .param("now", now)
                .update();
        putDates(campaign);
    }

    /** False when someone else saved first. */
    boolean save(Campaign campaign) {
        var saved =
                written(
                                db.sql(
                                        """
                                        update campaign
                                           set name = :name, subject = :subject::jsonb,
                                               text = :text::jsonb, first_day = :firstDay,
                                               hour = :hour, per_day = :perDay, version = version + 1
                                         where id = :id and version = :version
                                        """),
                                campaign)
                        .param("version", campaign.version())
                        .update();
        if (saved == 1) {
            db.sql("delete from campaign_date where campaign_id = :id")
                    .param("id", campaign.id())
                    .update();
            putDates(campaign);
        }
        return saved == 1;
    }

    void saveStanding(Campaign campaign) {
        db.sql(
                        """
                        update campaign
                           set started_at = :started, paused_at = :paused, stopped_at = :stopped
                         where id = :id
                        """)
                .param("started", campaign.standing().started())
                .param("paused", campaign.standing().paused())
                .param("stopped", campaign.standing().stopped())
                .param("id", campaign.id())
                .update();
    }

    private void putDates(Campaign campaign) {
        db.sql(
                        """
                        insert into campaign_date (campaign_id, instance_id)
                        select :id, unnest(:dates::uuid[])
                        """)
                .param("id", campaign.id())
                .param(
                        "dates",
                        campaign.dates().stream().map(CourseInstanceId::value).toArray(UUID[]::new))
                .update();
    }

    private static StatementSpec written(StatementSpec sql, Campaign campaign) {
        return sql.param("id", campaign.id())
                .param("name", campaign.name())
                .param("subject", campaign.subject())
                .param("text", campaign.text())
                .param("firstDay", campaign.pace().firstDay())
                .param("hour", campaign.pace().hour())
                .param("perDay", campaign.pace().perDay());
    }

    private static Campaign row(ResultSet row, int number) throws SQLException {
        return new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("name"),
                Texts.parse(row.getString("subject")),
                Texts.parse(row.getString("text")),
                new Pace(
                        row.getObject("first_day", LocalDate.class),
                        row.getInt("hour"),
                        row.getInt("per_day")),
                Arrays.stream((UUID[]) row.getArray("dates").getArray())
                        .map(CourseInstanceId::new)
                        .toList(),
                new Standing(
                        instant(row, "started_at"),
                        instant(row, "paused_at"),
                        instant(row, "stopped_at"),
                        row.getBoolean("open")),
                row.getLong("version"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
