package org.handslag.profile;

/** What two people may both like. Nothing of faith, origin or politics is among it. */
public enum Interest {
    COOKING,
    FOOTBALL,
    MUSIC,
    GARDEN,
    FILMS,
    CRAFTS,
    NATURE,
    BOOKS,
    ANIMALS,
    GAMES,
    REPAIRING,
    DANCING,
    WALKING,
    CHILDREN_AND_FAMILY
}
