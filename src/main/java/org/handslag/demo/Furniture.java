package org.handslag.demo;

import java.util.List;
import java.util.Map;
import org.handslag.settings.Assessor;
import org.handslag.settings.Conformity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an operator of the World has settled about itself, as it stands in {@code
 * world/<slug>-settings.json}. Texts are by language.
 */
record Furniture(
        ContactPart contact,
        ProtectionPart protection,
        AccessPart accessibility,
        List<DefectPart> defects,
        Map<String, String> logo,
        @Nullable NoticePart notice,
        List<FeedbackPart> feedback) {

    record ContactPart(
            String sender,
            String name,
            Map<String, String> role,
            String email,
            String telephone,
            List<String> address) {}

    record ProtectionPart(
            String responsible,
            String officer,
            String email,
            String telephone,
            Map<String, String> basis,
            Map<String, String> retention) {}

    /**
     * @param assessed how many days before the World is made
     */
    record AccessPart(
            Map<String, String> service,
            Conformity conformity,
            int assessed,
            Assessor assessor,
            Map<String, String> method,
            Map<String, String> burden,
            Map<String, String> outside) {}

    /**
     * @param since how many days before the World is made
     * @param planned how many days after it
     */
    record DefectPart(
            Map<String, String> what,
            Map<String, String> reason,
            String criterion,
            int since,
            int planned) {}

    /**
     * @param ago how many days before the World is made
     */
    record NoticePart(int ago, Map<String, String> text) {}

    /**
     * @param ago how many days before the World is made
     * @param replyTo empty when it was told without an address
     */
    record FeedbackPart(int ago, String said, String page, String replyTo) {}

    static Furniture of(String slug) {
        return JsonMapper.shared().readValue(Shelf.bytes(slug + "-settings.json"), Furniture.class);
    }
}
