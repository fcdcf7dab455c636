package localoffer.search;

import java.util.Set;

/// Words that say little or nothing about what is looked for.
final class LittleWords {

    /// Words that say nothing about what is looked for.
    static final Set<String> FILLERS = Set.of(("a about after all also am an and any are as"
            + " at be because been being but by can could did do does doing done for from get"
            + " gets getting got had has have having he her him his how i if im in into is it its"
            + " ive just know let like look looking may me my need needs of off on one or our out"
            + " please really see she should so some someone something still than that the their"
            + " them then there these they this to too up us very want wants was we were what"
            + " whats when"
            + " where which who whos why will with would yet you your find anyone anything"
            + " near nearest around local tell").split(" "));

    /// The many ways to say not.
    static final Set<String> NEGATIONS = Set.of(("not no never none without wont cant"
            + " cannot dont doesnt didnt isnt arent wasnt hasnt havent wouldnt couldnt"
            + " shouldnt aint").split(" "));

    /// Words that ask something about a service or say what one wants to do with it, and seldom
    /// name one.
    static final Set<String> ASIDES = Set.of(("able address age ages application applied"
            + " apply applying appointment appointments area ask asking available book booking"
            + " boy call change changing child children choose choosing claim claiming concerned"
            + " contact cost costs daughter day days details early email explain explained extra"
            + " form forms free girl help hour hours info information join joining kid kids late"
            + " list"
            + " lists long mean means month months need number phone place places provide"
            + " provided provides refer referral referrals referred request requesting ring"
            + " service services son start started starting step steps support supports team"
            + " telephone time times unable understand understanding use using wait waiting"
            + " waits website week weeks worker worried worry worrying year years").split(" "));

    /// Beside an age they say again that it is a child's.
    static final Set<String> CHILDREN = Set.of(("boy boys child children daughter"
            + " daughters girl girls grandchild granddaughter grandchildren grandson kid kids lad"
            + " lads lass little nephew niece old son sons triplets twin twins").split(" "));

    private LittleWords() {}
}
