package localoffer.commissioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import localoffer.commissioning.Beside.Cell;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaire.Voice;
import localoffer.results.Batch;
import localoffer.results.Figure;
import localoffer.results.Pool;
import localoffer.results.VoiceGap;

/// Where parents and young people see things differently in one quarter: of the services alone
/// about which both were heard, else it would be a difference between services.
final class Differences {

    private final Words words;
    private final Contracts contracts;
    private final Quarterly quarterly;

    Differences(Words words, Contracts contracts, Quarterly quarterly) {
        this.words = words;
        this.contracts = contracts;
        this.quarterly = quarterly;
    }

    /// @param about an agency or a service
    /// @param address of the service; empty for an agency
    /// @param services that both were heard about
    record Gap(String about, String address, String name, int services, Cell parents, Cell young,
            String words, boolean calledOut) {}

    /// What both were asked, and what they answered, by service.
    private record Both(Questionnaire parents, Questionnaire young, Map<String, Batch> ofParents,
            Map<String, Batch> ofYoung) {

        List<String> services() {
            return ofParents.keySet().stream().filter(ofYoung::containsKey).sorted().toList();
        }

        List<String> codes() {
            return parents.questions().stream().filter(Figure::isMeasured)
                    .map(question -> question.about().indicator())
                    .filter(code -> young.questions().stream().filter(Figure::isMeasured)
                            .map(Question::about).anyMatch(q -> q.indicator().equals(code)))
                    .distinct().toList();
        }
    }

    /// Of the services of each agency together.
    List<Gap> ofAgencies(Map<Questionnaire, Map<String, Batch>> closed) {
        return gaps(closed, (both, gaps) -> contracts.agencies().forEach(agency -> {
            var services = both.services().stream().filter(service -> contracts.of(service)
                    .filter(c -> c.commission().agency().equals(agency)).isPresent()).toList();
            if (!services.isEmpty()) {
                gaps.addAll(gaps(both, services, words.of("commissioning.agency." + agency), ""));
            }
        }));
    }

    /// Of single services: only what somebody should look into.
    List<Gap> ofServices(Map<Questionnaire, Map<String, Batch>> closed) {
        return gaps(closed, (both, gaps) -> both.services().forEach(service ->
                contracts.of(service).ifPresent(contract -> gaps(both, List.of(service),
                        contract.name(), "/staff/services/" + service).stream()
                        .filter(Gap::calledOut).forEach(gaps::add))));
    }

    private interface Adding {
        void add(Both both, List<Gap> gaps);
    }

    private static List<Gap> gaps(
            Map<Questionnaire, Map<String, Batch>> closed, Adding adding) {
        var gaps = new ArrayList<Gap>();
        find(closed, Voice.PARENT).ifPresent(parents -> find(closed, Voice.YOUNG_PERSON)
                .ifPresent(young -> adding.add(new Both(parents.getKey(), young.getKey(),
                        parents.getValue(), young.getValue()), gaps)));
        return gaps;
    }

    private static Optional<Map.Entry<Questionnaire, Map<String, Batch>>> find(
            Map<Questionnaire, Map<String, Batch>> closed, Voice voice) {
        return closed.entrySet().stream().filter(one -> one.getKey().voice() == voice)
                .findFirst();
    }

    private List<Gap> gaps(Both both, List<String> services, String about, String address) {
        Function<Map<String, Batch>, Batch> together = batches ->
                Pool.of(services.stream().flatMap(one -> Optional.ofNullable(batches.get(one))
                        .stream()).toList());
        var parents = together.apply(both.ofParents);
        var young = together.apply(both.ofYoung);
        var gaps = new ArrayList<Gap>();
        for (var code : both.codes()) {
            var one = Quarterly.reader(both.parents, code).apply(parents);
            var other = Quarterly.reader(both.young, code).apply(young);
            one.flatMap(first -> other.flatMap(second -> VoiceGap.of(first, second)))
                    .ifPresent(gap -> gaps.add(new Gap(about, address, name(code),
                            services.size(), quarterly.cell(one), quarterly.cell(other),
                            words.gap(gap), gap.isCalledOut())));
        }
        return gaps;
    }

    private String name(String code) {
        return words.find("results.indicator." + code).orElse(code);
    }
}
