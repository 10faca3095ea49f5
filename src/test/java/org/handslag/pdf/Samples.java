package org.handslag.pdf;

import com.openhtmltopdf.util.OpenUtil;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Documents as other modules write them by template, with invented people and places. */
class Samples {
    private static final String ADDRESS = "https://handslag.example/goteborg/intyg/7f3k-9qmd";

    private Samples() {}

    static String certificate(String lang, String name, String size) {
        return sample("certificate-" + lang).replace("{name}", name).replace("{size}", size);
    }

    static String letter(String size) {
        return sample("letter-sv").replace("{size}", size);
    }

    static String page(String body) {
        return page("sv", "ltr", body);
    }

    static String page(String lang, String dir, String body) {
        return """
        <html lang="%s" dir="%s">
        <head><title>Intyg</title><meta name="description" content="Ett intyg"/></head>
        <body>%s</body>
        </html>
        """
                .formatted(lang, dir, body);
    }

    private static String sample(String name) {
        try {
            return OpenUtil.readString(Samples.class, "/pdf/" + name + ".html")
                    .replace("{code}", new QrCode(ADDRESS, "Intyget").png())
                    .replace("{address}", ADDRESS)
                    .replace("{short}", ADDRESS.substring("https://".length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
