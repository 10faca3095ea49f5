package org.handslag.inquiry;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record InquiryId(UUID value) {
    public static InquiryId next() {
        return new InquiryId(Uuid7.next());
    }

    public static InquiryId of(String text) {
        return new InquiryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
