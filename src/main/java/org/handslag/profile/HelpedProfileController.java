package org.handslag.profile;

import org.handslag.referral.ReferralId;
import org.handslag.ui.Form;
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

/**
 * A consultant or coordinator fills in a profile with its mentee. She sees it on that day, until
 * she or the mentee says that it is done; otherwise only whether it is filled in.
 */
@Page
@RequestMapping("/referrals/{id}/profile")
class HelpedProfileController {
    private final ProfilePages pages;
    private final ProfileHelping helping;
    private final Telling telling;
    private final Templates templates;

    HelpedProfileController(
            ProfilePages pages, ProfileHelping helping, Telling telling, Templates templates) {
        this.pages = pages;
        this.helping = helping;
        this.telling = telling;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to =
                    "see whether someone whom she follows has said what counts, and fill it in with her",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable ReferralId id) {
        var place = helping.place(f, id);
        return helping.isHelping(place)
                ? pages.show(helping.whose(place))
                : Answer.page(templates.profileHelp(f, helping.page(place), Form.empty()));
    }

    @PostMapping("/help")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "say that she fills in what counts with someone, how and in which language",
            confirmed = true)
    ResponseEntity<?> begin(Frame f, @PathVariable ReferralId id, Form form) {
        var place = helping.place(f, id);
        var way = form.choice("way", HelpWay.class);
        var language = form.parsed("language", "form.choose", helping::language);
        if (way == null || language == null || !form.ok()) {
            return Answer.invalid(templates.profileHelp(f, helping.page(place), form));
        }
        telling.begin(place.her(), way, language, f.viewer());
        return Answer.seeOther(f, place.path());
    }

    @PostMapping("/help/ending")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "say that it is filled in, and see it no longer",
            confirmed = true)
    ResponseEntity<?> end(Frame f, @PathVariable ReferralId id) {
        telling.end(helping.whose(helping.place(f, id)).her());
        return Answer.done(f, "/referrals/" + id, "profile.help-done");
    }

    @GetMapping("/{aspect}")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "fill in a part of what counts with someone, while she helps her",
            confirmed = true)
    ResponseEntity<?> edit(Frame f, @PathVariable ReferralId id, @PathVariable String aspect) {
        return pages.edit(helping.whose(helping.place(f, id)), aspect);
    }

    @PostMapping("/{aspect}")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "save a part of what counts with someone, while she helps her",
            confirmed = true)
    ResponseEntity<?> save(
            Frame f, @PathVariable ReferralId id, @PathVariable String aspect, Form form) {
        return pages.save(helping.whose(helping.place(f, id)), aspect, form);
    }

    @GetMapping("/first")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "ask someone what counts first for her, while she helps her",
            confirmed = true)
    ResponseEntity<?> editFirst(Frame f, @PathVariable ReferralId id) {
        return pages.editFirst(helping.whose(helping.place(f, id)));
    }

    @PostMapping("/first")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "save what counts first for someone, while she helps her",
            confirmed = true)
    ResponseEntity<?> saveFirst(Frame f, @PathVariable ReferralId id, Form form) {
        return pages.saveFirst(helping.whose(helping.place(f, id)), form);
    }
}
