package dev.plumbline.report.render;

import java.io.Writer;
import java.util.Arrays;

/** A page in memory, for one thread: a character array writer without locks. */
final class PageWriter extends Writer {

    private char[] page;
    private int length;

    /** A page of about this many characters. */
    PageWriter(int size) {
        this.page = new char[size];
    }

    @Override
    public void write(int c) {
        makeRoom(1);
        page[length++] = (char) c;
    }

    @Override
    public void write(char[] chars, int from, int count) {
        makeRoom(count);
        System.arraycopy(chars, from, page, length, count);
        length += count;
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int count) {
        makeRoom(count);
        text.getChars(from, from + count, page, length);
        length += count;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** What was written. */
    @Override
    public String toString() {
        return new String(page, 0, length);
    }

    private void makeRoom(int more) {
        if (more > page.length - length) {
            page = Arrays.copyOf(page, Math.max(2 * page.length, length + more));
        }
    }
}
