package org.handslag.demonetwork;

import java.util.List;
import java.util.Map;
import org.handslag.demo.Shelf;
import org.handslag.dilemma.ReadyMade;
import org.handslag.membership.TopicAnswer;
import org.handslag.membership.TopicKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The network of an operator of the World. Texts are by language; days are dates of the past or, as
 * {@code +24}, days after the World is made.
 *
 * @param tags the words by which cards are found, by the key that cards use
 */
record NetworkScript(
        List<ReadyPart> ready,
        List<CasePart> cases,
        List<TopicPart> topics,
        List<MeetingPart> meetings,
        Map<String, Map<String, String>> tags,
        List<CardPart> cards) {

    record ReadyPart(ReadyMade which, String day) {}

    record CasePart(
            String key,
            String day,
            Map<String, String> title,
            Map<String, String> situation,
            Map<String, String> questions) {}

    /**
     * @param seconds how many others want it too
     * @param answer null while it is open
     */
    record TopicPart(
            String key,
            String day,
            TopicKind kind,
            String words,
            int seconds,
            @Nullable AnswerPart answer) {}

    record AnswerPart(String day, TopicAnswer verdict, Map<String, String> words) {}

    /**
     * @param venue name of a place of the operator, or null when a workplace receives
     * @param months whoever completed a course in so many months before is invited
     * @param topic that it came of, or null
     * @param about the case that is talked about, or null
     * @param gave what each of those who say it say: new knowledge and exchange, such as {@code 45}
     */
    record MeetingPart(
            String day,
            String hours,
            @Nullable String venue,
            @Nullable HostPart host,
            int months,
            @Nullable Integer seats,
            @Nullable String topic,
            @Nullable String about,
            Map<String, String> title,
            Map<String, String> words,
            Map<String, String> blocks,
            List<String> gave) {
        boolean isPast() {
            return !day.startsWith("+");
        }
    }

    /**
     * @param workplace at which somebody offers it
     * @param place what she calls it
     */
    record HostPart(String workplace, String place, String words) {}

    /**
     * @param shown whether the bank tells of which workplace it is
     * @param returned why it was given back, or null
     * @param waits whether it waits to be reviewed
     */
    record CardPart(
            String day,
            String workplace,
            boolean shown,
            String situation,
            String done,
            String hard,
            String won,
            List<String> tags,
            @Nullable String returned,
            boolean waits) {}

    /** Null when the operator has no network. */
    static @Nullable NetworkScript of(String slug) {
        var file = slug + "-network.json";
        return Shelf.holds(file)
                ? JsonMapper.shared().readValue(Shelf.bytes(file), NetworkScript.class)
                : null;
    }
}
