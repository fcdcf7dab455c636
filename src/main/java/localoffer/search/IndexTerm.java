package localoffer.search;

import org.apache.lucene.util.BytesRef;

/// A stem, or a name of several words, as the index has it: the same object wherever it stands, so
/// that to count it looks nothing up.
final class IndexTerm {

    private static final int FIELDS = IndexField.values().length;

    private final String text;
    private final BytesRef bytes;
    private final int[] counts = new int[FIELDS];
    private int about;

    IndexTerm(String text) {
        this.text = text;
        this.bytes = new BytesRef(text);
    }

    String text() {
        return text;
    }

    /// As Lucene writes it. To be read only.
    BytesRef bytes() {
        return bytes;
    }

    /// Tells whether it is the first time in the entry that is being counted.
    boolean count(int field) {
        boolean first = true;
        for (int i = 0; first && i < FIELDS; i++) {
            first = counts[i] == 0;
        }
        counts[field]++;
        return first;
    }

    /// How often it stands in a field of the entry, from now on no more.
    int take(int field) {
        int count = counts[field];
        counts[field] = 0;
        return count;
    }

    /// One more entry is about it.
    void tells() {
        about++;
    }

    /// How many entries are about it, and do not only mention it.
    int about() {
        return about;
    }
}
