import type { Translated } from "../../Messages";
import type { excelProblems as english } from "../../en/problems/excel";

/** What Excel itself refuses, in German. */
export const excelProblems: Translated<typeof english> = {
  cellEditMode:
    "Excel wartet darauf, dass eine Zelle fertig wird. Drücken Sie im Blatt Eingabe oder Esc und versuchen Sie es erneut.",
  otherWorkbook:
    "Eine andere Mappe oder ein Diagramm ist vorn. Klicken Sie in eine Zelle dieser Mappe und versuchen Sie es erneut.",
  dialogOpen: "In Excel ist ein Dialog offen. Schließen Sie ihn und versuchen Sie es erneut.",
  accessDenied:
    "Excel hat die Änderung nicht zugelassen. Vielleicht ist ein Blatt geschützt oder die Datei schreibgeschützt. Heben Sie den Schutz auf und versuchen Sie es erneut.",
  somethingGone: "In der Mappe wurde inzwischen etwas gelöscht oder umbenannt. Versuchen Sie es erneut.",
  cellsInTheWay:
    "Excel kann im Blatt keinen Platz schaffen, ohne andere Zellen zu verschieben. Leeren Sie die Zellen rechts von Ihren Daten oder setzen Sie „Write tier columns“ auf no.",
  filteredConflict: "Ein Filter ist im Weg. Löschen Sie ihn und versuchen Sie es erneut.",
  mergedConflict: "Verbundene Zellen sind im Weg. Heben Sie die Verbindung auf und versuchen Sie es erneut.",
  pivotConflict: "Eine PivotTable ist im Weg. Verschieben Sie sie und versuchen Sie es erneut.",
  tooLarge:
    "Die Mappe ist größer, als Excel ein Add-In in einem Schritt bearbeiten lässt. Starten Sie es in Excel für den Desktop.",
  excelBusy:
    "Excel ist beschäftigt oder die Verbindung ist abgebrochen. Warten Sie einen Moment und versuchen Sie es erneut.",
  noAnswer:
    "Excel hat eine Minute lang nicht geantwortet. Warten Sie, bis es fertig ist, oder laden Sie die Mappe neu und starten Sie erneut; es geht dort weiter, wo es war.",
  sessionExpired:
    "Die Sitzung mit Excel ist abgelaufen. Laden Sie die Mappe neu und versuchen Sie es erneut.",
  editedMeanwhile: "Jemand anders hat inzwischen dieselben Zellen geändert. Versuchen Sie es erneut.",
  oldExcel:
    "Dieses Excel kann einen der Schritte nicht ({message}). Aktualisieren Sie Excel und versuchen Sie es erneut.",
  excelFailed:
    "Excel konnte einen Schritt nicht abschließen ({message}). Versuchen Sie es erneut; geschieht es wieder, speichern Sie eine Kopie und öffnen Sie diese.",
};
