package org.handslag.pool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.fit.Aspect;
import org.handslag.fit.MenteeFacts;
import org.handslag.fit.MenteeFacts.Travel;
import org.handslag.fit.Point;
import org.handslag.profile.Apart;
import org.handslag.profile.ApartKind;
import org.handslag.profile.KeptApart;
import org.handslag.profile.MenteeProfile;
import org.handslag.profile.PostalAreas;
import org.handslag.profile.Profiles;
import org.handslag.profile.TravelTime;
import org.handslag.profile.TravelTimes;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what mentees have said, and let be used, into facts. */
@Component
class MenteesFacts {
    private final Profiles profiles;
    private final Apart apart;
    private final TravelTimes travelTimes;
    private final PostalAreas areas;

    MenteesFacts(Profiles profiles, Apart apart, TravelTimes travelTimes, PostalAreas areas) {
        this.profiles = profiles;
        this.apart = apart;
        this.travelTimes = travelTimes;
        this.areas = areas;
    }

    /** Of each; whoever has said nothing has facts that say nothing. */
    Map<PersonId, MenteeFacts> of(Collection<PersonId> people) {
        var lent = new HashMap<PersonId, MenteeProfile>();
        profiles.of(people).forEach((person, profile) -> lent.put(person, profile.lentOut()));
        var apart = this.apart.of(people);
        var typed = travelTimes.of(people);
        var points = areas.points(postalCodes(lent.values()));
        return people.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                person -> person,
                                person ->
                                        facts(
                                                lent.get(person),
                                                typed.stream()
                                                        .filter(one -> one.person().equals(person))
                                                        .toList(),
                                                points,
                                                new Kept(person, apart))));
    }

    private static Set<String> postalCodes(Collection<MenteeProfile> profiles) {
        return profiles.stream()
                .flatMap(one -> Stream.ofNullable(one.postalCode()))
                .collect(Collectors.toSet());
    }

    private static MenteeFacts facts(
            @Nullable MenteeProfile profile,
            List<TravelTime> typed,
            Map<String, Point> points,
            Kept kept) {
        if (profile == null) {
            return kept.of(MenteeFacts.none());
        }
        return kept.of(
                new MenteeFacts(
                        said(profile),
                        must(profile),
                        profile.interpreter(),
                        profile.from(),
                        travel(profile, typed, points),
                        profile.top(),
                        profile.musts(),
                        Set.of(),
                        Set.of()));
    }

    private static Map<Aspect, List<String>> said(MenteeProfile profile) {
        var said = new EnumMap<Aspect, List<String>>(Aspect.class);
        put(said, Aspect.LANGUAGE, profile.languages().stream().sorted());
        put(said, Aspect.TIME, profile.slots().stream().sorted());
        put(said, Aspect.ADJUSTMENT, profile.adjustments().keySet().stream().sorted(BY_TEXT));
        put(said, Aspect.TRADE, profile.trades().stream());
        put(said, Aspect.SUPPORT, profile.support().stream().sorted());
        put(said, Aspect.INTEREST, profile.interests().stream().sorted());
        return said;
    }

    static final Comparator<Object> BY_TEXT = Comparator.comparing(Object::toString);

    static void put(Map<Aspect, List<String>> said, Aspect aspect, Stream<?> codes) {
        var list = codes.map(Object::toString).toList();
        if (!list.isEmpty()) {
            said.put(aspect, list);
        }
    }

    private static Set<String> must(MenteeProfile profile) {
        return profile.adjustments().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(one -> one.getKey().toString())
                .collect(Collectors.toSet());
    }

    /** Times that someone has typed are used only where she lets how far she travels be used. */
    private static @Nullable Travel travel(
            MenteeProfile profile, List<TravelTime> typed, Map<String, Point> points) {
        var minutes = profile.travelMinutes();
        if (minutes == null) {
            return null;
        }
        var looked = new HashMap<UUID, Integer>();
        typed.forEach(one -> looked.put(one.workplace().value(), one.minutes()));
        var code = profile.postalCode();
        return new Travel(minutes, code == null ? null : points.get(code), looked);
    }

    /** Whom she is kept apart from; nobody guides herself. */
    private record Kept(PersonId person, List<KeptApart> all) {
        MenteeFacts of(MenteeFacts facts) {
            var conflicts = new HashSet<>(others(ApartKind.CONFLICT));
            conflicts.add(person.value());
            return new MenteeFacts(
                    facts.said(),
                    facts.must(),
                    facts.interpreter(),
                    facts.from(),
                    facts.travel(),
                    facts.top(),
                    facts.musts(),
                    conflicts,
                    Set.copyOf(others(ApartKind.NOT_AGAIN)));
        }

        private List<UUID> others(ApartKind kind) {
            var others = new ArrayList<UUID>();
            for (var one : all) {
                if (one.kind() == kind && one.mentee().equals(person)) {
                    others.add(one.other().value());
                }
            }
            return others;
        }
    }
}
