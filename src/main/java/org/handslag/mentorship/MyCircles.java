package org.handslag.mentorship;

import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.mentorship.CircleListPage.CircleFilter;
import org.handslag.mentorship.CircleListPage.CircleRow;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/**
 * On "my page": the mentorships that I am of, those that wait for me first. A consultant, who may
 * be of very many, finds here some of those that go on or wait for her, and the way to her list.
 */
@Component
@Order(2)
class MyCircles implements MySection {
    private static final int FEW = 6;
    private static final int MANY = 20;

    private final CirclePages pages;
    private final Templates templates;

    MyCircles(CirclePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        var lists = f.viewer().has(Role.JOB_CONSULTANT);
        var own =
                pages.own(f, CircleFilter.all(true)).stream()
                        .filter(row -> !lists || isOfNow(row))
                        .toList();
        var shown =
                own.stream()
                        .sorted(Comparator.comparing(row -> !row.isMine()))
                        .limit(lists ? most(own) : own.size())
                        .toList();
        pages.seen(f, shown);
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.mentorshipMySection(f, shown, own.size() - shown.size()));
    }

    /** As many as wait for her, within reason; a few where hardly any do. */
    private static long most(List<CircleRow> own) {
        long waiting = own.stream().filter(CircleRow::isMine).count();
        return Math.clamp(waiting, FEW, MANY);
    }

    private static boolean isOfNow(CircleRow row) {
        return !row.mentorship().hasEnded() || row.isMine();
    }
}
