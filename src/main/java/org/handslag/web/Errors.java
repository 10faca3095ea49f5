package org.handslag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;

/** What a person gets when a page cannot be: plain words, never a stack trace. */
@RestControllerAdvice
class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final ErrorPages pages;

    Errors(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<?> refused(Refusal refusal, Frame frame) {
        return pages.page(frame, HttpStatus.CONFLICT, frame.t(refusal.key(), refusal.arguments()));
    }

    /** The backstop behind a rule was reached first, as in a race: its name is a message's key. */
    @ExceptionHandler
    ResponseEntity<?> violated(
            DataIntegrityViolationException problem, Frame frame, HttpServletRequest request) {
        var key = "constraint." + constraint(problem);
        return frame.words().has(key)
                ? pages.page(frame, HttpStatus.CONFLICT, frame.t(key))
                : other(problem, frame, request);
    }

    private static String constraint(DataIntegrityViolationException problem) {
        return problem.getMostSpecificCause() instanceof PSQLException violated
                        && violated.getServerErrorMessage() != null
                ? String.valueOf(violated.getServerErrorMessage().getConstraint())
                : "";
    }

    /** Also an address whose id is none. */
    @ExceptionHandler({NotVisible.class, TypeMismatchException.class})
    ResponseEntity<?> notVisible(Frame frame) {
        return pages.page(frame, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ResponseEntity<?> other(Exception problem, Frame frame, HttpServletRequest request) {
        if (problem instanceof ErrorResponse known) {
            return pages.page(frame, HttpStatus.valueOf(known.getStatusCode().value()));
        }
        if (problem instanceof MultipartException) {
            return pages.page(frame, HttpStatus.BAD_REQUEST); // parts without a boundary
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(problem)) {
            return ResponseEntity.noContent().build(); // nobody is there to read it
        }
        return pages.page(frame, HttpStatus.INTERNAL_SERVER_ERROR, told(problem, frame));
    }

    private static String told(Exception problem, Frame frame) {
        var reference = Reference.next();
        LOG.error("Reference {}", reference, problem);
        return frame.t("error.reference", Map.of("reference", reference));
    }
}
