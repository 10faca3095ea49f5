package org.handslag.routes;

import java.util.Map;

/** The World's first meeting of those who wait with mentors, and one of its guests. */
final class SpeedRoutes {
    private static final String MEETING = RealRows.first("id", "speed_meeting");
    private static final String GUEST =
            "select id from speed_guest where operator_id = :operator and meeting_id = ("
                    + MEETING
                    + ") order by id limit 1";

    static final Map<String, String> IDS =
            Map.of("speed-meetings/{id}", MEETING, "guests/{guest}", GUEST, "met/{guest}", GUEST);

    private SpeedRoutes() {}
}
