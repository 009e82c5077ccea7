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
}
