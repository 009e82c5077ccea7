/// Two-part phrases: one of the first words, and one of the second words after it in the same block.
extension MetaPhrases {
    /// "No changes … needed", "already … well written".
    static let nothingToChange: [([String], [String])] = [
        (
            [
                " no changes ", " no change ", " no edits ", " no revisions ", " no revision ",
                " no refinement ",
                " no refinements ", " no corrections ", " no modifications ", " no improvements ",
                " no further ",
                " no adjustments ", " not require any ", " doesnt require any ", " does not need ",
                " doesnt need ",
                " nothing ",
            ],
            [
                " needed ", " necessary ", " required ", " made to the draft ", " to the draft ",
                " to the brief ",
                " were made ", " any changes ", " any edits ", " any revisions ", " to change ", " to fix ",
                " to improve ", " refinement ", " improvements ",
            ]
        ),
        (
            [" looks good ", " looks great ", " look good ", " is fine "],
            [" as is ", " as it is ", " to me ", " "]
        ),
        (
            [
                " keine änderungen ", " keine änderung ", " keine anpassungen ", " keine überarbeitung ",
                " keine korrekturen ",
            ],
            [" erforderlich ", " nötig ", " notwendig ", " vorgenommen ", " am entwurf "]
        ),
        (
            [
                " aucune modification ", " aucun changement ", " aucune correction ", " aucune révision ",
                " pas de modification ",
            ],
            [" nécessaire ", " requise ", " requis ", " apporter ", " apportée ", " nest "]
        ),
        (
            [
                " no se necesitan ", " no se requieren ", " no son necesarios ", " no hacen falta ",
                " ningún cambio ", " sin cambios ",
                " no es necesario ",
            ],
            [
                " cambios ", " modificaciones ", " correcciones ", " necesario ", " necesarios ", " cambiar ",
                " modificar ",
            ]
        ),
        (
            [
                " nessuna modifica ", " nessun cambiamento ", " non sono necessarie ", " nenhuma alteração ",
                " não são necessárias ",
                " não é necessária ", " geen wijzigingen ", " nie są potrzebne ", " żadne zmiany ",
                " brak zmian ",
            ],
            [
                " necessaria ", " necessario ", " modifiche ", " necessária ", " alterações ", " alteração ",
                " nodig ", " zmiany ",
                " potrzebne ", " konieczne ", " ",
            ]
        ),
        (
            [
                " не са необходими ", " не са нужни ", " няма нужда от ", " няма нужда ", " не се налагат ",
                " без промени ",
            ],
            [" промени ", " корекции ", " редакции ", " от промени ", " "]
        ),
        (
            [
                " изменения не ", " изменений не ", " правки не ", " никаких изменений ",
                " нет необходимости ", " не требуется ",
                " не нужны ", " зміни не ", " змін не ",
            ],
            [
                " требуются ", " требуется ", " нужны ", " изменений ", " изменять ", " изменения ",
                " правок ", " правки ", " потрібні ",
                " потрібно ",
            ]
        ),
        (
            [" değişiklik ", " herhangi bir değişik"],
            [" gerek yok ", " gerekmiyor ", " gerekmez ", " yapılmadı "]
        ),
        ([" 无需", " 不需要", " 没有需要", "无需", "不需要", "没有必要"], ["修改", "更改", "改动", "调整", "改进", "润色"]),
        (["変更", "修正", "改善"], ["必要はありません", "必要ありません", "不要です", "ありません"]),
    ]

