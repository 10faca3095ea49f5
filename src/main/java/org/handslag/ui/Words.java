package org.handslag.ui;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The interface's words in one language: ICU messages with named arguments. */
public final class Words {
    private final Locale locale;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Words(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = Map.copyOf(patterns);
    }

    public Locale locale() {
        return locale;
    }

    /** The same words, with numbers and direction of another locale. */
    public Words in(Locale other) {
        return new Words(other, patterns);
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * The message with its named arguments filled in.
     *
     * @param arguments name, value, name, value …; numbers stay numbers so that plurals work
     * @throws IllegalArgumentException when the key is unknown: a page without its words is a bug
     */
    public String t(String key, Object... arguments) {
        return t(key, named(arguments));
    }

    /** As {@link #t(String, Object...)} with the arguments as a map. */
    public String t(String key, Map<String, ?> arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message \"" + key + "\" in " + locale);
        }
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        var format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, locale));
        // Not safe for two at once, and a clone would read the language's plural rules anew.
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private static Map<String, Object> named(Object... arguments) {
        var named = new HashMap<String, Object>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return named;
    }
}
