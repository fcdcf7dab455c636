package localoffer.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.site.Duty.State;
import localoffer.web.DateWords;

/// What the law lists for a Local Offer, from `content/statutory/`, beside what of ours meets it.
record Checklists(List<Checklist> all) {

    Checklists {
        all = List.copyOf(all);
    }

    public Stream<Duty> duties() {
        return all.stream().flatMap(Checklist::duties);
    }

    /// One text of the law.
    ///
    /// @param id the name of its file
    /// @param order where it stands among the lists
    /// @param words what it is, in a sentence
    /// @param source what it is called in full
    /// @param version the day of this table
    record Checklist(String id, int order, String title, String words, String source,
            String address, LocalDate version, List<Section> sections) {

        Checklist {
            sections = List.copyOf(sections);
        }

        public Stream<Duty> duties() {
            return sections.stream().flatMap(section -> section.duties().stream());
        }

        /// How many of its lines stand how, in the order of the states.
        public List<Tally> tallies() {
            Map<State, Long> counts = duties().collect(
                    Collectors.groupingBy(Duty::state, Collectors.counting()));
            return Arrays.stream(State.values())
                    .map(state -> new Tally(state, counts.getOrDefault(state, 0L))).toList();
        }

        public String day() {
            return DateWords.of(version);
        }

        public long count() {
            return duties().count();
        }

        /// Its file below the content folder.
        public String file() {
            return ChecklistReader.FOLDER + "/" + id + ".yaml";
        }
    }

    record Section(String title, List<Duty> duties) {

        Section {
            duties = List.copyOf(duties);
        }
    }

    record Tally(State state, long count) {}
}
