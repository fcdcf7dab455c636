package localoffer.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import localoffer.browsing.Ways;
import localoffer.content.Edition;
import localoffer.content.Html;
import localoffer.content.ReadingAge;
import localoffer.content.ReadingAge.Sentence;
import localoffer.directory.Directory;
import localoffer.documents.CoProduction;
import localoffer.documents.Documents;
import localoffer.documents.Events;
import localoffer.documents.Governance;
import localoffer.documents.Guides;
import localoffer.documents.News;
import localoffer.documents.StandingPages;
import localoffer.questionnaires.Promise;

/// A text that everybody may read, for how easily it is read.
///
/// @param file below the content folder
/// @param owner who looks after it; empty when it is not said
/// @param years how old somebody is who reads it with ease
public record PublicText(Kind kind, String title, String address, String file, String owner,
        List<Sentence> sentences, double years) {

    /// What it is a text of.
    public enum Kind {
        /// A sentence or two, in which one long name weighs much.
        LISTING_SUMMARY(SUMMARY_YEARS_MAX), LISTING(BODY_YEARS_MAX), GUIDE(BODY_YEARS_MAX),
        DOCUMENT(BODY_YEARS_MAX), PAGE(BODY_YEARS_MAX), WAY(BODY_YEARS_MAX), EVENT(BODY_YEARS_MAX),
        NEWS(BODY_YEARS_MAX);

        private final double yearsMax;

        Kind(double yearsMax) {
            this.yearsMax = yearsMax;
        }

        public String key() {
            return "readability.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final double BODY_YEARS_MAX = 12;
    private static final double SUMMARY_YEARS_MAX = 14;
    /// A word or two of a list may be hard, but cannot be put shorter.
    private static final int SENTENCE_WORDS_MIN = 5;

    public PublicText {
        sentences = List.copyOf(sentences);
    }

    /// Every one of an edition. It takes a while: nothing asks for it when the site starts.
    public static List<PublicText> all(Edition edition) {
        var texts = new ArrayList<PublicText>();
        for (var one : edition.part(Directory.class).services()) {
            var file = "directory/services/" + one.id() + ".md";
            var owner = one.upkeep().owner();
            texts.add(of(Kind.LISTING_SUMMARY, one.name(), Addresses.of(one), file, owner,
                    one.summary()));
            texts.add(of(Kind.LISTING, one.name(), Addresses.of(one), file, owner,
                    one.body().sentences()));
        }
        edition.part(Guides.class).all().forEach(one -> texts.add(with(Kind.GUIDE, one.title(),
                one.address(), one.file(), one.owner(), one.summary(), one.body())));
        edition.part(Documents.class).all().forEach(one -> texts.add(with(Kind.DOCUMENT,
                one.title(), one.address(), one.file(), one.owner(), one.summary(), one.body())));
        edition.part(StandingPages.class).all().forEach(one -> texts.add(with(Kind.PAGE,
                one.title(), one.address(), "pages/" + one.name() + ".md", one.owner(),
                one.summary(), one.body())));
        edition.part(Events.class).all().forEach(one -> texts.add(with(Kind.EVENT, one.title(),
                one.address(), one.file(), one.upkeep().owner(), one.summary(), one.body())));
        edition.part(News.class).all().forEach(one -> texts.add(with(Kind.NEWS, one.title(),
                one.address(), one.file(), one.owner(), one.summary(), one.body())));
        edition.part(Ways.class).all().forEach(one -> texts.add(with(Kind.WAY, one.title(),
                one.address(), one.file(), "", one.what(), one.body())));
        texts.addAll(promised(edition));
        return List.copyOf(texts);
    }

    /// The pages on who decides, on what was made together and on the Promise: each is one file.
    private static List<PublicText> promised(Edition edition) {
        var governance = edition.part(Governance.class);
        var boards = new ArrayList<>(List.of(governance.note()));
        governance.structures().forEach(one -> boards.addAll(List.of(one.summary(), one.note())));
        governance.bodies().forEach(body -> {
            boards.addAll(body.decides());
            boards.add(body.note());
        });
        var together = edition.part(CoProduction.class);
        var made = new ArrayList<>(List.of(together.standards().note()));
        together.gaps().forEach(gap -> made.add(gap.words()));
        together.log().forEach(one -> {
            made.add(one.did());
            made.addAll(one.changed());
        });
        var promise = edition.part(Promise.class);
        var kept = new ArrayList<>(List.of(promise.note()));
        promise.changes().forEach(change -> kept.add(change.what()));
        return List.of(ofFile("governance", "Who decides about SEND", boards),
                ofFile("co-production", "Made together: co-production", made),
                ofFile("promise", "The Promise, and how it is kept", kept));
    }

    private static PublicText ofFile(String name, String title, List<String> words) {
        var sentences = new ArrayList<Sentence>();
        words.forEach(one -> sentences.addAll(ReadingAge.sentences(0, one)));
        return of(Kind.PAGE, title, "/" + name, name.replace("-", "") + ".yaml", "", sentences);
    }

    private static PublicText of(Kind kind, String title, String address, String file,
            String owner, String words) {
        return of(kind, title, address, file, owner, ReadingAge.sentences(0, words));
    }

    private static PublicText with(Kind kind, String title, String address, String file,
            String owner, String summary, Html body) {
        var sentences = new ArrayList<>(ReadingAge.sentences(0, summary));
        sentences.addAll(body.sentences());
        return of(kind, title, address, file, owner, sentences);
    }

    private static PublicText of(Kind kind, String title, String address, String file,
            String owner, List<Sentence> sentences) {
        return new PublicText(kind, title, address, file, owner, sentences,
                ReadingAge.of(sentences).years());
    }

    /// The oldest that it may be for without a word about it.
    public double yearsMax() {
        return kind.yearsMax;
    }

    /// By how many years it is over what it may be; less than nought when it is under.
    double overMost() {
        return years - yearsMax();
    }

    public boolean isHard() {
        return years > yearsMax();
    }

    /// The sentence that makes it hard; none when the text has none.
    public Optional<Sentence> hardest() {
        var whole = sentences.stream()
                .filter(one -> one.age().words() >= SENTENCE_WORDS_MIN).toList();
        return (whole.isEmpty() ? sentences : whole).stream()
                .max(Comparator.comparingDouble(one -> one.age().years()));
    }
}
