let plantedCuesOfTheWest: [CueCase] =
    [
        CueCase.read(
            "en", .risks,
            """
            Without a second data centre, the shop could be down for days.|\
            Unless the visa arrives, we will miss the tender.|\
            If the pilot customer walks away, we lose half the income.|\
            Management fears that the union will strike.|\
            The old servers are prone to break down.|\
            Our only tester might leave, and the release would slip.|\
            It is doubtful whether the permit comes through.|\
            Should demand collapse, the plant will have to close.
            """),
        CueCase.read(
            "en", .decisions,
            """
            Management has to sign off the new lease.|\
            The council should choose between the two bidders.|\
            We apply for 40,000 euros from the training fund.|\
            Sign-off from finance is still pending.|\
            I propose that we cancel the trade fair.|\
            The trustees need to authorise the loan by 3 July.
            """),
        CueCase.read(
            "en", .nextSteps,
            """
            The audit team will visit Oslo in November.|\
            Tom Baker hands over the archive on 12 June.|\
            The new tariff goes live next Monday.|\
            We plan to replace the pumps by the end of August.|\
            Final tests are scheduled for week 32 in August.|\
            The brochure has to be printed by Thursday.
            """),
        CueCase.read(
            "de", .risks,
            """
            Sollte der Zoll die Ware festhalten, verlieren wir den Kunden.|\
            Die Geschäftsführung befürchtet einen Streik.|\
            Der Terminplan ist in Gefahr.|\
            Ohne Ersatzteile könnte die Anlage ausfallen.|\
            Die alten Server sind anfällig für Angriffe.|\
            Das Projekt gerät in Verzug.
            """),
        CueCase.read(
            "de", .decisions,
            """
            Der Aufsichtsrat soll die Mittel freigeben.|\
            Die Leitung muss bis Freitag zustimmen.|\
            Wir schlagen vor, die Messe abzusagen.|\
            Die Freigabe durch den Einkauf steht noch aus.
            """),
        CueCase.read(
            "de", .nextSteps,
            """
            Das Team wird im Herbst die neue Kasse einführen.|\
            Herr Weber übergibt das Archiv am 12. Juni.|\
            Die Schulung ist für den 3. September geplant.|\
            Der Bericht muss bis Donnerstag vorliegen.
            """),
        CueCase.read(
            "fr", .risks,
            """
            Sans nouveau permis, le chantier pourrait s'arrêter.|\
            La direction redoute une grève.|\
            Si le client se retire, nous perdrons la moitié du chiffre.|\
            Le calendrier est en danger.
            """),
        CueCase.read(
            "fr", .decisions,
            """
            La direction doit trancher entre les deux offres.|\
            Nous proposons d'annuler le salon.|\
            Le budget de formation est en attente de validation.
            """),
        CueCase.read(
            "fr", .nextSteps,
            """
            L'équipe lancera la nouvelle caisse en septembre.|\
            Le rapport doit être remis jeudi prochain.|\
            La formation est prévue le 3 septembre.|\
            Paul Martin remet les archives le 12 juin.
            """),
        CueCase.read(
            "es", .risks,
            """
            Sin el permiso, la obra podría pararse.|\
            La dirección teme que haya huelga.|\
            Si el cliente se va, perderemos la mitad de los ingresos.|\
            El calendario está en peligro.
            """),
        CueCase.read(
            "es", .decisions,
            """
            La dirección tiene que elegir entre dos ofertas.|\
            Proponemos cancelar la feria.|\
            El presupuesto está pendiente de aprobación.
            """),
        CueCase.read(
            "es", .nextSteps,
            """
            El equipo lanzará la nueva caja en septiembre.|\
            El informe debe entregarse el próximo jueves.|\
            La formación está prevista para el 3 de septiembre.|\
            Pablo Ruiz entrega el archivo el 12 de junio.
            """),
        CueCase.read(
            "it", .risks,
            """
            Senza il permesso, il cantiere potrebbe fermarsi.|\
            La direzione teme uno sciopero.|\
            Se il cliente si ritira, perderemo metà dei ricavi.
            """),
        CueCase.read(
            "it", .decisions,
            """
            La direzione deve scegliere tra due offerte.|\
            Proponiamo di annullare la fiera.|\
            Il bilancio è in attesa di approvazione.
            """),
        CueCase.read(
            "it", .nextSteps,
            """
            Il team lancerà la nuova cassa a settembre.|\
            La formazione è prevista per il 3 settembre.
            """),
        CueCase.read(
            "pt", .risks,
            """
            Sem a licença, a obra pode parar.|\
            A direção teme que haja greve.|\
            Se o cliente sair, perderemos metade da receita.
            """),
        CueCase.read(
            "pt", .decisions,
            """
            A direção tem de escolher entre duas propostas.|\
            Propomos cancelar a feira.|\
            O orçamento aguarda aprovação.
            """),
        CueCase.read(
            "pt", .nextSteps,
            """
            A equipa lançará a nova caixa em setembro.|\
            A formação está prevista para 3 de setembro.
            """),
        CueCase.read(
            "nl", .risks,
            """
            Zonder vergunning kan de bouw stilvallen.|\
            De directie vreest een staking.|\
            Als de klant vertrekt, verliezen we de helft van de omzet.
            """),
        CueCase.read(
            "nl", .decisions,
            """
            De directie moet het krediet goedkeuren.|\
            We stellen voor de beurs af te zeggen.|\
            Voor de aankoop is toestemming nodig.
            """),
        CueCase.read(
            "nl", .nextSteps,
            """
            Het team zal in september de nieuwe kassa invoeren.|\
            De training is gepland voor 3 september.
            """),
    ].flatMap { $0 }
