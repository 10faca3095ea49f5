package org.handslag.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Renders a page when the unit of work is over and the connection has gone back. */
class PageConverter extends AbstractHttpMessageConverter<JteModel> {
    PageConverter() {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML, MediaType.ALL);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return JteModel.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected JteModel readInternal(Class<? extends JteModel> type, HttpInputMessage message) {
        throw new IllegalStateException("Pages are only written");
    }

    @Override
    protected void writeInternal(JteModel page, HttpOutputMessage message) throws IOException {
        var html = new Utf8ByteOutput();
        page.render(html);
        message.getHeaders()
                .setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        message.getHeaders().setContentLength(html.getContentLength());
        html.writeTo(message.getBody());
    }
}
