package org.handslag.ending;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.handslag.pdf.Pdfs;
import org.handslag.settings.OperatorSettings;
import org.handslag.settings.OperatorSettings.PrintedLogo;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Prints what belongs to an ending, outside of any unit of work. */
@Component
class EndingPaper {
    private final OperatorSettings settings;
    private final Pdfs pdfs;
    private final Languages languages;

    EndingPaper(OperatorSettings settings, Pdfs pdfs, Languages languages) {
        this.settings = settings;
        this.pdfs = pdfs;
        this.languages = languages;
    }

    /** In the language that was asked for, else in that of the page. */
    Frame speaking(Frame f, Form asked) {
        var tag = asked.value("in");
        return languages.speaks(tag) ? f.speaking(languages.in(Locale.forLanguageTag(tag))) : f;
    }

    /** Downloaded under the name that this message gives. */
    ResponseEntity<?> pdf(
            Frame f, String name, Function<@Nullable PrintedLogo, JteModel> document) {
        var logo = settings.printedLogo(f.home()).orElse(null);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(f.t(name) + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdfs.print(document.apply(logo).render()));
    }
}
