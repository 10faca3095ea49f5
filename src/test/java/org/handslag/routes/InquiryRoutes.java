package org.handslag.routes;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.inquiry.Asking;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;

/** What employers are asked again and again: one round, with an answer that wants a call. */
record InquiryRoutes(BeanFactory beans, Operator operator, RealIds ids, int port) {
    private static final String ASKED =
            """
            select %s from inquiry_asked a
             where a.operator_id = :operator and a.outcome = 'SENT'
             order by (not exists (select from inquiry_answer n where n.id = a.id)) = %s desc,
                      a.inquiry_id desc, a.id
             limit 1
            """;

    static final Map<String, String> IDS =
            Map.of(
                    "inquiries/{id}", RealRows.first("id", "inquiry"),
                    "rounds/{number}", "select '1' where :operator is not null",
                    "inquiry-answers/{answer}", RealRows.first("id", "inquiry_answer"));

    static final String LINK = ASKED.formatted("a.id", "true");

    /** Another one is asked and not answered. */
    void make(Visitor leader) {
        plan(leader, "Behov");
        var token = token();
        var visitor = new Visitor(port, "sv");
        var link = "/goteborg/inquiry/" + token;
        var call = Map.of("call", "yes", "call-name", "Eva", "call-telephone", "070-174 06 05");
        visitor.submit(visitor.get(link).expect(200), link, call).expect(303);
        plan(leader, "Mer behov");
    }

    private void plan(Visitor leader, String name) {
        var form = leader.get("/goteborg/inquiries/new").expect(200);
        var typed = new HashMap<>(Map.of("name", name, "first-day", "2026-11-02"));
        typed.put("survey", "ready");
        leader.submit(form, "/inquiries", typed).expect(303);
        beans.getBean(Asking.class).run();
    }

    private String token() {
        var asked = UUID.fromString(ids.id(LINK));
        var until = beans.getBean(TestClock.class).instant().plusSeconds(3600);
        return beans.getBean(UnitOfWork.class)
                .in(
                        operator.id(),
                        () ->
                                beans.getBean(Tokens.class)
                                        .issue(new Purpose("inquiry"), asked, until));
    }
}
