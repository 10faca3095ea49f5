package org.handslag.routes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.aftercare.AfterCaring;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;

/** A mentorship that has ended, with all that belongs to its end and what came after. */
final class EndingRoutes {
    static final String ENDED =
            """
            select mentorship_id from end_summary
             where operator_id = :operator
             order by written_at desc, mentorship_id desc limit 1
            """;

    static final Map<String, String> IDS =
            Map.of(
                    "testimonials/{role}",
                    "select 'MENTOR' where :operator is not null",
                    "looking-back/{role}",
                    "select 'MENTEE' where :operator is not null",
                    "outcome/{outcome}",
                    RealRows.last("id", "circle_outcome"),
                    "after-care/{id}",
                    RealRows.last("id", "after_care"));

    private static final List<String> OF_ENDED =
            List.of("summary", "certificate", "testimonials", "service", "looking-back", "outcome");

    private EndingRoutes() {}

    static boolean isOfEnded(String pattern) {
        return OF_ENDED.stream().anyMatch(one -> pattern.startsWith("/mentorships/{id}/" + one));
    }

    static void make(BeanFactory beans, Visitor leader, Operator operator) {
        var path = "/" + operator.slug() + "/mentorships";
        var where = leader.get(path + "/new").expect(200).html();
        var workplace = where.select("select[name=workplace] option[value]:not([value=''])").val();
        var chosen = "/new?asked=yes&kind=ONBOARDING&workplace=" + workplace;
        var form = leader.get(path + chosen).expect(200);
        var mentor = form.html().select("select[name=mentor] option[value]:not([value=''])").val();
        var today = operator.today(beans.getBean(TestClock.class));
        var typed = new HashMap<>(Map.of("name", "Nora Nilsson", "email", "nora@nilsson.example"));
        typed.putAll(Map.of("agrees", "yes", "mentor", mentor, "begins", today.toString()));
        var circle = leader.submit(form, path, typed).expect(303).header("Location");
        submit(leader, circle, "/ending", "/ending", Map.of("reason", "COMPLETED"));
        submit(leader, circle, "/summary/words", "/words", Map.of("done", "Packat varor"));
        submit(leader, circle, "/certificate", "/certificate", Map.of("tasks", "Packa varor"));
        submit(leader, circle, "/summary", "/testimonials/MENTOR/wish", Map.of());
        var told = Map.of("could-ask", "YES");
        submit(leader, circle, "/looking-back/MENTEE", "/looking-back", told);
        var outcome = Map.of("doing", "WORK", "asked", "MENTEE");
        submit(leader, circle, "/outcome", "/outcome", outcome);
        afterwards(beans, leader, operator);
    }

    /** A month later someone is asked, wants a call and no more questions. */
    private static void afterwards(BeanFactory beans, Visitor leader, Operator operator) {
        var today = operator.today(beans.getBean(TestClock.class));
        var caring = beans.getBean(AfterCaring.class);
        beans.getBean(UnitOfWork.class)
                .in(operator.id(), () -> caring.ask(today.plusDays(35), operator));
        var list = leader.get("/" + operator.slug() + "/after-care").expect(200).html();
        var first = list.select("main ul.tasks a[href*=/after-care/]").first().attr("href");
        var said = Map.of("doing", "WORK", "call", "yes", "way", "BY_TELEPHONE");
        leader.submit(leader.get(first).expect(200), first, said).expect(303);
        leader.submit(leader.get(first).expect(200), "/stop", Map.of()).expect(303);
    }

    private static void submit(
            Visitor leader, String circle, String page, String action, Map<String, String> typed) {
        leader.submit(leader.get(circle + page).expect(200), action, typed).expect(303);
    }
}
