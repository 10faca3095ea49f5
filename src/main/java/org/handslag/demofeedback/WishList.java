package org.handslag.demofeedback;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.demo.Script;
import org.handslag.demo.Stage;
import org.handslag.evaluation.Improvement;
import org.handslag.scope.Texts;

/** What is to be done differently, by the names that the script gives it. */
class WishList {
    private final Stage stage;
    private final Map<String, Texts> words = new HashMap<>();

    WishList(Stage stage) {
        this.stage = stage;
    }

    Texts add(String name, Map<String, String> wish, LocalDate day) {
        var texts = Script.texts(wish, day);
        words.put(name, texts);
        return texts;
    }

    Improvement among(List<Improvement> waiting, String name) {
        var language = stage.operator().language();
        var wish = Optional.ofNullable(words.get(name)).map(one -> one.in(language)).orElse("");
        return waiting.stream()
                .filter(one -> one.wish().in(language).equals(wish))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " does not wait"));
    }
}
