package org.handslag.inquiry;

import java.time.Instant;
import java.util.Optional;
import org.handslag.directory.WorkplaceId;
import org.handslag.questionnaire.Asked;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.Survey;
import org.handslag.scope.Email;
import org.jspecify.annotations.Nullable;

/**
 * What someone meets who follows the link of a workplace that is asked.
 *
 * @param answered when the workplace has answered; null until then
 * @param over whether it is asked no more: another round has begun, or all has ended
 */
public record InquiryLink(
        String token,
        AskedOne asked,
        Survey survey,
        Edition edition,
        @Nullable Instant answered,
        boolean over) {

    /** The workplace that is asked, and whom the mail was written to. */
    public record AskedOne(
            AskedId id,
            InquiryId inquiry,
            int round,
            WorkplaceId workplace,
            String name,
            String organisation,
            String contact,
            String email) {
        Optional<Email> address() {
            return Email.parse(email);
        }
    }

    public String path() {
        return "/inquiry/" + token;
    }

    public boolean isOpen() {
        return answered == null && !over;
    }

    /** The first control of the page. */
    String firstField() {
        return edition.questions().stream()
                .findFirst()
                .map(one -> one.asked() instanceof Asked.Matrix ? one.field(0) : one.field())
                .orElse("call");
    }
}
