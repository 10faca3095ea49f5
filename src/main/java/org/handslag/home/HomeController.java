package org.handslag.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.handslag.scope.Role;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Demonstration;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

/** The first page after signing in: what needs me today, or my own page. */
@Page
class HomeController {
    private static final Set<Role> RUN_THINGS = Set.of(Role.COORDINATOR, Role.ADMINISTRATOR);

    private final ObjectProvider<Today> modules;
    private final Demonstration demonstration;
    private final Templates pages;
    private final Clock clock;

    HomeController(
            ObjectProvider<Today> modules,
            Demonstration demonstration,
            Templates pages,
            Clock clock) {
        this.modules = modules;
        this.demonstration = demonstration;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/home")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "see what needs her today, or be shown to those she follows, her employer's room or"
                            + " her own page")
    ResponseEntity<?> show(Frame frame) {
        if (!frame.viewer().hasAny(RUN_THINGS)) {
            return Answer.seeOther(frame, own(frame));
        }
        var today = LocalDate.ofInstant(clock.instant(), frame.home().zone());
        return Answer.page(
                pages.homeHome(frame, today, items(frame, today), demonstration.agedSince()));
    }

    /** Where someone begins who runs nothing: with those she follows, in her room, with herself. */
    private static String own(Frame frame) {
        if (frame.viewer().has(Role.JOB_CONSULTANT)) {
            return "/referrals";
        }
        return frame.viewer().has(Role.EMPLOYER_CONTACT) ? "/room" : "/me";
    }

    private List<TodayItem> items(Frame frame, LocalDate today) {
        return modules.orderedStream()
                .flatMap(module -> module.items(frame.viewer(), today).stream())
                .sorted(Comparator.comparing(TodayItem::urgent).reversed())
                .toList();
    }
}
