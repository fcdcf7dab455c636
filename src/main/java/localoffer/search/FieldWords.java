package localoffer.search;

import java.util.List;

/// What one field of an entry says.
///
/// @param texts the words of each text by itself
/// @param characters how long the texts are together
record FieldWords(List<List<WordForm>> texts, int characters) {}
