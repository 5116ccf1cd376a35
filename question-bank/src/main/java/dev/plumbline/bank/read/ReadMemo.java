package dev.plumbline.bank.read;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was read of files, kept by path and bytes, so that of many files only those that changed are
 * read again: what comes back for the same bytes is the same object. A file that is gone stays kept
 * until its name is read anew. May be shared by threads.
 */
public final class ReadMemo {

    /**
     * What was made of a file.
     *
     * @param beside what else it was made of
     */
    private record Kept(byte[] bytes, Object beside, Object made) {}

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** A memo that holds nothing yet. */
    public ReadMemo() {}

    /**
     * What a file holds, made only where nothing is kept for these bytes.
     *
     * @param type of what is made; a file is kept once for each
     * @param beside what else it depends on
     */
    <T> T of(ContentFile file, Class<T> type, Object beside, Supplier<T> making) {
        String key = type.getName() + ' ' + file.shownAs();
        Kept old = kept.get(key);
        if (old != null
                && Arrays.equals(old.bytes(), file.bytes())
                && old.beside().equals(beside)) {
            return type.cast(old.made());
        }
        T made = making.get();
        kept.put(key, new Kept(file.bytes(), beside, made));
        return made;
    }
}
