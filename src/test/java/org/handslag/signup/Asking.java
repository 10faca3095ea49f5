package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.support.SeatCast;
import org.handslag.support.Visitor;
import org.jsoup.nodes.Element;

/**
 * A form that anyone can send.
 *
 * @param page where it stands
 * @param action where it goes
 */
record Asking(String page, String action) {
    private static final String WRITTEN =
            "input[type=text]:not([tabindex]), input[type=email], input[type=tel], textarea";

    boolean behindLink() {
        return page.contains("/place/") || page.contains("/booking/");
    }

    /** All of them, for a date and for someone who has a place and a booking there. */
    static List<Asking> all(CourseInstance instance, Holder holder) {
        var who = instance.slug();
        var place = holder.registered(instance, "Amal " + who);
        var booking =
                holder.booked(SeatCast.group(instance, "Vera " + who, WhenFull.SOME, "Bo " + who));
        var seat = holder.open(booking).html().select("a[href*=/seats/]").attr("href");
        var register = "/goteborg/courses/" + instance.slug() + "/register";
        return List.of(
                new Asking(register, register),
                new Asking(register + "?for=colleagues", register),
                new Asking("/goteborg/contact", "/contact"),
                new Asking("/goteborg/courses/interest", "/interest"),
                new Asking("/goteborg/sign-in", "/sign-in"),
                new Asking("/goteborg/code", "/code"),
                new Asking("/goteborg/here", "/here"),
                new Asking(place + "/here", "/here"),
                new Asking(place + "/question", "/question"),
                new Asking(place + "/about", "/about"),
                new Asking(place + "/needs", "/needs"),
                new Asking(place + "/handover", "/handover"),
                new Asking(seat, seat));
    }

    /** This text in each field of the form. */
    Map<String, String> filled(Visitor.Page page, String text) {
        var typed = new HashMap<String, String>();
        page.html().select("main form").stream()
                .filter(form -> form.attr("action").contains(action))
                .flatMap(form -> form.select(WRITTEN).stream())
                .map(field -> field.attr("name"))
                .forEach(name -> typed.put(name, text));
        assertThat(typed).as("fields of %s", this).isNotEmpty();
        return typed;
    }

    /** Every field of the answer still holds what was typed. */
    void keeps(Visitor.Page answer, Map<String, String> typed) {
        typed.forEach(
                (name, text) ->
                        assertThat(shown(answer.html().select("main [name=" + name + "]").first()))
                                .as("%s of %s", name, this)
                                .isEqualToIgnoringWhitespace(text.replace('\0', '\uFFFD')));
    }

    private static String shown(Element field) {
        return field.tagName().equals("textarea") ? field.wholeText() : field.val();
    }
}
