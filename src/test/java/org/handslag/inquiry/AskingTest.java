package org.handslag.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.inquiry.InquiryCast.typed;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.handslag.contacting.QuarterLimit;
import org.handslag.directory.Sector;
import org.handslag.directory.WorkplaceId;
import org.handslag.relation.RelationState;
import org.handslag.relation.Relations;
import org.handslag.scope.Operator;
import org.handslag.support.Cast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is asked is asked once in each round, and whoever is left out is told of. */
@ServerTest
class AskingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    private final Operator goteborg;
    private final InquiryCast office;
    private final Asking asking;
    private final InquiryBatch batch;
    private final Relations relations;
    private final QuarterLimit limit;
    private final JdbcClient db;
    private final TestClock clock;
    private final int port;

    AskingTest(
            BeanFactory beans,
            Cast cast,
            Asking asking,
            InquiryBatch batch,
            Relations relations,
            QuarterLimit limit,
            JdbcClient db,
            TestClock clock,
            @LocalServerPort int port) {
        clock.reset();
        this.goteborg = cast.goteborg();
        this.office = new InquiryCast(beans, goteborg, port);
        this.asking = asking;
        this.batch = batch;
        this.relations = relations;
        this.limit = limit;
        this.db = db;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
        db("delete from workplace_mail");
        db("update inquiry set ended_at = '2026-01-01' where ended_at is null");
        db("delete from employer_contact");
    }

    @Test
    void asksOnWorkingDaysFromTheMorningOnAndAgainAfterItsMonths() {
        office.employer("Ett café", Sector.PRIVATE, "ett@cafe.example");
        var fields = typed("Kaféer", Sector.PRIVATE);
        fields.put("first-day", "2026-11-07");
        office.planned(fields);
        office.runOn(LocalDate.of(2026, 11, 7));
        assertThat(office.letters("ett@cafe.example")).as("on a Saturday").isEmpty();
        clock.set(LocalDate.of(2026, 11, 9).atTime(7, 0).atZone(goteborg.zone()).toInstant());
        office.run();
        assertThat(office.letters("ett@cafe.example")).as("before eight").isEmpty();
        office.runOn(LocalDate.of(2026, 11, 9));
        office.run();
        assertThat(office.letters("ett@cafe.example")).hasSize(1);
        office.runOn(LocalDate.of(2027, 2, 5));
        assertThat(office.letters("ett@cafe.example")).hasSize(1);
        office.runOn(LocalDate.of(2027, 2, 8));
        assertThat(office.letters("ett@cafe.example")).hasSize(2);
    }

    @Test
    void goesOnAfterABreakWithoutADoubleAndWithoutAGap() {
        IntStream.range(0, 1200)
                .forEach(i -> office.employer("S " + i, Sector.FAITH, i + "@kyrka.example"));
        var path = office.planned(typed("Kyrkor", Sector.FAITH));
        var id = InquiryId.of(path.substring(path.lastIndexOf('/') + 1));
        asking.begin(goteborg, id);
        asking.begin(goteborg, id);
        assertThat(office.in(() -> batch.send(goteborg, id, clock.instant()))).isTrue();
        assertThat(count("like '%@kyrka.example'")).isEqualTo(500);
        assertThatThrownBy(
                        () ->
                                office.in(
                                        () -> {
                                            batch.send(goteborg, id, clock.instant());
                                            throw new IllegalStateException("the power goes");
                                        }))
                .hasMessage("the power goes");
        assertThat(count("like '%@kyrka.example'")).isEqualTo(500);
        office.run();
        assertThat(count("like '%@kyrka.example'")).isEqualTo(1200);
        assertThat(office.letters("1199@kyrka.example")).hasSize(1);
        office.run();
        assertThat(count("like '%@kyrka.example'")).isEqualTo(1200);
        assertThat(office.coordinator().get(path).text())
                .contains("200 arbetsplatser har fått frågorna");
    }

    @Test
    void leavesAContactInPeaceForAllHerWorkplacesWhenShePressesForOne() {
        office.employer("Ett forum", Sector.PRIVATE, "hr@forum.example");
        office.employer("Ett annat forum", Sector.PRIVATE, "hr@forum.example");
        var path = office.planned(typed("Forum", Sector.PRIVATE));
        office.run();
        assertThat(office.letters("hr@forum.example")).hasSize(1);
        var link = office.link("hr@forum.example");
        var visitor = new Visitor(port, "sv");
        var left = visitor.post(link + "/one-click", Map.of("List-Unsubscribe", "One-Click"));
        office.runOn(FIRST.plusMonths(3));
        assertThat(office.letters("hr@forum.example")).hasSize(1);
        clock.reset();
        assertThat(office.coordinator().get(path).text())
                .contains("Mottagaren vill inte ha fler mejl: 1");
        visitor.submit(left, "/return", Map.of()).expect(303);
        office.runOn(LocalDate.of(2027, 5, 3));
        assertThat(office.letters("hr@forum.example")).as("she came back").hasSize(2);
    }

    @Test
    void writesToNobodyWhoSaidNeverAgainOrHasHadEnoughThisQuarter() {
        var no = office.employer("Nej AB", Sector.NON_PROFIT, "nej@forening.example");
        office.employer("Nog AB", Sector.NON_PROFIT, "nog@forening.example");
        office.employer("Utan AB", Sector.NON_PROFIT, "");
        office.employer("Trasig AB", Sector.NON_PROFIT, "trasig@");
        var by = SeatCast.visitor(goteborg);
        office.in(
                () -> {
                    relations.neverAgain(no, false, by, FIRST);
                    return true;
                });
        var first = typed("Ett", Sector.NON_PROFIT);
        office.planned(first);
        office.planned(typed("Två", Sector.NON_PROFIT));
        office.run();
        assertThat(office.letters("nej@forening.example")).isEmpty();
        assertThat(office.letters("nog@forening.example")).hasSize(2);
        var third = office.planned(typed("Tre", Sector.NON_PROFIT));
        office.run();
        assertThat(office.letters("nog@forening.example")).as("two a quarter").hasSize(2);
        assertThat(office.coordinator().get(third).text())
                .contains(
                        "Har redan fått nog det här kvartalet: 1",
                        "Ingen e-postadress: 1",
                        "Adressen fungerar inte: 1");
        assertThat(office.in(limit::perQuarter)).isEqualTo(2);
    }

    @Test
    void restsGoesOnAndEndsForGood() {
        office.employer("Paus AB", Sector.PUBLIC, "paus@region.example");
        var path = office.planned(typed("Paus", Sector.PUBLIC));
        office.press(path, "/pause");
        office.run();
        assertThat(office.letters("paus@region.example")).isEmpty();
        office.press(path, "/resumption");
        office.run();
        assertThat(office.letters("paus@region.example")).hasSize(1);
        var ending = office.coordinator().get(path + "/ending").expect(200);
        office.coordinator().submit(ending, "/ending", Map.of()).expect(303);
        office.runOn(FIRST.plusMonths(3));
        assertThat(office.letters("paus@region.example")).hasSize(1);
        clock.reset();
        office.coordinator().submit(ending, "/ending", Map.of()).expect(409);
    }

    @Test
    void leavesAtOnePressOfTheMailProgramAndComesBack() {
        var place = office.employer("Klick AB", Sector.PUBLIC, "klick@region.example");
        office.planned(typed("Klick", Sector.PUBLIC));
        office.run();
        var link = office.link("klick@region.example");
        var visitor = office.coordinator();
        visitor.get(link + "/one-click").expect(200);
        assertThat(state(place)).isEqualTo(RelationState.PROSPECT);
        var left = visitor.post(link + "/one-click", Map.of("List-Unsubscribe", "One-Click"));
        assertThat(left.expect(200).h1()).isEqualTo("Vi frågar er inte mer");
        assertThat(state(place)).isEqualTo(RelationState.NOT_ASKED);
        visitor.submit(left, "/return", Map.of()).expect(303);
        assertThat(state(place)).isEqualTo(RelationState.INVITED);
    }

    private RelationState state(WorkplaceId place) {
        return office.in(() -> relations.of(place, FIRST));
    }

    private int count(String address) {
        return office.in(
                () ->
                        db.sql("select count(*) from message where email " + address)
                                .query(Integer.class)
                                .single());
    }

    private void db(String sql) {
        office.in(() -> db.sql(sql).update());
    }
}
