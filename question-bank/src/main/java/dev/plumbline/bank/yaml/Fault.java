package dev.plumbline.bank.yaml;

import static dev.plumbline.bank.yaml.StructureRule.KEY_NOT_TEXT;
import static dev.plumbline.bank.yaml.StructureRule.ONE_DOCUMENT;
import static dev.plumbline.bank.yaml.StructureRule.SHORTHAND;
import static dev.plumbline.bank.yaml.StructureRule.SYNTAX;

import dev.plumbline.bank.finding.Place;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Where and why a file is not YAML, or not JSON, in plain words instead of the parser's. */
record Fault(Place place, StructureRule rule, String message, String fix) {

    /**
     * @param problem a part of the parser's message
     */
    private record Plain(String problem, String message, String fix) {}

    private static final List<Plain> PLAIN =
            List.of(
                    new Plain(
                            "mapping values are not allowed",
                            "a colon stands where no key can end",
                            "Put the text in quotes if the colon is part of it, or mend the"
                                    + " indentation"),
                    new Plain(
                            "<block end>",
                            "this line does not fit its neighbours",
                            "Indent the lines of one group equally, each \"- item\" or each"
                                    + " \"key: value\""),
                    new Plain(
                            "entries are not allowed",
                            "a new item cannot begin here",
                            "Put it on a line of its own"),
                    new Plain(
                            "keys are not allowed",
                            "a new key cannot begin here",
                            "Put it on a line of its own"),
                    new Plain(
                            "expected the node content",
                            "a value is missing before this character",
                            "Write the value, or put the character in quotes if it is part of a"
                                    + " text"));

    static Fault of(JacksonException thrown, SourceText source) {
        if (thrown.getCause() instanceof MarkedYamlEngineException marked) {
            Optional<Place> problem = marked.getProblemMark().map(mark -> place(mark, source));
            Optional<Place> context = marked.getContextMark().map(mark -> place(mark, source));
            return of(
                    String.valueOf(marked.getProblem()),
                    String.valueOf(marked.getContext()),
                    problem.or(() -> context).orElse(source.whole()),
                    context.or(() -> problem).orElse(source.whole()),
                    source);
        }
        Place place = place(thrown, source);
        return String.valueOf(thrown.getOriginalMessage()).startsWith("Expected a property name")
                ? new Fault(
                        place,
                        KEY_NOT_TEXT,
                        "a list or a group of keys stands here as a key",
                        "Use a word as the key")
                : unreadable(place);
    }

    static Fault ofJson(JacksonException thrown, SourceText source) {
        return new Fault(
                place(thrown, source),
                SYNTAX,
                "the text is not JSON from here on",
                "Check quotes, commas and brackets here and before");
    }

    private static Place place(JacksonException thrown, SourceText source) {
        TokenStreamLocation at = thrown.getLocation();
        return at == null || at.getLineNr() < 1
                ? source.whole()
                : source.place(at.getLineNr(), Math.max(1, at.getColumnNr()));
    }

    private static Place place(Mark mark, SourceText source) {
        return source.place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Fault of(
            String problem, String context, Place at, Place begin, SourceText source) {
        if (context.contains("quoted scalar")) {
            return quoted(problem, at, begin, source);
        } else if (context.contains("flow sequence")) {
            return open(problem, at, begin, "list", "[", "]");
        } else if (context.contains("flow mapping")) {
            return open(problem, at, begin, "group of keys", "{", "}");
        } else if (context.contains("block scalar")) {
            return new Fault(
                    at,
                    SYNTAX,
                    "| or > is followed by something that cannot stand there",
                    "Begin the text on the next line, or put it in quotes");
        } else if (context.contains("anchor") || context.contains("alias")) {
            return new Fault(
                    begin,
                    SHORTHAND,
                    "a value begins with & or *, which YAML keeps for itself",
                    "Put it in quotes");
        } else if (context.contains("tag") || problem.contains("tag handle")) {
            return new Fault(
                    begin,
                    SHORTHAND,
                    "a value begins with !, which YAML keeps for itself",
                    "Put it in quotes");
        }
        return plain(problem, at, begin, source);
    }

    private static Fault plain(String problem, Place at, Place begin, SourceText source) {
        if (problem.contains("could not find expected ':'")) {
            return new Fault(
                    begin,
                    SYNTAX,
                    "this line has no colon behind its key",
                    "Write \"key: value\", or indent the line if it belongs to the text above");
        } else if (problem.contains("cannot start any token")) {
            String what = Character.toString(source.at(at.line(), at.column()));
            return new Fault(
                    at,
                    SYNTAX,
                    "a value cannot begin with " + Words.quote(what),
                    "Put the value in quotes");
        }
        return misplaced(problem, at, source);
    }

    private static Fault misplaced(String problem, Place at, SourceText source) {
        if (problem.contains("<document start>")) {
            return new Fault(
                    at,
                    ONE_DOCUMENT,
                    "text stands behind the end of the document",
                    "Take out the line \"...\" or what follows it");
        } else if (problem.contains("<block end>") && !source.beginsLine(at)) {
            return new Fault(
                    at,
                    SYNTAX,
                    "something stands behind the end of the value",
                    "Put the whole text in quotes; within single quotes an apostrophe is ''");
        }
        return PLAIN.stream()
                .filter(words -> problem.contains(words.problem()))
                .map(words -> new Fault(at, SYNTAX, words.message(), words.fix()))
                .findFirst()
                .orElseGet(() -> unreadable(at));
    }

    private static Fault quoted(String problem, Place at, Place begin, SourceText source) {
        if (problem.contains("escape")) {
            String what = Character.toString(source.at(at.line(), at.column()));
            return new Fault(
                    at,
                    SYNTAX,
                    "the backslash before " + Words.quote(what) + " makes no escape",
                    "Write two backslashes, or use single quotes");
        }
        return new Fault(
                begin,
                SYNTAX,
                "the quote that opens here is not closed",
                "Close it, or write a quote inside the text as YAML wants it: '' or \\\"");
    }

    private static Fault open(
            String problem, Place at, Place begin, String what, String opens, String closes) {
        return problem.contains("<stream end>")
                ? new Fault(
                        begin,
                        SYNTAX,
                        "the " + what + " that opens here is not closed",
                        "Close it with " + closes)
                : new Fault(
                        at,
                        SYNTAX,
                        "a comma or " + closes + " is missing before this place",
                        "The "
                                + what
                                + " opened with "
                                + opens
                                + " in line "
                                + begin.line()
                                + "; put texts with special characters in quotes");
    }

    private static Fault unreadable(Place at) {
        return new Fault(
                at,
                SYNTAX,
                "the file is not YAML from here on",
                "Check quotes, colons and indentation of this line and the one above");
    }
}
