import type { Translated } from "../Messages";
import type { charter as english } from "../en/charter";

/** The sheet of the charter, its table to fill in, and what its action says, in German. */
export const charter: Translated<typeof english> = {
  title: "Charta des Key-Account-Managements",
  finding:
    "{written, number} von {sections, plural, one {# Abschnitt} other {# Abschnitten}} {written, plural, one {ist} other {sind}} geschrieben; es fehlen: {missing}{more, plural, =0 {} other { und # weitere}}.",
  findingAll:
    "{sections, plural, =1 {Der eine Abschnitt ist geschrieben.} other {Alle # Abschnitte sind geschrieben.}}",
  notesBeside: "{notes, plural, one {# Hinweis} other {# Hinweise}} rechts neben dieser Seite",
  changed: "VF_Charter geändert: neu erstellen",
  unnamed: "Allgemeines",

  built: "Charta erstellt. {finding}",
  made: "Es gab keine Tabelle VF_Charter, darum steht sie jetzt auf dem Blatt {sheet}. Schreiben Sie zu jedem Abschnitt einen Text und erstellen Sie dann die Charta.",

  inputTitle: "Text der Charta",
  inputFinding:
    "Je Zeile ein Abschnitt. Schreiben Sie, was Sie vereinbart haben, und drücken Sie „Charta erstellen“.",
  inputStamp:
    "Abschnitte dürfen umbenannt, hinzugefügt und entfernt werden; weitere Zeilen eines Abschnitts sind weitere Absätze.",
  hintsHeading: "Was in jeden Abschnitt gehört",
  hint: "{section}: {hint}",
  hints: {
    Purpose: "warum wir Schlüsselkunden betreuen und was sie davon haben",
    Scope: "welches Geschäft, welche Regionen und Produkte dazugehören und welche nicht",
    "Key-account criteria": "was einen Kunden zum Schlüsselkunden macht und wer das entscheidet",
    Roles: "wer einen Kunden führt, wer unterstützt, wer Pate ist",
    Rules: "womit jeder Schlüsselkunde rechnen kann und was wir nicht tun",
    Goals: "was wir bis wann erreichen wollen, in Zahlen",
    "Review cadence": "was vierteljährlich und jährlich angesehen wird, und von wem",
  },
};
