package org.handslag.routes;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.checkin.CheckInAsking;
import org.handslag.checkin.CheckInVoice;
import org.handslag.mentorship.MentorshipId;
import org.handslag.progress.ProgressItem;
import org.handslag.progress.ProgressRating;
import org.handslag.progress.ProgressRating.Rater;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.SeatCast;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The circle of {@link MentorshipRoutes} is asked, answers on paper, is called and paused. */
final class CheckInRoutes {
    private static final String LATEST = "select id::text from mentorship order by id desc limit 1";
    private static final String MENTEE =
            "select person_id::text from circle_member where role = 'MENTEE' and mentorship_id = '%s'";

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
        var work = beans.getBean(UnitOfWork.class);
        var id = work.in(operator.id(), () -> one(beans, LATEST));
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
        leader.submit(usual, rhythm, Map.of("rhythm", "MONTHLY", "usual", "yes")).expect(303);
        var today = operator.today(beans.getBean(TestClock.class));
        beans.getBean(CheckInAsking.class).ask(operator, today.plusDays(60));
        work.in(operator.id(), () -> rate(beans, operator, id, today));
    }

    private static boolean rate(BeanFactory beans, Operator operator, String id, LocalDate day) {
        var mentee = PersonId.of(one(beans, MENTEE.formatted(id)));
        var who = new Rater(MentorshipId.of(id), CheckInVoice.MENTEE, mentee, day, day);
        var by = SeatCast.visitor(operator);
        return beans.getBean(ProgressRating.class)
                .rate(who, Map.of(ProgressItem.TASKS, 3), null, null, by);
    }

    private static String one(BeanFactory beans, String sql) {
        return beans.getBean(JdbcClient.class).sql(sql).query(String.class).single();
    }
}
