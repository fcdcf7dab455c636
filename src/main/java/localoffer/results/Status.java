package localoffer.results;

/// How a figure stands against its standard. Always shown as words and a shape, never as a
/// colour alone, and always with the number of people and the range.
public enum Status {
    /// Too few answers to say anything.
    UNKNOWN("dashed-square"),
    /// Even the low end of the range reaches the standard.
    MET("disc-tick"),
    /// The figure reaches the standard, the low end of its range does not.
    LIKELY("ring"),
    /// The figure is below the standard, the high end of its range is not.
    UNSURE("triangle"),
    /// Even the high end of the range is below the standard.
    BELOW("diamond-mark");

    private final String shape;

    Status(String shape) {
        this.shape = shape;
    }

    /// The name of the shape that goes with the words.
    public String shape() {
        return shape;
    }

    static Status of(double value, Interval range, double target) {
        if (range.low() >= target) {
            return MET;
        } else if (value >= target) {
            return LIKELY;
        } else if (range.high() >= target) {
            return UNSURE;
        } else {
            return BELOW;
        }
    }
}
