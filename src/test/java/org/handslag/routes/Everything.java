package org.handslag.routes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.demo.World;
import org.handslag.directory.WorkplaceId;
import org.handslag.file.Drawings;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.prerequisite.LearningPlay;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.support.Copies;
import org.handslag.support.CourseCast;
import org.handslag.support.PeopleCast;
import org.handslag.support.SeatCast;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;

/** The World and, by the program's own verbs, one of each thing that it lacks. */
class Everything {
    private static final String SENT =
            """
            select id from message
             where operator_id = :operator and channel = 'MAIL' and state = 'SENT'
               and email is not null
             order by id limit 1
            """;

    private final BeanFactory beans;
    private final Rows rows;
    private final Staff staff;
    private final int port;

    Everything(BeanFactory beans, Rows rows, int port) {
        this.beans = beans;
        this.rows = rows;
        this.staff = beans.getBean(Staff.class);
        this.port = port;
    }

    Operator goteborg() {
        return beans.getBean(Operators.class).bySlug("goteborg").orElseThrow();
    }

    Operator favrskov() {
        return beans.getBean(Operators.class).bySlug("favrskov").orElseThrow();
    }

    /** Someone who has signed in and runs all of an operator. */
    Visitor leader(Operator operator) {
        var person = staff.holding(operator, Role.COORDINATOR);
        staff.give(operator, person, Role.ADMINISTRATOR, Staff.everywhere(operator));
        return staff.signedIn(port, operator, person);
    }

    /** Once in a JVM; each test class gets a copy. */
    Everything make() {
        Copies.of(beans, "everything", this::makeAll);
        return this;
    }

    private void makeAll() {
        beans.getBean(World.class).make();
        var leader = leader(goteborg());
        register();
        beans.getBean(LearningPlay.class).aSeatOnACondition();
        submit(
                leader,
                "/settings/accessibility/defects/new",
                "/defects",
                Map.of("what-sv", "Kartan saknar text", "reason-sv", "Bilden är gammal"));
        var form = leader.get("/goteborg/imports").expect(200);
        var list =
                "Namn;E-post\nAnn Ek;ann@ek.example\nBo Ek;nej\n".getBytes(StandardCharsets.UTF_8);
        var columns = leader.upload(form, Map.of("kind", "PEOPLE"), "lista.csv", list).expect(303);
        leader.submit(leader.follow(columns).expect(200), "/columns", Map.of()).expect(303);
        merge(leader);
        affiliate();
        approve(leader);
        post(leader);
        leader.submit(leader.get("/goteborg/me/calendar").expect(200), "/me/calendar", Map.of())
                .expect(200);
        openWall(leader);
        news(leader);
        new NetworkThings(beans, rows, port).make(this);
        askSurveys(leader);
        Ordered.make(leader, new Visitor(port, "sv"), this);
        new Planned(leader, ids()).make();
        new Harvested(leader, ids()).make();
        new Transferred(leader, new Visitor(port, "sv"), ids()).make();
        var told = new Route("GET", "/room/{room}/workplaces/{workplace}/employees", Set.of());
        submit(leader, ids().path(told), "/employees", Map.of("employees", "20"));
        new EmployersToo(beans, ids(), port).make(leader);
        new InquiryRoutes(beans, goteborg(), ids(), port).make(leader);
        RulesToo.make(leader, goteborg());
        RulesToo.make(leader(favrskov()), favrskov());
        new OffersToo(beans, ids(), port).make(leader, goteborg());
        staff.holding(goteborg(), Role.JOB_CONSULTANT);
        staff.holding(favrskov(), Role.JOB_CONSULTANT);
        EndingRoutes.make(beans, leader, goteborg());
        DecisionRoutes.make(leader, goteborg());
        for (var operator : List.of(goteborg(), favrskov())) {
            ReferralRoutes.make(leader(operator), operator);
            MentorshipRoutes.make(leader(operator), operator);
            CheckInRoutes.make(beans, leader(operator), operator);
        }
        ConversationRoutes.make(this, staff, rows, port);
        HoursRoutes.make(this, staff, rows, port);
        List.of(goteborg(), favrskov()).forEach(o -> PasskeyRoutes.make(staff, o, port));
        List.of(goteborg(), favrskov()).forEach(o -> ShelterRoutes.make(staff, leader(o), o));
        List.of(goteborg(), favrskov()).forEach(o -> LearningRoutes.make(leader(o), o));
        // Last, since a published date tells all who want to hear of one.
        feedbackAndInterest();
        rows.leave();
    }

    private void feedbackAndInterest() {
        var visitor = new Visitor(port, "sv");
        submit(visitor, "/contact", "/contact", Map.of("said", "Texten är för liten"));
        submit(visitor, "/courses/interest", "/interest", Map.of("email", "ny@vill.example"));
    }

