package org.handslag;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The modules from top to bottom, and which uses which. A line may use every line below it, never
 * its own or one above.
 */
final class ModuleLines {
    static final List<List<String>> LINES =
            List.of(
                    List.of(
                            "demochain",
                            "demoemployers",
                            "demofeedback",
                            "demoinquiry",
                            "demomentorships",
                            "demonetwork",
                            "demoplacements",
                            "demoprofiles",
                            "demoproposals"),
                    List.of("site", "demo", "privacy", "shelter"),
                    List.of("statement", "aftercare"),
                    List.of("hours", "ending", "followup"),
                    List.of("proof"),
                    List.of("goal", "guide", "release"),
                    List.of(
                            "outcome",
                            "fulfilment",
                            "agreement",
                            "conversation",
                            "concern",
                            "handover"),
                    List.of("wellbeing", "progress"),
                    List.of("learning", "readiness", "checkin"),
                    List.of("decision", "speedmeeting"),
                    List.of("proposal", "supply"),
                    List.of("pool", "circumstance"),
                    List.of("criteria", "profile"),
                    List.of(
                            "mentorship",
                            "change",
                            "campaign",
                            "inquiry",
                            "room",
                            "commission",
                            "intake"),
                    List.of("contacting"),
                    List.of(
                            "network",
                            "evaluation",
                            "prerequisite",
                            "relation",
                            "referral",
                            "offer",
                            "willingness"),
                    List.of("membership", "transfer"),
                    List.of("completion", "survey", "experience", "dilemma", "news", "reminder"),
                    List.of(
                            "signup",
                            "office",
                            "attendance",
                            "entering",
                            "circular",
                            "series",
                            "agenda",
                            "audit",
                            "feed",
                            "feedback"),
                    List.of("need", "registered", "approval"),
                    List.of("letter", "wish", "elsewhere", "reserve", "foretold"),
                    List.of("seats"),
                    List.of("handing"),
                    List.of("course", "project", "rules", "passkey"),
                    List.of("home"),
                    List.of("access", "venue", "roster", "adjustment"),
                    List.of("role", "people", "organisation", "outbox", "questionnaire"),
                    List.of("directory", "settings"),
                    List.of("message"),
                    List.of(
                            "journal",
                            "mail",
                            "file",
                            "sheet",
                            "pdf",
                            "calendar",
                            "disclosure",
                            "plain"),
                    List.of("operation", "limit", "fit", "matching"),
                    List.of("web"),
                    List.of("ui"),
                    List.of("scope"));

    private static final String ROOT = "org.handslag.";

    private final SortedMap<String, Set<String>> uses = new TreeMap<>();

    ModuleLines(JavaClasses program) {
        for (var type : program) {
            moduleOf(type).ifPresent(module -> note(module, type));
        }
    }

    Set<String> modules() {
        return uses.keySet();
    }

    /** The modules whose types this one names. */
    Set<String> usedBy(String module) {
        return uses.get(module);
    }

    /** The line of a module, counted from the top; -1 when it stands on none. */
    static int lineOf(String module) {
        return IntStream.range(0, LINES.size())
                .filter(line -> LINES.get(line).contains(module))
                .findFirst()
                .orElse(-1);
    }

    /** Every use that goes to the same line or up, as "a uses b". */
    List<String> upwards() {
        return modules().stream()
                .flatMap(
                        module ->
                                usedBy(module).stream()
                                        .filter(used -> lineOf(used) <= lineOf(module))
                                        .map(used -> module + " uses " + used))
                .toList();
    }

    private void note(String module, JavaClass type) {
        var used = uses.computeIfAbsent(module, _ -> new TreeSet<>());
        type.getDirectDependenciesFromSelf().stream()
                .flatMap(dependency -> moduleOf(dependency.getTargetClass()).stream())
                .filter(other -> !other.equals(module))
                .forEach(used::add);
    }

    private static Optional<String> moduleOf(JavaClass type) {
        var place = type.getBaseComponentType().getPackageName();
        return place.startsWith(ROOT)
                ? Optional.of(place.substring(ROOT.length()).replaceFirst("\\..*", ""))
                : Optional.empty();
    }
}
