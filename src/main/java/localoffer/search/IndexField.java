package localoffer.search;

/// What is searched in, and how much a word counts there.
enum IndexField {

    /// Families search by the name they were told.
    NAME(4, Texts.READ_IN_ORDER),
    /// Old names and abbreviations are names too, but a listing may have many.
    ALSO(4, Texts.READ_IN_ORDER),
    /// One or two sentences, written to say what the thing is.
    SUMMARY(3, Texts.READ_IN_ORDER),
    /// Names of needs and topics, which are chosen with care but shared by many listings.
    TERMS(2, Texts.FROM_LIST),
    /// Other words for needs and topics: true of the group more than of the listing.
    TERMS_ALSO(1, Texts.FROM_LIST),
    /// The town in the words means "there" more than "about it".
    TOWN(2, Texts.FROM_LIST),
    PROVIDER(1, Texts.OTHER),
    /// Names of the services it is linked with: a neighbour is better than nothing.
    RELATED(0.4f, Texts.OTHER),
    /// Everything, with the body: finds what only the small print says. The last, because it is
    /// made of the others.
    ALL(1, Texts.OTHER);

    private final float boost;
    private final Texts texts;

    IndexField(float boost, Texts texts) {
        this.boost = boost;
        this.texts = texts;
    }

    private enum Texts { READ_IN_ORDER, FROM_LIST, OTHER }

    float boost() {
        return boost;
    }

    /// Whether what stands there is what the entry is about, and not only mentioned.
    boolean tellsWhatItIsAbout() {
        return this != ALL && this != RELATED;
    }

    /// Whether it matters there that words stand side by side.
    boolean isReadInOrder() {
        return texts == Texts.READ_IN_ORDER;
    }

    /// Whether its texts are few, and each stands in many entries.
    boolean isFromList() {
        return texts == Texts.FROM_LIST;
    }
}
