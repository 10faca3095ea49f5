package org.handslag.office;

import java.util.Map;

/** Something that the coordinator should know of an instance: a message key and its arguments. */
public record Warning(String key, Map<String, Object> arguments) {}
