package org.handslag.routes;

import java.util.Map;

/** Those of the World who wait for a mentor have said what matters to them. */
final class ProfileRoutes {
    static final String WISHER =
            """
            select r.id
              from referral r
              join travel_time t on t.person_id = r.person_id
              join kept_apart k on k.mentee_id = r.person_id
             where r.operator_id = :operator and r.answer = 'ACCEPTED' and r.found_at is null
             order by r.id limit 1
            """;

    static final Map<String, String> IDS =
            Map.of(
                    "profile/{aspect}",
                    "select 'language' where :operator is not null",
                    "apart/{conflict}",
                    RealRows.first("id", "kept_apart"),
                    "travel-times/{workplace}",
                    "select workplace_id from travel_time where operator_id = :operator limit 1");

    private ProfileRoutes() {}

    static boolean isOfWisher(String pattern) {
        return pattern.matches("/referrals/\\{id}/(profile|apart|travel-times).*");
    }
}
