package org.handslag.criteria;

import java.time.LocalDate;
import org.handslag.directory.Programmes;
import org.handslag.scope.Operator;
import org.handslag.scope.Period;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator reads the criteria, changes them and sees what became different, in a browser. */
@ServerTest
class CriteriaJourneyTest {
    private final Staff staff;
    private final Programmes programmes;
    private final UnitOfWork work;
    private final Operator goteborg;
    private final Walk.Start start;

    CriteriaJourneyTest(BeanFactory beans, Languages languages, @LocalServerPort int port) {
        this.staff = beans.getBean(Staff.class);
        this.programmes = beans.getBean(Programmes.class);
        this.work = beans.getBean(UnitOfWork.class);
        this.goteborg = beans.getBean(Cast.class).goteborg();
        this.start = new Walk.Start(port, languages, "criteria");
    }

    @BeforeEach
    void haveOneProgramme() {
        var since = Period.since(LocalDate.of(2026, 1, 1));
        var name = Texts.of(goteborg.language(), "Mentor på jobbet", since.from());
        work.in(
                goteborg.id(),
                () -> {
                    if (programmes.bySlug("mentor").isEmpty()) {
                        programmes.add("mentor", name, since);
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280, 9", "da, WITHOUT_SCRIPT, 360, 7", "en, MOUSE, 360, 3"})
    void decidesWhatWeighsMostAndReadsItAgain(String language, Way way, int width, String weight) {
        try (var walk = start.in(language, way, width)) {
            var person = staff.holding(goteborg, Role.COORDINATOR);
            walk.go("/goteborg/courses?lang=" + language).signIn(staff.wayIn(goteborg, person));
            walk.go("/goteborg/settings").follow("criteria.title").reads("criteria.never");
            walk.follow("criteria.edit")
                    .select("weight-TRADE", option(walk, weight))
                    .press("criteria.preview")
                    .reads("form.missing")
                    .write("criteria.why-asked", "Arbetet betyder mest")
                    .press("criteria.preview")
                    .reads("criteria.preview-title")
                    .press("criteria.decide")
                    .reads("criteria.decided")
                    .sees("Arbetet betyder mest");
            walk.follow("criteria.versions").sees("Arbetet betyder mest");
        }
    }

    private static String option(Walk walk, String weight) {
        var words =
                Integer.parseInt(weight) < 7 ? "criteria.weight-little" : "criteria.weight-much";
        return walk.t("criteria.weight", "n", Integer.valueOf(weight), "words", walk.t(words));
    }
}
