package org.handslag.web;

import gg.jte.models.runtime.JteModel;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.handslag.scope.Colour;
import org.handslag.scope.Country;
import org.handslag.scope.Operator;
import org.handslag.scope.OperatorId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Viewer;
import org.handslag.ui.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/**
 * Every component in every state, language and colour, at an operator that exists only here: for
 * whoever builds pages, and for the tests.
 */
@RestController
class GalleryController {
    private static final String PATH = "/ui";
    private static final int MANY = 40;

    private final Templates templates;

    GalleryController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping({PATH, PATH + "/**"})
    @Allow(value = Who.VISITOR, to = "see every component in every state")
    ResponseEntity<?> show(Frame frame, Form asked) {
        var form = asked.value("state").equals("wrong") ? wrong() : Form.empty();
        return Answer.open(page(frame, asked, form));
    }

    @GetMapping(PATH + "/here")
    @Allow(value = Who.VISITOR, to = "see a part of a page change")
    ResponseEntity<?> here(Frame frame) {
        return Answer.page(templates.galleryHere(frame, 27));
    }

    @PostMapping({PATH, PATH + "/**"})
    @Allow(value = Who.VISITOR, to = "try the form of the gallery")
    ResponseEntity<?> create(Frame frame, Form form) {
        read(form);
        var page = page(frame, Form.empty(), form);
        return form.ok() ? Answer.page(page) : Answer.invalid(page);
    }

    private JteModel page(Frame frame, Form asked, Form form) {
        var colour = asked.optionalChoice("colour", Colour.class).orElse(Colour.FJORD);
        var shown = framed(frame, colour, asked.value("dir").equals("rtl"));
        var updated = shown.t("gallery.updated", "time", shown.time(LocalTime.of(7, 40)));
        if (asked.value("state").equals("paper")) {
            return templates.galleryPaper(shown);
        }
        return shown.path().startsWith("/work")
                ? templates.galleryWork(shown, form, updated)
                : templates.galleryPage(shown, form, updated);
    }

    private static Frame framed(Frame frame, Colour colour, boolean turned) {
        var language = frame.locale();
        var operator =
                new Operator(
                        OperatorId.next(),
                        "ui",
                        "Mentor i Göteborg",
                        Country.SE,
                        List.of(language),
                        ZoneId.of("Europe/Stockholm"),
                        colour,
                        false,
                        0);
        var links = frame.links();
        var below = frame.path().startsWith(PATH) ? frame.path().substring(PATH.length()) : "/";
        return new Frame(
                operator,
                below.startsWith("/work") ? coordinator(operator, language) : frame.viewer(),
                turned ? frame.words().in(turned(language)) : frame.words(),
                frame.languages(),
                new Links(links.installation(), links.installation() + PATH, links.assets()),
                below,
                frame.csrf(),
                frame.notice(),
                null,
                null,
                false);
    }

    /** Someone whose menu is long. */
    private static Viewer coordinator(Operator operator, Locale language) {
        var grants =
                List.of(
                        new Viewer.Grant(
                                Role.COORDINATOR,
                                new RoleScope(RoleScope.Kind.OPERATOR, operator.id().value())));
        return new Viewer(operator.id(), PersonId.next(), grants, language);
    }

    /** The same language as if it were written from right to left. */
    private static Locale turned(Locale language) {
        return new Locale.Builder().setLocale(language).setScript("Arab").build();
    }

    private static Form wrong() {
        var form =
                Form.empty()
                        .fill("email", "ylva(at)kajen")
                        .fill("day", "31 februari")
                        .fill("from", "08:30")
                        .fill("seats", "400");
        read(form);
        form.wrong("email", "gallery.email-wrong");
        return form;
    }

    private static void read(Form form) {
        form.line("name", MANY);
        form.line("email", MANY);
        form.date("day");
        form.time("from");
        form.number("seats", 1, MANY);
        form.line("who", MANY);
        form.line("place", MANY);
        form.line("workplace", MANY);
        form.optionalText("message", MANY);
        if (!form.ticked("news")) {
            form.wrong("news", "form.missing");
        }
    }
}
