package org.handslag.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as one reader sees it.
 *
 * @param mine as which party she approves; null for a stand-in and for the coordinator
 * @param pen what she may write while it is a draft
 * @param changed terms of the lines in which a draft differs from what holds
 */
public record AgreementPage(
        CircleView view,
        Agreement agreement,
        AgreementSheet sheet,
        String kind,
        List<PartyRow> parties,
        @Nullable Party mine,
        boolean leads,
        Set<LeadWord> pen,
        Set<String> changed,
        Form form,
        List<Option> kinds,
        List<Option> helps) {

    /**
     * Someone who approves.
     *
     * @param name empty when nobody has the place, or nobody outside is named yet
     */
    public record PartyRow(
            Party party, String name, Turns.Turn turn, @Nullable Approval approval) {}

    public AgreementVersion version() {
        return agreement.current();
    }

    public String path() {
        return agreement.path();
    }

    public String workplace() {
        return view.circle().place();
    }

    /** What someone of a role is called here; empty when nobody has it. */
    public String name(CircleRole role) {
        return view.circle().holder(role, view.today()).map(one -> one.name()).orElse("");
    }

    /** Whether the reader is asked to approve now. */
    public boolean myTurn() {
        return mine != null && version().isAsked() && agreement.turns().of(mine) == Turns.Turn.NOW;
    }

    public boolean mayWrite(LeadWord word) {
        return pen.contains(word) && version().isDraft() && !agreement.isFrozen();
    }

    /** For whom an approval may be noted: whose turn it is, and who is not the reader. */
    public List<PartyRow> behalves() {
        return leads && version().isAsked()
                ? parties.stream()
                        .filter(
                                row ->
                                        row.turn() == Turns.Turn.NOW
                                                && row.party() != mine
                                                && !row.party().isOutside())
                        .toList()
                : List.of();
    }

    public Optional<PartyRow> row(Party party) {
        return parties.stream().filter(row -> row.party() == party).findFirst();
    }

    /** What someone outside the circle sees: the text, and her own approval. */
    public record OutsidePage(
            String token,
            Party party,
            String name,
            Agreement agreement,
            AgreementVersion version,
            AgreementSheet sheet,
            Form form) {

        /** Not while the text is written: she gets a new link when it is asked for again. */
        public boolean isOpen() {
            return version.isAsked() || version.holds();
        }

        public boolean hasApproved() {
            return agreement.given(version).stream().anyMatch(one -> one.party() == party);
        }
    }
}
