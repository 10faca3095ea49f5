package org.handslag.network;

import org.handslag.membership.Suggesting;
import org.handslag.membership.TopicId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Plans meetings: one, or several drafts half a year apart. */
@Page
@RequestMapping("/meetings")
class MeetingController {
    private static final String TOPIC = "topic";
    private static final String TIMES = "times";
    private static final int MOST_TIMES = 6;
    private static final int MONTHS_BETWEEN = 6;

    private final MeetingPages pages;
    private final MeetingForms forms;
    private final Convening convening;
    private final Replying replying;
    private final Suggesting suggesting;
    private final Templates templates;

    MeetingController(
            MeetingPages pages,
            MeetingForms forms,
            Convening convening,
            Replying replying,
            Suggesting suggesting,
            Templates templates) {
        this.pages = pages;
        this.forms = forms;
        this.convening = convening;
        this.replying = replying;
        this.suggesting = suggesting;
        this.templates = templates;
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin a network meeting from a ready form or a topic")
    ResponseEntity<?> blank(Frame f, Form asked) {
        var typed = forms.blank(f);
        var topic = topic(f, asked);
        if (topic != null) {
            var words = suggesting.find(topic, f.viewer()).orElseThrow(NotVisible::new).words();
            typed.form().fill(TOPIC, topic);
            typed.form().fill(typed.title().in(f.home().language()), forms.fit(words));
        }
        return Answer.page(templates.networkForm(f, null, typed));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "plan a network meeting, or drafts of several")
    ResponseEntity<?> create(Frame f, Form form) {
        var typed = forms.typed(f, form);
        var plan = typed.read(null, f, forms.now());
        var programme = forms.programme(f, form);
        var times = form.value(TIMES).isBlank() ? 1 : form.number(TIMES, 1, MOST_TIMES);
        var topic = topic(f, form);
        if (plan == null || programme == null || !form.ok()) {
            return Answer.invalid(templates.networkForm(f, null, typed));
        }
        var first = MeetingId.next();
        for (int i = 0; i < times; i++) {
            var id = i == 0 ? first : MeetingId.next();
            var later = forms.later(plan, i * MONTHS_BETWEEN, f.home().zone());
            convening.create(
                    Meeting.draft(id, programme, later, i == 0 ? topic : null), f.viewer());
        }
        return times == 1
                ? Answer.done(f, "/meetings/" + first, "network.created")
                : Answer.done(f, "/meetings", "network.created-several");
    }

    @GetMapping("/{id}")
    @Allow(value = Who.COORDINATOR, to = "see a network meeting, its answers and what it gave")
    ResponseEntity<?> show(Frame f, @PathVariable MeetingId id) {
        return Answer.page(templates.networkMeeting(f, pages.of(f, id)));
    }

    @GetMapping("/{id}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change a network meeting")
    ResponseEntity<?> edit(Frame f, @PathVariable MeetingId id) {
        var meeting = pages.meeting(f, id);
        return Answer.page(templates.networkForm(f, meeting, forms.filled(f, meeting)));
    }

    @PostMapping("/{id}/edit")
    @Allow(value = Who.COORDINATOR, to = "change a network meeting, of which its guests are told")
    ResponseEntity<?> update(Frame f, @PathVariable MeetingId id, Form form) {
        var meeting = pages.meeting(f, id);
        var typed = forms.typed(f, form);
        var plan = typed.read(meeting.plan(), f, forms.now());
        if (plan == null) {
            return Answer.invalid(templates.networkForm(f, meeting, typed));
        }
        if (!typed.isOf(meeting) || !convening.plan(meeting, plan, f.viewer())) {
            Overtaken.tell(form, forms.filled(f, meeting).form(), typed.fields());
            return Answer.refused(templates.networkForm(f, meeting, typed));
        }
        replying.fill(id);
        return Answer.done(f, "/meetings/" + id, "network.saved");
    }

    /** A topic of her programmes that the request names; another is no topic at all. */
    private @Nullable TopicId topic(Frame f, Form asked) {
        if (asked.value(TOPIC).isEmpty()) {
            return null;
        }
        var id = asked.parsed(TOPIC, "form.choose", TopicId::of);
        return id == null || suggesting.find(id, f.viewer()).isEmpty() ? null : id;
    }
}
