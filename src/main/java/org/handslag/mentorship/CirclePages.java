package org.handslag.mentorship;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handslag.directory.Programmes;
import org.handslag.journal.Reads;
import org.handslag.mentorship.CircleListPage.CircleFilter;
import org.handslag.mentorship.CircleListPage.CircleRow;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the pages on circles show to each reader, and notes who has looked at whom. */
@Component
class CirclePages {
    static final String READ_AS = "mentorship";
    private final CircleReach reach;
    private final Programmes programmes;
    private final Reads reads;
    private final ObjectProvider<NextSteps> next;
    private final ObjectProvider<CircleSection> modules;

    CirclePages(
            CircleReach reach,
            Programmes programmes,
            Reads reads,
            ObjectProvider<NextSteps> next,
            ObjectProvider<CircleSection> modules) {
        this.reach = reach;
        this.programmes = programmes;
        this.reads = reads;
        this.next = next;
        this.modules = modules;
    }

    /** As one of its members sees it, else as the coordinator does. */
    CirclePage page(Frame f, MentorshipId id, Form form) {
        var today = reach.today(f);
        return reach.find(id, f.viewer(), today)
                .map(own -> page(f, own.circle(), Optional.of(own), own.items(), form))
                .orElseGet(() -> coordinated(f, reach.coordinated(id, f.viewer()), form));
    }

    CirclePage coordinated(Frame f, Circle circle, Form form) {
        var seen = EnumSet.allOf(CircleItem.class);
        seen.removeIf(item -> !Insight.seesAsCoordinator(item));
        return page(f, circle, Optional.empty(), seen, form);
    }

    private CirclePage page(
            Frame f,
            Circle circle,
            Optional<CircleReach.Seen> own,
            Set<CircleItem> items,
            Form form) {
        var today = reach.today(f);
        var me = own.map(CircleReach.Seen::me).orElse(null);
        var shown =
                circle.members().stream()
                        .filter(m -> m.isOnOrAfter(today) || circle.mentorship().hasEnded())
                        .filter(m -> isShown(m, me == null ? null : me.person(), items))
                        .toList();
        note(f, shown);
        return new CirclePage(
                circle.mentorship(),
                circle.place(),
                programmes
                        .find(circle.mentorship().programme())
                        .map(p -> f.plain(p.name()))
                        .orElse(""),
                me,
                items,
                shown,
                lines(
                        waiting(List.of(circle), today).get(circle.mentorship().id()),
                        f,
                        items,
                        me == null),
                sections(
                        f,
                        own.map(seen -> Circles.view(seen, today))
                                .orElseGet(() -> Circles.coordinated(circle, today))),
                own.map(CircleReach.Seen::standing).orElse(null) == Standing.UNPROMISED,
                form);
    }

    private List<JteModel> sections(Frame f, Circles.CircleView view) {
        return modules.orderedStream()
                .map(module -> module.section(f, view))
                .flatMap(Optional::stream)
                .toList();
    }

    /** As the coordinator of their programmes sees them. */
    List<CircleRow> rows(Frame f, List<Circle> circles) {
        var items = EnumSet.allOf(CircleItem.class);
        items.removeIf(item -> !Insight.seesAsCoordinator(item));
        var waiting = waiting(circles, reach.today(f));
        return circles.stream().map(circle -> row(f, circle, items, waiting, true)).toList();
    }

    /** Of whom these rows tell. */
    void seen(Frame f, List<CircleRow> rows) {
        reads.read(
                f.viewer(),
                READ_AS,
                rows.stream().flatMap(row -> row.menteeId().stream()).toList());
    }

    /** Those she is of herself; what is shown of them is still to be noted. */
    List<CircleRow> own(Frame f, CircleFilter filter) {
        var today = reach.today(f);
        var own = reach.own(f.viewer(), filter, today);
        var waiting = waiting(own.stream().map(CircleReach.Seen::circle).toList(), today);
        return own.stream()
                .map(seen -> row(f, seen.circle(), seen.items(), waiting, false))
                .toList();
    }

