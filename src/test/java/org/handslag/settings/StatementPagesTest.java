package org.handslag.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The facts of the accessibility statement. */
@ServerTest
class StatementPagesTest {
    private static final String PATH = "/goteborg/settings/accessibility";

    private final LegalFacts facts;
    private final UnitOfWork work;
    private final Cast cast;
    private final Staff staff;
    private final TestClock clock;
    private final int port;
    private final Operator goteborg;
    private final Visitor administrator;

    StatementPagesTest(
            LegalFacts facts,
            UnitOfWork work,
            Cast cast,
            Staff staff,
            TestClock clock,
            @LocalServerPort int port) {
        this.facts = facts;
        this.work = work;
        this.cast = cast;
        this.staff = staff;
        this.clock = clock;
        this.port = port;
        this.goteborg = cast.goteborg();
        this.administrator = staff.signedIn(port, goteborg, Role.ADMINISTRATOR);
    }

    @Test
    void datesTheStatementByItselfWhenItChanges() {
        save(Map.of("assessor", "OTHERS", "method-sv", "Granskat")).expect(303);
        var changed = work.in(goteborg.id(), facts::accessibility).updatedAt();
        clock.forward(Duration.ofHours(1));
        save(Map.of()).expect(303);
        var same = work.in(goteborg.id(), facts::accessibility);
        assertThat(same.updatedAt()).isEqualTo(changed);
        assertThat(same.assessor()).isEqualTo(Assessor.OTHERS);
        save(Map.of("burden-sv", "Filmer")).expect(303);
        assertThat(work.in(goteborg.id(), facts::accessibility).updatedAt())
                .isEqualTo(clock.instant());
        clock.reset();
    }

    @Test
    void refusesAStatementThatTheRegisterContradicts() {
        var form = administrator.get(PATH + "/defects/new").expect(200);
        var noReason = Map.of("what-sv", "Filmen saknar text");
        administrator.submit(form, "/defects", noReason).expect(422);
        var defect = Map.of("what-sv", "Filmen saknar text", "reason-sv", "Gammal film");
        administrator.submit(form, "/defects", defect).expect(303);
        assertThat(save(Map.of("conformity", "FULLY")).expect(422).text())
                .contains("kända brister som inte är åtgärdade");
        save(Map.of("assessedOn", "2031-01-01")).expect(422);
        var tomorrow = Map.of("fixedOn", "2026-11-03");
        var open = work.in(goteborg.id(), facts::openDefects).getFirst();
        var edit = administrator.get(PATH + "/defects/" + open.id());
        administrator.submit(edit, "/defects", tomorrow).expect(422);
        administrator.submit(edit, "/defects", Map.of("fixedOn", "2026-11-02")).expect(303);
    }

    @Test
    void takesTheAddressOfTheStatesOwnToolOnly() {
        var danish = staff.signedIn(port, cast.favrskov(), Role.ADMINISTRATOR);
        var form = danish.get("/favrskov/settings/accessibility").expect(200);
        for (var wrong :
                new String[] {"https://evil.example/", "https://was.digst.dk/x\"><b>", "was"}) {
            danish.submit(form, "/accessibility", Map.of("official", wrong)).expect(422);
        }
        var right = Map.of("official", "https://was.digst.dk/mentor-example-dk");
        danish.submit(form, "/accessibility", right).expect(303);
        assertThat(danish.get("/favrskov/was").expect(303).header("Location"))
                .isEqualTo("https://was.digst.dk/mentor-example-dk");
        assertThat(administrator.get(PATH).html().select("#f-official")).isEmpty();
    }

    private Visitor.Page save(Map<String, String> typed) {
        return administrator.submit(administrator.get(PATH).expect(200), PATH, typed);
    }
}
