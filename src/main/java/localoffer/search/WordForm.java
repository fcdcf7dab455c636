package localoffer.search;

import java.util.List;
import java.util.Map;

/// One word as it is written, the same object wherever it stands: so what it says is looked up
/// once.
final class WordForm {

    private final IndexTerm stem;
    private final Map<String, List<Name>> names;
    private int entries;
    private int last = -1;

    /// @param names everything of more than one word that begins with its stem, by its second stem
    WordForm(IndexTerm stem, Map<String, List<Name>> names) {
        this.stem = stem;
        this.names = names;
    }

    /// A name of several words.
    record Name(List<String> stems, IndexTerm term) {

        /// Whether it goes on as the words do, of which the first two are its own.
        boolean stands(List<WordForm> words, int start) {
            if (start + stems.size() > words.size()) {
                return false;
            }
            for (int i = 2; i < stems.size(); i++) {
                if (!stems.get(i).equals(words.get(start + i).stem.text())) {
                    return false;
                }
            }
            return true;
        }
    }

    IndexTerm stem() {
        return stem;
    }

    /// Every name that may begin here.
    List<Name> namesWith(WordForm next) {
        return names.isEmpty() ? List.of() : names.getOrDefault(next.stem.text(), List.of());
    }

    /// How many entries have the word.
    int entries() {
        return entries;
    }

    /// Each entry counts once, however often it is met there in a row.
    void metIn(int entry) {
        if (last != entry) {
            last = entry;
            entries++;
        }
    }
}
