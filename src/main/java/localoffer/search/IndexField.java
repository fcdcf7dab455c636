package localoffer.search;

/// What is searched in, and how much a word counts there.
enum IndexField {

    /// Families search by the name they were told.
    NAME(4),
    /// Old names and abbreviations are names too, but a listing may have many.
    ALSO(4),
    /// One or two sentences, written to say what the thing is.
    SUMMARY(3),
    /// Names of needs and topics, which are chosen with care but shared by many listings.
    TERMS(2),
    /// Other words for needs and topics: true of the group more than of the listing.
    TERMS_ALSO(1),
    /// The town in the words means "there" more than "about it".
    TOWN(2),
    PROVIDER(1),
    /// Names of the services it is linked with: a neighbour is better than nothing.
    RELATED(0.4f),
    /// Everything, with the body: finds what only the small print says.
    ALL(1);

    private final float boost;

    IndexField(float boost) {
        this.boost = boost;
    }

    float boost() {
        return boost;
    }
}