    /** Something that everyone can read, with a picture. */
    private void news(Visitor leader) {
        submit(leader, "/posts/new", "/posts", Map.of("title-sv", "Nytt", "text-sv", "Läs här"));
        var post = "/goteborg/posts/" + ids().id(RealRows.last("id", "news_post"));
        var form = leader.get(post + "/picture").expect(200);
        var words = Map.of("alt-sv", "En ritning", "agreed", "yes");
        leader.upload(form, words, "bild.png", Drawings.picture("png", 60, 40)).expect(303);
        leader.submit(leader.get(post).expect(200), "/publication", Map.of()).expect(303);
    }

    /** Of a date of the course that the routes are walked with, and of another date. */
    private void askSurveys(Visitor leader) {
        var date =
                """
                select i.id from course_instance i
                 where i.operator_id = :operator
                   and (i.course_id = (select id from course where operator_id = :operator
                                        order by id limit 1)) = %s
                   and not exists (select from survey_round r where r.about_id = i.id)
                 order by i.starts_at limit 1
                """;
        new AskedSurveys(beans, goteborg(), port)
                .make(
                        leader,
                        UUID.fromString(ids().id(date.formatted(true))),
                        UUID.fromString(ids().id(date.formatted(false))));
    }

    private void openWall(Visitor leader) {
        var pattern = "/instances/{id}/day/{session}/wall";
        var path = ids().path(new Route("GET", pattern, Set.of()));
        var closed = leader.get("/goteborg" + path).expect(200);
        leader.submit(closed, "/wall", Map.of()).expect(303);
    }

    private void merge(Visitor leader) {
        var into = staff.person(goteborg(), "Vera Lind", "vera@lind.example");
        var from = staff.person(goteborg(), "Vera Lindh", "vera@jobb.example");
        submit(
                leader,
                "/people/merges/new?into=" + into + "&from=" + from,
                "/people/merges",
                Map.of("reason", "Hon ringde", "NAME", "into", "EMAIL", "from"));
    }

    /** A letter to print, and a mail that came back. */
    private void post(Visitor leader) {
        var someone = staff.person(goteborg(), "Per Post", "per@post.example");
        var home = List.of("Storgatan 1", "411 38 Göteborg");
        var to = new Recipient(someone, "Per Post", null, null, home, goteborg().language());
        var letter = new Draft("circular", to, "Hälsning", Body.empty().paragraph("Hej"));
        var messages = beans.getBean(Messages.class);
        beans.getBean(UnitOfWork.class).in(goteborg().id(), () -> messages.send(letter));
        var mail = "/messages/" + ids().id(SENT);
        submit(leader, mail, mail + "/bounce", Map.of());
    }

    private void affiliate() {
        var person = UUID.fromString(ids().id(RealRows.first("id", "person")));
        var workplace = UUID.fromString(ids().id(RealRows.first("id", "workplace")));
        beans.getBean(PeopleCast.class).worksAt(new PersonId(person), new WorkplaceId(workplace));
    }

    /** What the one who works somewhere has learnt elsewhere. */
    private void approve(Visitor leader) {
        var person = ids().id(RealRows.WORKING.formatted("person_id"));
        var course = ids().id(RealRows.first("id", "course"));
        submit(
                leader,
                "/people/" + person + "/equivalents/new",
                "/equivalents",
                Map.of("course", course, "takenOn", "2025-05-05", "reason", "I Malmö"));
    }

    /** Someone alone, someone with neither mail nor telephone, and a contact with colleagues. */
    private void register() {
        var clock = beans.getBean(TestClock.class);
        var day = LocalDate.ofInstant(clock.instant(), goteborg().zone()).plusDays(40);
        var instance = beans.getBean(CourseCast.class).published(goteborg(), day, 9);
        seats(instance, SeatCast.alone(instance, "Siv Ek"));
        seats(instance, SeatCast.group(instance, "Gun Holm", WhenFull.SOME, "A Ek", ""));
        var visitor = new Visitor(port, "sv");
        submit(
                visitor,
                "/courses/" + instance.slug() + "/register",
                "/register",
                Map.of("name", "Bo Ring", "telephone", "070-174 06 05"));
    }

    private void seats(CourseInstance instance, SeatRequest request) {
        var seats = beans.getBean(Seats.class);
        beans.getBean(UnitOfWork.class)
                .in(
                        goteborg().id(),
                        () -> {
                            seats.register(request, SeatCast.visitor(goteborg()));
                        });
    }

    private void submit(Visitor by, String path, String action, Map<String, String> values) {
        by.submit(by.get("/goteborg" + path).expect(200), action, values).expect(303);
    }

    /** The path of this route with ids of Göteborg in it, without the operator's segment. */
    String path(Route route) {
        return ids().path(route);
    }

    RealIds ids() {
        return new RealIds(beans, rows, goteborg());
    }
}
