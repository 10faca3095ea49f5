package org.handslag.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handslag.adjustment.Trade;
import org.handslag.adjustment.Trades;
import org.handslag.disclosure.SmallNumbers;
import org.handslag.profile.ProfileWords;
import org.handslag.scope.Texts;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** What may be told, in the reader's words: the same for the mentee and for employers. */
@Component
class SupplyWords {
    private final Trades trades;

    SupplyWords(Trades trades) {
        this.trades = trades;
    }

    Saying in(Frame f) {
        return new Saying(
                f,
                trades.all().stream()
                        .collect(Collectors.toMap(one -> one.id().toString(), Trade::name)));
    }

    /** The words of one page. */
    record Saying(Frame f, Map<String, Texts> trades) {

        List<WishLine> lines(Map<SupplyLine, List<String>> said) {
            var lines = new ArrayList<WishLine>();
            said.forEach(
                    (line, codes) ->
                            lines.add(
                                    new WishLine(
                                            line,
                                            codes.stream()
                                                    .map(code -> word(line, code))
                                                    .collect(Collectors.joining(", ")))));
            return lines;
        }

        String group(SupplyLine line, String code) {
            return switch (code) {
                case SmallNumbers.OTHERS -> f.t("supply.others");
                case SupplyFigures.UNSAID -> f.t("supply.unsaid");
                default -> word(line, code);
            };
        }

        private String word(SupplyLine line, String code) {
            return switch (line) {
                case TRADE -> trades.containsKey(code) ? f.plain(trades.get(code)) : code;
                case LANGUAGE -> ProfileWords.language(f, code);
                case TIME -> f.t(PartOfWeek.valueOf(code));
                case SUPPORT -> f.t("mentorSupport." + code);
            };
        }
    }
}
