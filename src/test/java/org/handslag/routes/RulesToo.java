package org.handslag.routes;

import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.support.Visitor;

/** Kinds of placements, one of which has rules that do not hold yet. */
final class RulesToo {
    private static final String DRAFT =
            """
            select %s from rule_pack
             where operator_id = :operator and published_at is null
             order by type_id limit 1
            """;

    static final Map<String, String> IDS =
            Map.of(
                    "placement-types/{id}", DRAFT.formatted("type_id"),
                    "packs/{number}", DRAFT.formatted("number"));

    private RulesToo() {}

    static void make(Visitor leader, Operator operator) {
        var list = "/" + operator.slug() + "/placement-types";
        var all = leader.get(list).expect(200);
        if (all.text().contains("/placement-types/shipped")) {
            leader.submit(all, "/shipped", Map.of()).expect(303);
        }
        var kind = leader.get(list).html().select("tbody a").attr("href");
        leader.submit(leader.get(kind).expect(200), "/packs", Map.of()).expect(303);
    }
}
