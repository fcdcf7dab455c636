package localoffer.search;

import java.util.List;
import localoffer.search.Words.Word;

/// Words of other languages, read as the English ones that they stand for: a family that asks in
/// Polish or Urdu finds what there is here, and is told how its words were read.
final class OtherLanguages {

    private final Shorthand words = new Shorthand();
    private final Shorthand beside = new Shorthand();

    /// @param typed one word
    void add(String typed, String means) {
        words.add(typed, means);
    }

    /// A word that may be English too, unless another of these stands beside it.
    void addBeside(String typed, String means) {
        beside.add(typed, means);
    }

    /// The same list where nothing in it is of another language.
    List<Word> read(List<Word> typed) {
        var read = words.read(typed);
        return read.equals(typed) ? typed : beside.read(read);
    }
}
