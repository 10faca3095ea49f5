package org.handslag.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All that a mentee reads on her pages is easy to read. The sentences of a page are judged
 * together; headings, labels and single words are not sentences.
 */
class MenteeTextsTest {
    private static final int HARDEST = 35;
    private static final int LONG_ENOUGH = 12;
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern CALL = Pattern.compile("@template\\.([a-z]+)\\.(\\w+)");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.-]+)\"");
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+, (?:plural|select),");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+\\}");

    private static final List<String> PAGES =
            List.of(
                    "aftercare/answer",
                    "aftercare/outcome",
                    "agreement/easy",
                    "agreement/approval",
                    "agreement/typeCode",
                    "agreement/confirm",
                    "decision/mine",
                    "decision/mySection",
                    "conversation/cancel",
                    "conversation/circleSection",
                    "conversation/index",
                    "conversation/move",
                    "conversation/plan",
                    "conversation/shownNotes",
                    "guide/circleSection",
                    "guide/firstDays",
                    "goal/edit",
                    "goal/ending",
                    "goal/index",
                    "goal/show",
                    "checkin/mySection",
                    "ending/show",
                    "ending/read",
                    "ending/words",
                    "ending/certificate",
                    "ending/testimonial",
                    "ending/lookingBack",
                    "concern/section",
                    "concern/index",
                    "concern/tell",
                    "concern/show",
                    "followup/section",
                    "followup/show",
                    "followup/meeting",
                    "followup/fading",
                    "followup/steps",
                    "handover/section",
                    "handover/show",
                    "handover/text",
                    "handover/another",
                    "release/section",
                    "release/index",
                    "home/myPage",
                    "hours/answer",
                    "hours/mine",
                    "hours/section",
                    "learning/mine",
                    "learning/part",
                    "learning/showing",
                    "learning/earlier",
                    "learning/removal",
                    "learning/mySection",
                    "mentorship/mySection",
                    "mentorship/show",
                    "profile/overview",
                    "profile/aspect",
                    "profile/first",
                    "profile/removal",
                    "profile/mySection",
                    "progress/ask",
                    "progress/link",
                    "progress/show",
                    "progress/section",
                    "referral/ask",
                    "referral/sent",
                    "referral/own",
                    "referral/ownNo",
                    "referral/ownLeaving",
                    "referral/paper",
                    "referral/mySection",
                    "shelter/typeCode",
                    "speedmeeting/mine",
                    "supply/wish",
                    "supply/mySection",
                    "wellbeing/ask",
                    "wellbeing/link",
                    "wellbeing/said",
                    "wellbeing/show",
                    "wellbeing/section");

    /** What is told on the page that comes next, and what a rule says no with. */
    private static final Set<String> BESIDES =
            Set.of(
                    "conversation.done.",
                    "conversation.mail.",
                    "goal.done.",
                    "goal.refused.",
                    "hours.done.",
                    "checkin.mail.",
                    "progress.done.",
                    "wellbeing.done.",
                    "aftercare.done.",
                    "aftercare.mail.",
                    "ending.done.",
                    "ending.mail.",
                    "followup.mail.",
                    "handover.done.",
                    "release.done.",
                    "release.ground-hers.",
                    "release.if-kept.",
                    "release.kept.",
                    "release.by.",
                    "release.item.",
                    "concern.done.",
                    "learning.done.",
                    "learning.refused.",
                    "profile.",
                    "referral.done.own-",
                    "referral.mail.",
                    "supply.done.",
                    "supply.refused.");

    static Stream<Arguments> pages() {
        return Stream.of("sv", "da", "en")
                .flatMap(
                        language ->
                                Stream.concat(PAGES.stream(), BESIDES.stream())
                                        .map(page -> Arguments.of(language, page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areEasyToRead(String language, String page) {
        var text = sentences(language, keys(page));
        var lix = Lix.of(text);
        assertThat(lix.value())
                .as("%s in %s: %s %s%n%s", page, language, lix.longest(), lix.longWords(), text)
                .isLessThanOrEqualTo(HARDEST);
    }

    /** A text of several lines is judged by itself too; of a shorter one the index says little. */
    @ParameterizedTest
    @MethodSource("pages")
    void areEasyToReadOneByOne(String language, String page) {
        for (var text : sentences(language, keys(page)).split("\n")) {
            var lix = Lix.of(text);
            if (lix.words() >= LONG_ENOUGH) {
                assertThat(lix.value())
                        .as("%s: %s %s", text, lix.longest(), lix.longWords())
                        .isLessThanOrEqualTo(HARDEST);
            }
        }
    }

    private static Set<String> keys(String page) {
        return page.endsWith(".") || page.endsWith("-") ? Set.of(page) : keysOf(page);
    }

    /** The keys that a template names, and those of what it calls outside of the frame. */
    private static Set<String> keysOf(String page) {
        var seen = new TreeSet<>(Set.of(page));
        var keys = new TreeSet<String>();
        for (var todo = List.of(page); !todo.isEmpty(); ) {
            var next = new TreeSet<String>();
            for (var one : todo) {
                var text = read(TEMPLATES.resolve(one + ".jte"));
                KEY.matcher(text).results().forEach(found -> keys.add(found.group(1)));
                CALL.matcher(text)
                        .results()
                        .map(found -> found.group(1) + "/" + found.group(2))
                        .filter(called -> !called.startsWith("layout/"))
                        .filter(seen::add)
                        .forEach(next::add);
            }
            todo = List.copyOf(next);
        }
        return keys;
    }

    /** The messages of these keys, and of all that begin with those that end in a point. */
    private static String sentences(String language, Set<String> keys) {
        return texts(language).entrySet().stream()
                .filter(text -> keys.stream().anyMatch(key -> isNamed(text.getKey(), key)))
                .map(text -> plain(text.getValue()))
                .filter(text -> text.matches("(?s).*[.!?]"))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isNamed(String message, String key) {
        return key.endsWith(".") || key.endsWith("-")
                ? message.startsWith(key)
                : message.equals(key);
    }

    /** A text with a short name in each gap; of one that counts or chooses nothing is judged. */
    private static String plain(String text) {
        return CHOICE.matcher(text).find() ? "" : ARGUMENT.matcher(text).replaceAll("Ana");
    }

    private static TreeMap<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(MESSAGES.resolve(language))) {
            for (var file : files.sorted().toList()) {
                var loaded = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    loaded.load(reader);
                }
                loaded.stringPropertyNames()
                        .forEach(key -> texts.put(key, loaded.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
