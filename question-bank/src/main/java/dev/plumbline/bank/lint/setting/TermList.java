package dev.plumbline.bank.lint.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words and phrases that a rule looks for. A term is met as whole words; {@code *} at the end of a
 * word stands for any ending, a blank for any white space. Upper and lower case count only in a
 * term that has a capital letter itself. A place that lies inside one of the phrases of {@code
 * unless} is not met.
 */
public final class TermList {

    private final List<String> terms;
    private final List<String> unless;
    private final Map<Boolean, Terms> ready = new ConcurrentHashMap<>();

    public TermList(List<String> terms, List<String> unless) {
        this.terms = List.copyOf(terms);
        this.unless = List.copyOf(unless);
    }

    /** The terms as they were written, in the order of the files. */
    public List<String> terms() {
        return terms;
    }

    /** This list with more terms and more phrases that are harmless. */
    public TermList with(TermList more) {
        List<String> all = new ArrayList<>(terms);
        all.addAll(more.terms);
        List<String> exempt = new ArrayList<>(unless);
        exempt.addAll(more.unless);
        return new TermList(all, exempt);
    }

    /** What was met in a text, as it stands there, in the order of the text. */
    public List<String> in(String text) {
        List<Terms.Hit> hits = ready(false).in(text);
        List<Terms.Hit> exempt = hits.isEmpty() ? List.of() : ready(true).in(text);
        return hits.stream()
                .filter(hit -> exempt.stream().noneMatch(e -> e.covers(hit)))
                .map(hit -> text.substring(hit.start(), hit.end()))
                .toList();
    }

    /** Whether any term is met. */
    public boolean isIn(String text) {
        return !in(text).isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermList list
                && terms.equals(list.terms)
                && unless.equals(list.unless);
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, unless);
    }

    /** The harmless phrases or the terms; most lists of a run are never asked. */
    private Terms ready(boolean exempt) {
        return ready.computeIfAbsent(exempt, e -> new Terms(e ? unless : terms));
    }
}
