# De controle in bulk: de lijnen die in bestanden staan.

C-401 = In de tabel { $table } ontbreekt de kolom { $column }.
    .hint = Voeg ze toe aan de hoofding; de volgorde van de kolommen telt niet.
C-402 = In de tabel { $table } heeft rij { $row } { $cells } cellen in plaats van { $expected }.
    .hint = Zet een cel met een komma tussen rechte aanhalingstekens.
C-403 = In de tabel { $table } kan de cel { $column } van rij { $row } niet worden gelezen.
    .hint = Bedragen in hele centen, data JJJJ-MM-DD, getallen zonder scheidingsteken.
C-404 = In de tabel { $table } kan rij { $row } niet worden gelezen: een recht aanhalingsteken staat verkeerd, of er zijn te veel cellen.
    .hint = Een recht aanhalingsteken opent en sluit een hele cel; binnenin wordt het verdubbeld.
C-405 = In de tabel lines volgt het nummer van rij { $row } niet op dat van de vorige rij.
    .hint = Lijnnummers stijgen; het kleinste behoudt de factuur.
C-406 = In de tabel { $table } herhaalt rij { $row } de sleutel van een vorige rij.
    .hint = Verwijder een van beide; welke telt, wordt niet geraden.
C-407 = De categorie { $category } heeft geen quotum voor { $envelope } { $year }.
    .hint = Voeg de rij toe aan de tabel quotas.
C-408 = De controle klopt niet met zichzelf ({ $what }: { $one } en { $other }); het resultaat is nietig.
    .hint = Ga na dat de bestanden niet veranderen tijdens de controle, en meld het geval.
C-409 = In de tabel { $table } bevat de kolom { $column } waarden van het type { $found }, en dat is niet wat eruit wordt gelezen.
    .hint = Getallen als INT32 of INT64 met teken, teksten als BYTE_ARRAY, invoice_date als DATE.

cli-control-bulk = { $lines ->
        [one] Eén lijn gecontroleerd
       *[other] { $lines } lijnen gecontroleerd
    }: { $accepted } aanvaard, { $reduced } verminderd, { $refused } geweigerd. Gevraagd { $claimed-amount }, aanvaard { $accepted-amount }, geweigerd { $refused-amount }; de rekening klopt. Resultaten in { $folder }.
cli-control-judging = Beoordeelde lijnen:
cli-control-settling = Beoordeelde lijnen, nu afgerekend:
cli-trouble-bulk = { $folder }: { $reason }
cli-trouble-bulk-lines = De tabel lines heeft meer dan 4 294 967 295 lijnen; splits het bestand per leverancier.
cli-trouble-bulk-memory = De controle in bulk vraagt minstens { $least } MiB; verhoog --memory.
cli-trouble-bulk-out = { $target } is een map: zeg met --out waar de resultaten komen.
cli-trouble-control = ‘{ $target }’ is geen enveloppe (21012/pssp-2020-2022/plan/2020) en geen map.

cli-book = Het boek van de lijnen: vele lijnen met hun oordeel bewaard, en een voor een gewijzigd.
cli-book-create = Maakt een boek van de lijnen in een map, met hun oordelen en sommen.
    .folder = De map met lines, envelopes, objectives, natures en quotas, in CSV of Parquet.
    .book = Het nieuwe bestand.
cli-book-change = Wijzigt lijnen: oordelen, sommen en de andere lijnen van dezelfde factuur volgen meteen.
    .book = Het boek.
    .changes = Een tabel met de kolommen van lines: een hele rij voegt een lijn toe of verbetert ze, een rij met alleen een nummer trekt ze in.
    .more = Alle wijzigingen gelden, of geen. Wat zij vervangen, blijft in het boek.
cli-book-write = Schrijft oordelen, dossiers en totalen zoals de controle van al zijn lijnen dat zou doen.
    .book = Het boek.
    .out = De map voor de resultaten.

cli-book-line = Lijn
cli-book-before = Voordien
cli-book-after = Nu
cli-book-unchanged = Geen oordeel is veranderd.
cli-trouble-book-exists = { $book } bestaat al; geef een nieuw bestand op, of wijzig dat boek.
cli-trouble-no-book = { $book } is geen boek van lijnen; ‘perron book create’ maakt er een.
