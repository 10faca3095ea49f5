package org.handslag.demochain;

import java.util.List;
import java.util.Map;
import org.handslag.demo.Shelf;
import org.handslag.directory.Sector;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What stands around the courses of the World: modules, a guest speaker, a provider. */
record ChainScript(
        List<ModulePart> modules,
        Map<String, GuestPart> guests,
        Map<String, ProviderPart> providers) {

    record ModulePart(
            Map<String, String> title,
            Map<String, String> goals,
            int minutes,
            List<VariantPart> variants) {}

    record VariantPart(
            @Nullable Sector sector, Map<String, String> group, Map<String, String> differs) {}

    record GuestPart(
            String course,
            String name,
            String email,
            List<String> topics,
            String area,
            String terms,
            String room,
            Map<String, String> presentation) {}

    /**
     * @param years how long the contract holds; most of it has passed
     */
    record ProviderPart(
            String course,
            String name,
            List<String> topics,
            String number,
            int years,
            String covers,
            int included,
            String contact,
            String email) {}

    static ChainScript read() {
        return JsonMapper.shared().readValue(Shelf.bytes("chain.json"), ChainScript.class);
    }
}
