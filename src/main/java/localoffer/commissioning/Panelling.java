package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import localoffer.commissioning.Contracts.Contract;
import localoffer.questionnaires.Quarter;
import localoffer.results.CodeRates;
import localoffer.results.Snapshots;
import localoffer.results.Snapshots.Channel;

/// Adds to what a service's voices said what else is known of it from the closes alone.
@Singleton
class Panelling {

    /// Below this share something is missing that is worth a word.
    private static final double NEARLY_ALL = 99.5;

    /// The channel of answers that nobody gave.
    private static final String INVENTED = "demonstration";

    private final Snapshots snapshots;
    private final CodeRates rates;
    private final Words words;

    Panelling(Snapshots snapshots, CodeRates rates, Words words) {
        this.snapshots = snapshots;
        this.rates = rates;
        this.words = words;
    }

    /// @param voices of the service, the main one first
    Told told(Contracts contracts, Contract contract, List<Voice> voices) {
        return new Told(voices, panels(contracts, contract, voices), codes(contract.service()));
    }

    private Panels panels(Contracts contracts, Contract contract, List<Voice> voices) {
        var main = voices.getFirst();
        if (!main.isReleased()) {
            return Panels.NOTHING;
        }
        var beside = new SideBySide(words, voices.stream().filter(Voice::isReleased).toList());
        var promise = contracts.promise();
        return new Panels(beside.voices(), beside.promise(promise, contract.standard()),
                promise.supplied() ? "" : promise.note(), Heard.NOTHING,
                channels(contract, main));
    }

    /// For example, "66% on the website, 20% on paper".
    private String channels(Contract contract, Voice main) {
        var channels = snapshots.channels(contract.service(), main.id(),
                Quarter.parse(main.quarter()));
        if (channels.isEmpty()) {
            return "";
        }
        if (channels.stream().allMatch(one -> one.word().equals(INVENTED))) {
            return words.of("results.channels.invented");
        }
        double all = channels.stream().mapToDouble(one -> one.share().value()).sum();
        var told = channels.stream().map(this::channel).collect(Collectors.joining(", "));
        return words.of(all < NEARLY_ALL ? "results.channels.rest" : "results.channels", told);
    }

    private String channel(Channel channel) {
        return words.of("results.channel." + channel.word(), words.figure(channel.share()));
    }

    /// The share of the codes that were given out and used, of the last quarter that had any.
    private String codes(String service) {
        return rates.of(service).reversed().stream().findFirst().map(rate ->
                rate.share().map(share -> words.of("commissioning.codes", words.figure(share),
                        rate.issued(), words.quarter(rate.quarter())))
                        .orElseGet(() -> words.of("commissioning.codes.untold",
                                words.quarter(rate.quarter()), rate.threshold())))
                .orElse("");
    }
}
