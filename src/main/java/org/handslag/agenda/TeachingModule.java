package org.handslag.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.directory.Sector;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be taught, whichever course it stands in.
 *
 * @param variants how it is varied, in the order in which they are offered
 * @param retiredAt since when it is not offered any more, or null
 */
public record TeachingModule(
        TeachingModuleId id,
        Content content,
        List<Variant> variants,
        @Nullable Instant retiredAt,
        long version) {
    public TeachingModule {
        variants = List.copyOf(variants);
    }

    /**
     * @param material in words
     * @param links to material, each an address
     * @param languages in which the material is there
     */
    public record Content(
            Texts title,
            Texts goals,
            Texts material,
            List<String> links,
            List<Locale> languages,
            int minutes) {
        public Content {
            links = List.copyOf(links);
            languages = List.copyOf(languages);
        }
    }

    /**
     * The module for some in particular.
     *
     * @param sector for workplaces of this kind, or null
     * @param targetGroup whom the mentors will meet, or empty
     * @param differs what is done otherwise
     */
    public record Variant(UUID id, @Nullable Sector sector, Texts targetGroup, Texts differs) {}

    public Texts title() {
        return content.title();
    }

    public int minutes() {
        return content.minutes();
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    public String path() {
        return "/modules/" + id;
    }
}
