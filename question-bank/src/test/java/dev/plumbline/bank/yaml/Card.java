package dev.plumbline.bank.yaml;

import static dev.plumbline.bank.yaml.Shape.choice;
import static dev.plumbline.bank.yaml.Shape.date;
import static dev.plumbline.bank.yaml.Shape.dateTime;
import static dev.plumbline.bank.yaml.Shape.decimal;
import static dev.plumbline.bank.yaml.Shape.flag;
import static dev.plumbline.bank.yaml.Shape.id;
import static dev.plumbline.bank.yaml.Shape.listOf;
import static dev.plumbline.bank.yaml.Shape.mapOf;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.oneOf;
import static dev.plumbline.bank.yaml.Shape.orNull;
import static dev.plumbline.bank.yaml.Shape.prose;
import static dev.plumbline.bank.yaml.Shape.sha256;
import static dev.plumbline.bank.yaml.Shape.text;
import static dev.plumbline.bank.yaml.Shape.whole;

/** A small kind of file in which every shape occurs once. */
final class Card {

    static final Shape SHAPE =
            object().must("id", id(), "The file's name without its ending.")
                    .must("title", text(40), "What the card is about, on one line.")
                    .may("prompt", prose(200), "What the candidate hears.")
                    .may("minutes", whole(8, 40), "Talking time.")
                    .may("share", decimal(0, 1), "Share of the whole.")
                    .may("draft", flag(), "Whether it is still being written.")
                    .may("kind", choice("design", "debugging", "written"), "How it is answered.")
                    .may("tags", listOf(text(12), 0, 3).distinct(), "Words to search by.")
                    .may(
                            "rubric",
                            mapOf(choice("0", "1", "2", "3", "4"), text(80), 1, 5),
                            "An anchor per level.")
                    .may("stack", mapOf(id(1, 20), text(20), 3), "Versions the facts hold for.")
                    .may("reviewed", date(), "Day of the last review.")
                    .may("handed_in", dateTime(), "When it was handed in.")
                    .may("hash", sha256(), "Hash of the content.")
                    .may("probes", listOf(probe(), 1, 6), "Follow-ups.")
                    .may(
                            "rating",
                            oneOf(
                                    "a level from 0 to 4, or void, or absent",
                                    whole(0, 4),
                                    choice("void", "absent")),
                            "The level that was shown.")
                    .may("checked", orNull("a date", date()), "When the link was tried.");

    private Card() {}

    private static Shape probe() {
        return object().must("id", id(3, 20), "The probe's name.")
                .must("ask", text(60), "The words to say.")
                .may("note", object().tolerant().must("by", text(20), "Who."), "A remark.");
    }
}
