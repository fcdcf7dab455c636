package localoffer.search;

import java.util.ArrayList;
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
        return read.equals(typed) ? typed : asInEnglish(beside.read(read));
    }

    /// Some languages say "talking not": a negation with nothing behind it belongs before the last
    /// word that tells something.
    private static List<Word> asInEnglish(List<Word> words) {
        int last = words.size() - 1;
        while (last >= 0 && !words.get(last).tells() && !words.get(last).isNegation()) {
            last--;
        }
        int denied = last - 1;
        while (denied >= 0 && !words.get(denied).tells()) {
            denied--;
        }
        if (denied < 0 || !words.get(last).isNegation()) {
            return words;
        }
        var ordered = new ArrayList<>(words);
        ordered.add(denied, ordered.remove(last));
        return ordered;
    }
}
