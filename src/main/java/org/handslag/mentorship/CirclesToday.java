package org.handslag.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Circles in which someone is still to be found. */
@Component
@Order(16)
class CirclesToday implements OnTheDesk {
    private static final String LACKING =
            """
            select count(*) from mentorship m
             where m.ended_on is null
               and exists (select from unnest(:roles) wanted
                            where wanted like m.kind || ' %'
                              and not exists (
                                  select from circle_member c
                                   where c.mentorship_id = m.id
                                     and m.kind || ' ' || c.role = wanted
                                     and coalesce(c.until_day, 'infinity') >= :today))
               and
            """
                    + CircleReach.PROGRAMMES;

    private final JdbcClient db;

    CirclesToday(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var open = lacking(desk.viewer(), desk.today());
        return open == 0
                ? List.of()
                : List.of(TodayItem.of("mentorship.today", Map.of("n", open), "/mentorships"));
    }

    /** How many of her programmes that go on lack someone. */
    private int lacking(Viewer viewer, LocalDate today) {
        var roles =
                Stream.of(MentorshipKind.values())
                        .flatMap(
                                kind ->
                                        Stream.of(CircleRole.values())
                                                .filter(role -> Circle.isWanted(kind, role))
                                                .map(role -> kind + " " + role));
        return !viewer.has(Role.COORDINATOR)
                ? 0
                : db.sql(LACKING)
                        .param("programmes", viewer.programmes(Role.COORDINATOR))
                        .param("roles", roles.toArray(String[]::new))
                        .param("today", today)
                        .query(Integer.class)
                        .single();
    }
}
