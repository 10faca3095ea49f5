package org.handslag.web;

import java.util.function.Supplier;

/**
 * The token of a page's forms. Reading it sets the cookie; a page that never reads it stays without
 * one and can be kept by a cache.
 */
public record Csrf(Supplier<String> supplier) {
    public static final String FIELD = "_csrf";

    public String token() {
        return supplier.get();
    }
}
