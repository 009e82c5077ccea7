/// What the sections of a brief are called, in the order of `SectionKind`.
enum HeadingWords {
    static func names(in language: String) -> [String] {
        table.first {
            $0.language == language || ($0.language == "no" && (language == "nb" || language == "nn"))
        }?
        .names ?? table[0].names
    }

    static let table: [(language: String, names: [String])] = [
        ("en", ["Bottom line", "Key points", "Risks", "Decisions", "Next steps"]),
        ("bg", ["Накратко", "Основни точки", "Рискове", "Решения", "Следващи стъпки"]),
        ("ru", ["Главное", "Ключевые моменты", "Риски", "Решения", "Следующие шаги"]),
        ("uk", ["Головне", "Ключові моменти", "Ризики", "Рішення", "Наступні кроки"]),
        ("de", ["Fazit", "Kernpunkte", "Risiken", "Entscheidungen", "Nächste Schritte"]),
        ("fr", ["L’essentiel", "Points clés", "Risques", "Décisions", "Prochaines étapes"]),
        ("es", ["En resumen", "Puntos clave", "Riesgos", "Decisiones", "Próximos pasos"]),
        ("it", ["In sintesi", "Punti chiave", "Rischi", "Decisioni", "Prossimi passi"]),
        ("pt", ["Em resumo", "Pontos principais", "Riscos", "Decisões", "Próximos passos"]),
        ("nl", ["Conclusie", "Kernpunten", "Risico’s", "Besluiten", "Volgende stappen"]),
        ("pl", ["Najważniejsze", "Kluczowe punkty", "Ryzyka", "Decyzje", "Następne kroki"]),
        ("tr", ["Özet", "Önemli noktalar", "Riskler", "Kararlar", "Sonraki adımlar"]),
        ("ro", ["Pe scurt", "Puncte cheie", "Riscuri", "Decizii", "Pașii următori"]),
        ("cs", ["Shrnutí", "Klíčové body", "Rizika", "Rozhodnutí", "Další kroky"]),
        ("sv", ["Slutsats", "Huvudpunkter", "Risker", "Beslut", "Nästa steg"]),
        ("da", ["Konklusion", "Hovedpunkter", "Risici", "Beslutninger", "Næste skridt"]),
        ("no", ["Konklusjon", "Hovedpunkter", "Risikoer", "Beslutninger", "Neste steg"]),
        ("fi", ["Yhteenveto", "Pääkohdat", "Riskit", "Päätökset", "Seuraavat vaiheet"]),
        ("el", ["Με μια ματιά", "Κύρια σημεία", "Κίνδυνοι", "Αποφάσεις", "Επόμενα βήματα"]),
        ("ar", ["الخلاصة", "النقاط الرئيسية", "المخاطر", "القرارات", "الخطوات التالية"]),
        ("he", ["בשורה התחתונה", "נקודות עיקריות", "סיכונים", "החלטות", "הצעדים הבאים"]),
        ("fa", ["جمع‌بندی", "نکات کلیدی", "ریسک‌ها", "تصمیم‌ها", "گام‌های بعدی"]),
        ("hi", ["सार", "मुख्य बिंदु", "जोखिम", "निर्णय", "अगले कदम"]),
        ("zh", ["结论", "要点", "风险", "决策", "后续步骤"]),
        ("ja", ["結論", "要点", "リスク", "決定事項", "次のステップ"]),
        ("ko", ["결론", "핵심 사항", "위험", "결정 사항", "다음 단계"]),
    ]

