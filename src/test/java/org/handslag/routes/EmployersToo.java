package org.handslag.routes;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.directory.Affiliations;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.Operators;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.CourseCast;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;

/** A relation with all that can stand at one, and a campaign by which someone has registered. */
class EmployersToo {
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final String OF_THE_FIRST =
            """
            select w.id from workplace w
             where w.operator_id = :operator and (w.organisation_id = (
                   select id from organisation where operator_id = :operator order by id limit 1)) %s
             order by w.id limit 1
            """;

    private final BeanFactory beans;
    private final RealIds ids;
    private final int port;

    EmployersToo(BeanFactory beans, RealIds ids, int port) {
        this.beans = beans;
        this.ids = ids;
        this.port = port;
    }

    void make(Visitor leader) {
        meet();
        var organisation = "/organisations/" + ids.id(RealRows.first("id", "organisation"));
        var relation = organisation + "/relation";
        submit(leader, organisation + "/contact", "/contact", Map.of("email", "vd@firma.example"));
        submit(leader, relation, "/relation", Map.of("state", "PARTNER", "why", "Vi har träffats"));
        submit(leader, relation, "/notes", Map.of("note", "Vill ta emot tre"));
        var question = Map.of("question", "Hur gick det?", "due", "2026-12-01");
        submit(leader, relation, "/follow-ups", question);
        submit(leader, relation, "/ambassador", Map.of());
        var one = leader.get("/goteborg" + relation).html();
        var responsible = one.select("[name=responsible] option[value~=.]").first().val();
        submit(leader, relation, "/responsible", Map.of("responsible", responsible));
        var typed = Map.of("name", "Höst", "subject-sv", "Kom", "text-sv", "Välkomna!");
        submit(leader, "/campaigns/new", "/campaigns", typed);
        var campaign = "/campaigns/" + ids.id(RealRows.last("id", "campaign"));
        submit(leader, campaign + "/workplaces", "/workplaces", Map.of());
        register();
    }

    /** Someone who was at a course with job consultants works at two organisations. */
    private void meet() {
        var person =
                new PersonId(UUID.fromString(ids.id(RealRows.COMPLETED.formatted("r.person_id"))));
        in(
                () -> {
                    var affiliations = beans.getBean(Affiliations.class);
                    affiliations.begin(person, workplace(OF_THE_FIRST.formatted("")), "", LONG_AGO);
                    var other = OF_THE_FIRST.replace("= (", "<> (").formatted("");
                    affiliations.begin(person, workplace(other), "", LONG_AGO);
                });
    }

    private WorkplaceId workplace(String query) {
        return new WorkplaceId(UUID.fromString(ids.id(query)));
    }

    private void register() {
        var clock = beans.getBean(TestClock.class);
        var goteborg = beans.getBean(Operators.class).bySlug("goteborg").orElseThrow();
        var day = LocalDate.ofInstant(clock.instant(), goteborg.zone()).plusDays(41);
        var date = beans.getBean(CourseCast.class).published(goteborg, day, 9);
        var target = UUID.fromString(ids.id(RealRows.last("id", "campaign_target")));
        var until = clock.instant().plusSeconds(3600);
        var tokens = beans.getBean(Tokens.class);
        var token =
                beans.getBean(UnitOfWork.class)
                        .in(
                                goteborg.id(),
                                () -> tokens.issue(new Purpose("campaign"), target, until));
        submit(
                new Visitor(port, "sv"),
                "/courses/" + date.slug() + "/register?invited=" + token,
                "/register",
                Map.of("name", "Ida Ask", "email", "ida@firma.example"));
    }

    private void in(Runnable unit) {
        var goteborg = beans.getBean(Operators.class).bySlug("goteborg").orElseThrow();
        beans.getBean(UnitOfWork.class).in(goteborg.id(), unit);
    }

    private static void submit(Visitor by, String path, String action, Map<String, String> values) {
        by.submit(by.get("/goteborg" + path).expect(200), action, values).expect(303);
    }
}
