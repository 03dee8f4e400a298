import type { Translated } from "../../Messages";
import type { workbookNotes as english } from "../../en/notes/workbook";

/** What became of sheets, tables and columns in the workbook, in German. */
export const workbookNotes: Translated<typeof english> = {
  recovered: "Der letzte Lauf war vorzeitig abgebrochen; dieser Lauf hat ihn zu Ende gebracht.",
  noHistory:
    "Dieser Lauf und der nächste lassen sich später nicht zurücknehmen, weil der Stand davor nicht aufbewahrt werden konnte: die Struktur der Mappe ist geschützt, Zeilen einer Quelle sind ausgeblendet, oder Excel hat das Kopieren verweigert.",
  inputsLeft: "Was in {list} eingetragen wurde, bleibt, wie es ist.",
  notRestored: "{source} ist nicht, wo es war; die Stufenspalten daneben wurden gelassen, wie sie sind.",
  sheetLeft:
    "Das Blatt „{sheet}“ wurde gelassen, weil ein Diagramm, eine Tabelle oder eine Form von Ihnen darauf steht. Es gehört jetzt Ihnen; löschen Sie es, wenn Sie es nicht brauchen.",
  sheetNameTaken: "Ein Blatt von Ihnen heißt „{wish}“; die Ergebnisse stehen auf „{name}“.",
  tableNameTaken: "Der Name {wish} ist in dieser Mappe vergeben; die Tabelle der Ergebnisse heißt {name}.",
  columnNameTaken: "{source} hat eine eigene Spalte „{wish}“; die neue heißt „{name}“.",
  columnsNotRenewed:
    "Die Stufenspalten neben {source} zeigen noch einen früheren Lauf: es wird jetzt nicht gelesen, oder „Write tier columns“ ist no. Löschen Sie sie, wenn Sie sie nicht mehr brauchen.",
  columnLeft:
    "Die Spalte „{name}“ eines früheren Laufs wird nicht mehr gebraucht. Sie wurde seither von Hand geändert und darum gelassen; löschen Sie sie, wenn Sie sie nicht brauchen.",
  columnEmptied:
    "Die Spalte „{name}“ eines früheren Laufs wird nicht mehr gebraucht. Sie wurde nur geleert, weil das Löschen verschöbe, was neben der Tabelle steht.",
};
