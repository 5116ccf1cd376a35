package dev.plumbline.report.render;

import java.io.Writer;

/** A page in memory, for one thread: a string writer without locks. */
final class PageWriter extends Writer {

    private final StringBuilder page;

    /** A page of about this many characters. */
    PageWriter(int size) {
        this.page = new StringBuilder(size);
    }

    @Override
    public void write(int c) {
        page.append((char) c);
    }

    @Override
    public void write(char[] chars, int from, int length) {
        page.append(chars, from, length);
    }

    @Override
    public void write(String text) {
        page.append(text);
    }

    @Override
    public void write(String text, int from, int length) {
        page.append(text, from, from + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** What was written. */
    @Override
    public String toString() {
        return page.toString();
    }
}
