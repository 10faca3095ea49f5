package org.handslag.demomentorships;

import static org.assertj.core.api.Assertions.assertThat;

import org.handslag.criteria.CriteriaVersion;
import org.handslag.criteria.ProgrammeCriteria;
import org.handslag.directory.Programmes;
import org.handslag.fit.Part;
import org.handslag.fit.Rule;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The World's programmes have decided by what they compare, one of them three times. */
@ServerTest
@InTheWorld
class WorldCriteriaTest {
    private final Operators operators;
    private final Programmes programmes;
    private final ProgrammeCriteria criteria;
    private final Staff staff;
    private final UnitOfWork work;
    private final int port;

    WorldCriteriaTest(BeanFactory beans, @LocalServerPort int port) {
        this.operators = beans.getBean(Operators.class);
        this.programmes = beans.getBean(Programmes.class);
        this.criteria = beans.getBean(ProgrammeCriteria.class);
        this.staff = beans.getBean(Staff.class);
        this.work = beans.getBean(UnitOfWork.class);
        this.port = port;
    }

    @Test
    void goteborgHasChangedItsMindTwiceAndSaysWhy() {
        var current = current(operator("goteborg"));
        assertThat(current.number()).isEqualTo(3);
        assertThat(current.criteria().weight(Part.EXPERIENCE)).isZero();
        assertThat(current.criteria().rules()).contains(Rule.MUST);
        var reader = staff.signedIn(port, operator("goteborg"), Role.JOB_CONSULTANT);
        var all = reader.get("/goteborg/matching-criteria/" + current.programme() + "/versions");
        assertThat(all.expect(200).text())
                .contains("Version 1", "Version 2", "Version 3", "Vår första version")
                .contains("”Mentorns erfarenhet” går från 3 till 0.")
                .contains("Regeln ”Det adepten hellre väntar på” slås på.");
    }

    @Test
    void favrskovHasDecidedOnceAndTheThirdNever() {
        assertThat(current(operator("favrskov")).number()).isEqualTo(1);
        assertThat(current(operator("kristianstad")).isStandard()).isTrue();
    }

    private CriteriaVersion current(Operator operator) {
        return work.in(operator.id(), () -> criteria.current(programmes.all().getFirst().id()));
    }

    private Operator operator(String slug) {
        return operators.bySlug(slug).orElseThrow();
    }
}
