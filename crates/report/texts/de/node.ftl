# The nodes of an agreement: what they are, what is special about them, their targets.

kind-allocation = Zuschuss
kind-sector = Bereich
kind-general-objective = Allgemeines Ziel
kind-strategic-objective = Strategisches Ziel
kind-unit = Dienst
kind-operational-objective = Operatives Ziel
kind-sub-item = Punkt
kind-result = Erwartetes Ergebnis
kind-indicator = Indikator
node-filled = ausgefüllt
node-struck-out = gestrichene Wahl
node-template = nicht ausgefülltes Muster
node-delegated = der Polizeizone übertragen
node-placeholder = Überschrift fehlt im Dokument
target-yes-no = ja oder nein
target-per-year = pro Jahr
target-per-half-year = pro Halbjahr
target-per-quarter = pro Quartal
target-per-month = pro Monat
target-per-week = pro Woche
target-per-day = pro Tag
