package dev.plumbline.cli.desk.serve;

import dev.plumbline.bank.model.QuestionBank;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Content that is read once, beside a server that runs already or when it is first needed. */
public final class ContentReading implements Supplier<QuestionBank> {

    private final FutureTask<QuestionBank> read;

    /** What {@code reader} will read. */
    public ContentReading(Supplier<QuestionBank> reader) {
        read = new FutureTask<>(reader::get);
    }

    /** Begins to read on a thread of its own. */
    public void begin() {
        Thread thread = new Thread(read, "content");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The content, once it is read.
     *
     * @throws RuntimeException what the reader threw
     */
    @Override
    public QuestionBank get() {
        read.run();
        try {
            return read.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException refusal
                    ? refusal
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("content");
        }
    }
}
