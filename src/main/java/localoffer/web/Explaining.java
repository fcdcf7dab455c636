package localoffer.web;

/// Explains the hard words of pages that are the same for everybody. It is asked once for each
/// page, when that is made.
@FunctionalInterface
public interface Explaining {

    /// The HTML of the same page.
    String in(String page);
}
