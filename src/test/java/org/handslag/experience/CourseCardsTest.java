package org.handslag.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.network.NetworkCast;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Statements;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.survey.SurveyPlay;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cards stand beside the course that they come from, and beside what their tag is a word for. */
@ServerTest
class CourseCardsTest {
    private final BeanFactory beans;
    private final Operator goteborg;
    private final Operator favrskov;
    private final CardCast desk;
    private final CourseCast courses;
    private final Visitor visitor;

    CourseCardsTest(
            BeanFactory beans,
            Cast cast,
            NetworkCast network,
            CourseCast courses,
            @LocalServerPort int port) {
        this.beans = beans;
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
        this.desk = new CardCast(beans, network, goteborg);
        this.courses = courses;
        this.visitor = new Visitor(port, "sv");
    }

    @Test
    void standBesideTheCourseThatTheirWriterTook() {
        desk.publish(desk.card(participant("Ylva Kursare"), "sv", "Bredvid kursen stod kortet."));
        for (int i = 0; i < 3; i++) {
            desk.publish(desk.card(participant("Ylva " + i), "sv", "Ännu ett kort, " + i + "."));
        }
        for (var path : List.of(date(goteborg).slug(), courses.grund(goteborg).slug())) {
            var page = visitor.get("/goteborg/courses/" + path).expect(200);
            assertThat(page.html().select("h2:contains(Så har andra gjort)")).hasSize(1);
            assertThat(page.html().select("a[href*=/experience/]")).hasSize(3);
            assertThat(page.text()).contains("Ännu ett kort, 2.").doesNotContain("Bredvid kursen");
        }
    }

    @Test
    void standBesideACourseWhoseTitleHasTheirTagInIt() {
        var network = beans.getBean(NetworkCast.class);
        var elsewhere = network.member(goteborg, "Yngve Ämne");
        var card = desk.card(elsewhere, "sv", "Funnet genom sitt ämne.");
        desk.publish(card);
        assertThat(fitting()).extracting(BankCard::id).doesNotContain(card.id());
        var today = LocalDate.of(2026, 11, 2);
        var name = Texts.of(goteborg.language(), "Fördjupning", today);
        var tag = new Tag(TagId.next(), "fordjupning", name, 0);
        desk.in(() -> beans.getBean(Tags.class).add(tag));
        desk.in(
                () -> {
                    desk.cards().tag(card.id(), List.of(tag.id()));
                    return true;
                });
        assertThat(fitting()).extracting(BankCard::id).contains(card.id());
    }

    /** The page of a date is read by many at once. */
    @Test
    void costOneStatementAndNoneWhereTheBankIsEmpty() {
        desk.publish(desk.card(participant("Yrsa Räknad"), "sv", "En enda fråga till."));
        assertThat(asked("/goteborg/courses/" + date(goteborg).slug())).isOne();
        assertThat(asked("/favrskov/courses/" + date(favrskov).slug())).isZero();
        var empty = visitor.get("/favrskov/courses/" + courses.grund(favrskov).slug());
        assertThat(empty.expect(200).text()).doesNotContain("Så har andra gjort");
    }

    private long asked(String path) {
        return Statements.during(() -> visitor.get(path).expect(200)).stream()
                .filter(sql -> sql.contains("experience_card_tag") || sql.contains("fitting as"))
                .count();
    }

    private List<BankCard> fitting() {
        var course = courses.course(goteborg, "mera", "Fördjupning i mentorskap");
        var page = visitor.get("/goteborg/courses/" + course.slug());
        return page.expect(200).html().select("a[href*=/experience/]").eachAttr("href").stream()
                .map(href -> CardId.of(href.substring(href.lastIndexOf('/') + 1)))
                .map(id -> desk.in(() -> desk.bank().find(id, goteborg.zone())).orElseThrow())
                .toList();
    }

    /** Someone who was at the course. */
    private PersonId participant(String name) {
        beans.getBean(SurveyPlay.class).held(goteborg, List.of(name));
        var address = SeatCast.address(name).address();
        return beans.getBean(Staff.class).person(goteborg, name, address);
    }

    private CourseInstance date(Operator operator) {
        beans.getBean(TestClock.class).reset();
        return courses.published(operator, LocalDate.of(2027, 3, 1), 9);
    }
}
