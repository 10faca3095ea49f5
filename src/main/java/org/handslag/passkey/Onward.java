package org.handslag.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.access.ReturnPath;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Csrf;
import org.handslag.web.Frame;
import org.handslag.web.HeldBack;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Where someone goes when she has shown who she is: on to a page, or once more with a form that was
 * held back. Its fields stand beside ours on the page that asks her, under their own names; ours
 * all begin alike. So the same form, sent on, is the form that was held back.
 *
 * @param path below the operator
 * @param by mark of whoever typed what is sent again
 * @param fields names and what was typed; empty unless a form is sent again
 */
public record Onward(String path, boolean again, String by, List<Option> fields) {
    static final String ANSWER = "passkey.answer";
    static final String NAME = "passkey.name";
    private static final String OURS = "passkey.";
    private static final String TO = "passkey.to";
    private static final String AGAIN = "passkey.again";
    private static final String BY = "passkey.by";

    static Onward to(ReturnPath path) {
        return new Onward(path.path(), false, "", List.of());
    }

    static Onward again(HeldBack form, String by) {
        return new Onward(form.path(), true, by, form.fields());
    }

    /** As it stood on the page that asked her. */
    static Onward of(HttpServletRequest request) {
        var form = Form.typed(request.getParameterMap());
        return new Onward(
                ReturnPath.of(form.value(TO)).path(),
                form.ticked(AGAIN),
                form.value(BY),
                request.getParameterMap().entrySet().stream()
                        .filter(field -> !field.getKey().startsWith(OURS))
                        .filter(field -> !field.getKey().equals(Csrf.FIELD))
                        .flatMap(
                                field ->
                                        Stream.of(field.getValue())
                                                .map(typed -> Option.of(field.getKey(), typed)))
                        .toList());
    }

    /** This and all that goes along, as hidden fields: label and value. */
    public List<Option> kept() {
        var own =
                Stream.of(
                        Option.of(TO, path),
                        Option.of(AGAIN, again ? "yes" : ""),
                        Option.of(BY, by));
        return Stream.concat(own, fields.stream()).toList();
    }

    /** A page on the way, which leads on to where she was going. */
    public String on(String page) {
        return ReturnPath.of(path).on(page);
    }

    /** A browser sends a form on as it is when it is answered so (RFC 9110, 15.4.8). */
    ResponseEntity<?> go(Frame f) {
        return ResponseEntity.status(again ? HttpStatus.TEMPORARY_REDIRECT : HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .location(URI.create(f.to(path)))
                .build();
    }
}
