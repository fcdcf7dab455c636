package localoffer.search;

/// A piece of a text, as the template prints it.
///
/// @param marked whether it is what was looked for
record Fragment(String text, boolean marked) {}
