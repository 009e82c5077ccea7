/// The words that point back, by language. Folded as `WordCursor` folds: no accents, no case.
///
/// `opens`: what a sentence begins with when it leans on the one before. `names`: what, behind such an opening, the
/// reader holds in hand (`This report`). `stands`: what looks like an opening and is none (`It is likely`). `means`: what a short sentence leaves unnamed (`Sales recommends it.`).
/// Articles that look like pronouns (`die`, `el`, `den`) are left out.
enum BackReferenceWords {
    static let source = """
        en opens: it;its;this;that;these;those;they;their;them;he;she;his;her;one of them;two of them;three of them;some of them;\
        most of them;none of them;all of them;many of them;each of them;both of them;half of them;one of these;one of those;\
        only one of them;of these;of them;of those;both of them;both are;both were;both have;neither;such;the former;the latter;the others;the rest of them;\
        together they;together these;during that;during this;after that;after this;at that;since then;until then;\
        before that;by then;because of this;because of that;instead;as a result;despite this;in this case;in that case;\
        with this;with that;for this;for that;from this;here;then;so;but;and;or;yet;still;otherwise;which;when it;\
        when they;if it;if they;if so;if not;to this;to that;on this;on that;in response;in contrast;by contrast;without it
        en names: report;review;document;paper;memo;brief;study;survey;week;month;quarter;year;page;edition;season
        en stands: it is recommended;it is important;it is likely;it is possible;it is necessary;it is expected;it is unclear;\
        it is essential;it is worth;it is clear;those who;instead of;so far
        en means: it;them;this;that;these;those
        bg opens: то;това;този;тази;тези;той;тя;те;един от тях;една от тях;едно от тях;две от тях;три от тях;повечето от тях;\
        от тях;неговият;нейният;техният;неговата;нейната;тяхната;неговото;нейното;техните;затова;при това;при тях;за това;\
        за целта;заедно те;заради това;въпреки това;след това;всички те;и;но;а;двете;двата;двамата;поради това
        bg names: отчет;доклад;документ;преглед;анализ;седмица;месец;тримесечие;година
        bg means: го;я;ги;тях;това
        ru opens: это;этот;эта;эти;он;она;они;оно;его;ее;их;один из них;одна из них;одно из них;большинство из них;из них;\
        для этого;после этого;при этом;из за этого;несмотря на это;поэтому;затем;такой;такая;такие;оба;обе;но;и;а
        ru names: отчет;доклад;обзор;документ;неделя;месяц;квартал;год
        ru means: его;ее;их;это
        uk opens: це;цей;ця;ці;він;вона;вони;воно;його;її;їх;один з них;одна з них;з них;для цього;після цього;при цьому;\
        тому;але;і;а
        uk names: звіт;документ;огляд;тиждень;місяць;квартал;рік
        uk means: його;її;їх;це
        de opens: das kostet;das ist;das sind;das war;das wird;das bedeutet;dies;dieser;diese;dieses;diesem;diesen;er;sie;\
        es kostet;es wird;es ist;sein;seine;ihr;ihre;einer davon;eine davon;eines davon;einer von ihnen;eine von ihnen;\
        eines von ihnen;beide;davon;dabei;damit;dafur;dadurch;daran;darum;deshalb;deswegen;daher;danach;dazu;darauf;\
        daraufhin;trotzdem;stattdessen;letztere;solche;aber;und;oder;in diesem fall;bei ihnen;aus diesem grund
        de names: bericht;dokument;uberblick;jahr;quartal;monat;woche;studie;seite
        de means: ihn;ihnen;dies
        fr opens: cela;ceci;ce;cette;cet;ces;celui;celle;ceux;celles;c est;ils;elle;elles;il;l un d eux;\
        l une d elles;un d entre eux;une d entre elles;deux d entre eux;parmi eux;parmi elles;leur;leurs;son;sa;ses;\
        depuis lors;pour cela;ainsi;apres cela;mais;et;ou;tous deux
        fr names: rapport;document;annee;trimestre;mois;semaine;etude;note
        fr stands: il faut;il est;il y;il s agit;il convient;il n;il reste;il semble
        fr means: cela;eux
        es opens: esto;eso;este;esta;estos;estas;ese;esa;esos;esas;ellos;ellas;uno de ellos;una de ellas;dos de ellos;\
        de ellos;de ellas;ambos;ambas;su;sus;por eso;por ello;por esto;pero;y;o;ello
        es names: informe;documento;ano;trimestre;mes;semana;estudio
        es means: esto;ello;ellos;ellas
        it opens: questo;questa;questi;queste;quello;quella;esso;essa;essi;esse;uno di loro;uno di essi;una di esse;di questi;\
        di essi;entrambi;entrambe;il suo;la sua;i suoi;le sue;per questo;ma;e;cio
        it names: rapporto;documento;relazione;anno;trimestre;mese;settimana;studio
        it means: questo;cio
        pt opens: isto;isso;este;esta;estes;estas;esse;essa;esses;essas;desses;dessas;eles;elas;ele;ela;um deles;uma delas;\
        dois deles;deles;delas;ambos;seu;sua;seus;suas;por isso;depois disso;mas;e
        pt names: relatorio;documento;ano;trimestre;mes;semana;estudo
        pt means: isso;eles;elas
        nl opens: dit;dat;deze;hij;zij;ze;een van hen;een daarvan;beide;daarvan;hierdoor;daardoor;daarom;daarna;hun;maar;en
        nl names: verslag;rapport;document;jaar;kwartaal;maand;week
        nl means: hen;dit;dat
        pl opens: to;ten;ta;te;ci;on;ona;oni;one;jeden z nich;jedna z nich;jedno z nich;z nich;dlatego;potem;jego;jej;ich;ale;i
        pl names: raport;dokument;rok;kwartal;tydzien;miesiac
        pl means: ich;nich
        tr opens: bu;bunlar;bunun;bunlarin;onlar;o;biri;bunlardan biri;ikisi;ama;ve
        tr names: rapor;belge;yil;ceyrek;hafta;ay
        tr means: bunu;onu;onlari
        ro opens: acesta;aceasta;acestea;acestia;acest;el;ea;ei;ele;unul dintre ele;una dintre ele;dintre ele;astfel;dar
        ro names: raport;document;an;trimestru;saptamana;luna
        cs opens: toto;tento;tato;tyto;ten;ona;oni;jeden z nich;jedna z nich;z nich;proto;pote;ale;to
        cs names: zprava;dokument;rok;ctvrtleti;tyden;mesic
        sv opens: det kostar;det ar;det innebar;detta;denna;dessa;han;hon;ett av dem;en av dem;bada;darfor;men;och;de ar;de har
        sv names: rapport;ar;kvartal;manad;vecka
        da opens: det koster;det er;det betyder;dette;denne;disse;han;hun;en af dem;et af dem;begge;derfor;derefter;men;og;de er;de har
        da names: rapport;ar;kvartal;maned;uge
        no opens: det koster;det er;det betyr;dette;denne;disse;han;hun;en av dem;et av dem;begge;derfor;deretter;men;og;de er;de har
        no names: rapporten;ar;kvartal;maned;uke
        fi opens: se;ne;tama;nama;han;he;yksi niista;kaksi niista;molemmat;siksi;mutta;ja
        fi names: raportti;vuosi;kuukausi;viikko
        el opens: αυτο;αυτη;αυτος;αυτα;αυτες;αυτοι;ενα απο αυτα;μια απο αυτες;γι αυτο;αλλα
        el names: εκθεση;αναφορα
        ar opens: هذا;هذه;ذلك;تلك;هو;هي;هم;احدها;احداها;لذلك;ولذلك
        ar names: التقرير;الوثيقه;العام;الشهر;الاسبوع;الربع
        he opens: זה;זאת;זו;אלה;הוא;היא;הם;הן;אחד מהם;אחת מהן;לכן
        fa opens: این;آن;آنها;یکی از آنها
        fa names: گزارش;سند
        hi opens: यह;ये;वह;वे;इसके;इनमें से;उनमें से
        """

    /// The same for scripts that do not part words: any language, by its first characters.
    static let unparted = """
        这;該;该;其;它;他;她;此;对此;为此;因此;同时;但;而;并;二是;三是;四是;これ;それ;この;その;彼;同社は;また;\
        しかし;そのため;이는;이것;이를;이에;그는;그녀;그러나;이러한;해당;또한;그중
        """
    static let standing = "这份;这次;其他;该报告;此次;この報告;このレポート;この四半期;その他;이번"
}
