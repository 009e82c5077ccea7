/// Words of talk about a text. A block talks when it names the text and a quality; only where nothing of the report is
/// said, so that these may be broad. Beginnings of words end without a space.
extension MetaPhrases {
    /// What the answer may talk about.
    static let texts = [
        " draft", " brief ", " summary ", " text ", " wording ", " passages ", " headline ", " sentence",
        " figures ",
        " entwurf", " briefing", " zusammenfassung", " fassung", " zahlen ", " sätze ",
        " brouillon", " note ", " résumé", " texte ", " ébauche", " synthèse ", " données ",
        " borrador", " resumen ", " texto ", " cifras ", " datos ",
        " bozza ", " sintesi ", " testo ", " riassunto ", " rascunho", " resumo ",
        " concept", " samenvatting", " tekst ", " szkic", " streszczeni",
        " чернова", " резюме", " текст", " числа", " черновик", " сводк", " чернетк",
        " taslak", " metin ", " özet",
        "المسودة", "النص", "الملخص", "草稿", "初稿", "简报", "摘要", "文本", "全文", "内容", "草案", "ドラフト", "要約", "文章",
        "ブリーフ",
        "초안", "요약",
    ]

    /// What may be said of it.
    static let qualities = [
        " accura", " clear", " concise", " correct", " complete", " good ", " great ", " fine ",
        " excellent ", " well ",
        " meets ", " ready ", " approved", " confirmed", " reviewed", " verified", " no issues",
        " unchanged ",
        " stands ", " as is ", " as it is ", " strong ", " match", " supported ", " improve", " consider ",
        " perfect",
        " consistent", " short ", " plain ", " final ", " kept ", " in order ", " already ", " shorter ",
        " korrekt", " klar", " vollständig", " gut ", " stimm", " geprüft", " unverändert", " erfüllt",
        " freigegeben",
        " knapp", " perfekt", " lesbar", " so bleiben ", " bereits ",
        " clair", " concis", " exact", " complet", " fidèle", " prêt", " parfait", " bon ", " bonne",
        " respecte",
        " tel quel ", " déjà ", " correspond", " rien à ",
        " claro", " precis", " perfecto", " cumple", " list", " tal como ", " bien ", " coincid", " ya ",
        " cortas ", " puede enviarse ",
        " chiar", " corrett", " pront", " rispetta ", " va bene ", " perfett", " ottim", " già ", " corret",
        " clara ",
        " helder", " goed", " volledig", " jasn", " popraw", " dobr", " gotow",
        " ясн", " ясен", " точн", " точен", " вярн", " добр", " добър", " верн", " готов", " отговаря",
        " вече ",
        " корректн", " хорош", " соответству", " уже ", " чітк",
        " açık", " doğru", " hazır",
        "واضح", "دقيق", "جيد", "صحيح", "جاهز", "清晰", "准确", "简洁", "完整", "很好", "符合", "良好", "发布", "一致", "无误",
        "已经",
        "明確", "正確", "良好", "問題", "簡潔", "そのまま", "すでに", "명확", "정확",
    ]

    /// Headlines of a review, of an approval, of a refusal to change anything.
    static let reviewWords = [
        " review", " evaluation ", " assessment ", " feedback ", " analysis ", " comments ", " suggestions ",
        " check",
        " approved ", " confirmed ", " response to ", " no changes ", " no edits ", " no refine", " no revis",
        " verdict ", " cannot improve ",
        " überprüfung", " prüfung", " rückmeldung", " bewertung", " geprüft", " keine änderung",
        " évaluation", " révision", " commentaires", " analyse ", " aucun changement", " aucune modification",
        " revisión", " evaluación", " comentarios", " sin cambios ", " no se requieren ",
        " revisione", " commenti ", " valutazione", " nessuna modifica", " revisão", " avaliação",
        " nenhuma alteração",
        " geen wijzig", " beoordeling", " recenzj", " bez zmian ",
        " преглед", " оценка ", " коментар", " без промени ", " рецензия", " отзыв", " комментар", " менять ",
        " изменени", "تغيير", "مراجعة", "تقييم", "审阅", "评审", "评价", "评估", "反馈", "修改", "审核", "レビュー", "評価",
        "フィードバック",
    ]
}
