package org.handslag.attendance;

import java.util.regex.Pattern;
import org.handslag.access.Tokens;
import org.handslag.letter.SeatLinks;
import org.handslag.limit.Source;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seats;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pages.Templates;

/** "I am here": the code on the wall, with an address or from one's own page. Shows no names. */
@Page
class HereController {
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private final CheckIn checkIn;
    private final Tokens tokens;
    private final Seats seats;
    private final Templates templates;

    HereController(CheckIn checkIn, Tokens tokens, Seats seats, Templates templates) {
        this.checkIn = checkIn;
        this.tokens = tokens;
        this.seats = seats;
        this.templates = templates;
    }

    @GetMapping("/here")
    @Allow(value = Who.VISITOR, to = "begin to say that one is here")
    ResponseEntity<?> blank(Frame f, @RequestParam(defaultValue = "") String code) {
        var form = Form.empty().fill("code", CODE.matcher(code).matches() ? code : "");
        return Answer.page(templates.attendanceHere(f, form, true));
    }

    @PostMapping("/here")
    @Allow(value = Who.VISITOR, to = "say that one is here, with the code on the wall")
    ResponseEntity<?> create(Frame f, Form form, Source source) {
        var code = code(form);
        var address = form.line("address", 254);
        if (form.ok()) {
            tried(form, () -> checkIn.byAddress(code, address, source, f.viewer()));
        }
        return form.ok()
                ? Answer.seeOther(f, "/here/welcome")
                : Answer.invalid(templates.attendanceHere(f, form, true));
    }

    @GetMapping("/here/welcome")
    @Allow(value = Who.VISITOR, to = "read that one is noted as here")
    ResponseEntity<?> welcome(Frame f) {
        return Answer.page(templates.attendanceWelcome(f));
    }

    @GetMapping("/place/{token}/here")
    @Allow(value = Who.LINK_HOLDER, to = "begin to say from the own page that one is here")
    ResponseEntity<?> blankOwn(Frame f, @PathVariable String token) {
        registration(token);
        return Answer.behindLink(templates.attendanceHere(f, Form.empty(), false));
    }

    @PostMapping("/place/{token}/here")
    @Allow(value = Who.LINK_HOLDER, to = "say from the own page that one is here")
    ResponseEntity<?> createOwn(Frame f, @PathVariable String token, Form form, Source source) {
        var registration = seats.find(registration(token)).orElseThrow(NotVisible::new);
        var code = code(form);
        if (form.ok()) {
            tried(form, () -> checkIn.byRegistration(code, registration, source, f.viewer()));
        }
        return form.ok()
                ? Answer.seeOther(f, "/here/welcome")
                : Answer.behindLink(
                        HttpStatus.UNPROCESSABLE_CONTENT, templates.attendanceHere(f, form, false));
    }

    private static String code(Form form) {
        var typed = form.value("code").replaceAll("\\s", "");
        if (!CODE.matcher(typed).matches()) {
            form.wrong("code", "attendance.code-wrong");
        }
        return typed;
    }

    /** A refusal stands at its field, so that nothing typed is lost. */
    private static void tried(Form form, Runnable verb) {
        try {
            verb.run();
        } catch (Refusal refusal) {
            form.wrong(
                    refusal.key().endsWith("address") ? "address" : "code",
                    refusal.key(),
                    refusal.arguments());
        }
    }

    private RegistrationId registration(String token) {
        return tokens.find(SeatLinks.PLACE, token)
                .map(RegistrationId::new)
                .orElseThrow(NotVisible::new);
    }
}
