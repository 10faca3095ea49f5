package org.handslag.routes;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.handslag.experience.CardLinks;
import org.handslag.membership.MemberLinks;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;

/** One of each thing that the network and the experience bank show, made by their own pages. */
class NetworkThings {
    private static final String MEMBERS =
            """
            select distinct c.person_id from completion c
              join person p on p.id = c.person_id and p.merged_into is null
             where c.operator_id = :operator and c.revoked_at is null
             order by c.person_id %s limit 1
            """;

    private final BeanFactory beans;
    private final Rows rows;
    private final int port;

    NetworkThings(BeanFactory beans, Rows rows, int port) {
        this.beans = beans;
        this.rows = rows;
        this.port = port;
    }

    void make(Everything everything) {
        var leader = everything.leader(everything.goteborg());
        var home = "/goteborg";
        submit(leader, home + "/experiences/tags", "/tags", Map.of("name-sv", "Språkpraktik"));
        submit(leader, home + "/dilemmas", "/ready-made", Map.of());
        meeting(leader);
        brought(everything.goteborg());
        var interested = Map.of("name", "Ny Intresserad", "email", "ny@natverk.example");
        submit(new Visitor(port, "sv"), home + "/network/interest", "/interest", interested);
        card(everything.goteborg(), leader);
        card(everything.favrskov(), everything.leader(everything.favrskov()));
    }

    private void meeting(Visitor leader) {
        var day = LocalDate.ofInstant(beans.getBean(TestClock.class).instant(), ZoneOffset.UTC);
        var typed =
                Map.of(
                        "title-sv", "Träff om sjukfrånvaro",
                        "day", day.plusDays(30).toString(),
                        "from", "13:00",
                        "until", "15:00");
        var made = submit(leader, "/goteborg/meetings/new", "/meetings", typed);
        var announcement = made.header("Location") + "/announcement";
        submit(leader, announcement, "/announcement", Map.of());
    }

    /** Someone suggests and offers, another wants it too and comes. */
    private void brought(Operator operator) {
        var one = door(operator, "");
        var other = door(operator, "desc");
        var topic = Map.of("kind", "TOPIC", "words", "=1+1 Hur pratar man om frånvaro?");
        submit(one, "/topics", topic);
        submit(one, "/hosting", Map.of("workplace", "Backaplan"));
        submit(other, "/topics", "/second", Map.of());
    }

    private String door(Operator operator, String order) {
        var person =
                new PersonId(UUID.fromString(rows.first(MEMBERS.formatted(order), operator.id())));
        var until = beans.getBean(TestClock.class).instant().plusSeconds(3600);
        var links = beans.getBean(MemberLinks.class);
        var path = in(operator, () -> links.pathFor(person, until));
        return "/" + operator.slug() + path;
    }

    private void card(Operator operator, Visitor leader) {
        var person =
                new PersonId(UUID.fromString(rows.first(MEMBERS.formatted(""), operator.id())));
        var links = beans.getBean(CardLinks.class);
        var path = "/" + operator.slug() + in(operator, () -> links.pathFor(person));
        var visitor = new Visitor(port, operator.language().toLanguageTag());
        var told =
                Map.of(
                        "situation", "Min adept, min mentee, var ny i butiken.",
                        "done", "Vi gick en runda varje morgon.",
                        "won", "Allt blev lugnare.",
                        "step", "send");
        var blank = visitor.get(path + "/" + UUID.randomUUID()).expect(200);
        visitor.submit(blank, "/mine/", told).expect(303);
        var card = rows.first(RealRows.last("id", "experience_card"), operator.id());
        var review = leader.get("/" + operator.slug() + "/experiences/" + card).expect(200);
        var tags = review.html().select("input[name=tags]").eachAttr("value");
        var chosen = tags.isEmpty() ? Map.<String, String>of() : Map.of("tags", tags.getFirst());
        leader.submit(review, "/publication", chosen).expect(303);
    }

    private void submit(String door, String below, Map<String, String> values) {
        submit(door, below, below, values);
    }

    private void submit(String door, String below, String action, Map<String, String> values) {
        submit(new Visitor(port, "sv"), door + below, action, values);
    }

    private static Visitor.Page submit(
            Visitor by, String path, String action, Map<String, String> values) {
        return by.submit(by.get(path).expect(200), action, values).expect(303);
    }

    private <T> T in(Operator operator, Supplier<T> verb) {
        return beans.getBean(UnitOfWork.class).in(operator.id(), verb);
    }
}
