extension SentenceShape {
    /// Whether the first words of `text`, at most three, are one of `phrases`, and a colon follows where one must.
    static func opens(_ text: String, with phrases: Set<UInt64>, colon: Bool, within: Int = 4) -> Bool {
        text.withBytes { bytes in
            var cursor = WordCursor(bytes, from: 0, to: min(bytes.count, 80))
            var key: UInt64 = 0
            var count = 0
            while count < 3, cursor.next() {
                key = key &* 31 &+ cursor.hash
                count += 1
                guard phrases.contains(key) else { continue }
                if !colon { return true }
                let isFollowed = bytes[cursor.end...].prefix(within).contains { $0 == 0x3A }
                if isFollowed { return true }
            }
            return false
        }
    }

    private static func list(_ words: String) -> [String] { words.split(separator: ";").map(String.init) }

    /// Words before a colon that tell of the report and not of its matter.
    static let labels = phraseKeys(
        """
        author;authors;date;status;version;prepared by;prepared for;reviewed by;reviewers;written by;published;updated;\
        last updated;from;to;cc;subject;period;reporting period;classification;contact;location;attendees;participants;\
        present;distribution;audience;team;severity;incident commander;lead;editor;source;sources;note;tags;keywords;\
        автор;автори;дата;статус;версия;изготвил;изготвили;подготвил;период;до;от;относно;присъстващи;отдел;контакт;\
        авторы;подготовил;подготовила;составил;кому;тема;присутствовали;отдел;автори;підготував;період;кому;\
        autor;autorin;autoren;verfasser;verfasst von;datum;stand;erstellt von;erstellt am;zeitraum;berichtszeitraum;\
        teilnehmer;betreff;von;an;verteiler;abteilung;auteur;auteurs;redige par;etabli par;periode;objet;participants;\
        service;statut;autora;autores;fecha;elaborado por;preparado por;estado;periodo;asunto;asistentes;de;para;\
        autore;autori;data;redatto da;preparato da;stato;oggetto;partecipanti;elaborado por;assunto;participantes;\
        auteur;opgesteld door;onderwerp;aanwezigen;przygotowal;przygotowala;okres;temat;uczestnicy;hazirlayan;tarih;\
        donem;konu;intocmit de;perioada;subiect;zpracoval;obdobi;forfattare;forfatter;dato;period;laatija;paivamaara;\
        udarbejdet af;utarbeidet av;skriven av;συντακτης;ημερομηνια;الكاتب;التاريخ;اعداد;מאת;תאריך;نویسنده;تاریخ;लेखक;दिनांक
        """)

    /// The same without a colon.
    static let bylines = phraseKeys(
        """
        prepared by;prepared for;written by;reviewed by;compiled by;published by;published on;last updated;posted by;\
        posted on;copyright;all rights reserved;commissioned by;изготвил;изготвен от;подготвил;подготвен от;\
        подготовил;подготовлено;подготовлен;составлено;підготував;підготовлено;verfasst von;erstellt von;erstellt am;\
        vorgelegt von;redige par;etabli par;prepare par;elaborado por;preparado por;redatto da;preparato da;\
        opgesteld door;przygotowal;przygotowala;przygotowane przez;opracowal;hazirlayan;intocmit de;zpracoval;\
        zpracovala;udarbejdet af;utarbeidet av;sammanstalld av;skriven av;laatinut
        """)

    static let owners = phraseKeys(
        """
        owner;owners;responsible;assignee;assigned to;action owner;due;due date;deadline;by when;who;dri;\
        отговорник;отговорници;отговорен;срок;краен срок;ответственный;ответственная;ответственные;срок;исполнитель;\
        відповідальний;відповідальна;термін;verantwortlich;verantwortliche;zustandig;frist;fallig;termin;responsable;\
        responsables;echeance;delai;porteur;plazo;fecha limite;encargado;encargada;responsabile;responsabili;scadenza;\
        responsavel;responsaveis;prazo;verantwoordelijk;verantwoordelijke;eigenaar;termijn;odpowiedzialny;\
        odpowiedzialna;odpowiada;sorumlu;son tarih;termen;odpovedny;odpovida;zodpovida;ansvarig;ansvarlig;frist;\
        forfaller;vastuuhenkilo;vastuu;maaraaika;υπευθυνος;υπευθυνη;προθεσμια;المسؤول;المسؤولة;الموعد;الموعد النهائي;אחראי;אחראית;\
        מועד;مسئول;مهلت;जिम्मेदार;समय सीमा
        """)

    static let requests = phraseKeys(
        """
        approve;decide;decide on;please approve;please decide;please confirm;authorise;authorize;agree to;agree on;\
        endorse;ratify;sign off;choose between;да се одобри;да се реши;да се вземе решение;одобрете;решете;\
        утвърдете;утвердить;одобрить;решить;принять решение;согласовать;утвердите;затвердити;схвалити;вирішити;\
        genehmigen;genehmigung;freigeben;freigabe;beschliessen;entscheiden;zustimmen;approuver;decider;valider;\
        autoriser;aprobar;decidir;autorizar;approvare;decidere;autorizzare;deliberare;aprovar;goedkeuren;beslissen;\
        instemmen;zatwierdzic;zdecydowac;onaylayin;karar verin;aprobarea;schvalit;rozhodnout;godkann;besluta;godkend;\
        godkjenn;beslut;beslutt;hyvaksya;paattaa
        """)

    static let timelines = phraseKeys(
        """
        timeline;chronology;incident timeline;event log;sequence of events;timeline of events;хронология;ход на събитията;\
        ход событий;хронологія;zeitverlauf;zeitlicher verlauf;zeitlicher ablauf;chronik;zeitleiste;chronologie;deroule;\
        deroulement;cronologia;linea de tiempo;linha do tempo;tijdlijn;os czasu;przebieg;zaman cizelgesi;cronologie;\
        casova osa;tidslinje;tidsforlob;aikajana;χρονολογιο
        """)

    static let unpartedLabels = list(
        "作者;日期;报告人;编制人;编制;撰写人;时间;主题;状态;版本;部门;期间;報告者;作成者;作成日;日付;件名;対象期間;作成;작성자;작성일;날짜;제목;보고자"
    )
    static let unpartedOwners = list("负责人;責任者;責任人;责任人;担当;担当者;期限;截止;截止日期;完成时间;时限;담당자;담당;기한;마감")
    static let unpartedRequests = list("请批准;请决定;请审批;批准;同意;恳请;承認;ご承認;승인;승인 요청")
    static let unpartedTimelines = list("时间线;时间表;事件经过;タイムライン;経緯;時系列;경과;타임라인")
}
