package org.handslag.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * What one mentee is asked, as those see it who work with it.
 *
 * @param name of the mentee
 * @param askedBy who decided it
 * @param consultant who follows her, or null
 * @param mayDecide whether the reader runs the programme
 */
public record ChoosingPage(
        Choosing choosing,
        String name,
        String askedBy,
        @Nullable String consultant,
        List<ChoiceTold> told,
        boolean mayDecide,
        Instant now,
        Form form) {

    /** Whose answer is awaited. */
    public Optional<ChoiceParty> asks() {
        return choosing.turn().map(Choosing.Turn::party);
    }

    /** Whether the reader may note an answer that she hears. */
    public boolean mayNote() {
        return asks().filter(party -> mayDecide || party == ChoiceParty.MENTEE).isPresent();
    }

    public boolean isAgreed() {
        return choosing.open().filter(one -> one.state() == ChoiceState.AGREED).isPresent();
    }

    /** Who has to do something now: {@code MENTEE} … {@code COORDINATOR}, or {@code NOBODY}. */
    public String waitsFor() {
        return ChoiceListPage.waitsFor(choosing);
    }

    public boolean isLate() {
        return choosing.isLate(now);
    }

    public String back() {
        return "/proposals/" + choosing.run() + "/mentees/" + choosing.number();
    }

    /** All have said yes: everything once more, before the mentorship begins. */
    public record Beginning(
            ChoosingPage page,
            ChoiceTold told,
            List<Option> employers,
            List<Option> consultants,
            Form form) {}
}
