package org.handslag.message;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a message says, part by part, in its reader's language. How the parts look as plain text, as
 * mail and on paper is not the writer's concern. Built up by its own verbs:
 *
 * <pre>{@code Body.empty().paragraph("…").fact("…", "…").link("…", "https://…")}</pre>
 */
public record Body(List<Part> parts) {
    private static final JsonMapper JSON = JsonMapper.shared();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Facts.class, name = "facts"),
        @JsonSubTypes.Type(value = Link.class, name = "link")
    })
    public sealed interface Part {}

    public record Heading(String text) implements Part {}

    /**
     * @param lang tag of its language, null when it is the reader's own
     */
    public record Paragraph(String text, @Nullable String lang) implements Part {}

    public record Facts(List<Fact> facts) implements Part {}

    public record Fact(String term, String value) {}

    /** Drawn as a button; on paper its address stands in letters and as a code. */
    public record Link(String label, String address) implements Part {}

    public Body {
        parts = List.copyOf(parts);
    }

    public static Body empty() {
        return new Body(List.of());
    }

    public Body heading(String text) {
        return with(new Heading(text));
    }

    public Body paragraph(String text) {
        return with(new Paragraph(text, null));
    }

    /** A paragraph in another language than its reader's. */
    public Body paragraph(String text, Locale language) {
        return with(new Paragraph(text, language.toLanguageTag()));
    }

    /** A term and its value; several in a row become one list. */
    public Body fact(String term, String value) {
        var fact = new Fact(term, value);
        if (!parts.isEmpty() && parts.getLast() instanceof Facts(var facts)) {
            var longer = new ArrayList<>(facts);
            longer.add(fact);
            return new Body(parts.subList(0, parts.size() - 1)).with(new Facts(longer));
        }
        return with(new Facts(List.of(fact)));
    }

    /**
     * @param address whole, as {@link org.handslag.web.Addresses} makes it
     */
    public Body link(String label, String address) {
        return with(new Link(label, address));
    }

    private Body with(Part part) {
        var longer = new ArrayList<>(parts);
        longer.add(part);
        return new Body(longer);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static Body parse(String json) {
        return JSON.readValue(json, Body.class);
    }
}
