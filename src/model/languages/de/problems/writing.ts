import type { Translated } from "../../Messages";
import type { writingProblems as english } from "../../en/problems/writing";

/** What stands in the way of writing, in German. */
export const writingProblems: Translated<typeof english> = {
  readOnlyFile:
    "Diese Mappe ist schreibgeschützt geöffnet, darum kann nichts hineingeschrieben werden. Speichern Sie eine Kopie und starten Sie dort.",
  structureProtected:
    "Die Struktur der Mappe ist geschützt, darum lässt sich das Blatt „{sheet}“ nicht hinzufügen. Heben Sie den Schutz unter Überprüfen > Arbeitsmappe schützen auf und versuchen Sie es erneut.",
  protectedSource:
    "Das Blatt „{sheet}“ ist geschützt, darum lassen sich neben {source} keine Stufenspalten schreiben. Heben Sie den Schutz unter Überprüfen > Blattschutz aufheben auf oder setzen Sie „Write tier columns“ auf no.",
  protectedReport:
    "Das Blatt „{sheet}“ ist geschützt, darum lassen sich seine Ergebnisse nicht erneuern. Heben Sie den Schutz unter Überprüfen > Blattschutz aufheben auf und versuchen Sie es erneut.",
  filteredSource:
    "Zeilen von {source} sind gefiltert oder ausgeblendet ({address}); Excel kann Werte dort in falsche Zeilen setzen. Löschen Sie den Filter und blenden Sie die Zeilen ein, oder setzen Sie „Write tier columns“ auf no.",
  filteredReport:
    "Die Tabelle {table} auf „{sheet}“ ist gefiltert; Excel kann Werte dort in falsche Zeilen setzen. Löschen Sie den Filter und versuchen Sie es erneut.",
  mergedBeside:
    "Die verbundenen Zellen {address} stehen, wo die Stufenspalten von {source} hingehören. Heben Sie die Verbindung auf oder setzen Sie „Write tier columns“ auf no.",
  noRoomBeside:
    "Die Stufenspalten von {source} brauchen {address}, und dort steht etwas. Verschieben Sie es oder setzen Sie „Write tier columns“ auf no.",
  noColumnsLeft:
    "{source} endet an den letzten Spalten des Blatts; für {count, plural, one {# Stufenspalte} other {# Stufenspalten}} ist kein Platz. Verschieben Sie die Daten nach links oder setzen Sie „Write tier columns“ auf no.",
  protectedInput:
    "Das Blatt „{sheet}“ ist geschützt, darum lässt sich {table} nichts hinzufügen. Heben Sie den Schutz unter Überprüfen > Blattschutz aufheben auf und versuchen Sie es erneut.",
  filteredInput:
    "Zeilen von {table} auf „{sheet}“ sind gefiltert oder ausgeblendet; Excel kann Werte dort in falsche Zeilen setzen. Löschen Sie den Filter, blenden Sie die Zeilen ein und versuchen Sie es erneut.",
  noRoomInput:
    "{table} braucht Platz, und bei {address} steht etwas im Weg. Verschieben Sie es und versuchen Sie es erneut.",
  inputNameTaken:
    "Der Name {table} ist in dieser Mappe an etwas vergeben, das keine Tabelle ist. Benennen Sie es unter Formeln > Namens-Manager um und versuchen Sie es erneut.",
  noRowsLeft:
    "Die Tabelle {table} braucht {rows, plural, one {# Zeile} other {# Zeilen}}, und ein Blatt hat {limit, number}.",

  overwritten:
    "Während die Stufenspalten von {source} geschrieben wurden, hat jemand in {address} getippt, und das ließ sich nicht zurücklegen. Es war: {list}. Tippen Sie es anderswo erneut ein und starten Sie noch einmal.",
  sourceChanged:
    "{source} wurde während der Ausführung geändert. Starten Sie erneut, wenn niemand daran arbeitet.",
};
