package org.handslag.rules;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.handslag.scope.Texts;
import tools.jackson.databind.json.JsonMapper;

/** What a pack says: kept as one piece, since it is changed as one. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PackContent(
        Texts name,
        Texts about,
        LawReference law,
        Limits limits,
        MentorHours hours,
        Set<AgreementPoint> required,
        List<FurtherApproval> approvals,
        ApprovalOrder order) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public PackContent {
        required = Set.copyOf(required);
        approvals = List.copyOf(approvals);
        // A pack from before the order was asked for names none.
        order = Objects.requireNonNullElse(order, ApprovalOrder.CONSULTANT_LAST);
    }

    public boolean requires(AgreementPoint point) {
        return required.contains(point);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static PackContent parse(String json) {
        return JSON.readValue(json, PackContent.class);
    }
}
