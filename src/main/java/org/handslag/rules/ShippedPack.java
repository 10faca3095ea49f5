package org.handslag.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.handslag.scope.Country;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A kind of placement that comes with the program, as it stands in {@code rules/<country>.json}.
 *
 * @param name by language tag
 * @param source where the rules were read; nobody has looked them up for the operator
 */
public record ShippedPack(
        String code,
        TypeKind kind,
        Map<String, String> name,
        Map<String, String> about,
        LawReference law,
        String source,
        LocalDate from,
        @Nullable LocalDate until,
        Limits limits,
        MentorHours hours,
        Set<AgreementPoint> required,
        List<FurtherApproval> approvals) {

    /** Those of a country; empty where none come with the program. */
    static List<ShippedPack> of(Country country) {
        var file = "/rules/" + country.name().toLowerCase(Locale.ROOT) + ".json";
        try (var stream = ShippedPack.class.getResourceAsStream(file)) {
            return stream == null
                    ? List.of()
                    : List.of(JsonMapper.shared().readValue(stream, ShippedPack[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a language, or in the first there is. */
    public String nameIn(Locale language) {
        var first = name.values().iterator().next();
        return Objects.requireNonNullElse(name.get(language.toLanguageTag()), first);
    }

    PackContent content() {
        return new PackContent(
                texts(name, from),
                texts(about, from),
                law,
                limits,
                hours,
                required,
                approvals,
                ApprovalOrder.CONSULTANT_LAST);
    }

    private static Texts texts(Map<String, String> byTag, LocalDate written) {
        var texts = Texts.none();
        for (var entry : byTag.entrySet()) {
            texts = texts.with(Locale.forLanguageTag(entry.getKey()), entry.getValue(), written);
        }
        return texts;
    }
}
