package org.handslag.demoemployers;

import java.time.LocalDate;
import java.util.Objects;
import org.handslag.commission.Commission;
import org.handslag.commission.Ordering;
import org.handslag.demo.Chapter;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.demoemployers.EmployersScript.OrderPart;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Courses that employers and labour-market units have ordered, each as far as it has come. */
@Component
@Order(21)
class OrderedCourses implements Chapter {
    private final Ordering ordering;
    private final CoursesForOne courses;
    private final Moments moments;

    OrderedCourses(Ordering ordering, CoursesForOne courses, Moments moments) {
        this.ordering = ordering;
        this.courses = courses;
        this.moments = moments;
    }

    @Override
    public void tell(Stage stage, LocalDate today) {
        EmployersScript.of(stage)
                .ifPresent(script -> script.orders().forEach(part -> play(part, stage, today)));
    }

    private void play(OrderPart part, Stage stage, LocalDate today) {
        var order = Asking.order(part, stage, today);
        var orderer = Viewer.visitor(stage.operator().id(), stage.script().language());
        var us = stage.coordinator();
        on(part.asked(), stage, today, () -> ordering.place(order, false, orderer));
        on(part.offered(), stage, today, () -> offer(order, part, stage, today));
        on(part.agreed(), stage, today, () -> ordering.agree(order.id(), 1, orderer));
        on(part.planned(), stage, today, () -> courses.plan(order, part, stage, today));
        if (part.planned() != null) {
            courses.give(part, stage, today);
        }
        on(part.evaluated(), stage, today, () -> ordering.evaluate(order.id(), told(part), us));
    }

    private void on(@Nullable String day, Stage stage, LocalDate today, Runnable step) {
        if (day != null) {
            moments.onMorning(Days.of(day, today), stage.operator(), step);
        }
    }

    private void offer(Commission order, OrderPart part, Stage stage, LocalDate today) {
        var offer = Asking.offer(part, order, moments.now(), today);
        ordering.offer(order.id(), offer, stage.coordinator());
        if (part.note() != null && !part.note().isEmpty()) {
            ordering.note(order.id(), part.note(), stage.coordinator());
        }
    }

    private static String told(OrderPart part) {
        return Objects.requireNonNull(part.told());
    }
}
