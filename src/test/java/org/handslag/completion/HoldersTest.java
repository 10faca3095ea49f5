package org.handslag.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Statements;
import org.junit.jupiter.api.Test;

@ServerTest
class HoldersTest {
    private final Operator goteborg;
    private final CourseCast courses;
    private final Completing completing;
    private final Holders holders;
    private final People people;
    private final UnitOfWork work;

    HoldersTest(
            Cast operators,
            CourseCast courses,
            Completing completing,
            Holders holders,
            People people,
            UnitOfWork work) {
        this.goteborg = operators.goteborg();
        this.courses = courses;
        this.completing = completing;
        this.holders = holders;
        this.people = people;
        this.work = work;
    }

    @Test
    void readsAllThatAPersonHoldsInOneQueryAndOnlyOfTheProgrammesThatAreTheReaders() {
        var coordinator = CourseCast.coordinator(goteborg);
        var grund = courses.grund(goteborg);
        var facts = NewPerson.of("Vera Lind", null, goteborg.language());
        var vera = work.in(goteborg.id(), () -> people.add(facts));
        for (int year = 2016; year < 2020; year++) {
            var day = LocalDate.of(year, 3, 1);
            work.in(
                    goteborg.id(),
                    () -> completing.recordEarlier(vera, grund.id(), day, coordinator));
        }
        var asked =
                Statements.during(
                        () ->
                                work.in(
                                        goteborg.id(),
                                        () ->
                                                assertThat(holders.shownTo(coordinator, vera))
                                                        .hasSize(4)));
        assertThat(asked).filteredOn(sql -> sql.contains("completion")).hasSize(1);
        var elsewhere = new RoleScope(RoleScope.Kind.PROGRAMME, vera.value());
        var other =
                new Viewer(
                        goteborg.id(),
                        null,
                        List.of(new Viewer.Grant(Role.COORDINATOR, elsewhere)),
                        goteborg.language());
        assertThat(work.in(goteborg.id(), () -> holders.shownTo(other, vera))).isEmpty();
    }
}
