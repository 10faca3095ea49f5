package org.handslag.profile;

import java.text.Collator;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.adjustment.Adjustments;
import org.handslag.adjustment.TradeId;
import org.handslag.adjustment.Trades;
import org.handslag.fit.Aspect;
import org.handslag.fit.Half;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.handslag.willingness.MentorSupport;
import org.springframework.stereotype.Component;

/** What there is to choose among, and what was chosen, in the reader's words. */
@Component
public class ProfileWords {
    /** The sign languages of the three countries. */
    static final Set<String> SIGNED = Set.of("swl", "dsl", "nsl");

    /** Spoken ones that few would find by the name that they have in the lists of the world. */
    private static final Set<String> NAMED = Set.of("ckb", "kmr", "ps");

    static final List<String> LANGUAGES =
            Stream.concat(
                            Stream.of(
                                    "sv", "da", "en", "am", "ar", "bn", "bs", "ckb", "de", "es",
                                    "fa", "fi", "fr", "hi", "hr", "hu", "it", "kmr", "lt", "nb",
                                    "nl", "pl", "prs", "ps", "pt", "ro", "ru", "rw", "so", "sq",
                                    "sr", "sw", "ta", "th", "ti", "tl", "tr", "uk", "ur", "vi",
                                    "zh"),
                            SIGNED.stream().sorted())
                    .toList();

    static final List<Integer> MINUTES = List.of(15, 30, 45, 60, 90, 120);

    private static final int AT_HOME = 3;

    private final Adjustments adjustments;
    private final Trades trades;

    ProfileWords(Adjustments adjustments, Trades trades) {
        this.adjustments = adjustments;
        this.trades = trades;
    }

    ProfileChoices choices(Frame f, MenteeProfile said) {
        return choices(f, said.languages(), said.adjustments().keySet(), said.trades());
    }

    public ProfileChoices choices(Frame f, MentorProfile said) {
        return choices(f, said.languages(), said.experience(), List.of());
    }

    private ProfileChoices choices(
            Frame f,
            Collection<String> spoken,
            Collection<AdjustmentId> helpful,
            Collection<TradeId> wished) {
        return new ProfileChoices(
                languages(f, spoken),
                days(f.locale()),
                f.options(Half.values()),
                MINUTES.stream().map(n -> Option.of(n, f.duration(n))).toList(),
                adjustments.all().stream()
                        .filter(one -> one.isInUse() || helpful.contains(one.id()))
                        .toList(),
                Stream.of("NO", "HELPS", "MUST")
                        .map(one -> Option.of(one, f.t("profile.need." + one)))
                        .toList(),
                trades.all().stream()
                        .filter(one -> one.isInUse() || wished.contains(one.id()))
                        .map(one -> Option.of(one.id(), f.plain(one.name())))
                        .toList(),
                support(f),
                f.options(Interest.values()));
    }

    /** With what she would like help, as she says it. */
    private static List<Option> support(Frame f) {
        return Arrays.stream(MentorSupport.values())
                .map(one -> Option.of(one, f.t("profile.support." + one)))
                .toList();
    }

    /** Those of the country first, then by name. */
    private static List<Option> languages(Frame f, Collection<String> spoken) {
        var others =
                Stream.concat(LANGUAGES.stream(), spoken.stream())
                        .distinct()
                        .map(tag -> Option.of(tag, language(f, tag)))
                        .toList();
        var home = others.subList(0, AT_HOME);
        var sorted =
                others.stream()
                        .skip(AT_HOME)
                        .sorted(
                                Comparator.comparing(
                                        Option::label, Collator.getInstance(f.locale())));
        return Stream.concat(home.stream(), sorted).toList();
    }

    /** What a language is called; some by words of our own. */
    public static String language(Frame f, String tag) {
        return SIGNED.contains(tag) || NAMED.contains(tag)
                ? f.t("profile.language." + tag)
                : f.languageName(Locale.forLanguageTag(tag));
    }

    private static List<Option> days(Locale language) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Option.of(day, capital(day, language)))
                .toList();
    }

    private static String capital(DayOfWeek day, Locale language) {
        var word = day.getDisplayName(TextStyle.FULL_STANDALONE, language);
        return word.substring(0, 1).toUpperCase(language) + word.substring(1);
    }

    /** What she has said of an aspect, short; empty when nothing. */
    static String said(Frame f, MenteeProfile said, Aspect aspect, ProfileChoices choices) {
        return switch (aspect) {
            case LANGUAGE -> languages(f, said, choices);
            case TIME -> times(f, said);
            case TRAVEL -> travel(f, said);
            case ADJUSTMENT -> counted(f, "profile.said.adjustments", said.adjustments().size());
            case TRADE -> choices.words(ProfileChoices.TRADE, texts(said.trades()));
            case SUPPORT -> choices.words("support", texts(said.support()));
            case INTEREST -> choices.words("interests", texts(said.interests()));
        };
    }

    private static String languages(Frame f, MenteeProfile said, ProfileChoices choices) {
        return joined(
                choices.words("languages", said.languages()),
                said.interpreter() ? f.t("profile.said.interpreter") : "");
    }

    private static String times(Frame f, MenteeProfile said) {
        var from = said.from();
        return joined(
                counted(f, "profile.said.times", said.slots().size()),
                from == null ? "" : f.t("profile.said.from", "day", f.date(from)));
    }

    private static String travel(Frame f, MenteeProfile said) {
        var minutes = said.travelMinutes();
        var code = said.postalCode();
        return joined(
                minutes == null ? "" : f.t("profile.said.travel", "long", f.duration(minutes)),
                code == null ? "" : code);
    }

    private static String counted(Frame f, String key, int n) {
        return n == 0 ? "" : f.t(key, "n", n);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
    }

    static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
