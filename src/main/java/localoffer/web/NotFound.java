package localoffer.web;

/// There is nothing at this address, or nothing that this person may see.
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
