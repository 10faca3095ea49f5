package org.handslag.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/** The error page, also for what goes wrong before a controller is reached. */
@RestController
class ErrorPages implements ErrorController {
    private final Templates templates;

    ErrorPages(Templates templates) {
        this.templates = templates;
    }

    @RequestMapping("/error")
    @Allow(value = Who.VISITOR, to = "read what went wrong")
    ResponseEntity<?> show(Frame frame, HttpServletRequest request) {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (Unsent.is(request)) {
            return Answer.with(HttpStatus.FORBIDDEN, templates.webAgain(frame, Unsent.of(request)));
        }
        return page(frame, status == null ? HttpStatus.NOT_FOUND : HttpStatus.valueOf(status));
    }

    ResponseEntity<?> page(Frame frame, HttpStatus status) {
        var key = "error.text." + status.value();
        return page(frame, status, frame.t(frame.words().has(key) ? key : "error.text"));
    }

    ResponseEntity<?> page(Frame frame, HttpStatus status, String text) {
        var key = "error.title." + status.value();
        var title = frame.t(frame.words().has(key) ? key : "error.title");
        return Answer.with(status, templates.webError(frame, title, text));
    }
}
