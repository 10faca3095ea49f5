package org.handslag.file;

import org.handslag.scope.Texts;

/**
 * A picture that is kept.
 *
 * @param alt what it shows, in words
 * @param width of its small rendition, in pixels
 * @param height likewise
 */
public record Picture(FileId id, Texts alt, int width, int height) {}
