package org.handslag.routes;

import java.util.Map;
import org.handslag.checkin.CheckInAsking;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The circle of {@link MentorshipRoutes} is asked, answers on paper, is called and paused. */
final class CheckInRoutes {
    static final Map<String, String> IDS =
            Map.of(
                    "rhythm/{kind}",
                    "select 'WELLBEING' where :operator is not null",
                    "calls/{call}",
                    RealRows.last("id", "wellbeing_call"));

    private CheckInRoutes() {}

    static String asked(String kind) {
        return """
        select id from check_in
         where operator_id = :operator and kind = '%s' and voice = 'MENTEE'
         order by id desc limit 1
        """
                .formatted(kind);
    }

    static void make(BeanFactory beans, Visitor leader, Operator operator) {
        var id =
                beans.getBean(UnitOfWork.class)
                        .in(
                                operator.id(),
                                () ->
                                        beans.getBean(JdbcClient.class)
                                                .sql(
                                                        "select id::text from mentorship order by id desc limit 1")
                                                .query(String.class)
                                                .single());
        var page = "/" + operator.slug() + "/mentorships/" + id + "/wellbeing";
        var form = leader.get(page + "/behalf").expect(200);
        var typed =
                Map.of(
                        "work",
                        "GOOD",
                        "mentor",
                        "SO_SO",
                        "call",
                        "SOON",
                        "way",
                        "PAPER",
                        "read-out",
                        "NOTHING",
                        "read-in",
                        "svenska");
        leader.submit(form, "/behalf", typed).expect(303);
        var call = leader.get(page + "/calls/new").expect(200);
        leader.submit(call, "/calls", Map.of("words", "Vi ses på torsdag")).expect(303);
        var rhythm = "/rhythm/WELLBEING";
        var usual = leader.get(page.replace("/wellbeing", rhythm)).expect(200);
        leader.submit(usual, rhythm, Map.of("rhythm", "MONTHLY")).expect(303);
        var clock = beans.getBean(TestClock.class);
        beans.getBean(CheckInAsking.class).ask(operator, operator.today(clock).plusDays(60));
    }
}
