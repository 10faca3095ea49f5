package org.handslag.proposal;

import com.ibm.icu.text.ListFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handslag.adjustment.Adjustment;
import org.handslag.adjustment.Adjustments;
import org.handslag.adjustment.Trade;
import org.handslag.adjustment.Trades;
import org.handslag.fit.Reason;
import org.handslag.fit.Rule;
import org.handslag.fit.Slot;
import org.handslag.profile.ProfileWords;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Says reasons in words, with the operator's own names for adjustments and trades. */
@Component
public class ReasonWords {
    private final Adjustments adjustments;
    private final Trades trades;

    ReasonWords(Adjustments adjustments, Trades trades) {
        this.adjustments = adjustments;
        this.trades = trades;
    }

    /** For one page: its names are read once. */
    public Saying in(Frame f) {
        var helps = new HashMap<String, Adjustment>();
        adjustments.all().forEach(one -> helps.put(one.id().toString(), one));
        var kinds = new HashMap<String, Trade>();
        trades.all().forEach(one -> kinds.put(one.id().toString(), one));
        return new Saying(f, helps, kinds);
    }

    /** Rules in words, one after the other. */
    public static String rules(Frame f, Collection<Rule> rules) {
        return rules.stream()
                .map(rule -> f.t("criteria.rule." + rule))
                .collect(Collectors.joining(", "));
    }

    /** A change in percent with one decimal and its sign. */
    public static String percent(Frame f, double percent) {
        double rounded = Math.round(percent * 10) / 10.0;
        return (rounded > 0 ? "+" : "") + f.number(rounded);
    }

    /** Says reasons to the reader of a page. */
    public record Saying(Frame f, Map<String, Adjustment> adjustments, Map<String, Trade> trades) {

        /** One reason as a sentence, to whoever works with it. */
        public String words(Reason reason) {
            return say("fitTopic.", reason);
        }

        /** The same to the mentee herself. */
        public String toHer(Reason reason) {
            return say("fitTopicMine.", reason);
        }

        private String say(String voice, Reason reason) {
            return f.t(
                    voice + reason.topic().name(),
                    Map.of(
                            "what",
                            list(reason),
                            "n",
                            reason.number(),
                            "none",
                            String.valueOf(reason.codes().isEmpty())));
        }

        private String list(Reason reason) {
            var names = reason.codes().stream().map(code -> name(reason.topic(), code)).toList();
            return ListFormatter.getInstance(f.locale()).format(names);
        }

        /** What a code of a topic is called. */
        public String name(Reason.Topic topic, String code) {
            if (topic == Reason.Topic.MUST) {
                return f.t("proposal.used." + code);
            }
            return switch (topic.aspect()) {
                case LANGUAGE -> ProfileWords.language(f, code);
                case TIME -> slot(Slot.of(code));
                case ADJUSTMENT -> adjustment(topic, code);
                case TRADE -> trade(code);
                case SUPPORT -> f.t("mentorSupport." + code);
                case INTEREST -> f.t("interest." + code);
                case TRAVEL -> code;
            };
        }

        private String trade(String code) {
            var known = trades.get(code);
            return known == null ? f.t("proposal.gone") : f.plain(known.name());
        }

        /** As the workplace says it where it can; as the mentee says it where it is missing. */
        private String adjustment(Reason.Topic topic, String code) {
            var known = adjustments.get(code);
            if (known == null) {
                return f.t("proposal.gone");
            }
            boolean offered = topic == Reason.Topic.SEEN || topic == Reason.Topic.SAID;
            return "”" + f.plain(offered ? known.offers() : known.helps()) + "”";
        }

        public String slot(Slot slot) {
            return f.t(
                    "proposal.slot",
                    "day",
                    slot.day().getDisplayName(TextStyle.FULL_STANDALONE, f.locale()),
                    "half",
                    f.t("proposal.half." + slot.half()));
        }

        public List<String> all(List<Reason> reasons) {
            return reasons.stream().map(this::words).toList();
        }
    }
}
