package org.handslag.inquiry;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.handslag.directory.Organisation;
import org.handslag.directory.Workplace;
import org.handslag.organisation.OrganisationSection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** What a workplace has said it needs, on its page. */
@Component
@Order(20)
class InquirySection implements OrganisationSection {
    private static final int SHOWN = 3;

    private final InquiryAnswers answers;
    private final Inquiries inquiries;
    private final InquiryPages pages;
    private final Templates templates;

    InquirySection(
            InquiryAnswers answers, Inquiries inquiries, InquiryPages pages, Templates templates) {
        this.answers = answers;
        this.inquiries = inquiries;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, Organisation organisation) {
        return Optional.empty();
    }

    @Override
    public Optional<JteModel> section(Frame f, Workplace workplace) {
        if (!f.viewer().has(Role.COORDINATOR)) {
            return Optional.empty();
        }
        var hers = inquiries.all(f.viewer().programmes(Role.COORDINATOR));
        var ids = hers.stream().map(Inquiry::id).toList();
        List<InquiryAnswer> said =
                answers.of(workplace.id()).stream()
                        .filter(answer -> ids.contains(answer.inquiry()))
                        .limit(SHOWN)
                        .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.inquirySection(f, pages.told(f, said)));
    }
}
