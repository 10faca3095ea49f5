package org.handslag.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId.LogMessageId1Param;
import com.openhtmltopdf.util.OpenUtil;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.handslag.scope.Refusal;
import org.springframework.stereotype.Component;

/** Prints XHTML documents as PDF/UA-1. */
@Component
public class Pdfs {
    static {
        // The renderer would write to the console; what it says is heard in print instead.
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.OFF));
    }

    private final Clock clock;
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();
    private final String style;

    Pdfs(Clock clock) {
        this.clock = clock;
        this.style = style();
    }

    /**
     * Prints a document, in the house style of {@code pdf/document.css}. The same document at the
     * same time gives the same bytes.
     *
     * @param xhtml well-formed, with {@code lang} (and {@code dir}) on html, a title, a meta
     *     description, an alt on every picture and a title on every link; pictures as {@code data:}
     * @throws Refusal when no font has one of its letters; {@code letters} says which
     * @throws IllegalArgumentException when the document lacks what a reader with a screen reader
     *     needs, or points to something that would have to be fetched
     */
    public byte[] print(String xhtml) {
        var manuscript = Manuscript.read(xhtml);
        refuseMissing(Faces.loaded().missing(manuscript.texts()));
        manuscript.dress(style);
        var complaints = new ArrayList<String>();
        try (var renderer = builder(manuscript, complaints).buildPdfRenderer();
                var pdf = renderer.createPDFKeepOpen()) {
            if (!complaints.isEmpty()) {
                throw new IllegalArgumentException(String.join("; ", complaints));
            }
            return bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseMissing(List<String> letters) {
        if (!letters.isEmpty()) {
            throw new Refusal(
                    "pdf.letters-missing",
                    Map.of("letters", String.join(" ", letters), "n", letters.size()));
        }
    }

    private PdfRendererBuilder builder(Manuscript manuscript, List<String> complaints) {
        var builder =
                new PdfRendererBuilder()
                        .usePdfUaAccessibility(true)
                        .withProducer("Handslag")
                        .useDefaultPageSize(210, 297, PageSizeUnits.MM)
                        .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                        .useUnicodeBidiReorderer(new ICUBidiReorderer())
                        .defaultTextDirection(
                                manuscript.isRightToLeft() ? TextDirection.RTL : TextDirection.LTR)
                        .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
                        .useUriResolver(onlyItsOwn(complaints))
                        .withDiagnosticConsumer(diagnostic -> hear(diagnostic, complaints))
                        .withW3cDocument(manuscript.document(), null);
        Faces.loaded().addTo(builder);
        return builder;
    }

    /** Only what the document brings with it is shown: no network, no file. */
    private static FSUriResolver onlyItsOwn(List<String> complaints) {
        return (base, uri) -> {
            if (uri.startsWith("data:")) {
                return uri;
            }
            complaints.add("A document may not fetch " + uri);
            return null;
        };
    }

    private static void hear(Diagnostic said, List<String> complaints) {
        if (said.getLevel().intValue() >= Level.WARNING.intValue()
                || said.getLogMessageId()
                        == LogMessageId1Param
                                .GENERAL_PDF_ACCESSIBILITY_NO_TITLE_TEXT_PROVIDED_FOR) {
            complaints.add(said.getFormattedMessage());
        }
    }

    private static String style() {
        try {
            return OpenUtil.readString(Pdfs.class, "/pdf/document.css");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(PDDocument pdf) throws IOException {
        var now = clock.instant().atZone(clock.getZone());
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(now));
        // The file's own id is made from this instead of the time and a random number.
        pdf.setDocumentId(now.toEpochSecond());
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
