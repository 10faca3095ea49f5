package org.handslag.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.handslag.directory.People;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.journal.Reads;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the pages on those who have come in show, and notes who has looked. */
@Component
class ReferralPages {
    static final String READ_AS = "referral";

    private final ReferralReach reach;
    private final Programmes programmes;
    private final People people;
    private final Consultants consultants;
    private final Reads reads;
    private final Clock clock;

    ReferralPages(
            ReferralReach reach,
            Programmes programmes,
            People people,
            Consultants consultants,
            Reads reads,
            Clock clock) {
        this.reach = reach;
        this.programmes = programmes;
        this.people = people;
        this.consultants = consultants;
        this.reads = reads;
        this.clock = clock;
    }

    LocalDate today(Frame f) {
        return f.home().today(clock);
    }

    ReferralPage page(Frame f, ReferralId id, Form form) {
        return page(f, reach.find(id, f.viewer()), form);
    }

    /** As {@link #page}, for what only the programme may do. */
    ReferralPage ofProgramme(Frame f, ReferralId id, Form form) {
        return page(f, reach.ofProgramme(id, f.viewer()), form);
    }

    private ReferralPage page(Frame f, Referral referral, Form form) {
        note(f, List.of(referral));
        var consultant = referral.consultant();
        var follows = consultant == null ? null : people.names(List.of(consultant)).get(consultant);
        return new ReferralPage(
                referral,
                names(f).getOrDefault(referral.programme(), ""),
                follows,
                consultants.on(today(f)),
                f.viewer().has(Role.COORDINATOR),
                form);
    }

    ReferralListPage list(Frame f, Form asked) {
        var rows = reach.all(f.viewer());
        var state = asked.optionalChoice("state", ReferralState.class).orElse(null);
        var names = names(f);
        var shown =
                rows.stream()
                        .filter(row -> isAsked(row.referral(), state))
                        .map(
                                row ->
                                        new ReferralPage.Listed(
                                                row.referral(),
                                                names.getOrDefault(row.referral().programme(), ""),
                                                Objects.requireNonNullElse(row.consultant(), "")))
                        .toList();
        note(f, shown.stream().map(ReferralPage.Listed::referral).toList());
        return new ReferralListPage(shown, rows.size(), names.size() > 1);
    }

    /** Without a choice those of whom something can still come. */
    private static boolean isAsked(Referral referral, @Nullable ReferralState state) {
        return state == null ? referral.state().isOpen() : referral.state() == state;
    }

    private Map<ProgrammeId, String> names(Frame f) {
        return programmes.all().stream()
                .collect(Collectors.toMap(Programme::id, one -> f.plain(one.name())));
    }

    private void note(Frame f, List<Referral> seen) {
        var persons = new ArrayList<PersonId>();
        for (var one : seen) {
            if (one.person() != null) {
                persons.add(one.person());
            }
        }
        reads.read(f.viewer(), READ_AS, persons);
    }
}
