package localoffer.documents;

import java.util.ArrayList;
import java.util.List;
import localoffer.documents.Governance.Body;
import localoffer.documents.Governance.Kind;
import localoffer.documents.Governance.Structure;

/// Boards and groups as a picture: each stands below the one that it reports to, with a line. It
/// needs no colour, and says nothing that the list beside it does not say.
///
/// @param height in the units of the picture, as all its numbers
record Drawing(int width, int height, List<Box> boxes, List<String> lines) {

    static final int BOX_WIDTH = 216;
    /// As many letters as surely fit into a line of a box.
    static final int LINE_LETTERS_MAX = 20;
    /// Wider than this, what has no line to its neighbour begins a new row.
    private static final int ROW_WIDTH_MAX = 740;

    private static final int MARGIN = 4;
    private static final int PADDING = 12;
    private static final int LINE_HEIGHT = 20;
    private static final int GAP = 24;
    private static final int GAP_BELOW = 36;
    private static final int INDENT = 28;
    /// Letters stand on a line, a little above its foot.
    private static final int FOOT = 5;
    private static final int REM = 16;

    /// @param words a line each, the kind of the body first and not among them
    record Box(int x, int y, int height, Kind kind, List<Words> words) {

        public int width() {
            return BOX_WIDTH;
        }

        public int textX() {
            return x + PADDING;
        }

        public int kindY() {
            return y + PADDING + LINE_HEIGHT - FOOT;
        }

        private int middle() {
            return x + BOX_WIDTH / 2;
        }

        private int bottom() {
            return y + height;
        }
    }

    record Words(int y, String text) {}

    static Drawing of(Structure structure) {
        return new Pen(structure).draw();
    }

    /// As wide on the screen as its letters need to be read.
    public String screenWidth() {
        return width / (double) REM + "rem";
    }

    /// Breaks a name into lines. A word that is longer than a line stands by itself.
    static List<String> broken(String name) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE_LETTERS_MAX) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// Draws one structure.
    private static final class Pen {

        private final Structure structure;
        private final List<Box> boxes = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();

        Pen(Structure structure) {
            this.structure = structure;
        }

        Drawing draw() {
            int x = MARGIN;
            int y = MARGIN;
            int bottom = y;
            int right = 0;
            for (var top : structure.tops()) {
                int width = width(top);
                if (x > MARGIN && x + width > ROW_WIDTH_MAX) {
                    x = MARGIN;
                    y = bottom + GAP_BELOW;
                }
                bottom = Math.max(bottom, place(top, x, y));
                right = Math.max(right, x + width);
                x += width + GAP;
            }
            return new Drawing(right + MARGIN, bottom + MARGIN, List.copyOf(boxes),
                    List.copyOf(lines));
        }

        /// Those below that have nobody below themselves stand in one column, the others side by
        /// side.
        private boolean isColumn(Body body) {
            return structure.below(body).stream().allMatch(one ->
                    structure.below(one).isEmpty());
        }

        private int width(Body body) {
            var below = structure.below(body);
            if (below.isEmpty()) {
                return BOX_WIDTH;
            } else if (isColumn(body)) {
                return BOX_WIDTH + INDENT;
            }
            int gaps = GAP * (below.size() - 1);
            return Math.max(BOX_WIDTH, gaps + below.stream().mapToInt(this::width).sum());
        }

        /// Draws a body and all below it, and returns how far down that reaches.
        private int place(Body body, int x, int y) {
            var below = structure.below(body);
            boolean column = isColumn(body);
            var box = box(body, column ? x : x + (width(body) - BOX_WIDTH) / 2, y);
            boxes.add(box);
            return column ? column(box, below) : row(box, below, x);
        }

        private int column(Box above, List<Body> below) {
            int spine = above.x() + INDENT / 2;
            int bottom = above.bottom();
            for (var body : below) {
                var box = box(body, above.x() + INDENT, bottom + GAP);
                boxes.add(box);
                int middle = box.y() + box.height() / 2;
                lines.add("M%d %dV%dH%d".formatted(spine, above.bottom(), middle, box.x()));
                bottom = box.bottom();
            }
            return bottom;
        }

        private int row(Box above, List<Body> below, int left) {
            int x = left;
            int y = above.bottom() + GAP_BELOW;
            int turn = above.bottom() + GAP_BELOW / 2;
            int bottom = y;
            for (var body : below) {
                int own = boxes.size();
                bottom = Math.max(bottom, place(body, x, y));
                lines.add("M%d %dV%dH%dV%d".formatted(above.middle(), above.bottom(), turn,
                        boxes.get(own).middle(), y));
                x += width(body) + GAP;
            }
            return bottom;
        }

        private Box box(Body body, int x, int y) {
            var words = new ArrayList<Words>();
            int foot = y + PADDING + 2 * LINE_HEIGHT - FOOT;
            for (var line : broken(body.name())) {
                words.add(new Words(foot, line));
                foot += LINE_HEIGHT;
            }
            return new Box(x, y, 2 * PADDING + LINE_HEIGHT * (words.size() + 1), body.kind(),
                    List.copyOf(words));
        }
    }
}
