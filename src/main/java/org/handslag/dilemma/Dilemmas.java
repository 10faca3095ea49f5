package org.handslag.dilemma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads and writes the cases. Others read; only this module writes. */
@Repository
public class Dilemmas {
    private final JdbcClient db;

    Dilemmas(JdbcClient db) {
        this.db = db;
    }

    public Optional<Dilemma> find(DilemmaId id) {
        return db.sql("select * from dilemma where id = :id")
                .param("id", id)
                .query(Dilemmas::row)
                .optional();
    }

    /** All of them, those that are no longer offered last. */
    public List<Dilemma> all() {
        return db.sql("select * from dilemma order by retired_at nulls first, id")
                .query(Dilemmas::row)
                .list();
    }

    /** False when that ready-made one was taken in before. */
    boolean add(Dilemma dilemma) {
        return bind(
                                dilemma,
                                """
                                insert into dilemma (id, ready_made, title, situation, questions)
                                values (:id, :readyMade, :title::jsonb, :situation::jsonb,
                                        :questions::jsonb)
                                on conflict on constraint dilemma_taken_in_once do nothing
                                """)
                        .param("readyMade", dilemma.readyMade())
                        .update()
                == 1;
    }

    /** False when someone else saved first. */
    boolean save(Dilemma dilemma) {
        return bind(
                                dilemma,
                                """
                                update dilemma
                                   set title = :title::jsonb, situation = :situation::jsonb,
                                       questions = :questions::jsonb, retired_at = :retiredAt,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("retiredAt", dilemma.retiredAt())
                        .param("version", dilemma.version())
                        .update()
                == 1;
    }

    private StatementSpec bind(Dilemma dilemma, String sql) {
        return db.sql(sql)
                .param("id", dilemma.id())
                .param("title", dilemma.words().title())
                .param("situation", dilemma.words().situation())
                .param("questions", dilemma.words().questions());
    }

    private static Dilemma row(ResultSet row, int number) throws SQLException {
        var retired = row.getTimestamp("retired_at");
        return new Dilemma(
                new DilemmaId(row.getObject("id", UUID.class)),
                row.getString("ready_made"),
                new Dilemma.Words(
                        Texts.parse(row.getString("title")),
                        Texts.parse(row.getString("situation")),
                        Texts.parse(row.getString("questions"))),
                retired == null ? null : retired.toInstant(),
                row.getLong("version"));
    }
}