    private CircleRow row(
            Frame f,
            Circle circle,
            Set<CircleItem> items,
            Map<MentorshipId, List<Circle.Waiting>> waiting,
            boolean runs) {
        var today = reach.today(f);
        return new CircleRow(
                circle.mentorship(),
                circle.place(),
                circle.holder(CircleRole.MENTEE, today)
                        .filter(_ -> items.contains(CircleItem.MENTEE_NAME))
                        .map(CircleMember::person),
                name(circle, CircleRole.MENTEE, CircleItem.MENTEE_NAME, items, today),
                name(circle, CircleRole.MENTOR, CircleItem.OTHERS, items, today),
                lines(waiting.get(circle.mentorship().id()), f, items, runs));
    }

    private static String name(
            Circle circle, CircleRole role, CircleItem as, Set<CircleItem> items, LocalDate today) {
        return items.contains(as)
                ? circle.holder(role, today).map(CircleMember::name).orElse("")
                : "";
    }

    /** What not all may know, only whoever runs the programme and the one who is waited for. */
    private static List<CirclePage.Line> lines(
            @Nullable List<Circle.Waiting> waiting, Frame f, Set<CircleItem> items, boolean runs) {
        return waiting == null
                ? List.of()
                : waiting.stream()
                        .filter(one -> isShown(one.step(), items))
                        .map(one -> line(one, f, items))
                        .filter(line -> runs || line.mine() || line.step().isForAll())
                        .toList();
    }

    /** Whoever may not see how it is going is not told either that someone should call. */
    private static boolean isShown(Circle.Step step, Set<CircleItem> items) {
        return step != Circle.Step.CALL || items.contains(CircleItem.WELLBEING);
    }

    private static CirclePage.Line line(Circle.Waiting one, Frame f, Set<CircleItem> items) {
        var member = one.member();
        if (member == null) {
            return new CirclePage.Line(one.role(), "", one.step(), false);
        }
        var mine = member.person().equals(f.viewer().person());
        var name = isShown(member, null, items) ? member.name() : "";
        return new CirclePage.Line(one.role(), name, one.step(), mine);
    }

    private static boolean isShown(
            CircleMember member, @Nullable PersonId me, Set<CircleItem> items) {
        if (member.person().equals(me)) {
            return true;
        }
        return items.contains(
                member.role() == CircleRole.MENTEE ? CircleItem.MENTEE_NAME : CircleItem.OTHERS);
    }

    /** Only the mentee is someone whose data it is. */
    private void note(Frame f, List<CircleMember> seen) {
        var mentees =
                seen.stream()
                        .filter(m -> m.role() == CircleRole.MENTEE)
                        .map(CircleMember::person)
                        .toList();
        reads.read(f.viewer(), READ_AS, mentees);
    }

    /** Whom each circle waits for, in as many statements for many as for one. */
    private Map<MentorshipId, List<Circle.Waiting>> waiting(
            Collection<Circle> circles, LocalDate today) {
        var waits = new HashMap<MentorshipId, List<Circle.Waiting>>();
        circles.forEach(circle -> waits.put(circle.mentorship().id(), circle.waiting(today)));
        var gathered = circles.stream().filter(circle -> agrees(circle, waits)).toList();
        if (!gathered.isEmpty()) {
            tell(waits, gathered, today);
        }
        return waits;
    }

    /**
     * What modules tell takes the place of "begin to agree"; what not all may know stands beside
     * it, so that nobody learns of it from what is missing.
     */
    private void tell(
            Map<MentorshipId, List<Circle.Waiting>> waits, List<Circle> circles, LocalDate today) {
        var told = new HashMap<MentorshipId, List<Circle.Waiting>>();
        var apart = new HashMap<MentorshipId, List<Circle.Waiting>>();
        next.orderedStream()
                .flatMap(module -> module.of(circles, today).entrySet().stream())
                .forEach(
                        one ->
                                (isApart(one.getValue()) ? apart : told)
                                        .computeIfAbsent(one.getKey(), _ -> new ArrayList<>())
                                        .addAll(one.getValue()));
        waits.putAll(told);
        apart.forEach((id, more) -> waits.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(more));
    }

    private static boolean isApart(List<Circle.Waiting> waiting) {
        return waiting.stream().anyMatch(one -> !one.step().isForAll());
    }

    private static boolean agrees(Circle circle, Map<MentorshipId, List<Circle.Waiting>> waits) {
        return circle.mentorship().hasEnded()
                || waits.getOrDefault(circle.mentorship().id(), List.of()).stream()
                        .anyMatch(waiting -> waiting.step() == Circle.Step.AGREE);
    }
}
