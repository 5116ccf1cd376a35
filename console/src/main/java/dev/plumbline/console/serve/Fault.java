package dev.plumbline.console.serve;

/** A request that is answered with a sentence and a remedy. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String remedy;

    Fault(int status, String error, String remedy) {
        super(error);
        this.status = status;
        this.remedy = remedy;
    }

    int status() {
        return status;
    }

    String error() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }

    static Fault unknown() {
        return new Fault(404, "There is no such thing here.", "Go back to the first page.");
    }
}
