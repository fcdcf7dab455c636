package localoffer.search;

/// What is searched in, and how much a word counts there.
enum IndexField {

    /// Families search by the name they were told.
    NAME(4, true),
    /// Old names and abbreviations are names too, but a listing may have many.
    ALSO(4, true),
    /// One or two sentences, written to say what the thing is.
    SUMMARY(3, true),
    /// Names of needs and topics, which are chosen with care but shared by many listings.
    TERMS(2, false),
    /// Other words for needs and topics: true of the group more than of the listing.
    TERMS_ALSO(1, false),
    /// The town in the words means "there" more than "about it".
    TOWN(2, false),
    PROVIDER(1, false),
    /// Names of the services it is linked with: a neighbour is better than nothing.
    RELATED(0.4f, false),
    /// Everything, with the body: finds what only the small print says. The last, because it is
    /// made of the others.
    ALL(1, false);

    private final float boost;
    private final boolean readInOrder;

    IndexField(float boost, boolean readInOrder) {
        this.boost = boost;
        this.readInOrder = readInOrder;
    }

    float boost() {
        return boost;
    }

    /// Whether what stands there is what the entry is about, and not only mentioned.
    boolean tellsWhatItIsAbout() {
        return this != ALL && this != RELATED;
    }

    /// Whether it matters there that words stand side by side.
    boolean isReadInOrder() {
        return readInOrder;
    }
}
