package org.handslag.membership;

import java.time.Duration;
import java.util.List;
import org.handslag.directory.Programmes;
import org.handslag.limit.Limits;
import org.handslag.scope.ProgrammeId;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What members suggest and second, behind their personal link. */
@Page
@RequestMapping("/network/my/{token}/topics")
class MemberTopicsController {
    private static final int WORDS = 300;
    private static final int A_DAY = 20;

    private final Doorway doorway;
    private final TopicRows rows;
    private final Suggesting suggesting;
    private final Programmes programmes;
    private final Limits limits;
    private final Templates templates;

    MemberTopicsController(
            Doorway doorway,
            TopicRows rows,
            Suggesting suggesting,
            Programmes programmes,
            Limits limits,
            Templates templates) {
        this.doorway = doorway;
        this.rows = rows;
        this.suggesting = suggesting;
        this.programmes = programmes;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "read what members suggest for the network")
    ResponseEntity<?> index(Frame f, @PathVariable String token) {
        return page(f, HttpStatus.OK, doorway.open(token).orRefused(), Form.empty());
    }

    @PostMapping
    @Allow(value = Who.LINK_HOLDER, to = "suggest a topic or a speaker as a member")
    ResponseEntity<?> create(Frame f, @PathVariable String token, Form form) {
        var member = doorway.open(token).orRefused();
        var kind = form.choice("kind", TopicKind.class);
        var words = NoPersonalNumber.in(form, "words", form.line("words", WORDS));
        var programme = programme(member, form);
        if (form.ok()
                && !limits.allows("topic", member.id().toString(), A_DAY, Duration.ofDays(1))) {
            form.wrong("words", "membership.too-many");
        }
        if (!form.ok() || kind == null || programme == null) {
            return page(f, HttpStatus.UNPROCESSABLE_CONTENT, member, form);
        }
        suggesting.suggest(member, programme, kind, words, f.viewer());
        return Answer.done(f, member.path() + "/topics", "membership.suggested");
    }

    @PostMapping("/{topic}/second")
    @Allow(value = Who.LINK_HOLDER, to = "second a suggestion as a member, once")
    ResponseEntity<?> second(Frame f, @PathVariable String token, @PathVariable TopicId topic) {
        var member = doorway.open(token);
        suggesting.second(member, topic, f.viewer());
        return Answer.done(f, member.path() + "/topics", "membership.seconded");
    }

    @PostMapping("/{topic}/second/removal")
    @Allow(value = Who.LINK_HOLDER, to = "take her own second back")
    ResponseEntity<?> takeBack(Frame f, @PathVariable String token, @PathVariable TopicId topic) {
        var member = doorway.open(token);
        suggesting.takeBack(member, topic, f.viewer());
        return Answer.done(f, member.path() + "/topics", "membership.second-back");
    }

    private @Nullable ProgrammeId programme(Member member, Form form) {
        var own = member.programmes();
        var chosen =
                own.size() == 1
                        ? own.getFirst()
                        : form.parsed("programme", "form.choose", ProgrammeId::of);
        if (chosen != null && !own.contains(chosen)) {
            form.wrong("programme", "form.choose");
        }
        return chosen;
    }

    private ResponseEntity<?> page(Frame f, HttpStatus status, Member member, Form form) {
        return Answer.behindLink(
                status,
                templates.membershipTopics(
                        f, member, rows.shownTo(member), form, options(f, member)));
    }

    private List<Option> options(Frame f, Member member) {
        return programmes.all().stream()
                .filter(one -> member.programmes().contains(one.id()))
                .map(one -> Option.of(one.id(), f.plain(one.name())))
                .toList();
    }
}
