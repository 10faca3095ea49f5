package org.handslag.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handslag.questionnaire.Layer;
import org.handslag.scope.Texts;

/**
 * What several answers have in common, in the coordinator's words, with quotes under it.
 *
 * @param words a few words more, or none
 */
public record Theme(
        ThemeId id, Part part, Texts title, Texts words, List<Quote> quotes, long version) {

    /** The two layers in which it is told back. */
    public enum Part {
        FEELING(EnumSet.of(Layer.OVERALL, Layer.FEELING)),
        TAKEN_ALONG(EnumSet.of(Layer.TAKEN_ALONG));

        private final Set<Layer> layers;

        Part(Set<Layer> layers) {
            this.layers = layers;
        }

        /** Whether answers to questions of this layer can be quoted here. */
        boolean holds(Layer layer) {
            return layers.contains(layer);
        }
    }

    /** Words that someone lets us quote; of whom is not known. */
    public record Quote(QuoteId id, String words) {}
}
