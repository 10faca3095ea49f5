package org.handslag.prerequisite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.Curriculum;
import org.handslag.course.Syllabus;
import org.handslag.directory.Programmes;
import org.handslag.scope.Period;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A rule may name a course of another programme than its own. */
@ServerTest
class TwoProgrammesTest {
    private final LearningPlay play;
    private final Programmes programmes;
    private final Curriculum curriculum;
    private final Prerequisites rules;
    private final Staff staff;
    private final UnitOfWork work;
    private final int port;

    TwoProgrammesTest(
            LearningPlay play,
            Programmes programmes,
            Curriculum curriculum,
            Prerequisites rules,
            Staff staff,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.play = play;
        this.programmes = programmes;
        this.curriculum = curriculum;
        this.rules = rules;
        this.staff = staff;
        this.work = work;
        this.port = port;
    }

    @Test
    void keepsACourseOfAnotherProgrammeWhenHerOwnIsSaved() {
        var basic = play.basic();
        var unnamed = play.course("Nämns inte");
        var hers = ofItsOwnProgramme(basic);
        play.rule(hers, List.of(Set.of(basic)), Set.of(), 0);
        var path = "/goteborg/curriculum/" + hers.id() + "/prerequisite";
        var coordinator = coordinatorOf(hers);
        var form = coordinator.get(path).expect(200);
        var ticked = form.html().select("input[name=way0][checked]");
        assertThat(ticked.eachAttr("value")).containsExactly(basic.id().toString());
        assertThat(form.html().select("input[value=" + unnamed.id() + "]")).isEmpty();
        var typed = Map.of("way0", ticked.val(), "months", "24");
        coordinator.submit(form, "/prerequisite", typed).expect(303);
        var rule = work.in(play.goteborg().id(), () -> rules.of(hers.id()));
        assertThat(rule.ways()).containsExactly(Set.of(basic.id()));
        assertThat(rule.months()).isEqualTo(24);
    }

    private Course ofItsOwnProgramme(Course like) {
        return work.in(
                play.goteborg().id(),
                () -> {
                    var started = LocalDate.of(2020, 1, 1);
                    var name = Texts.of(play.goteborg().language(), "Omvända mentorer", started);
                    var programme = programmes.add("reverse", name, Period.since(started));
                    var course =
                            new Course(
                                    CourseId.next(),
                                    programme,
                                    "reverse",
                                    name,
                                    like.learn(),
                                    like.forWhom(),
                                    like.languages(),
                                    true,
                                    80,
                                    0,
                                    null,
                                    0);
                    var before = curriculum.of(like);
                    var syllabus = new Syllabus(course, before.modules(), before.staff());
                    return curriculum.create(syllabus, play.coordinator());
                });
    }

    private Visitor coordinatorOf(Course course) {
        var city = play.goteborg();
        var kim = staff.person(city, "Kim Ek", "kim.ek@goteborg.example");
        var scope = new RoleScope(RoleScope.Kind.PROGRAMME, course.programme().value());
        staff.give(city, kim, Role.COORDINATOR, scope);
        return staff.signedIn(port, city, kim);
    }
}
