package org.handslag.support;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a document keeps PDF/UA-1, and says which rules it breaks. */
public class PdfUa {
    private static final PDFAFlavour PDF_UA_1 = PDFAFlavour.PDFUA_1;
    private static final int EXAMPLES = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    public static void assertAccessible(byte[] pdf) {
        var result = validate(pdf);
        if (!result.isCompliant()) {
            throw new AssertionError("The document breaks PDF/UA-1:\n" + broken(result));
        }
        if (result.getTotalAssertions() == 0) {
            throw new AssertionError("Nothing was checked");
        }
    }

    private static ValidationResult validate(byte[] pdf) {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDF_UA_1);
                var validator = Foundries.defaultInstance().createValidator(PDF_UA_1, false)) {
            return validator.validate(parser);
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read the document", e);
        }
    }

    private static String broken(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .sorted(Comparator.comparing(assertion -> assertion.getRuleId().getClause()))
                .limit(EXAMPLES)
                .map(PdfUa::told)
                .collect(joining("\n"));
    }

    private static String told(TestAssertion assertion) {
        var rule = assertion.getRuleId();
        return "%s-%d %s (%s)"
                .formatted(
                        rule.getClause(),
                        rule.getTestNumber(),
                        assertion.getMessage(),
                        assertion.getLocation().getContext());
    }
}
