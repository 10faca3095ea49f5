package org.handslag.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handslag.adjustment.Adjustment;
import org.handslag.adjustment.Adjustments;
import org.handslag.agreement.AgreementPage.PartyRow;
import org.handslag.journal.Reads;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.Standing;
import org.handslag.rules.PlacementTypeId;
import org.handslag.rules.Rulebook;
import org.handslag.rules.TypesPage.TypeRow;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the pages on an agreement show to each reader, and notes who has looked at whom. */
@Component
class AgreementPages {
    static final String READ_AS = "agreement";

    private final Circles circles;
    private final AgreementVersions versions;
    private final Agreements agreements;
    private final Rulebook rulebook;
    private final Adjustments adjustments;
    private final Reads reads;

    AgreementPages(
            Circles circles,
            AgreementVersions versions,
            Agreements agreements,
            Rulebook rulebook,
            Adjustments adjustments,
            Reads reads) {
        this.circles = circles;
        this.versions = versions;
        this.agreements = agreements;
        this.rulebook = rulebook;
        this.adjustments = adjustments;
        this.reads = reads;
    }

    /** The circle as the reader stands in it, whether an agreement has been begun or not. */
    CircleView view(Frame f, MentorshipId id) {
        var view = circles.seeing(CircleItem.AGREEMENT, id, f);
        var mentee = view.circle().holder(CircleRole.MENTEE, view.today());
        reads.read(f.viewer(), READ_AS, mentee.stream().map(CircleMember::person).toList());
        return view;
    }

    Optional<AgreementPage> find(Frame f, MentorshipId id, Form form) {
        var view = view(f, id);
        return agreements
                .find(view.circle(), view.today())
                .flatMap(one -> asOf(one, view, f))
                .map(one -> page(f, view, one, form));
    }

    /** Whoever was of the circle still reads what was agreed in her time, and nothing later. */
    private static Optional<Agreement> asOf(Agreement agreement, CircleView view, Frame f) {
        var me = view.me();
        var last =
                me == null || me.role() == CircleRole.MENTEE || view.standing() != Standing.AFTER
                        ? null
                        : me.until();
        return last == null
                ? Optional.of(agreement)
                : agreement.until(last.plusDays(1).atStartOfDay(f.home().zone()).toInstant());
    }

    AgreementPage page(Frame f, MentorshipId id, Form form) {
        return find(f, id, form).orElseThrow(NotVisible::new);
    }

    /** For whoever leads the circle; hidden from all others. */
    AgreementPage led(Frame f, MentorshipId id, Form form) {
        var page = page(f, id, form);
        if (!page.leads()) {
            throw new NotVisible();
        }
        return page;
    }

    private AgreementPage page(Frame f, CircleView view, Agreement agreement, Form form) {
        var version = agreement.current();
        var kind = view.mentorship().kind();
        var role = view.role();
        var rows = rulebook.kinds(f.home());
        var helps = adjustments.all();
        var sheet = sheet(f, version, view.circle(), rows, helps);
        var before = agreement.inForce();
        var changed =
                before == null || before == version
                        ? Set.<String>of()
                        : sheet.changedFrom(sheet(f, before, view.circle(), rows, helps));
        return new AgreementPage(
                view,
                agreement,
                sheet,
                name(f, version.type(), rows),
                parties(agreement),
                role == null || !view.acts() ? null : Party.of(role).orElse(null),
                view.acts() && Pen.leads(role, kind),
                view.acts() ? Pen.of(role, kind) : Set.of(),
                changed,
                form,
                kinds(f, rows, version.type()),
                helps(f, helps, version.content()));
    }

    /** What a code leads to, whoever holds it: nobody is named. */
    Behind behindCode(Frame f, AgreementVersionId id) {
        var version = versions.find(id).orElseThrow(NotVisible::new);
        return behind(f, version.with(version.content().between(Map.of())));
    }

    /** What a link leads to that was sent to someone. */
    Behind behind(Frame f, AgreementVersionId id) {
        return behind(f, versions.find(id).orElseThrow(NotVisible::new));
    }

    private Behind behind(Frame f, AgreementVersion version) {
        var circle = circles.byLink(version.mentorship(), f).orElseThrow(NotVisible::new);
        var agreement = agreements.of(circle, circles.today(f));
        var sheet = sheet(f, version, circle, rulebook.kinds(f.home()), adjustments.all());
        return new Behind(agreement, version, sheet);
    }

    /** A version and the agreement that it belongs to. */
    record Behind(Agreement agreement, AgreementVersion version, AgreementSheet sheet) {}

    private static AgreementSheet sheet(
            Frame f,
            AgreementVersion version,
            Circle circle,
            List<TypeRow> kinds,
            List<Adjustment> helps) {
        var chosen =
                helps.stream()
                        .filter(
                                one ->
                                        version.content()
                                                .support()
                                                .adjustments()
                                                .contains(one.id().value()))
                        .toList();
        return AgreementSheet.of(
                f, version, circle.place(), name(f, version.type(), kinds), chosen);
    }

    private static String name(Frame f, @Nullable PlacementTypeId type, List<TypeRow> kinds) {
        return kinds.stream()
                .filter(row -> row.type().id().equals(type))
                .map(row -> f.plain(row.pack().content().name()))
                .findFirst()
                .orElse("");
    }

    static List<PartyRow> parties(Agreement agreement) {
        var turns = agreement.turns();
        return turns.wanted().stream().map(party -> row(agreement, party, turns)).toList();
    }

    private static PartyRow row(Agreement agreement, Party party, Turns turns) {
        var approval = agreement.by(party).orElse(null);
        var outsider = agreement.current().content().beside().outsiders().get(party);
        var name =
                approval != null
                        ? approval.name()
                        : outsider != null
                                ? outsider.name()
                                : party.of(agreement.circle(), agreement.today())
                                        .map(CircleMember::name)
                                        .orElse("");
        return new PartyRow(party, name, turns.of(party), approval);
    }

    /** The kinds that can be chosen; the one that was chosen stays, though it is put away. */
    private static List<Option> kinds(
            Frame f, List<TypeRow> rows, @Nullable PlacementTypeId chosen) {
        return rows.stream()
                .filter(row -> !row.type().isRetired() || row.type().id().equals(chosen))
                .map(row -> Option.of(row.type().id(), f.plain(row.pack().content().name())))
                .toList();
    }

    Set<PlacementTypeId> kinds(Frame f) {
        return rulebook.kinds(f.home()).stream()
                .map(row -> row.type().id())
                .collect(Collectors.toSet());
    }

    List<Adjustment> helps() {
        return adjustments.all();
    }

    private static List<Option> helps(Frame f, List<Adjustment> all, AgreementContent content) {
        return all.stream()
                .filter(
                        one ->
                                one.isInUse()
                                        || content.support()
                                                .adjustments()
                                                .contains(one.id().value()))
                .map(one -> Option.of(one.id(), f.plain(one.offers())))
                .toList();
    }
}
