package localoffer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// How many things stand how: a bar in pieces, and the same in words.
///
/// @param total of all pieces
record Bar(List<Piece> pieces, int total) {

    private static final double WHOLE = 100;

    /// @param key the message that says how these stand
    /// @param shape the name of the shape that goes with it
    /// @param from where the piece begins, of 100
    /// @param width of 100
    record Piece(String key, String shape, int count, double from, double width) {

        /// For the pattern across it: where its middle is.
        public double middle() {
            return from + width / 2;
        }
    }

    /// One piece for each constant that anything stands as, in their order.
    static <E extends Enum<E>> Bar of(
            List<E> standing, E[] constants, Function<E, String> key, Function<E, String> shape) {
        var pieces = new ArrayList<Piece>();
        double from = 0;
        for (var constant : constants) {
            int count = (int) standing.stream().filter(constant::equals).count();
            if (count > 0) {
                double width = WHOLE * count / standing.size();
                pieces.add(new Piece(key.apply(constant), shape.apply(constant), count, from,
                        width));
                from += width;
            }
        }
        return new Bar(List.copyOf(pieces), standing.size());
    }
}
