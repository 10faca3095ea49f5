package org.handslag.file;

import java.util.Base64;

/** A picture in one size, as it is sent and printed. */
public record Rendition(PictureSize size, RenditionType type, int width, int height, byte[] bytes) {

    /** The picture itself as an address, for documents that may fetch nothing. */
    public String data() {
        return "data:"
                + type.contentType()
                + ";base64,"
                + Base64.getEncoder().encodeToString(bytes);
    }
}
