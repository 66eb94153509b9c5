# The nodes of an agreement: what they are, what is special about them, their targets.

kind-allocation = Toelage
kind-sector = Sector
kind-general-objective = Algemene doelstelling
kind-strategic-objective = Strategische doelstelling
kind-unit = Dienst
kind-operational-objective = Operationele doelstelling
kind-sub-item = Punt
kind-result = Verwacht resultaat
kind-indicator = Indicator
node-filled = ingevuld
node-struck-out = doorgehaalde keuze
node-template = niet ingevuld model
node-delegated = toevertrouwd aan de politiezone
node-placeholder = titel ontbreekt in het document
target-yes-no = ja of nee
target-per-year = per jaar
target-per-half-year = per halfjaar
target-per-quarter = per kwartaal
target-per-month = per maand
target-per-week = per week
target-per-day = per dag
