package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.commissioning.Contracts.Contract;
import localoffer.questionnaires.Quarter;
import localoffer.results.Snapshots;
import localoffer.results.Snapshots.Channel;

/// Makes what stands beside the table of indicators.
@Singleton
class Panelling {

    /// Below this share something is missing that is worth a word.
    private static final double NEARLY_ALL = 99.5;

    /// The channel of answers that nobody gave.
    private static final String INVENTED = "demonstration";

    private final Hearing hearing;
    private final Snapshots snapshots;
    private final Words words;

    Panelling(Hearing hearing, Snapshots snapshots, Words words) {
        this.hearing = hearing;
        this.snapshots = snapshots;
        this.words = words;
    }

    /// @param decides whether it is for somebody who may decide about the service
    Panels of(Contracts contracts, Contract contract, Voice main, List<Voice> others,
            boolean decides) {
        var heard = hearing.of(contract, decides);
        if (!main.isReleased()) {
            return Panels.of(heard);
        }
        var beside = new SideBySide(words, Stream.concat(Stream.of(main), others.stream())
                .filter(Voice::isReleased).toList());
        var promise = contracts.promise();
        return new Panels(beside.voices(), beside.promise(promise, contract.standard()),
                promise.supplied() ? "" : promise.note(), heard, channels(contract, main));
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
}
