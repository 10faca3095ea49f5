package org.handslag.inquiry;

import java.time.LocalDate;
import java.util.UUID;
import org.handslag.relation.RelationNow;
import org.handslag.scope.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Which workplaces an inquiry reaches: as they stand on the day of a round. */
@Repository
class Choosing {
    private static final String WHOSE =
            """
              from workplace w
              join organisation o on o.id = w.organisation_id
             where (cardinality(:sectors::text[]) = 0 or o.sector = any (:sectors::text[]))
               and %s = any (:relations::text[])
            """
                    .formatted(RelationNow.OF_WORKPLACE);

    private final JdbcClient db;

    Choosing(JdbcClient db) {
        this.db = db;
    }

    /** How many would be asked on this day. */
    int count(Inquiry.Whose whose, LocalDate today) {
        return bind(db.sql("select count(*)" + WHOSE), whose, today).query(Integer.class).single();
    }

    void choose(Inquiry inquiry, int number, LocalDate today) {
        var found =
                bind(db.sql("select w.id" + WHOSE + " order by w.id"), inquiry.whose(), today)
                        .query(UUID.class)
                        .list();
        db.sql(
                        """
                        insert into inquiry_asked (id, inquiry_id, number, workplace_id)
                        select t.id, :inquiry, :number, t.workplace
                          from unnest(:ids::uuid[], :workplaces::uuid[]) as t (id, workplace)
                        """)
                .param("inquiry", inquiry.id())
                .param("number", number)
                .param("ids", found.stream().map(_ -> Uuid7.next()).toArray(UUID[]::new))
                .param("workplaces", found.toArray(UUID[]::new))
                .update();
    }

    private static StatementSpec bind(StatementSpec sql, Inquiry.Whose whose, LocalDate today) {
        return sql.param("today", today)
                .param("sectors", Inquiries.names(whose.sectors()))
                .param("relations", Inquiries.names(whose.relations()));
    }
}
