package org.handslag.passkey;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.handslag.scope.UnitOfWork;
import org.handslag.ui.Form;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.HeldBack;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import pages.Templates;

/**
 * Shows whoever sent a form before she had shown who she is where she does that, with all that she
 * typed: signed out meanwhile, or staff who have not confirmed yet.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class HeldBackPages {
    private final ConfirmationPages pages;
    private final Typist typist;
    private final UnitOfWork work;
    private final Templates templates;

    HeldBackPages(ConfirmationPages pages, Typist typist, UnitOfWork work, Templates templates) {
        this.pages = pages;
        this.typist = typist;
        this.work = work;
        this.templates = templates;
    }

    @ExceptionHandler
    ResponseEntity<?> heldBack(
            HeldBack form, Frame f, HttpServletRequest request, @Nullable Authentication signIn) {
        var page =
                work.in(
                        f.home().id(),
                        () -> page(f, Onward.again(form, typist.mark(request)), signIn));
        return Answer.with(HttpStatus.FORBIDDEN, page);
    }

    private JteModel page(Frame f, Onward onward, @Nullable Authentication signIn) {
        return signIn == null
                ? templates.passkeySignIn(f, Form.empty(), onward)
                : pages.page(f, Form.empty(), onward, signIn);
    }
}
