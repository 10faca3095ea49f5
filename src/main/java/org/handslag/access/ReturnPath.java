package org.handslag.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.handslag.ui.Form;
import org.handslag.web.Paths;

/** Where someone was going when she was asked to sign in; the first page when nowhere. */
public record ReturnPath(String path) {
    public static final String FIELD = "to";
    private static final ReturnPath HOME = new ReturnPath("/home");

    /** Whatever leads out of the operator's pages leads to the first page. */
    public static ReturnPath of(Form form) {
        return of(form.value(FIELD));
    }

    public static ReturnPath of(String asked) {
        return Paths.isLocal(asked) ? new ReturnPath(asked) : HOME;
    }

    /** A path that carries this one along. */
    public String on(String path) {
        return equals(HOME)
                ? path
                : path + "?" + FIELD + "=" + URLEncoder.encode(this.path, StandardCharsets.UTF_8);
    }
}
