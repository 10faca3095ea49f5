package org.handslag.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handslag.guide.GuidePage.Passage;
import org.handslag.scope.Operator;
import org.springframework.stereotype.Component;

/** What stands in the compendium for a reader: as her operator has worded it, else as it came. */
@Component
class Compendium {
    private final GuideVersions versions;
    private final ShippedGuide shipped;

    Compendium(GuideVersions versions, ShippedGuide shipped) {
        this.versions = versions;
        this.shipped = shipped;
    }

    /** All chapters in their order. */
    List<Passage> in(Locale wanted, Operator home) {
        var own = versions.current();
        return Arrays.stream(GuideChapter.values())
                .map(chapter -> chapter(chapter, wanted, home, own))
                .toList();
    }

    Passage chapter(GuideChapter chapter, Locale wanted, Operator home) {
        return chapter(chapter, wanted, home, versions.current());
    }

    private Passage chapter(
            GuideChapter chapter, Locale wanted, Operator home, List<GuideVersion> own) {
        return Stream.concat(Stream.of(wanted), home.languages().stream())
                .flatMap(language -> text(chapter, language, own))
                .findFirst()
                .orElseGet(
                        () -> new Passage(chapter, shipped.any(chapter, wanted), Locale.ENGLISH));
    }

    private Stream<Passage> text(GuideChapter chapter, Locale language, List<GuideVersion> own) {
        var tag = language.toLanguageTag();
        return own.stream()
                .filter(one -> one.chapter() == chapter && one.language().equals(tag))
                .map(GuideVersion::text)
                .findFirst()
                .or(() -> shipped.text(chapter, language))
                .map(text -> new Passage(chapter, text, language))
                .stream();
    }
}
