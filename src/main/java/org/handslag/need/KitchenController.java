package org.handslag.need;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.NotVisible;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seated;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What the kitchen gets: numbers and wishes without names, on screen and on paper. */
@Page
@RequestMapping("/instances/{id}/needs/kitchen")
class KitchenController {
    private final NeedReach reach;
    private final Needs needs;
    private final Seated seated;
    private final Templates templates;

    KitchenController(NeedReach reach, Needs needs, Seated seated, Templates templates) {
        this.reach = reach;
        this.needs = needs;
        this.seated = seated;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see what the kitchen is to be told, in numbers")
    ResponseEntity<?> show(Frame f, @PathVariable CourseInstanceId id) {
        return Answer.page(page(f, id, Form.empty()));
    }

    @GetMapping("/sheet")
    @Allow(value = Who.COORDINATOR, to = "print what the kitchen is to be told, without names")
    ResponseEntity<?> print(Frame f, @PathVariable CourseInstanceId id) {
        var date = reach.coordinated(id, f.viewer());
        return Answer.page(templates.needKitchenSheet(f, date, needs.kitchen(id, f.viewer())));
    }

    /** The kitchen has been told: one text for everyone whose food was not arranged yet. */
    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "write once how all food is arranged, which each is told")
    ResponseEntity<?> update(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var date = reach.coordinated(id, f.viewer());
        var how = NoPersonalNumber.text(form, "how", ArrangementController.HOW);
        if (how.isEmpty()) {
            form.wrong("how", "form.missing");
        }
        if (!form.ok()) {
            return Answer.invalid(page(f, id, form));
        }
        open(f, id).forEach((who, food) -> arrange(f, id, who, food, how));
        return Answer.done(f, date.path(), "need.done.food");
    }

    private Map<RegistrationId, List<SheetNeed>> open(Frame f, CourseInstanceId id) {
        return needs.sheet(id, f.viewer()).stream()
                .filter(one -> one.need().kind() == NeedKind.FOOD && !one.need().isArranged())
                .collect(Collectors.groupingBy(one -> one.need().registration()));
    }

    private void arrange(
            Frame f, CourseInstanceId id, RegistrationId who, List<SheetNeed> food, String how) {
        var registration = seated.of(id, who).orElseThrow(NotVisible::new);
        var texts = food.stream().collect(Collectors.toMap(one -> one.need().id(), _ -> how));
        needs.arrange(registration, texts, f.viewer());
    }

    private JteModel page(Frame f, CourseInstanceId id, Form form) {
        var date = reach.coordinated(id, f.viewer());
        return templates.needKitchen(f, date, needs.kitchen(id, f.viewer()), form);
    }
}
