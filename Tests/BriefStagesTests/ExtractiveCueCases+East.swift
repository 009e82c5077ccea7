let plantedCuesOfTheEast = """
    pl risk: Bez pozwolenia budowa może stanąć.
    pl risk: Zarząd obawia się strajku.
    pl risk: Jeśli klient odejdzie, stracimy połowę przychodów.
    pl ask: Zarząd musi wybrać między dwiema ofertami.
    pl ask: Proponujemy odwołać targi.
    pl ask: Zakup wymaga zgody dyrekcji.
    pl step: Zespół uruchomi nową kasę we wrześniu.
    pl step: Szkolenie jest zaplanowane na 3 września.
    bg risk: Без разрешително строежът може да спре.
    bg risk: Ръководството се опасява от стачка.
    bg risk: Ако клиентът се оттегли, ще загубим половината приходи.
    bg risk: Графикът е под въпрос.
    bg ask: Ръководството трябва да избере между двете оферти.
    bg ask: Предлагаме да отменим изложението.
    bg ask: Бюджетът чака одобрение.
    bg step: Екипът ще пусне новата каса през септември.
    bg step: Обучението е планирано за 3 септември.
    bg step: Иван Петров предава архива на 12 юни.
    ru risk: Без разрешения стройка может остановиться.
    ru risk: Руководство опасается забастовки.
    ru risk: Если клиент уйдёт, мы лишимся половины выручки.
    ru risk: График под вопросом.
    ru ask: Руководству нужно выбрать между двумя предложениями.
    ru ask: Предлагаем отменить выставку.
    ru ask: Бюджет ожидает утверждения.
    ru step: Обучение запланировано на 3 сентября.
    ru step: Иван Петров сдаёт архив 12 июня.
    uk risk: Без дозволу будівництво може зупинитися.
    uk risk: Керівництво побоюється страйку.
    uk risk: Якщо клієнт піде, ми втратимо половину доходу.
    uk ask: Керівництво має погодити договір.
    uk ask: Пропонуємо скасувати виставку.
    uk step: Команда запустить нову касу у вересні.
    uk step: Навчання заплановано на 3 вересня.
    tr risk: İzin gelmezse inşaat durabilir.
    tr risk: Yönetim grevden endişe ediyor.
    tr risk: Müşteri ayrılırsa gelirin yarısını kaybederiz.
    tr ask: Yönetim iki teklif arasında karar vermeli.
    tr ask: Fuarı iptal etmeyi öneriyoruz.
    tr step: Ekip yeni kasayı eylülde kuracak.
    tr step: Eğitim 3 Eylül'de başlayacak.
    zh risk: 没有许可证,工地可能停工。
    zh risk: 管理层担心发生罢工。
    zh risk: 一旦客户退出,我们将失去一半收入。
    zh risk: 进度岌岌可危。
    zh ask: 管理层必须在两个方案之间作出决定。
    zh ask: 我们提议取消展会。
    zh ask: 预算尚待批准。
    zh step: 团队将在九月上线新收银系统。
    zh step: 培训定于9月3日举行。
    zh step: 报告须在下周四之前提交。
    ja risk: 許可がなければ工事が停止する可能性がある。
    ja risk: 経営陣はストライキを懸念している。
    ja risk: 顧客が離れた場合、収入の半分を失うことになる。
    ja ask: 経営陣は二つの案から判断する必要がある。
    ja ask: 展示会の中止を提案します。
    ja step: 研修は9月3日に開始する予定です。
    ja step: 報告書は来週木曜日までに提出する。
    ko risk: 허가가 없으면 공사가 중단될 수 있다.
    ko risk: 경영진은 파업을 우려하고 있다.
    ko ask: 경영진은 두 안 중에서 결정해야 한다.
    ko ask: 전시회 취소를 제안합니다.
    ko step: 교육은 9월 3일에 시작할 예정이다.
    ko step: 보고서는 다음 주 목요일까지 제출해야 한다.
    ar risk: بدون تصريح قد يتوقف البناء.
    ar risk: تخشى الإدارة حدوث إضراب.
    ar risk: إذا انسحب العميل فسنفقد نصف الإيرادات.
    ar ask: يجب على الإدارة أن تختار وتوافق على أحد العرضين.
    ar ask: نقترح إلغاء المعرض.
    ar ask: الميزانية في انتظار الموافقة.
    ar step: سيطلق الفريق نظام الدفع الجديد في سبتمبر.
    ar step: من المقرر أن يبدأ التدريب في 3 سبتمبر.
    """
