package org.handslag.office;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that the coordinator should know of an instance: a message key and its arguments.
 *
 * @param way where something can be done about it, named by the key with {@code -do}; or null
 */
public record Warning(String key, Map<String, Object> arguments, @Nullable String way) {}
