package org.handslag.ui;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/**
 * A part of a page that was drawn before its place came. The error summary stands above the fields
 * and names them, so the fields are drawn first.
 */
public record Drawn(String html) implements Content {

    public static Drawn of(Content content) {
        var html = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(html));
        return new Drawn(html.toString());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }
}
