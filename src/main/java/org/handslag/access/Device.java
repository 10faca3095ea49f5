package org.handslag.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells browser and machine well enough for a person to know which of hers it is, and no more. */
final class Device {
    // Order matters: every browser claims to be several others.
    private static final List<String> BROWSERS =
            List.of(
                    "Edg=Edge",
                    "OPR=Opera",
                    "Firefox",
                    "FxiOS=Firefox",
                    "Chrome",
                    "CriOS=Chrome",
                    "Safari");
    private static final List<String> MACHINES =
            List.of("Android", "iPhone", "iPad", "Windows", "CrOS=Chromebook", "Mac", "Linux");

    private Device() {}

    static String of(@Nullable String agent) {
        var browser = first(BROWSERS, agent);
        var machine = first(MACHINES, agent);
        return browser + (browser.isEmpty() || machine.isEmpty() ? "" : ", ") + machine;
    }

    private static String first(List<String> marks, @Nullable String agent) {
        return marks.stream()
                .filter(mark -> agent != null && agent.contains(mark.split("=")[0]))
                .findFirst()
                .map(mark -> mark.substring(mark.indexOf('=') + 1))
                .orElse("");
    }
}
