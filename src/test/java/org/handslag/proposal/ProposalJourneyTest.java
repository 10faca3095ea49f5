package org.handslag.proposal;

import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From who waits to a proposal: why, why not, what if, by hand, other aims, made anew. */
@ServerTest
class ProposalJourneyTest {
    private final Staff staff;
    private final ProposalCast cast;
    private final Cast operators;
    private final Walk.Start start;

    ProposalJourneyTest(
            BeanFactory beans, Languages languages, TestClock clock, @LocalServerPort int port) {
        clock.reset();
        this.staff = beans.getBean(Staff.class);
        this.operators = beans.getBean(Cast.class);
        this.cast = new ProposalCast(beans, port);
        this.start = new Walk.Start(port, languages, "proposal");
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "en, MOUSE, 360"})
    void aProposalIsMadeLookedIntoAndDecidedOtherwise(String language, Way way, int width) {
        cast.mentor("Kim " + way, "kitchen", "written-steps");
        cast.mentor("Siv " + way, "shop");
        var anna = waiting("Anna " + way);
        waiting("Bo " + way);
        waiting("Cia " + way);
        var goteborg = operators.goteborg();
        var person = staff.holding(goteborg, Role.COORDINATOR);
        var wayIn = staff.wayIn(goteborg, person);
        try (var walk = start.in(language, way, width)) {
            walk.go("/goteborg/courses?lang=" + language).signIn(wayIn);
            staff.confirm(goteborg, person);
            walk.go("/goteborg/proposals")
                    .choose("goal", "MOST_MATCHED")
                    .press("proposal.make")
                    .reads("proposal.done.made")
                    .sees("Anna " + way);
            var table = cast.latest();
            walk.go(cast.of(table, anna))
                    .reads("proposal.used.TRADE")
                    .followTo("Kim " + way + " 0")
                    .reads("proposal.what-if")
                    .choose("kind", "BAN")
                    .press("proposal.save")
                    .reads("form.missing")
                    .write("proposal.reason", "De är grannar")
                    .press("proposal.save")
                    .reads("proposal.mark.BAN")
                    .press("proposal.unmark")
                    .reads("proposal.done.unmarked");
            walk.go(table)
                    .follow("proposal.way-aim")
                    .choose("goal", "FAIREST")
                    .press("proposal.choose")
                    .reads("proposal.done.aimed")
                    .follow("proposal.way-help")
                    .reads("proposal.one-more-seat")
                    .follow("proposal.way-fairness")
                    .reads("proposal.too-few")
                    .follow("proposal.way-table")
                    .press("proposal.again")
                    .reads("proposal.done.again");
        }
    }

    private PersonId waiting(String name) {
        var her = cast.waiting(name);
        cast.says(her, "trade", "trade-1", cast.offers().trade("kitchen"), "use", "yes");
        return her;
    }
}
