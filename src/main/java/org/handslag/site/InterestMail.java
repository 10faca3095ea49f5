package org.handslag.site;

import java.util.Locale;
import java.util.Optional;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.handslag.web.Addresses;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** What is written to those who want to hear of the next date. */
@Component
class InterestMail {
    private final Messages messages;
    private final Languages languages;
    private final Addresses addresses;

    InterestMail(Messages messages, Languages languages, Addresses addresses) {
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
    }

    /** Says what was asked for, and how to leave. */
    void welcome(Frame f, Interest interest, Optional<Course> course, String token) {
        var title = course.map(c -> f.plain(c.title())).orElse(f.t("site.any-course"));
        var body =
                Body.empty()
                        .paragraph(f.t("site.interest-mail", "course", title, "who", f.name()))
                        .paragraph(f.t("site.interest-mail-leave"))
                        .link(
                                f.t("site.leave"),
                                addresses.of(f.home(), "/courses/interest/" + token));
        send("interest.asked", interest, f.t("site.interest-mail-subject"), body);
    }

    /** Tells of a date that has been published. */
    void tell(Operator home, Interest interest, Course course, CourseInstance instance) {
        var words = languages.in(interest.language());
        var language = words.locale();
        var title =
                course.title()
                        .shownTo(language, home.languages())
                        .map(Texts.Shown::text)
                        .orElse("");
        var day = Spoken.dateWithWeekday(instance.day(home.zone()), language);
        var body =
                Body.empty()
                        .paragraph(words.t("site.told-mail", "course", title))
                        .fact(words.t("site.time"), day + " " + time(home, instance, language))
                        .link(
                                words.t("site.read-and-register"),
                                addresses.of(home, "/courses/" + instance.slug()))
                        .paragraph(words.t("site.told-mail-once"));
        send("interest.told", interest, words.t("site.told-subject", "course", title), body);
    }

    private static String time(Operator home, CourseInstance instance, Locale language) {
        return Spoken.time(instance.starts().atZone(home.zone()).toLocalTime(), language);
    }

    private void send(String topic, Interest interest, String subject, Body body) {
        var to = Recipient.byMail("", interest.email(), interest.language());
        messages.send(new Draft(topic, to, subject, body));
    }
}
