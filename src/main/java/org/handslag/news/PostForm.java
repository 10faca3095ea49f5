package org.handslag.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;

/** What is written of a post. */
public record PostForm(Form form, Operator operator) {
    private static final int LINE = 120;
    private static final int TEXT = 10_000;

    static PostForm filled(Post.Words words, long version, Operator operator) {
        var form = Form.empty().fill("day", words.day()).fill(Overtaken.VERSION, version);
        var filled = new PostForm(form, operator);
        filled.title().fill(form, words.title());
        filled.text().fill(form, words.text());
        return filled;
    }

    public TextsField title() {
        return TextsField.line("title", operator.languages(), LINE);
    }

    public TextsField text() {
        return TextsField.lines("text", operator.languages(), TEXT);
    }

    /** Upon what stood before; meaningless beside a problem. */
    Post.Words read(Texts titleBefore, Texts textBefore, LocalDate today) {
        var title = title().require(form, titleBefore, today);
        var text = text().require(form, textBefore, today);
        var day = Objects.requireNonNullElse(form.date("day"), today);
        return new Post.Words(title, text, day);
    }

    boolean isOf(Post post) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(post.version()));
    }

    void overtakenBy(Post saved) {
        var now = filled(saved.words(), saved.version(), operator).form;
        Overtaken.tell(form, now, fields());
    }

    private List<String> fields() {
        var texts =
                Stream.of(title(), text())
                        .flatMap(field -> operator.languages().stream().map(field::in));
        return Stream.concat(texts, Stream.of("day")).toList();
    }
}
