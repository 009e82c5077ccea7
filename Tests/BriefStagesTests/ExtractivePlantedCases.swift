import Testing

/// Sentences with something to ask, to fear or to do, hidden among ordinary ones. All invented.
struct PlantedCase: Sendable, CustomTestStringConvertible {
    let language: String
    let ordinary: [String]
    let asks: [String]
    let decisions: [String]
    let risks: [String]
    let steps: [String]

    var testDescription: String { language }
}

let plantedCases: [PlantedCase] = [
    PlantedCase(
        language: "en",
        ordinary: [
            "The warehouse in Leeds shipped 4,120 parcels in the week, a little more than the week before.",
            "The risk management software of the finance team was moved to the new data centre in spring.",
            "A small kiosk stands next to the step at the main entrance of the building.",
            "Visitors of the help pages stayed for two minutes on average and read three articles.",
            "The colour of the buttons was changed from green to blue on all screens of the shop.",
            "Customers from the north of the country bought more umbrellas than those from the south.",
        ],
        asks: [
            "We ask the board to approve an additional budget of €250,000 for the migration by 30 June.",
            "A decision on the second supplier is needed from the steering committee before the summer break.",
            "Please approve the hiring of two support engineers for the Lisbon office.",
        ],
        decisions: [
            "The committee decided to postpone the launch in Poland until autumn.",
            "We recommend that the old payment page be switched off at the end of the year.",
        ],
        risks: [
            "The main risk is that the only supplier of batteries cannot deliver before October.",
            "If the certificate is not renewed, the payment service could fail for all customers.",
            "Two of five engineers leaving would put the release date at risk.",
        ],
        steps: [
            "Maria Keller will finish the billing migration by 15 May 2026.",
            "Next step: send the revised contract to the landlord.",
            "The support team must answer the open complaints no later than Friday.",
        ]),
    PlantedCase(
        language: "bg",
        ordinary: [
            "Складът в Пловдив изпрати 4120 пратки през седмицата, малко повече от предходната.",
            "Софтуерът за управление на риска беше преместен в новия център за данни през пролетта.",
            "Посетителите на помощните страници оставаха средно две минути и четяха по три статии.",
            "Цветът на бутоните беше сменен от зелено на синьо във всички екрани на магазина.",
            "Клиентите от северната част на страната купуваха повече чадъри от тези на юг.",
        ],
        asks: [
            "Молим управителния съвет да одобри допълнителен бюджет от 250 000 лв. за миграцията до 30 юни.",
            "Необходимо е решение на ръководството за втория доставчик преди лятото.",
        ],
        decisions: [
            "Комисията реши да отложи пускането в Полша за есента.",
            "Препоръчваме старата страница за плащане да бъде изключена в края на годината.",
        ],
        risks: [
            "Основният риск е единственият доставчик на батерии да не успее да достави преди октомври.",
            "Съществува опасност сертификатът да изтече и плащанията да спрат.",
        ],
        steps: [
            "Мария Иванова ще завърши прехвърлянето на фактурирането до 15 май 2026 г.",
            "Следваща стъпка: изпращане на договора на наемодателя.",
            "Екипът по поддръжката трябва да отговори на жалбите най-късно до петък.",
        ]),
    PlantedCase(
        language: "ru",
        ordinary: [
            "Склад в Твери отправил за неделю 4120 посылок, чуть больше, чем неделей раньше.",
            "Программа для управления рисками весной переехала в новый центр обработки данных.",
            "Посетители справочных страниц оставались в среднем две минуты и читали по три статьи.",
            "Цвет кнопок на всех экранах магазина сменили с зелёного на синий.",
            "Покупатели с севера страны брали больше зонтов, чем жители юга.",
        ],
        asks: [
            "Просим совет директоров утвердить дополнительный бюджет в 25 млн рублей на перенос системы до 30 июня.",
            "Требуется решение правления по второму поставщику до начала лета.",
        ],
        decisions: [
            "Комитет решил отложить запуск в Польше до осени.",
            "Рекомендуем отключить старую страницу оплаты в конце года.",
        ],
        risks: [
            "Главный риск в том, что единственный поставщик батарей не успеет до октября.",
            "Если сертификат не продлить, платежи могут остановиться, и запуск окажется под угрозой.",
        ],
        steps: [
            "Мария Иванова завершит перенос биллинга до 15 мая 2026 года.",
            "Следующий шаг: отправить договор арендодателю.",
            "Служба поддержки должна ответить на жалобы не позднее пятницы.",
        ]),
    PlantedCase(
        language: "uk",
        ordinary: [
            "Склад у Львові відправив за тиждень 4120 посилок, трохи більше, ніж попереднього тижня.",
            "Програму для управління ризиками навесні перенесли до нового центру обробки даних.",
            "Відвідувачі довідкових сторінок залишалися в середньому дві хвилини й читали по три статті.",
            "Колір кнопок на всіх екранах магазину змінили із зеленого на синій.",
        ],
        asks: [
            "Просимо правління затвердити додатковий бюджет у 3 млн гривень на перенесення системи до 30 червня."
        ],
        decisions: ["Комітет вирішив відкласти запуск у Польщі до осені."],
        risks: ["Головний ризик полягає в тому, що єдиний постачальник батарей не встигне до жовтня."],
        steps: [
            "Марія Іваненко завершить перенесення білінгу до 15 травня 2026 року.",
            "Служба підтримки має відповісти на скарги не пізніше п’ятниці.",
        ]),
    PlantedCase(
        language: "de",
        ordinary: [
            "Das Lager in Kassel verschickte in der Woche 4.120 Pakete, etwas mehr als in der Vorwoche.",
            "Die Software für das Risikomanagement zog im Frühjahr in das neue Rechenzentrum um.",
            "Besucher der Hilfeseiten blieben im Schnitt zwei Minuten und lasen drei Artikel.",
            "Die Farbe der Knöpfe wurde auf allen Seiten des Ladens von Grün auf Blau geändert.",
            "Kunden aus dem Norden kauften mehr Schirme als Kunden aus dem Süden.",
        ],
        asks: [
            "Wir bitten den Vorstand, bis zum 30. Juni ein zusätzliches Budget von 250.000 Euro zu genehmigen.",
            "Der Lenkungsausschuss muss vor der Sommerpause über den zweiten Lieferanten entscheiden, eine Entscheidung wird dringend benötigt.",
        ],
        decisions: [
            "Der Ausschuss hat beschlossen, den Start in Polen auf den Herbst zu verschieben.",
            "Wir empfehlen, die alte Zahlungsseite zum Jahresende abzuschalten.",
        ],
        risks: [
            "Das größte Risiko besteht darin, dass der einzige Batterielieferant nicht vor Oktober liefern kann.",
            "Es besteht die Gefahr, dass das Zertifikat abläuft und alle Zahlungen ausfallen.",
        ],
        steps: [
            "Maria Keller wird die Umstellung der Abrechnung bis zum 15. Mai 2026 abschließen.",
            "Nächster Schritt: den geänderten Vertrag an den Vermieter schicken.",
            "Der Kundendienst muss die offenen Beschwerden spätestens bis Freitag beantworten.",
        ]),
    PlantedCase(
        language: "fr",
        ordinary: [
            "L’entrepôt de Lille a expédié 4 120 colis dans la semaine, un peu plus que la semaine précédente.",
            "Le logiciel de gestion des risques a été déplacé au printemps dans le nouveau centre de données.",
            "Les visiteurs des pages d’aide sont restés deux minutes en moyenne et ont lu trois articles.",
            "La couleur des boutons est passée du vert au bleu sur tous les écrans de la boutique.",
        ],
        asks: [
            "Nous demandons au comité d’approuver un budget supplémentaire de 250 000 euros avant le 30 juin.",
            "Une décision du comité de pilotage est attendue sur le second fournisseur.",
        ],
        decisions: [
            "Le comité a décidé de reporter le lancement en Pologne à l’automne.",
            "Nous recommandons de fermer l’ancienne page de paiement à la fin de l’année.",
        ],
        risks: [
            "Le principal risque est que l’unique fournisseur de batteries ne puisse pas livrer avant octobre.",
            "Le départ de deux ingénieurs mettrait en péril la date de sortie et menace le calendrier.",
        ],
        steps: [
            "Marie Dupont terminera la migration de la facturation d’ici le 15 mai 2026.",
            "Prochaine étape : envoyer le contrat révisé au propriétaire.",
            "L’équipe d’assistance doit répondre aux réclamations au plus tard vendredi.",
        ]),
    PlantedCase(
        language: "es",
        ordinary: [
            "El almacén de Zaragoza envió 4.120 paquetes en la semana, algo más que la semana anterior.",
            "El programa de gestión de riesgos se trasladó en primavera al nuevo centro de datos.",
            "Los visitantes de las páginas de ayuda se quedaron dos minutos de media y leyeron tres artículos.",
            "El color de los botones cambió de verde a azul en todas las pantallas de la tienda.",
        ],
        asks: [
            "Solicitamos al consejo que apruebe un presupuesto adicional de 250.000 euros antes del 30 de junio.",
            "Se necesita una decisión del comité sobre el segundo proveedor.",
        ],
        decisions: [
            "El comité decidió aplazar el lanzamiento en Polonia hasta el otoño.",
            "Recomendamos cerrar la antigua página de pagos a finales de año.",
        ],
        risks: [
            "El principal riesgo es que el único proveedor de baterías no pueda entregar antes de octubre.",
            "La salida de dos ingenieros pone en peligro la fecha de publicación.",
        ],
        steps: [
            "María Gómez completará la migración de la facturación antes del 15 de mayo de 2026.",
            "Próximo paso: enviar el contrato revisado al propietario.",
            "El equipo de soporte debe responder a las quejas a más tardar el viernes.",
        ]),
    PlantedCase(
        language: "it",
        ordinary: [
            "Il magazzino di Bologna ha spedito 4.120 pacchi nella settimana, poco più della settimana precedente.",
            "Il programma per la gestione dei rischi è passato in primavera nel nuovo centro dati.",
            "I visitatori delle pagine di aiuto sono rimasti in media due minuti e hanno letto tre articoli.",
            "Il colore dei pulsanti è cambiato da verde a blu in tutte le schermate del negozio.",
        ],
        asks: [
            "Chiediamo al consiglio di approvare un budget aggiuntivo di 250.000 euro entro il 30 giugno."
        ],
        decisions: ["Il comitato ha deciso di rinviare il lancio in Polonia all’autunno."],
        risks: [
            "Il rischio principale è che l’unico fornitore di batterie non riesca a consegnare prima di ottobre."
        ],
        steps: [
            "Maria Conti completerà la migrazione della fatturazione entro il 15 maggio 2026.",
            "Il servizio clienti deve rispondere ai reclami entro venerdì.",
        ]),
    PlantedCase(
        language: "pt",
        ordinary: [
            "O armazém do Porto enviou 4.120 encomendas na semana, um pouco mais do que na anterior.",
            "O programa de gestão de riscos foi transferido na primavera para o novo centro de dados.",
            "Os visitantes das páginas de ajuda ficaram em média dois minutos e leram três artigos.",
            "A cor dos botões mudou de verde para azul em todos os ecrãs da loja.",
        ],
        asks: ["Solicitamos ao conselho que aprove um orçamento adicional de 250 mil euros até 30 de junho."],
        decisions: ["O comité decidiu adiar o lançamento na Polónia para o outono."],
        risks: [
            "O principal risco é que o único fornecedor de baterias não consiga entregar antes de outubro."
        ],
        steps: [
            "Maria Santos concluirá a migração da faturação até 15 de maio de 2026.",
            "A equipa de apoio deve responder às reclamações o mais tardar na sexta-feira.",
        ]),
    PlantedCase(
        language: "nl",
        ordinary: [
            "Het magazijn in Breda verstuurde in de week 4.120 pakketten, iets meer dan de week ervoor.",
            "De software voor risicobeheer verhuisde in het voorjaar naar het nieuwe datacentrum.",
            "Bezoekers van de hulppagina’s bleven gemiddeld twee minuten en lazen drie artikelen.",
            "De kleur van de knoppen is op alle schermen van de winkel veranderd van groen in blauw.",
        ],
        asks: ["Wij vragen de directie om vóór 30 juni een extra budget van 250.000 euro goed te keuren."],
        decisions: ["De commissie heeft besloten de lancering in Polen uit te stellen tot het najaar."],
        risks: [
            "Het grootste risico is dat de enige leverancier van batterijen niet voor oktober kan leveren."
        ],
        steps: [
            "Maria de Vries zal de migratie van de facturatie uiterlijk 15 mei 2026 afronden.",
            "De klantenservice moet de klachten uiterlijk vrijdag beantwoorden.",
        ]),
    PlantedCase(
        language: "pl",
        ordinary: [
            "Magazyn w Łodzi wysłał w tym tygodniu 4120 paczek, nieco więcej niż tydzień wcześniej.",
            "Oprogramowanie do zarządzania ryzykiem przeniesiono wiosną do nowego centrum danych.",
            "Odwiedzający strony pomocy zostawali średnio dwie minuty i czytali trzy artykuły.",
            "Kolor przycisków zmieniono z zielonego na niebieski na wszystkich ekranach sklepu.",
        ],
        asks: ["Prosimy zarząd o zatwierdzenie dodatkowego budżetu w wysokości 250 000 zł do 30 czerwca."],
        decisions: ["Komitet zdecydował o przełożeniu premiery w Czechach na jesień."],
        risks: ["Głównym ryzykiem jest to, że jedyny dostawca baterii nie zdąży przed październikiem."],
        steps: [
            "Maria Nowak zakończy migrację fakturowania do 15 maja 2026 r.",
            "Dział wsparcia musi odpowiedzieć na skargi najpóźniej do piątku.",
        ]),
    PlantedCase(
        language: "tr",
        ordinary: [
            "Bursa’daki depo hafta içinde 4.120 koli gönderdi, bir önceki haftadan biraz fazla.",
            "Risk yönetimi yazılımı ilkbaharda yeni veri merkezine taşındı.",
            "Yardım sayfalarının ziyaretçileri ortalama iki dakika kaldı ve üç makale okudu.",
            "Düğmelerin rengi mağazanın bütün ekranlarında yeşilden maviye çevrildi.",
        ],
        asks: [
            "Yönetim kurulundan 30 Haziran’a kadar 250.000 avroluk ek bütçeyi onaylamasını talep ediyoruz."
        ],
        decisions: ["Komite Polonya’daki lansmanı sonbahara ertelemeye karar verdi."],
        risks: ["En büyük risk, tek pil tedarikçisinin ekimden önce teslimat yapamamasıdır."],
        steps: [
            "Ayşe Yılmaz faturalama geçişini 15 Mayıs 2026 tarihine kadar tamamlayacak.",
            "Destek ekibi açık şikâyetleri en geç cuma gününe kadar yanıtlamalıdır.",
        ]),
    PlantedCase(
        language: "zh",
        ordinary: [
            "苏州仓库本周发出四千一百二十个包裹，比上周略多。",
            "风险管理软件在春天搬到了新的数据中心。",
            "帮助页面的访客平均停留两分钟，阅读三篇文章。",
            "商店所有页面的按钮颜色从绿色换成了蓝色。",
            "北方的顾客买的雨伞比南方的顾客多。",
        ],
        asks: ["我们请求董事会在6月30日前批准25万元的追加预算。", "第二家供应商的人选需要管理层决定。"],
        decisions: ["委员会决定把在波兰的上线推迟到秋天。", "我们建议年底关闭旧的付款页面。"],
        risks: ["主要风险是唯一的电池供应商在十月之前无法交货。", "如果证书过期，所有付款可能会中断，存在很大隐患。"],
        steps: ["李明将在5月15日前完成计费系统的迁移。", "下一步：把修改后的合同寄给房东。"]),
    PlantedCase(
        language: "ja",
        ordinary: [
            "千葉の倉庫は今週4120個の荷物を発送し、先週より少し多かった。",
            "リスク管理ソフトは春に新しいデータセンターへ移された。",
            "ヘルプページの訪問者は平均二分間滞在し、三つの記事を読んだ。",
            "店のすべての画面でボタンの色が緑から青に変わった。",
        ],
        asks: ["6月30日までに追加予算2500万円の承認をお願いします。"],
        decisions: ["委員会はポーランドでの開始を秋まで延期することを決定した。"],
        risks: ["最大のリスクは、唯一の電池供給業者が10月までに納品できないことだ。"],
        steps: ["田中は5月15日までに請求システムの移行を完了する予定だ。", "次のステップ：修正した契約書を家主に送る。"]),
    PlantedCase(
        language: "ar",
        ordinary: [
            "أرسل المستودع في جدة 4120 طردا خلال الأسبوع، أكثر بقليل من الأسبوع السابق.",
            "نُقل برنامج إدارة المخاطر في الربيع إلى مركز البيانات الجديد.",
            "بقي زوار صفحات المساعدة دقيقتين في المتوسط وقرأوا ثلاث مقالات.",
            "تغير لون الأزرار من الأخضر إلى الأزرق في كل شاشات المتجر.",
        ],
        asks: ["نطلب من مجلس الإدارة الموافقة على ميزانية إضافية قدرها 250 ألف يورو قبل 30 يونيو."],
        decisions: ["قررت اللجنة تأجيل الإطلاق في بولندا إلى الخريف."],
        risks: ["الخطر الرئيسي هو أن المورد الوحيد للبطاريات لن يتمكن من التسليم قبل أكتوبر."],
        steps: [
            "ستكمل مريم الحسن نقل نظام الفواتير بحلول 15 مايو 2026.",
            "يجب على فريق الدعم الرد على الشكاوى قبل يوم الجمعة.",
        ]),
    PlantedCase(
        language: "ro",
        ordinary: [
            "Depozitul din Cluj a trimis 4120 de colete în această săptămână, puțin mai multe decât în cea trecută.",
            "Programul pentru gestionarea riscurilor a fost mutat primăvara în noul centru de date.",
            "Vizitatorii paginilor de ajutor au rămas în medie două minute și au citit trei articole.",
        ],
        asks: ["Solicităm consiliului să aprobe un buget suplimentar de 250.000 de euro până la 30 iunie."],
        decisions: ["Comitetul a decis să amâne lansarea din Polonia până la toamnă."],
        risks: [
            "Principalul risc este ca singurul furnizor de baterii să nu poată livra înainte de octombrie."
        ],
        steps: ["Maria Popescu va finaliza migrarea facturării până la 15 mai 2026."]),
    PlantedCase(
        language: "sv",
        ordinary: [
            "Lagret i Borås skickade 4 120 paket under veckan, något fler än veckan innan.",
            "Programmet för riskhantering flyttades i våras till det nya datacentret.",
            "Besökarna på hjälpsidorna stannade i genomsnitt två minuter och läste tre artiklar.",
        ],
        asks: ["Vi ber styrelsen att godkänna en extra budget på 250 000 euro senast den 30 juni."],
        decisions: ["Kommittén beslutade att skjuta upp lanseringen i Polen till hösten."],
        risks: ["Den största risken är att den enda batterileverantören inte kan leverera före oktober."],
        steps: ["Maria Lindberg ska slutföra flytten av faktureringen senast den 15 maj 2026."]),
    PlantedCase(
        language: "ko",
        ordinary: [
            "대전 창고는 이번 주에 소포 4120개를 보냈고 지난주보다 조금 많았다.",
            "도움말 페이지 방문자는 평균 2분 동안 머물며 글 세 편을 읽었다.",
            "상점의 모든 화면에서 버튼 색이 초록색에서 파란색으로 바뀌었다.",
        ],
        asks: ["이사회에 6월 30일까지 추가 예산 2억 원의 승인을 요청합니다."],
        decisions: ["위원회는 폴란드 출시를 가을로 연기하기로 결정했다."],
        risks: ["가장 큰 위험은 유일한 배터리 공급업체가 10월까지 납품하지 못하는 것이다."],
        steps: ["김민수는 5월 15일까지 청구 시스템 이전을 완료할 예정이다."]),
]
