package org.handslag.campaign;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record CampaignId(UUID value) {
    public static CampaignId next() {
        return new CampaignId(Uuid7.next());
    }

    public static CampaignId of(String text) {
        return new CampaignId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