    /// Other names that reports and models give the same sections.
    static let synonyms: [String] = [
        """
        bottom line up front;bluf;summary;executive summary;tl dr;tldr;the bottom line;in short;in brief;overview;conclusion;\
        резюме;обобщение;заключение;извод;изводи;вывод;выводы;краткое содержание;итог;итоги;итого;висновок;висновки;підсумок;\
        коротко;zusammenfassung;kurzfassung;überblick;auf einen blick;resume;synthese;conclusion;en bref;resumen;\
        resumen ejecutivo;conclusion;sintesi;riepilogo;conclusioni;conclusione;resumo;sumario executivo;conclusao;\
        conclusoes;samenvatting;kern;podsumowanie;streszczenie;wniosek;wnioski;sonuc;yonetici ozeti;rezumat;concluzie;\
        zaver;sammanfattning;sammenfatning;resume;sammendrag;oppsummering;tiivistelma;johtopaatos;περιληψη;συμπερασμα;\
        الملخص;ملخص;ملخص تنفيذي;الملخص التنفيذي;סיכום;תקציר;خلاصه;نتیجه;सारांश;निष्कर्ष;摘要;总结;概要;執行摘要;核心结论;\
        まとめ;概要;サマリー;要旨;요약;핵심 요약;at a glance;abstract;key message;key messages;in a nutshell;synopsis;\
        management summary;das wichtigste;das wichtigste in kurze;kurz gefasst;kurz und knapp;resume executif;\
        note de synthese;en pocas palabras;lo esencial;in breve;em poucas palavras;sumario;in het kort;kort samengevat;\
        w skrocie;kisaca;genel bakis;ve zkratce;kort sagt;kort fortalt;kort oppsummert;lyhyesti;с две думи;накратко казано;\
        суть;кратко;стисло;概述;概览;总览;内容摘要;总体情况;总体概况;エグゼクティブサマリー;全体概要;\
        개요;요지;요약 보고;נקודות עיקריות בקצרה;چکیده;संक्षेप
        """,
        """
        key findings;highlights;main points;key takeaways;takeaways;findings;key results;главные моменты;ключевые выводы;\
        основные моменты;основное;ключови точки;акценти;основни моменти;основні моменти;основні тези;wichtigste punkte;\
        wichtige punkte;highlights;eckpunkte;faits marquants;points essentiels;points importants;hallazgos;\
        puntos principales;aspectos destacados;punti principali;punti salienti;pontos chave;destaques;belangrijkste punten;\
        hoofdpunten;najwazniejsze punkty;glowne punkty;temel noktalar;ana noktalar;one cikanlar;puncte principale;\
        hlavni body;viktiga punkter;vigtigste punkter;nokkelpunkter;keskeiset kohdat;βασικα σημεια;اهم النقاط;\
        النقاط الأساسية;关键要点;主要要点;重点;关键点;主要内容;ポイント;主なポイント;重要ポイント;주요 내용;핵심 포인트;주요 사항
        """,
        """
        risk;key risks;risks and issues;risks and concerns;issues and risks;top risks;open risks;risk factors;concerns;\
        risks and dependencies;risks and mitigations;threats;риск;основни рискове;ключови рискове;рискове и проблеми;\
        основные риски;ключевые риски;риски и проблемы;основні ризики;ризики та проблеми;risiko;hauptrisiken;\
        risiken und probleme;wesentliche risiken;risiken und massnahmen;risques principaux;principaux risques;\
        risques et problemes;points de vigilance;riesgos principales;principales riesgos;riesgos y problemas;\
        rischi principali;principali rischi;rischi e criticita;criticita;principais riscos;riscos e problemas;\
        belangrijkste risicos;risicos;risico s;ryzyko;glowne ryzyka;zagrozenia;riskler ve sorunlar;temel riskler;\
        riscuri principale;hlavni rizika;risker och problem;risici og problemer;keskeiset riskit;κυριοι κινδυνοι;\
        المخاطر الرئيسية;مخاطر;主要风险;风险与问题;风险提示;風險;主なリスク;リスクと課題;課題;리스크;주요 위험;주요 리스크
        """,
        """
        decision;decisions and asks;asks;ask;the ask;our ask;requests;decisions needed;decisions required;decision needed;\
        decision required;decisions made;decisions taken;key decisions;recommendations;recommendation;approvals;resolutions;\
        requests for approval;искания;искане;препоръки;взети решения;необходими решения;решение;рекомендации;запросы;\
        принятые решения;требуемые решения;предложения;рекомендації;прийняті рішення;запити;entscheidung;beschlusse;\
        entscheidungsbedarf;empfehlungen;empfehlung;antrage;bitten;demandes;decision;recommandations;decisions a prendre;\
        decision;solicitudes;peticiones;recomendaciones;acuerdos;decisione;richieste;raccomandazioni;decisao;pedidos;\
        solicitacoes;recomendacoes;deliberacoes;besluit;beslissingen;verzoeken;aanbevelingen;gevraagde besluiten;decyzja;\
        prosby;wnioski do zatwierdzenia;rekomendacje;zalecenia;karar;talepler;oneriler;alinan kararlar;decizie;solicitari;\
        recomandari;zadosti;doporuceni;rozhodnuti a zadosti;rekommendationer;anmodninger;anbefalinger;vedtak;suositukset;\
        pyynnot;αποφαση;αιτηματα;συστασεις;القرار;الطلبات;التوصيات;قرارات;توصيات;בקשות;המלצות;توصیه ها;درخواست ها;\
        सिफारिशें;अनुरोध;决定;决议;请求;建议;待决事项;決議;決定;承認事項;依頼事項;お願い;提案;결정;요청 사항;요청사항;권고 사항
        """,
        """
        next step;actions;action items;action;action plan;actions and owners;to do;todo;to dos;follow up;follow ups;\
        next actions;way forward;действия;следващи действия;предстоящи стъпки;план за действие;задачи;дальнейшие шаги;\
        план действий;следующие действия;поручения;подальші кроки;наступні дії;план дій;завдання;massnahmen;\
        nachste massnahmen;aufgaben;weiteres vorgehen;actions;etapes suivantes;plan d action;actions a mener;suite;\
        siguientes pasos;acciones;plan de accion;tareas;pasos siguientes;azioni;passi successivi;prossime azioni;\
        piano d azione;acoes;proximas acoes;plano de acao;passos seguintes;vervolgstappen;acties;actiepunten;\
        kolejne kroki;dzialania;plan dzialania;zadania;sonraki adim;eylemler;aksiyonlar;eylem plani;yapilacaklar;actiuni;\
        urmatorii pasi;plan de actiune;ukoly;akce;atgarder;aktiviteter;handlinger;naeste trin;tiltak;videre arbeid;\
        toimenpiteet;ενεργειες;σχεδιο δρασης;الخطوات القادمة;الإجراءات;خطة العمل;פעולות;משימות;اقدامات;مراحل بعدی;\
        कार्रवाई;आगामी कदम;下一步;下一步计划;下一步工作;行动项;行动计划;后续计划;后续工作;待办事项;下一步行动;今後の予定;アクション;\
        アクションアイテム;次のアクション;今後の対応;対応事項;조치 사항;향후 계획;실행 항목;후속 조치
        """,
    ]
}
