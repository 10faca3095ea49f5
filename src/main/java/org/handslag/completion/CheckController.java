package org.handslag.completion;

import java.util.Locale;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pages.Templates;

/** Is this certificate genuine? Shows initials, course and day, and no more. */
@Page
class CheckController {
    private final Certificates certificates;
    private final Completions completions;
    private final Taught taught;
    private final Mentors count;
    private final Templates templates;

    CheckController(
            Certificates certificates,
            Completions completions,
            Taught taught,
            Mentors count,
            Templates templates) {
        this.certificates = certificates;
        this.completions = completions;
        this.taught = taught;
        this.count = count;
        this.templates = templates;
    }

    @GetMapping("/certificate")
    @Allow(value = Who.VISITOR, to = "type the code of a certificate")
    ResponseEntity<?> ask(Frame f, @RequestParam(defaultValue = "") String code) {
        return code.isBlank()
                ? Answer.open(templates.completionAsk(f))
                : Answer.seeOther(f, "/certificate/" + cleaned(code));
    }

    @GetMapping("/certificate/{code}")
    @Allow(value = Who.VISITOR, to = "check whether a certificate is genuine")
    ResponseEntity<?> check(Frame f, @PathVariable String code) {
        var certificate = certificates.byCode(cleaned(code)).orElse(null);
        if (certificate == null) {
            return Answer.page(templates.completionCheck(f, null));
        }
        var completion = completions.find(certificate.completion()).orElseThrow();
        var course = taught.title(completion.course(), f.locale());
        return Answer.page(
                templates.completionCheck(
                        f,
                        new Checked(
                                certificate.initials(),
                                course,
                                completion.completedOn(),
                                certificate.isValid(),
                                new Expiry(certificate.validUntil(), taught.today()))));
    }

    @GetMapping("/mentors")
    @Allow(value = Who.VISITOR, to = "read how the mentors are counted")
    ResponseEntity<?> counted(Frame f) {
        return Answer.open(templates.completionCounted(f, count.now().orElse(null)));
    }

    private static String cleaned(String code) {
        var cleaned = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return cleaned.length() > 20 ? cleaned.substring(0, 20) : cleaned;
    }
}
