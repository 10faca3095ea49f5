package org.handslag.file;

import org.springframework.http.MediaType;

/** How a picture is kept. */
public enum RenditionType {
    PNG(MediaType.IMAGE_PNG),
    JPEG(MediaType.IMAGE_JPEG);

    private final MediaType contentType;

    RenditionType(MediaType contentType) {
        this.contentType = contentType;
    }

    public MediaType contentType() {
        return contentType;
    }
}
