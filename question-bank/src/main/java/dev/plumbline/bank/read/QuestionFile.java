package dev.plumbline.bank.read;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.View;
import java.util.Optional;

/**
 * One question file that was read and checked. Its tree is gone by then: of many files only this is
 * kept.
 *
 * @param shownAs how findings name it
 * @param id its id, where the file gives one
 * @param shape what is wrong with the file's YAML or shape
 * @param content what else is wrong, in the parts whose shape is right
 * @param question what it holds; empty when there is an error in the file
 */
record QuestionFile(
        String shownAs,
        Optional<Id> id,
        Findings shape,
        Findings content,
        Optional<Question> question) {

    /** An id and where it stands. */
    record Id(String text, Place place) {}

    static QuestionFile of(ContentFile file, Shape.ObjectOf shape, QuestionCheck.Known known) {
        LoadedFile loaded = LoadedFile.of(file, shape);
        Findings content = new Findings();
        Optional<View> named = loaded.sound().filter(s -> s.has("id")).map(SoundPart::view);
        named.ifPresent(v -> loaded.sameAsFile(content));
        loaded.sound().ifPresent(s -> new QuestionCheck(s, known, content).check(file.folder()));
        return new QuestionFile(
                file.shownAs(),
                named.map(v -> new Id(v.text("id"), v.place("id"))),
                loaded.findings(),
                content,
                loaded.view()
                        .filter(v -> !content.hasErrors())
                        .map(v -> QuestionBinder.bind(v, loaded.hash())));
    }
}
