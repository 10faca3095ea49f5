package org.handslag.proof;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an audit asks for.
 *
 * @param key of the message that names it, such as {@code proof.purpose}
 * @param evidence what proves it; may be there in part though something is missing
 * @param missing what is missing and how to mend it, in plain words; null when it is proven
 * @param path where it is to be seen and mended, below the operator's segment
 */
public record Claim(String key, List<Told> evidence, @Nullable Told missing, String path) {

    /**
     * A sentence, in the reader's words.
     *
     * @param key of its message
     * @param arguments of that message: a day, a month, a moment, an enum constant and a
     *     coordinator's text ({@code Texts}) are put into the reader's words, anything else stands
     *     as it is
     * @param quote what someone has typed; shown as such, empty where there is nothing
     */
    public record Told(String key, Map<String, Object> arguments, String quote) {
        public static Told of(String key) {
            return new Told(key, Map.of(), "");
        }

        public static Told of(String key, Map<String, Object> arguments) {
            return new Told(key, arguments, "");
        }
    }

    public Claim {
        evidence = List.copyOf(evidence);
    }

    public static Claim proven(String key, List<Told> evidence, String path) {
        return new Claim(key, evidence, null, path);
    }

    public static Claim missing(String key, Told missing, String path) {
        return new Claim(key, List.of(), missing, path);
    }

    public boolean isProven() {
        return missing == null;
    }
}
