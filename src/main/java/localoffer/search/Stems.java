package localoffer.search;

import java.util.List;

/// What one field of an entry says.
///
/// @param texts the stems of each text by itself
/// @param characters how long the texts are together
record Stems(List<List<String>> texts, int characters) {}