    /// "The draft is …", "your brief already …": the answer's subject is the text.
    static let aboutTheText: [([String], [String])] = [
        (
            [" the draft ", " this draft ", " your draft ", " original draft ", " provided draft "],
            [
                " draft is ", " draft was ", " draft has ", " draft already ", " draft looks ",
                " draft reads ", " draft meets ",
                " draft covers ", " draft captures ", " draft accurately ", " draft effectively ",
                " draft as ", " draft could ",
                " draft should ", " draft does ", " draft contains ", " draft you ", " draft remains ",
                " draft needs ",
                " draft provides ", " draft clearly ", " draft follows ", " draft correctly ",
                " draft presents ", " draft uses ",
                " draft includes ", " draft lacks ",
            ]
        ),
        (
            [
                " the brief ", " this brief ", " your brief ", " executive brief ", " refined brief ",
                " revised brief ",
                " improved brief ", " the summary ", " this summary ",
            ],
            [
                " brief is ", " brief was ", " brief has ", " brief already ", " brief looks ",
                " brief reads ", " brief meets ",
                " brief captures ", " brief accurately ", " brief effectively ", " brief as ", " brief does ",
                " brief you ",
                " brief needs ", " brief clearly ", " brief follows ", " brief correctly ", " brief now ",
                " brief based ",
                " brief below ", " brief of the report ", " brief covers ", " brief includes ",
                " summary is ", " summary already ",
                " summary accurately ", " summary captures ", " brief with ", " brief that ", " brief in ",
                " brief for ",
            ]
        ),
        (
            [" feedback ", " review ", " comments ", " suggestions ", " strengths "],
            [
                " on the draft ", " of the draft ", " of the brief ",
                " on the brief ", " on your draft ", " for improvement ",
            ]
        ),
        (
            [
                " der entwurf ", " dieser entwurf ", " ihr entwurf ", " das briefing ",
                " die zusammenfassung ", " den entwurf ",
            ],
            [
                " entwurf ist ", " entwurf erfüllt ", " entwurf bereits ", " entwurf enthält ",
                " entwurf wurde ", " entwurf fasst ",
                " briefing ist ", " zusammenfassung ist ", " entwurf geprüft ", " entwurf überprüft ",
                " entwurf kann ", " entwurf sieht ",
            ]
        ),
        (
            [
                " le brouillon ", " lébauche ", " le projet ", " cette note ", " la note ", " le résumé ",
                " votre brouillon ",
            ],
            [
                " brouillon est ", " lébauche est ", " note est ", " résumé est ", " brouillon semble ",
                " déjà clair", " déjà bien",
                " brouillon ne ", " brouillon répond ", " brouillon a ", " ébauche est ",
            ]
        ),
        (
            [" el borrador ", " este borrador ", " su borrador ", " el resumen ", " este resumen "],
            [
                " borrador es ", " borrador está ", " borrador ya ", " borrador cumple ", " borrador no ",
                " borrador parece ",
                " resumen ya ", " resumen es ", " resumen está ", " borrador contiene ", " borrador refleja ",
            ]
        ),
        (
            [" la bozza ", " questa bozza ", " o rascunho ", " este rascunho ", " het concept ", " szkic "],
            [
                " bozza è ", " bozza già ", " bozza non ", " rascunho está ", " rascunho já ", " rascunho é ",
                " concept is ", " szkic jest ",
            ]
        ),
        (
            [" черновата ", " проектът ", " резюмето ", " този проект ", " тази чернова "],
            [
                " черновата е ", " черновата вече ", " резюмето е ", " резюмето вече ", " проектът е добър ",
                " чернова е ",
                " черновата не ", " черновата отговаря ", " черновата съдържа ", " черновата изглежда ",
                " резюмето не ",
            ]
        ),
        (
            [" черновик ", " этот черновик ", " ваш черновик ", " данная сводка ", " сводка ", " чернетка "],
            [
                " черновик уже ", " черновик хорош", " черновик соответствует ", " черновик выглядит ",
                " черновик не ", " сводка уже ",
                " черновик точно ", " черновик содержит ", " черновик составлен ", " черновик в ",
                " чернетка вже ", " чернетка не ",
            ]
        ),
        (
            ["草稿", "初稿", "该简报", "这份简报", "本简报", "此简报", "草案"],
            ["已经", "很好", "准确", "清晰", "无需", "符合", "不需要", "完整", "良好", "没有问题"]
        ),
        (["ドラフト", "草案", "下書き", "このブリーフ"], ["すでに", "正確", "良好", "明確", "問題ありません", "満たして", "よくできて"]),
    ]
}
