package org.handslag.circumstance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.handslag.profile.PostalAreas;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import pages.Templates;

/** Where postal areas are on the map, taken in from a file. */
@Page
@RequestMapping("/postal-areas")
class PostalAreaController {
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final PostalAreas areas;
    private final Templates templates;

    PostalAreaController(PostalAreas areas, Templates templates) {
        this.areas = areas;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.ADMINISTRATOR},
            to = "see how many postal codes are known on the map")
    ResponseEntity<?> index(Frame f) {
        var page = templates.circumstanceAreas(f, areas.known(), List.of(), Form.empty());
        return Answer.page(page);
    }

    @PostMapping
    @Allow(
            value = {Who.COORDINATOR, Who.ADMINISTRATOR},
            to = "hand in a file of postal codes and their places on the map")
    ResponseEntity<?> create(
            Frame f, Form form, @RequestParam(required = false) @Nullable MultipartFile file) {
        var read = read(form, file);
        if (!form.ok() || !read.wrong().isEmpty()) {
            return Answer.invalid(
                    templates.circumstanceAreas(f, areas.known(), read.wrong(), form));
        }
        areas.takeIn(read.areas(), f.viewer());
        return Answer.done(f, "/postal-areas", "circumstance.areas-done");
    }

    private static PostalAreaFile read(Form form, @Nullable MultipartFile file) {
        var name = file == null ? "" : String.valueOf(file.getOriginalFilename()).strip();
        if (file == null || name.isEmpty()) {
            form.wrong("file", "form.missing");
            return PostalAreaFile.none();
        }
        try {
            if (file.getSize() > MOST_BYTES) {
                throw new Refusal("sheet.refused.large", Map.of("max", MOST_BYTES / 1024 / 1024));
            }
            return wrongTold(form, PostalAreaFile.read(name, file.getBytes()));
        } catch (Refusal refusal) {
            form.wrong("file", refusal.key(), refusal.arguments());
            return PostalAreaFile.none();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostalAreaFile wrongTold(Form form, PostalAreaFile read) {
        if (!read.wrong().isEmpty()) {
            form.wrong("file", "circumstance.areas-wrong", Map.of("n", read.wrong().size()));
        }
        return read;
    }
}
