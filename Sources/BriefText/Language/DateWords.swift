/// Words that name a time: months, weekdays, and what stands with "end of …".
enum DateWords {
    static func isMonth(_ hash: UInt64) -> Bool { months.contains(hash) }
    static func isPeriod(_ hash: UInt64) -> Bool { periods.contains(hash) }

    static func isHomograph(_ hash: UInt64) -> Bool { homographs.contains(hash) }

    private static let homographs = hashes(
        "may mar march set ar ay ma segunda quarta sexta sali marca march mart")

    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(whereSeparator: \.isWhitespace).map { wordHash($0) })
    }

    private static let months = hashes(
        """
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        januar februar marz juni juli oktober dezember janner dez mrz
        janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
        gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
        janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro
        januari februari maart mei juni juli augustus oktober
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia
        styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien
        ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik
        ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie
        ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince
        marts augusti augustiin december desember
        tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta
        marraskuuta joulukuuta
        януари февруари март април май юни юли август септември октомври ноември декември
        января февраля марта апреля мая июня июля августа сентября октября ноября декабря
        январь февраль апрель июнь июль сентябрь октябрь ноябрь декабрь январе феврале марте апреле июне июле августе
        сентябре октябре ноябре декабре январю февралю марту апрелю маю июню июлю августу сентябрю октябрю ноябрю декабрю
        січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні
        styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrzesniu pazdzierniku listopadzie grudniu
        lednu unoru breznu dubnu kvetnu cervnu cervenci srpnu rijnu listopadu prosinci
        січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
        ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου
        δεκεμβριου
        يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
        فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
        ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר
        जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
        """)

    private static let periods = hashes(
        """
        monday tuesday wednesday thursday friday saturday sunday tomorrow week month quarter year eod eow eom q1 q2 q3 q4 h1 h2
        montag dienstag mittwoch donnerstag freitag samstag sonntag woche monatsende jahresende quartalsende monat quartal
        lundi mardi mercredi jeudi vendredi samedi semaine mois trimestre annee
        lunes martes miercoles jueves viernes semana mes trimestre ano
        lunedi martedi mercoledi giovedi venerdi settimana mese trimestre anno
        segunda terca quarta quinta sexta semana mes trimestre ano
        maandag dinsdag woensdag donderdag vrijdag week maand kwartaal jaar
        poniedzialku wtorku srody czwartku piatku tygodnia miesiaca kwartalu roku
        pazartesi sali carsamba persembe cuma hafta ay ceyrek yil
        luni marti miercuri joi vineri saptamanii lunii trimestrului anului
        pondeli utery stredy ctvrtka patku tydne mesice ctvrtleti roku
        mandag tirsdag onsdag torsdag fredag uke uge maned kvartal ar vecka vecka manad kvartalet manaden
        maanantai tiistai keskiviikko torstai perjantai viikon kuukauden neljanneksen vuoden loppuun
        понеделник вторник сряда четвъртък петък събота неделя седмица седмицата месец месеца тримесечието тримесечие година годината
        понедельника вторника среды четверга пятницы недели месяца квартала года
        понедельнику вторнику среде четвергу пятнице субботе воскресенью пятницу неделе месяце квартале году
        понеділка вівторка середи четверга пятниці ятниці тижня місяця кварталу року
        εβδομαδα μηνα τριμηνου ετους παρασκευη
        الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه الاسبوع الشهر الربع العام السنه اسبوع شهر
        هفته ماه سال فصل שבוע חודש רבעון שנה सप्ताह महीने तिमाही वर्ष
        """)
}
