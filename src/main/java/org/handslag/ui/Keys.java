package org.handslag.ui;

/** Names of messages that follow from a type. */
public final class Keys {
    private Keys() {}

    /** {@code Sector.NON_PROFIT} is told by the message {@code sector.NON_PROFIT}. */
    public static String of(Enum<?> constant) {
        var type = constant.getDeclaringClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name();
    }
}
