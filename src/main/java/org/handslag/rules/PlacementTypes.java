package org.handslag.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Country;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the kinds. */
@Repository
class PlacementTypes {
    private final JdbcClient db;

    PlacementTypes(JdbcClient db) {
        this.db = db;
    }

    Optional<PlacementType> find(PlacementTypeId id) {
        return db.sql("select * from placement_type where id = :id")
                .param("id", id)
                .query(PlacementTypes::row)
                .optional();
    }

    List<PlacementType> all() {
        return db.sql("select * from placement_type order by country, code")
                .query(PlacementTypes::row)
                .list();
    }

    /** False when this code is taken in this country. */
    boolean add(PlacementType type) {
        return db.sql(
                                """
                                insert into placement_type (id, country, code, kind)
                                values (:id, :country, :code, :kind)
                                on conflict on constraint placement_type_taken do nothing
                                """)
                        .param("id", type.id())
                        .param("country", type.country())
                        .param("code", type.code())
                        .param("kind", type.kind())
                        .update()
                == 1;
    }

    /** False when it stands so already. */
    boolean retire(PlacementTypeId id, @Nullable Instant at) {
        return db.sql(
                                """
                                update placement_type set retired_at = :at
                                 where id = :id and (retired_at is null) <> (:at::timestamptz is null)
                                """)
                        .param("id", id)
                        .param("at", at)
                        .update()
                == 1;
    }

    private static PlacementType row(ResultSet row, int number) throws SQLException {
        var retired = row.getTimestamp("retired_at");
        return new PlacementType(
                new PlacementTypeId(row.getObject("id", UUID.class)),
                Country.valueOf(row.getString("country")),
                row.getString("code"),
                TypeKind.valueOf(row.getString("kind")),
                retired == null ? null : retired.toInstant());
    }
}
