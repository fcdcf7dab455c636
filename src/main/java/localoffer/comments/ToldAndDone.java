package localoffer.comments;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import localoffer.comments.Answer.Plan;
import localoffer.comments.Names.Named;
import localoffer.content.Content;
import localoffer.questionnaires.Threshold;

/// What was answered in public, for pages that set it beside something else: nothing that the page
/// of what families told does not show too.
@Singleton
public class ToldAndDone {

    /// Of fewer comments than this nobody is told how many they are.
    private static final int FEW = 5;

    private final ToldUs toldUs;
    private final Content content;
    private final Names names;

    ToldAndDone(ToldUs toldUs, Content content, Names names) {
        this.toldUs = toldUs;
        this.content = content;
        this.names = names;
    }

    /// One answer.
    ///
    /// @param service the name, and `address` its listing; empty when it has none
    /// @param themes ids of what it is about
    /// @param heard what several families said, in the council's words; empty for nothing
    /// @param plans what had been planned, when the action is what came of it: nothing or one thing
    /// @param stateKey the message that says whether it is done
    /// @param actionKey the message around the action
    /// @param owner a role
    /// @param due the month in words; empty when it cannot be done
    /// @param open whether people wait to hear what came of it
    public record Entry(Where service, Set<String> themes, String heard, List<String> quotes,
            String response, List<String> plans, String stateKey, String actionKey,
            String action, String owner, String due, String published, boolean open,
            boolean demonstration) {

        public Entry {
            themes = Set.copyOf(themes);
            quotes = List.copyOf(quotes);
            plans = List.copyOf(plans);
        }
    }

    /// @param id of the service
    public record Where(String id, String name, String address) {}

    /// The answers of a year about one theme.
    ///
    /// @param name empty for what has no theme
    /// @param address of all of them on the page of what families told
    public record About(String name, String address, List<Entry> entries) {

        public About {
            entries = List.copyOf(entries);
        }
    }

    /// A share of the comments of a year that are about a theme.
    public record Share(String name, String shareKey, int percent, String toneKey) {}

    /// A year, as it is told of in public.
    ///
    /// @param comments about how many have been given their themes; 0 for too few
    /// @param abouts each answer stands under the first of its themes
    public record Year(int comments, List<Share> shares, List<About> abouts, int answers) {}

    /// Comments that everybody may read and that wait for an answer.
    ///
    /// @param comments how many, as everybody may know it
    public record Waiting(Where service, int comments) {

        /// The message that says how many.
        public String key() {
            return comments < FEW ? "annual.open.comments.few" : "annual.open.comments";
        }
    }

    /// When something was published last.
    ///
    /// @param month empty for never
    /// @param months since then, whole ones
    public record Last(String month, long months) {

        static final Last NEVER = new Last("", 0);

        /// The message that says it.
        public String key() {
            return month.isEmpty() ? "told-us.last.never" : "told-us.last." + Math.min(months, 2);
        }
    }

    /// All that is published, the newest first.
    public List<Entry> all() {
        return toldUs.get().answers().stream().map(this::entry).toList();
    }

    /// What was published in some months, or came of what was published before.
    public List<Entry> between(YearMonth first, YearMonth last) {
        return toldUs.get().answers().stream()
                .filter(answer -> answer.months().anyMatch(month ->
                        !month.isBefore(first) && !month.isAfter(last)))
                .map(this::entry).toList();
    }

    /// What was published in a year: answers, and what came of earlier ones.
    public Year of(int year) {
        var written = Integer.toString(year);
        var frame = content.part(Themes.class);
        var shares = ThemeShares.of(toldUs.get().groups(), Wanted.of("", "", written, 1), frame);
        var left = new ArrayList<>(toldUs.get().answers().stream()
                .filter(one -> one.years().contains(written)).toList());
        int answers = left.size();
        var abouts = new ArrayList<About>();
        for (var theme : frame.all()) {
            var own = left.stream().filter(one -> one.themes().contains(theme.id())).toList();
            left.removeIf(one -> one.themes().contains(theme.id()));
            if (!own.isEmpty()) {
                abouts.add(new About(theme.name(), "/told-us?service=&theme=" + theme.id()
                        + "&year=" + written, own.stream().map(this::entry).toList()));
            }
        }
        if (!left.isEmpty()) {
            abouts.add(new About("", "/told-us?year=" + written,
                    left.stream().map(this::entry).toList()));
        }
        return new Year(shares.comments(), shares.shares().stream().map(one -> new Share(
                one.name(), one.shareKey(), one.percent(), one.toneKey())).toList(), abouts,
                answers);
    }

    /// Comments up to the end of a year that nobody has answered until now, by service.
    public List<Waiting> waiting(int year) {
        return toldUs.get().unanswered().stream()
                .filter(one -> one.quarter().compareTo(year + "Q4") <= 0)
                .collect(Collectors.groupingBy(Cleared::service, Collectors.summingInt(c -> 1)))
                .entrySet().stream()
                .map(one -> new Waiting(where(names.of(one.getKey())),
                        one.getValue() < FEW ? 0 : Threshold.about(one.getValue())))
                .sorted((a, b) -> a.service().name().compareTo(b.service().name())).toList();
    }

    public Last last() {
        return toldUs.last();
    }

    /// Whether any theme of an entry is among some.
    public static boolean isAbout(Entry entry, Collection<String> themes) {
        return entry.themes().stream().anyMatch(themes::contains);
    }

    private Entry entry(Answer answer) {
        var told = answer.told();
        return new Entry(where(names.of(answer.service())), answer.themes(), told.heard(),
                answer.quotes(), told.response(),
                answer.outcome().map(Plan::action).stream().toList(), told.state().key(),
                told.state().actionKey(),
                told.action(), told.owner(), told.dueWords(), answer.publishedWords(),
                answer.isOpen(), answer.demonstration());
    }

    private static Where where(Named named) {
        return new Where(named.id(), named.name(), named.address());
    }
}
