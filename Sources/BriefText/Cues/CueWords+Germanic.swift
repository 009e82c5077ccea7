extension CueWords {
    static let german = """
        ask 3: wir bitten; bitten _ um; bittet _ um; bitte genehmigen; bitte freigeben; bitte entscheiden; wir beantragen; beantragt; beantragen; wird gebeten; werden gebeten; wir benotigen eine entscheidung; benotigen eine entscheidung; entscheidung erforderlich; \
        entscheidung wird; genehmigung erforderlich; zustimmung erforderlich; freigabe erforderlich; um zustimmung; um genehmigung; um freigabe; um entscheidung; soll _ genehmigen; muss _ genehmigen; zur genehmigung; zur entscheidung; wir ersuchen; antrag auf; benotigen die freigabe; brauchen eine entscheidung; brauchen die zustimmung; erbitten
        ask 1: genehmig*; freigabe; zustimm*; budget von; bitte
        decide 3: hat beschlossen; haben beschlossen; wurde beschlossen; hat entschieden; haben entschieden; wurde entschieden; beschloss; beschlossen; entschied; entschieden sich; einigten sich; vereinbart; wurde genehmigt; hat genehmigt; haben genehmigt; genehmigte; wir empfehlen; empfiehlt; empfehlen; es wird empfohlen; \
        beschluss; entscheidung gegen; entscheidung fur; wurde freigegeben; hat sich _ entschieden
        decide 1: entscheidung*; empfehl*; beschluss*
        risk 3: hauptrisiko; das großte risiko; großtes risiko; großte risiko; wichtigste risiko; zentrale* risiko; wesentliche* risiko; erhebliche* risiko; ernste* risiko; risiko dass; risiko besteht; risiko ist; risiko von; risiko eines; risiko einer; besteht das risiko; besteht die gefahr; es besteht ein risiko; gefahrde*; gefahr dass; bedroh*; droht; drohen; laufen gefahr; auf dem spiel; *risiko besteht
        risk 2: risiko; risiken; risikos; *risiko; *risiken; gefahr; verwundbar*; anfallig*; konnte _ verzogern; konnte _ fuhren; konnte _ scheitern; konnte _ ausfallen; vertragsstrafe*; befurcht*; *engpass; *engpasse
        risk 1: konnte; konnten; falls; sofern; verzoger*; engpass*; mangel; abhangig*; ausfall*; wenn
        calm 3: risikomanagement*; kein risiko; keine risiken; keine gefahr; geringe* risiko; ohne risiko; risikobewertung*; risikoabteilung; risikofrei; risikomanager*; risiko wurde behoben; risikoappetit; verringert das risiko; senkt das risiko
        step 3: nachster schritt; nachste schritte; nachsten schritt; nachsten schritte; im nachsten schritt; verantwortlich; zustandig; maßnahme; frist; stichtag
        step 1: aufgabe; termin
        duty 1: wird; werden; muss; mussen; soll; sollen; sollte; ist zu; sind zu; hat _ zu; plant; planen; ubernimmt; schließt; erstellt; liefert; legt; fuhrt; sendet; pruft; aktualisiert; prasentiert
        due 1: bis; vor; spatestens; frist; fallig; innerhalb; bis spatestens; bis ende; termin
        owner 1: verantwortlich*; zustandig*; inhaber; eigentumer; federfuhr*
        past 1: wurde; wurden; war; waren; stieg*; sank*; erreich*; prognos*; voraussichtlich
        result 1: umsatz*; umsatze; gewinn*; marge*; ergebnis*; wachstum; prognose*; erwart*; kosten; budget*; kunde*; nutzer*; stieg*; sank; gesunken; gestiegen; prozent; quartal*; vorfall*; insgesamt; rekord*; ausfall; ursache
        filler 1: ah; ahm; ja; also; okay; danke; hallo; guten tag; guten morgen; genau
        sum 1: insgesamt; zusammenfassend; im ergebnis; fazit; kurz gesagt; unterm strich; im wesentlichen
        """

    static let dutch = """
        ask 3: wij vragen; we vragen; vragen _ om; vraagt _ om; wij verzoeken; we verzoeken; verzoekt; graag uw; graag goedkeuring; goedkeuring is nodig; goedkeuring nodig; besluit is nodig; besluit nodig; er is een besluit; wordt gevraagd; worden gevraagd; ter goedkeuring; moet _ goedkeuren; wij hebben een besluit nodig; we hebben goedkeuring nodig; hebben _ goedkeuring nodig; verzoek om; keur _ goed; ter besluitvorming
        ask 1: goedkeur*; goed te keuren; akkoord; budget van; instemm*
        decide 3: heeft besloten; hebben besloten; is besloten; werd besloten; besloot; besloten; besluit om; is goedgekeurd; heeft goedgekeurd; hebben goedgekeurd; keurde; wij adviseren; we adviseren; adviseert; wordt aanbevolen; wij bevelen; we bevelen; bevelen _ aan; overeengekomen; afgesproken
        decide 1: besluit*; beslissing*; aanbevel*; advi*
        risk 3: grootste risico; belangrijkste risico; voornaamste risico; hoofdrisico; groot risico; ernstig risico; aanzienlijk risico; risico dat; risico is; risico op; risico van; bestaat het risico; er is een risico; bedreig*; in gevaar; gevaar dat; dreigt; dreigen; lopen het risico; op het spel
        risk 2: risico; risico s; risicos; *risico; kwetsba*; kan _ vertragen; kan _ leiden; kan _ mislukken; zou kunnen; bezorgd; boete*; dreiging*
        risk 1: kan; kunnen; indien; als; vertrag*; tekort*; afhankelijk*; storing*; uitval
        calm 3: risicobeheer*; risicomanagement*; geen risico; zonder risico; laag risico; risicobeoordeling*; risicoanalyse*; risicovrij; verlaagt het risico; risicoafdeling
        step 3: volgende stap; volgende stappen; vervolgstap; vervolgstappen; actiepunt; actiepunten; verantwoordelijk; deadline; uiterlijk
        step 1: actie; taak
        duty 1: zal; zullen; moet; moeten; dient; dienen; gaat; gaan; wordt; worden; levert; rondt; stelt; voert; stuurt; presenteert; plant
        due 1: voor; uiterlijk; tegen; voor het einde; binnen; deadline; vóór; per; eind
        owner 1: verantwoordelijk*; eigenaar; trekker
        past 1: was; waren; werd; werden; steeg; daalde; bereikt*; verwacht*
        result 1: omzet*; verkoop*; winst*; marge*; groei*; prognose*; verwacht*; kosten; budget*; klant*; gebruiker*; steeg; daalde; gestegen; gedaald; procent; kwartaal; incident*; totaal; record*; storing
        filler 1: eh; uh; ja; oke; bedankt; hallo; goedemorgen; goedemiddag; dus
        sum 1: kortom; samengevat; al met al; concluderend; over het geheel; per saldo
        """

    static let swedish = """
        ask 3: vi ber; ber _ att; vi begar; begar; vi behover ett beslut; beslut kravs; godkannande kravs; godkannande behovs; for godkannande; ombeds; vi ansoker
        ask 1: godkann*; budget pa
        decide 3: beslutade; har beslutat; beslutades; har godkant; godkande; godkandes; rekommenderar; kom overens; enades om
        decide 1: beslut*; rekommend*
        risk 3: storsta risken; huvudrisken; viktigaste risken; huvudsakliga risken; risk att; risken att; risken ar; risk for; risken for; hotar; aventyra*; fara for
        risk 2: risk; risken; risker; hot; sarbar*; kan forsena*; kan leda; oro
        risk 1: kan; kunde; om; forsening*; brist*; avbrott*
        calm 3: riskhantering*; ingen risk; inga risker; lag risk; riskbedomning*; utan risk
        step 3: nasta steg; ansvarig; ansvarar for; atgard; senast
        duty 1: ska; skall; maste; kommer att; bor; planerar
        due 1: senast; fore; innan; till; inom; i slutet av
        owner 1: ansvarig*; ansvarar; agare
        past 1: var; blev; okade; minskade; steg; sjonk
        result 1: intakt*; omsattning*; forsaljning*; vinst*; resultat*; marginal*; tillvaxt*; prognos*; vantar; kostnad*; budget*; kund*; okade; minskade; procent; kvartal*; incident*
        filler 1: eh; ja; okej; tack; hej; god morgon
        sum 1: sammanfattningsvis; totalt sett; kort sagt
        """

    static let danish = """
        ask 3: vi beder; beder _ om; vi anmoder; anmoder; vi har brug for en beslutning; beslutning kraeves; godkendelse kraeves; til godkendelse; bedes; vi ansoger
        ask 1: godkend*; budget pa
        decide 3: besluttede; har besluttet; blev besluttet; det blev besluttet; har godkendt; godkendte; blev godkendt; anbefaler; enedes om; vedtog; blev vedtaget
        decide 1: beslut*; anbefal*
        risk 3: storste risiko; hovedrisikoen; vigtigste risiko; vaesentligste risiko; risiko for; risikoen for; risikoen er; truer; fare for; pa spil
        risk 2: risiko; risikoen; risici; trus*; sarbar*; kan forsinke*; kan fore; bekymr*
        risk 1: kan; kunne; hvis; forsink*; mangel; nedbrud
        calm 3: risikostyring*; ingen risiko; lav risiko; risikovurdering*; uden risiko
        step 3: naste skridt; naeste skridt; nast skridt; næste skridt; ansvarlig; handling; senest
        duty 1: skal; vil; ma; bor; planlaegger; forventes
        due 1: senest; inden; for; frist; ved udgangen
        owner 1: ansvarlig*; ejer
        past 1: var; blev; steg; faldt
        result 1: omsaetning*; salg*; overskud*; resultat*; margin*; vaekst*; prognose*; forvent*; omkostning*; budget*; kunde*; steg; faldt; procent; kvartal*; haendelse*
        filler 1: oh; ja; okay; tak; hej; godmorgen
        sum 1: sammenfattende; samlet set; kort sagt
        """

    static let norwegian = """
        ask 3: vi ber; ber _ om; vi anmoder; anmoder; vi trenger en beslutning; beslutning kreves; godkjenning kreves; til godkjenning; bes om; vi soker
        ask 1: godkjenn*; budsjett pa
        decide 3: besluttet; har besluttet; ble besluttet; har godkjent; godkjente; ble godkjent; anbefaler; ble enige; vedtok; vedtatt
        decide 1: beslut*; anbefal*; vedtak
        risk 3: storste risiko; storste risikoen; hovedrisikoen; viktigste risikoen; risiko for; risikoen for; risikoen er; truer; fare for; pa spill
        risk 2: risiko; risikoen; risikoer; trus*; sarbar*; kan forsinke*; kan fore; bekymr*
        risk 1: kan; kunne; hvis; forsink*; mangel; nedetid
        calm 3: risikostyring*; ingen risiko; lav risiko; risikovurdering*; uten risiko
        step 3: neste steg; neste skritt; ansvarlig; tiltak; senest
        duty 1: skal; vil; ma; bor; planlegger; kommer til
        due 1: innen; senest; for; frist; ved utgangen
        owner 1: ansvarlig*; eier
        past 1: var; ble; steg; falt; okte
        result 1: omsetning*; salg*; overskudd*; resultat*; margin*; vekst*; prognose*; forvent*; kostnad*; budsjett*; kunde*; steg; falt; prosent; kvartal*; hendelse*
        filler 1: eh; ja; okei; takk; hei; god morgen
        sum 1: oppsummert; samlet sett; kort sagt
        """
}
