package org.handslag.campaign;

import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.campaign.Answers.Invited;
import org.handslag.campaign.InvitedPage.Given;
import org.handslag.campaign.InvitedPage.Reply;
import org.handslag.limit.Limits;
import org.handslag.scope.Email;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
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

/**
 * Answers an invitation by its link. To open it changes nothing, however often a mail scanner does;
 * one button confirms, and the answer can be changed.
 */
@Page
class InvitedController {
    private static final int COLLEAGUES_A_DAY = 3;

    private final Replying replying;
    private final Campaigns campaigns;
    private final CampaignDates dates;
    private final Batch batch;
    private final Limits limits;
    private final RunController.Shown shown;

    InvitedController(
            Replying replying,
            Campaigns campaigns,
            CampaignDates dates,
            Batch batch,
            Limits limits,
            RunController.Shown shown) {
        this.replying = replying;
        this.campaigns = campaigns;
        this.dates = dates;
        this.batch = batch;
        this.limits = limits;
        this.shown = shown;
    }

    @GetMapping("/invited/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "see an invitation and choose an answer")
    ResponseEntity<?> show(Frame f, @PathVariable String token, Form form) {
        var invited = replying.find(token);
        replying.last(invited).ifPresent(last -> filled(form, last));
        return Answer.behindLink(page(f, token, invited, form));
    }

    @PostMapping("/invited/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "answer an invitation, or change the answer")
    ResponseEntity<?> answer(Frame f, @PathVariable String token, Form form) {
        var invited = replying.find(token);
        var given = read(f, form);
        var slug = given != null && given.reply() == Reply.COME ? date(invited, form) : "";
        if (given == null || !form.ok()) {
            return Answer.behindLink(
                    HttpStatus.UNPROCESSABLE_CONTENT, page(f, token, invited, form));
        }
        if (!maySendOn(invited, given, form)) {
            return Answer.behindLink(HttpStatus.CONFLICT, page(f, token, invited, form));
        }
        replying.take(invited, given, f.viewer(), today(f))
                .filter(_ -> !given.colleagueEmail().isEmpty())
                .ifPresent(answer -> sendOn(f, invited, given, answer));
        return slug.isEmpty()
                ? Answer.done(f, "/invited/" + token, "campaign.replied." + given.reply().name())
                : Answer.seeOther(
                        f, "/courses/" + slug + "/register?for=colleagues&invited=" + token);
    }

    /** Some mail programs open what they should post to: they get the page, and nothing is done. */
    @GetMapping("/invited/{token}/one-click")
    @Allow(value = Who.LINK_HOLDER, to = "see that she can have no more invitations")
    ResponseEntity<?> ask(Frame f, @PathVariable String token, Form form) {
        return show(f.at("/invited/" + token), token, form.fill("answer", Reply.NEVER));
    }

    /** RFC 8058: sent by the mail program at one press, in these words, as often as it likes. */
    @PostMapping("/invited/{token}/one-click")
    @Allow(value = Who.LINK_HOLDER, to = "have no more invitations, at one press in the mail")
    ResponseEntity<?> leave(Frame f, @PathVariable String token, Form form) {
        var invited = replying.find(token);
        if (!form.value("List-Unsubscribe").equals("One-Click")) {
            return Answer.behindLink(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    page(
                            f.at("/invited/" + token),
                            token,
                            invited,
                            form.fill("answer", Reply.NEVER)));
        }
        replying.leave(invited, f.viewer(), today(f));
        return Answer.behindLink(shown.templates().campaignLeft(f, token));
    }

    private @Nullable Given read(Frame f, Form form) {
        var reply = form.choice("answer", Reply.class);
        var until = form.optionalDate("until");
        if (reply == Reply.NOT_NOW && until != null && !until.isAfter(today(f))) {
            form.wrong("until", "relation.until-past");
        }
        if (until != null && until.isAfter(today(f).plusYears(5))) {
            form.wrong("until", "form.date");
        }
        var name = form.optionalLine("colleague-name", 200);
        var email = form.optionalLine("colleague-email", 254);
        if (reply == Reply.COLLEAGUE && !email.isEmpty() && Email.parse(email).isEmpty()) {
            form.wrong("colleague-email", "form.email");
        }
        if (reply == null) {
            return null;
        }
        return switch (reply) {
            case COME -> new Given(reply, false, null, "", "");
            case COLLEAGUE -> new Given(reply, false, null, name, email);
            case NOT_NOW ->
                    new Given(reply, false, until == null ? today(f).plusMonths(6) : until, "", "");
            case NEVER -> Given.never(form.ticked("whole"));
        };
    }

    /** The date to register for; empty when there is none to choose. */
    private String date(Invited invited, Form form) {
        var open = open(invited);
        if (open.size() == 1) {
            return open.getFirst().instance().slug();
        }
        if (open.isEmpty()) {
            return "";
        }
        return open.stream()
                .map(one -> one.instance().slug())
                .filter(slug -> form.chosen("date", slug))
                .findFirst()
                .orElseGet(
                        () -> {
                            form.wrong("date", "form.choose");
                            return "";
                        });
    }

    /**
     * Nobody can have strangers written to by way of a link more than a few times, nor anyone who
     * wants to be left alone. Nothing is answered then, so that she can try again.
     */
    private boolean maySendOn(Invited invited, Given given, Form form) {
        var colleague = Email.parse(given.colleagueEmail());
        if (colleague.isEmpty() || replying.last(invited).filter(given::equals).isPresent()) {
            return true;
        }
        if (replying.isLeftAlone(colleague.get())) {
            form.wrong("colleague-email", "campaign.colleague-no");
        } else if (!limits.allows(
                "campaign colleague",
                invited.target().toString(),
                COLLEAGUES_A_DAY,
                Duration.ofDays(1))) {
            form.wrong("colleague-email", "campaign.colleague-enough");
        }
        return form.ok();
    }

    private void sendOn(Frame f, Invited invited, Given given, UUID answer) {
        var to = invited.to().insteadOf(given.colleagueName(), given.colleagueEmail());
        batch.sendOn(campaign(invited), f.home(), to, answer, shown.clock().instant());
    }

    private static void filled(Form form, Given last) {
        if (form.value("answer").isEmpty()) {
            form.fill("answer", last.reply()).fill("until", last.until());
            if (last.whole()) {
                form.fill("whole", "yes");
            }
        }
    }

    private JteModel page(Frame f, String token, Invited invited, Form form) {
        var last = replying.last(invited).map(Given::reply);
        var to = invited.to();
        return shown.templates()
                .campaignInvited(
                        f,
                        new InvitedPage(
                                token, to.name(), to.organisation(), open(invited), last, form));
    }

    private List<CampaignDates.Invited> open(Invited invited) {
        return dates.open(campaign(invited));
    }

    private Campaign campaign(Invited invited) {
        return campaigns.find(invited.campaign()).orElseThrow(NotVisible::new);
    }

    private LocalDate today(Frame f) {
        return LocalDate.ofInstant(shown.clock().instant(), f.home().zone());
    }
}
