package org.handslag.adjustment;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.scope.Texts;
import tools.jackson.databind.json.JsonMapper;

/** What comes with the program, as it stands in {@code adjustment/shipped.json}. */
record ShippedWords(
        LocalDate written, List<ShippedAdjustment> adjustments, List<ShippedTrade> trades) {

    /** Words by language tag. */
    record ShippedAdjustment(
            String code,
            AdjustmentGroup group,
            Map<String, String> helps,
            Map<String, String> offers) {}

    record ShippedTrade(String code, Map<String, String> name) {}

    static ShippedWords read() {
        try (var stream = ShippedWords.class.getResourceAsStream("/adjustment/shipped.json")) {
            return JsonMapper.shared().readValue(requireNonNull(stream), ShippedWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Adjustment made(ShippedAdjustment one) {
        return new Adjustment(
                AdjustmentId.next(),
                one.code(),
                one.group(),
                texts(one.helps()),
                texts(one.offers()),
                null,
                0);
    }

    Trade made(ShippedTrade one) {
        return new Trade(TradeId.next(), one.code(), texts(one.name()), null, 0);
    }

    private Texts texts(Map<String, String> byTag) {
        var texts = Texts.none();
        for (var entry : byTag.entrySet()) {
            texts = texts.with(Locale.forLanguageTag(entry.getKey()), entry.getValue(), written);
        }
        return texts;
    }
}
