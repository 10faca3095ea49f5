package org.handslag.settings;

import java.time.LocalDate;
import org.handslag.file.NewPicture;
import org.handslag.file.PictureField;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.TextsField;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A logo and what it says, in each language. */
public record LogoForm(Form form, TextsField alt) {
    static final String PICTURE = "picture";
    private static final int LINE = 200;

    static LogoForm of(Form form, Operator operator) {
        return new LogoForm(form, TextsField.line("alt", operator.languages(), LINE));
    }

    static LogoForm filled(Texts alt, Operator operator) {
        var filled = of(Form.empty(), operator);
        filled.alt.fill(filled.form, alt);
        return filled;
    }

    Texts words(Texts before, LocalDate today) {
        return alt.require(form, before, today);
    }

    /** Null when none was brought, which is a problem unless there is one already. */
    @Nullable NewPicture picture(@Nullable MultipartFile brought, boolean optional) {
        return optional && (brought == null || brought.isEmpty())
                ? null
                : PictureField.read(form, PICTURE, brought);
    }
}
