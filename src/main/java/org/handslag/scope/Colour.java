package org.handslag.scope;

/** The twelve shipped accent colours. Each is tested for contrast in light and dark. */
public enum Colour {
    FJORD,
    PINE,
    MOSS,
    LAKE,
    SKY,
    HEATHER,
    LINGON,
    ROWAN,
    CLAY,
    AMBER,
    BIRCH,
    SLATE
}
