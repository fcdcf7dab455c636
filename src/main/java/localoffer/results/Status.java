package localoffer.results;

/// How a figure stands against its standard. The words and the shape of each are the component
/// `status` of the pages: never a colour alone, and always beside the people and the range.
public enum Status {
    /// Even the low end of the range reaches the standard.
    MET,
    /// The figure reaches the standard, the low end of its range does not.
    LIKELY,
    /// The figure is below the standard, the high end of its range is not.
    UNSURE,
    /// Even the high end of the range is below the standard.
    BELOW,
    /// Too few answers to say anything.
    WAITING;

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
