let plantedCuesOfTheEast: [CueCase] =
    [
        CueCase.read(
            "pl", .risks,
            """
            Bez pozwolenia budowa może stanąć.|\
            Zarząd obawia się strajku.|\
            Jeśli klient odejdzie, stracimy połowę przychodów.
            """),
        CueCase.read(
            "pl", .decisions,
            """
            Zarząd musi wybrać między dwiema ofertami.|\
            Proponujemy odwołać targi.|\
            Zakup wymaga zgody dyrekcji.
            """),
        CueCase.read(
            "pl", .nextSteps,
            """
            Zespół uruchomi nową kasę we wrześniu.|\
            Szkolenie jest zaplanowane na 3 września.
            """),
        CueCase.read(
            "bg", .risks,
            """
            Без разрешително строежът може да спре.|\
            Ръководството се опасява от стачка.|\
            Ако клиентът се оттегли, ще загубим половината приходи.|\
            Графикът е под въпрос.
            """),
        CueCase.read(
            "bg", .decisions,
            """
            Ръководството трябва да избере между двете оферти.|\
            Предлагаме да отменим изложението.|\
            Бюджетът чака одобрение.
            """),
        CueCase.read(
            "bg", .nextSteps,
            """
            Екипът ще пусне новата каса през септември.|\
            Обучението е планирано за 3 септември.|\
            Иван Петров предава архива на 12 юни.
            """),
        CueCase.read(
            "ru", .risks,
            """
            Без разрешения стройка может остановиться.|\
            Руководство опасается забастовки.|\
            Если клиент уйдёт, мы лишимся половины выручки.|\
            График под вопросом.
            """),
        CueCase.read(
            "ru", .decisions,
            """
            Руководству нужно выбрать между двумя предложениями.|\
            Предлагаем отменить выставку.|\
            Бюджет ожидает утверждения.
            """),
        CueCase.read(
            "ru", .nextSteps,
            """
            Команда запустит новую кассу в сентябре.|\
            Обучение запланировано на 3 сентября.|\
            Иван Петров сдаёт архив 12 июня.
            """),
        CueCase.read(
            "uk", .risks,
            """
            Без дозволу будівництво може зупинитися.|\
            Керівництво побоюється страйку.|\
            Якщо клієнт піде, ми втратимо половину доходу.
            """),
        CueCase.read(
            "uk", .decisions,
            """
            Керівництво має погодити договір.|\
            Пропонуємо скасувати виставку.
            """),
        CueCase.read(
            "uk", .nextSteps,
            """
            Команда запустить нову касу у вересні.|\
            Навчання заплановано на 3 вересня.
            """),
        CueCase.read(
            "tr", .risks,
            """
            İzin gelmezse inşaat durabilir.|\
            Yönetim grevden endişe ediyor.|\
            Müşteri ayrılırsa gelirin yarısını kaybederiz.
            """),
        CueCase.read(
            "tr", .decisions,
            """
            Yönetim iki teklif arasında karar vermeli.|\
            Fuarı iptal etmeyi öneriyoruz.
            """),
        CueCase.read(
            "tr", .nextSteps,
            """
            Ekip yeni kasayı eylülde kuracak.|\
            Eğitim 3 Eylül'de başlayacak.
            """),
        CueCase.read(
            "zh", .risks,
            """
            没有许可证,工地可能停工。|\
            管理层担心发生罢工。|\
            一旦客户退出,我们将失去一半收入。|\
            进度岌岌可危。
            """),
        CueCase.read(
            "zh", .decisions,
            """
            管理层必须在两个方案之间作出决定。|\
            我们提议取消展会。|\
            预算尚待批准。
            """),
        CueCase.read(
            "zh", .nextSteps,
            """
            团队将在九月上线新收银系统。|\
            培训定于9月3日举行。|\
            报告须在下周四之前提交。
            """),
        CueCase.read(
            "ja", .risks,
            """
            許可がなければ工事が停止する可能性がある。|\
            経営陣はストライキを懸念している。|\
            顧客が離れた場合、収入の半分を失うことになる。
            """),
        CueCase.read(
            "ja", .decisions,
            """
            経営陣は二つの案から判断する必要がある。|\
            展示会の中止を提案します。
            """),
        CueCase.read(
            "ja", .nextSteps,
            """
            研修は9月3日に開始する予定です。|\
            報告書は来週木曜日までに提出する。
            """),
        CueCase.read(
            "ko", .risks,
            """
            허가가 없으면 공사가 중단될 수 있다.|\
            경영진은 파업을 우려하고 있다.
            """),
        CueCase.read(
            "ko", .decisions,
            """
            경영진은 두 안 중에서 결정해야 한다.|\
            전시회 취소를 제안합니다.
            """),
        CueCase.read(
            "ko", .nextSteps,
            """
            교육은 9월 3일에 시작할 예정이다.|\
            보고서는 다음 주 목요일까지 제출해야 한다.
            """),
        CueCase.read(
            "ar", .risks,
            """
            بدون تصريح قد يتوقف البناء.|\
            تخشى الإدارة حدوث إضراب.|\
            إذا انسحب العميل فسنفقد نصف الإيرادات.
            """),
        CueCase.read(
            "ar", .decisions,
            """
            يجب على الإدارة أن تختار وتوافق على أحد العرضين.|\
            نقترح إلغاء المعرض.|\
            الميزانية في انتظار الموافقة.
            """),
        CueCase.read(
            "ar", .nextSteps,
            """
            سيطلق الفريق نظام الدفع الجديد في سبتمبر.|\
            من المقرر أن يبدأ التدريب في 3 سبتمبر.
            """),
    ].flatMap { $0 }
