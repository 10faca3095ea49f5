package org.handslag.ui;

import java.util.Collection;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * When someone else saved first: the page shows again what was typed, and says at each field that
 * differs what stands there now. Sending it once more saves what was typed.
 */
public final class Overtaken {
    public static final String VERSION = "version";

    private Overtaken() {}

    /**
     * @param saved the form as it would be filled now
     * @param fields in the order of the page
     * @param shown tells a field's saved value in words: name, value
     */
    public static void tell(
            Form typed, Form saved, Collection<String> fields, BinaryOperator<String> shown) {
        for (var field : fields) {
            if (!typed.value(field).equals(saved.value(field))) {
                var now = shown.apply(field, saved.value(field));
                typed.wrong(
                        field,
                        now.isEmpty() ? "form.emptied" : "form.overtaken",
                        Map.of("saved", now));
            }
        }
        typed.fill(VERSION, saved.value(VERSION));
    }

    /** For fields whose value is shown as it is. */
    public static void tell(Form typed, Form saved, Collection<String> fields) {
        tell(typed, saved, fields, (_, value) -> value);
    }
}
