package org.handslag.experience;

import org.handslag.scope.Texts;

/** A word by which cards are found, as the operator has chosen it. */
public record Tag(TagId id, String slug, Texts name, long version) {}
