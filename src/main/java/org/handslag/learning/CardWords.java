package org.handslag.learning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.handslag.plain.Lix;
import org.handslag.ui.Spoken;

/**
 * The words of the card in one language, or in an easy one.
 *
 * @param tag BCP 47, such as {@code ar} or {@code sv-x-easy}
 * @param name of the language, in itself
 * @param read whether someone who speaks it has read it before it was shipped
 */
public record CardWords(String tag, String name, boolean read, Map<String, String> words) {
    private static final String SAY = "say.";

    public CardWords {
        words = Map.copyOf(words);
    }

    /** A text with its gaps filled in: name, value, name, value … */
    public String t(String key, Object... arguments) {
        var text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No \"" + key + "\" on the card in " + tag);
        }
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            text = text.replace("{" + arguments[i] + "}", String.valueOf(arguments[i + 1]));
        }
        return text;
    }

    public String say(String code) {
        return t(SAY + code);
    }

    public String group(CardGroup group) {
        return t("group." + group.code());
    }

    public String t(CardAudience audience) {
        return t(audience.word());
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public String dir() {
        return Spoken.direction(locale());
    }

    public boolean isEasy() {
        return tag.endsWith("-x-easy");
    }

    /** How hard the statements are to read. */
    public long lix() {
        return Lix.of(String.join("\n", new TreeMap<>(words).values())).rounded();
    }

    /** The same words, some of them said otherwise. */
    CardWords saying(Map<String, String> otherwise) {
        if (otherwise.isEmpty()) {
            return this;
        }
        var all = new HashMap<>(words);
        otherwise.forEach(all::replace);
        return new CardWords(tag, name, read, all);
    }

    /** Changes when any of its words does. */
    String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var all = new TreeMap<>(words).toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(sha.digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
