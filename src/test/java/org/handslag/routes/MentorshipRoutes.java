package org.handslag.routes;

import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.support.Visitor;

/** A circle of a colleague of some workplace where someone is a mentor. */
final class MentorshipRoutes {
    static final Map<String, String> IDS =
            Map.of(
                    "mentorships/{id}",
                    RealRows.last("id", "mentorship"),
                    "members/{role}",
                    "select 'MENTOR' where :operator is not null");

    private MentorshipRoutes() {}

    static void make(Visitor leader, Operator operator) {
        var path = "/" + operator.slug() + "/mentorships";
        var where = leader.get(path + "/new").expect(200).html();
        var workplace = where.select("select[name=workplace] option[value]:not([value=''])").val();
        var chosen = "/new?asked=yes&kind=ONBOARDING&workplace=" + workplace;
        var form = leader.get(path + chosen).expect(200);
        var mentor = form.html().select("select[name=mentor] option[value]:not([value=''])").val();
        var typed =
                Map.of(
                        "name",
                        "Nils Ny",
                        "email",
                        "nils@" + operator.slug() + ".example",
                        "agrees",
                        "yes",
                        "mentor",
                        mentor,
                        "begins",
                        "2026-11-02");
        var made = leader.submit(form, path, typed).expect(303);
        AgreementRoutes.make(leader, made.header("Location"));
        FollowUpRoutes.make(leader, made.header("Location"));
        ConcernRoutes.make(leader, made.header("Location"));
        HandoverRoutes.make(leader, made.header("Location"));
    }
}
