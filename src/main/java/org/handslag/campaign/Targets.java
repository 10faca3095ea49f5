package org.handslag.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.directory.Alphabet;
import org.handslag.directory.Sector;
import org.handslag.directory.WorkplaceId;
import org.handslag.relation.RelationState;
import org.handslag.scope.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The workplaces there are to choose among, and those that were chosen. */
@Repository
class Targets {
    private static final int AT_A_TIME = 500;

    private final JdbcClient db;

    Targets(JdbcClient db) {
        this.db = db;
    }

    ChoosePage.Found count(Wanted wanted) {
        return wanted.bind(
                        db.sql(
                                Wanted.KNOWN
                                        + "select count(*) as n,"
                                        + " count(*) filter (where not has_address) as without"
                                        + " from known"
                                        + Wanted.WHERE))
                .query((row, _) -> new ChoosePage.Found(row.getInt("n"), row.getInt("without")))
                .single();
    }

    List<ChoosePage.Choice> rows(Wanted wanted, Locale order, int from, int most) {
        return wanted.bind(
                        db.sql(
                                Wanted.KNOWN
                                        + "select * from known"
                                        + Wanted.WHERE
                                        + sorted(order)
                                        + " limit :most offset :from"))
                .param("most", most)
                .param("from", from)
                .query(Targets::row)
                .list();
    }

    Stream<ChoosePage.Choice> lines(Wanted wanted, Locale order) {
        return wanted
                .bind(
                        db.sql(Wanted.KNOWN + "select * from known" + Wanted.WHERE + sorted(order))
                                .withFetchSize(AT_A_TIME))
                .query(Targets::row)
                .stream();
    }

    /** Chooses all that are wanted, beside those that are chosen already. Says how many came. */
    int add(Wanted wanted, CampaignId campaign) {
        var found =
                wanted.bind(db.sql(Wanted.KNOWN + "select id from known" + Wanted.WHERE))
                        .query(UUID.class)
                        .list();
        return db.sql(
                        """
                        insert into campaign_target (id, campaign_id, workplace_id)
                        select t.id, :campaign, t.workplace
                          from unnest(:ids::uuid[], :workplaces::uuid[]) as t (id, workplace)
                            on conflict on constraint target_once do nothing
                        """)
                .param("campaign", campaign)
                .param("ids", found.stream().map(_ -> Uuid7.next()).toArray(UUID[]::new))
                .param("workplaces", found.toArray(UUID[]::new))
                .update();
    }

    boolean remove(CampaignId campaign, WorkplaceId workplace) {
        return db.sql(
                                """
                                delete from campaign_target
                                 where campaign_id = :campaign and workplace_id = :workplace
                                """)
                        .param("campaign", campaign)
                        .param("workplace", workplace)
                        .update()
                == 1;
    }

    int count(CampaignId campaign) {
        return db.sql("select count(*) from campaign_target where campaign_id = :campaign")
                .param("campaign", campaign)
                .query(Integer.class)
                .single();
    }

    private static String sorted(Locale order) {
        return " order by organisation %1$s, name %1$s, id".formatted(Alphabet.of(order));
    }

    private static ChoosePage.Choice row(ResultSet row, int number) throws SQLException {
        return new ChoosePage.Choice(
                new WorkplaceId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("organisation"),
                Sector.valueOf(row.getString("sector")),
                row.getString("municipality"),
                row.getObject("employees", Integer.class),
                RelationState.valueOf(row.getString("relation")),
                row.getInt("mentors"),
                row.getBoolean("has_address"));
    }
}
