package localoffer.content;

import java.util.function.Supplier;

/// A part that takes long to make of what was read. When a site starts, its first pages are shown
/// without it, and it is made next; whoever asks for it sooner waits. Later editions are served
/// when all of them is made.
///
/// @param <T> an immutable snapshot
public interface SlowPart<T> extends Part<T> {

    /// Reads the part and tells what is wrong. What is returned makes it, of what was read alone.
    Supplier<T> begin(Reading reading);

    @Override
    default T read(Reading reading) {
        return begin(reading).get();
    }
}
