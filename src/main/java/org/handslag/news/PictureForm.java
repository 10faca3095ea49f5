package org.handslag.news;

import java.time.LocalDate;
import org.handslag.file.NewPicture;
import org.handslag.file.PictureField;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.TextsField;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A picture, what it shows in words, and that those in it have agreed. */
public record PictureForm(Form form, Operator operator) {
    static final String PICTURE = "picture";
    private static final int LINE = 300;

    public TextsField alt() {
        return TextsField.line("alt", operator.languages(), LINE);
    }

    @Nullable NewPicture picture(@Nullable MultipartFile brought) {
        return PictureField.read(form, PICTURE, brought);
    }

    Texts words(LocalDate today) {
        return alt().require(form, Texts.none(), today);
    }

    /** Either nobody can be recognised, or all who can be have agreed: one tick says so. */
    void requireConsent() {
        if (!form.ticked("agreed")) {
            form.wrong("agreed", "news.consent-missing");
        }
    }
}
