package org.handslag.adjustment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The order that a coordinator gives a list. */
final class Ranking {
    private Ranking() {}

    /**
     * The list with one moved behind another.
     *
     * @param behind as it was typed; blank for first
     * @throws NotVisible when it is no other of the list
     */
    static <T> List<T> moved(List<T> all, T one, String behind) {
        var order = new ArrayList<>(all);
        order.remove(one);
        var at = order.stream().map(Object::toString).toList().indexOf(behind);
        if (at < 0 && !behind.isBlank()) {
            throw new NotVisible();
        }
        order.add(at + 1, one);
        return List.copyOf(order);
    }

    static void write(JdbcClient db, String table, List<UUID> ids) {
        db.sql(
                        """
                        update %s t set position = o.n
                          from unnest(:ids::uuid[]) with ordinality o (id, n)
                         where t.id = o.id and t.position <> o.n
                        """
                                .formatted(table))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }
}
