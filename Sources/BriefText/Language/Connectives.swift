/// Openings that tie a sentence to the one before it and say nothing themselves.
enum Connectives {
    /// Hash over the hashes of the words before the comma.
    static let keys: Set<UInt64> = {
        var keys: Set<UInt64> = []
        for phrase in phrases.split(separator: ";") {
            keys.insert(phrase.split(whereSeparator: \.isWhitespace).reduce(0) { $0 &* 31 &+ wordHash($1) })
        }
        return keys
    }()

    private static let phrases = """
        however;moreover;furthermore;in addition;additionally;also;as a reminder;as you know;of course;meanwhile;similarly;\
        likewise;besides;thus;hence;therefore;consequently;accordingly;finally;lastly;first;second;third;firstly;secondly;\
        indeed;in fact;again;so;well;now;okay;ok;yeah;yes;um;uh;and;but;right;anyway;to be clear;in other words;that said;\
        having said that;as a result;for example;for instance;turning to our results;as i mentioned;as mentioned;overall;\
        освен това;обаче;въпреки това;следователно;също така;например;от друга страна;накрая;впрочем;\
        кроме того;однако;таким образом;поэтому;следовательно;также;например;наконец;итак;в свою очередь;\
        крім того;однак;проте;таким чином;отже;також;наприклад;нарешті;\
        daruber hinaus;außerdem;allerdings;jedoch;zudem;ferner;schließlich;also;\
        en outre;de plus;cependant;toutefois;par ailleurs;neanmoins;ainsi;enfin;par consequent;en effet;par exemple;\
        ademas;sin embargo;no obstante;por otra parte;por lo tanto;por tanto;asimismo;por ultimo;en consecuencia;por ejemplo;\
        inoltre;tuttavia;pertanto;infine;peraltro;di conseguenza;ad esempio;d altra parte;\
        alem disso;no entanto;contudo;porem;portanto;por fim;por exemplo;todavia;assim;\
        bovendien;echter;daarnaast;verder;ten slotte;kortom;\
        ponadto;jednak;dlatego;co wiecej;wreszcie;na przyklad;poza tym;\
        ayrica;ancak;bununla birlikte;bu nedenle;sonuc olarak;ornegin;ustelik;\
        in plus;totusi;de asemenea;prin urmare;navic;nicmene;proto;dale;dessutom;dock;vidare;desuden;dog;\
        dessuten;imidlertid;lisaksi;kuitenkin;επιπλεον;ωστοσο;επισης;\
        علاوة على ذلك;ومع ذلك;بالاضافة الى ذلك;لذلك;كما
        """
}
