package dev.plumbline.bank.lint.rule;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What rules found in single questions, kept as long as nothing changes that they look at. It saves
 * time only where what was read is kept too ({@link dev.plumbline.bank.read.ReadMemo}). May be
 * shared by threads.
 */
public final class LintMemo {

    /**
     * What is kept of a question.
     *
     * @param kind what it is, for example the findings of a rule
     * @param other the question that it is compared with, empty where it stands alone
     */
    record Key(String kind, String question, String other) {}

    private record Kept(List<Object> seen, Object made) {}

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    private volatile Object ground = "";

    /** A memo that holds nothing yet. */
    public LintMemo() {}

    /** What was made before, made anew where something else is seen than then. */
    Object of(Key key, List<Object> seen, Supplier<?> making) {
        Kept old = kept.get(key);
        if (old != null && old.seen().equals(seen)) {
            return old.made();
        }
        Object made = making.get();
        kept.put(key, new Kept(List.copyOf(seen), made));
        return made;
    }

    /** The object that was given before where it says the same, so that comparing it is cheap. */
    <T> T same(T now, Class<T> type) {
        Object before = ground;
        if (before.equals(now)) {
            return type.cast(before);
        }
        ground = now;
        return now;
    }
}
