package dev.plumbline.console.serve;

import dev.plumbline.console.act.Who;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * One stream of server-sent events. Messages wait in a bounded queue and are written when the
 * connection takes them, so that a reader who never reads holds up nobody; one who lets the queue
 * run full is cut off and comes back for what was missed.
 */
final class EventStream implements LiveInterview.Listener, WriteListener, AsyncListener {

    private static final int MOST_WAITING = 1_024;

    private final Who who;
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Consumer<EventStream> ended;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private boolean over;

    EventStream(
            Who who, AsyncContext context, ServletOutputStream out, Consumer<EventStream> ended) {
        this.who = who;
        this.context = context;
        this.out = out;
        this.ended = ended;
    }

    void begin() {
        context.addListener(this);
        waiting.add("retry: 2000\n\n".getBytes(StandardCharsets.US_ASCII));
        out.setWriteListener(this);
    }

    @Override
    public Who who() {
        return who;
    }

    @Override
    public void tell(String event, String id, String data) {
        StringBuilder message = new StringBuilder();
        if (!event.isEmpty()) {
            message.append("event: ").append(event).append('\n');
        }
        if (!id.isEmpty()) {
            message.append("id: ").append(id).append('\n');
        }
        message.append("data: ").append(data).append("\n\n");
        send(message.toString());
    }

    /** Keeps the connection from being taken for dead. */
    void beat() {
        send(": \n\n");
    }

    private void send(String message) {
        boolean full;
        synchronized (this) {
            full = waiting.size() >= MOST_WAITING;
            if (!over && !full) {
                waiting.add(message.getBytes(StandardCharsets.UTF_8));
            }
        }
        if (full) {
            end();
        } else {
            drain();
        }
    }

    @Override
    public void onWritePossible() {
        drain();
    }

    private void drain() {
        boolean broken = false;
        synchronized (this) {
            try {
                while (!over && out.isReady() && !waiting.isEmpty()) {
                    out.write(waiting.poll());
                    if (out.isReady()) {
                        out.flush();
                    }
                }
            } catch (IOException | IllegalStateException e) {
                broken = true;
            }
        }
        if (broken) {
            end();
        }
    }

    void end() {
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            waiting.clear();
        }
        ended.accept(this);
        try {
            context.complete();
        } catch (IllegalStateException e) {
            // The container has ended it already.
            over = true;
        }
    }

    @Override
    public void onError(Throwable t) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // A stream is started once.
    }
}
