package org.handslag.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.survey.SurveyPlay;
import org.jsoup.nodes.FormElement;
import org.springframework.beans.factory.BeanFactory;

/** A date that people were at, what they wrote at its end, and how it went some weeks later. */
record TransferPlay(BeanFactory beans, Operator operator, int port) {
    static final String WILL = "Jag äter lunch med vår nya kollega.";

    CourseInstance held(String... names) {
        return beans.getBean(SurveyPlay.class).held(operator, List.of(names));
    }

    Visitor visitor() {
        return new Visitor(port, "sv");
    }

    /** Where she writes, behind the link that she got with her place. */
    String place(String name) {
        return letters(name).stream()
                        .filter(letter -> letter.topic().startsWith("seat."))
                        .findFirst()
                        .orElseThrow()
                        .path("/place/")
                + "/task";
    }

    Visitor.Page write(String name, Map<String, String> typed) {
        var visitor = visitor();
        return visitor.submit(visitor.get(place(name)).expect(200), "/task", typed);
    }

    void writes(String name) {
        write(name, Map.of("will", WILL)).expect(303);
    }

    /** So many days after the date, in the morning. */
    void ask(CourseInstance date, int days) {
        var day = date.ends().atZone(operator.zone()).toLocalDate().plusDays(days);
        beans.getBean(TestClock.class).set(day.atTime(9, 0).atZone(operator.zone()).toInstant());
        beans.getBean(Asking.class).run();
    }

    List<Inbox.Letter> questions(String name) {
        return letters(name).stream()
                .filter(letter -> letter.topic().equals("transfer.question"))
                .toList();
    }

    String link(String name) {
        return questions(name).getLast().path();
    }

    Visitor.Page answer(String name, HowItWent went, Map<String, String> more) {
        var typed = new HashMap<>(more);
        typed.put("went", went.name());
        var visitor = visitor();
        return send(visitor, visitor.get(link(name)).expect(200), typed);
    }

    /** Sends the form in which it is told how it went, with all that stands in it. */
    static Visitor.Page send(Visitor visitor, Visitor.Page page, Map<String, String> typed) {
        var form = (FormElement) page.html().select("form:has([name=went])").first();
        var all = new HashMap<String, String>();
        form.formData().forEach(field -> all.put(field.key(), field.value()));
        all.putAll(typed);
        return visitor.post(form.attr("action"), all);
    }

    private List<Inbox.Letter> letters(String name) {
        return beans.getBean(Inbox.class).of(operator, SeatCast.address(name).address());
    }
}
