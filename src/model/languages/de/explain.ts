import type { Translated } from "../Messages";
import type { explain as english } from "../en/explain";

/** Why an account stands where it does, in German. */
export const explain: Translated<typeof english> = {
  tierHeading: "Stufe nach Umsatz",
  rankFirst:
    "Rang {rank, number} von {ranked, number} mit {amount, number, money}, das sind {share, number, exactShare} des Umsatzes.",
  rank: "Rang {rank, number} von {ranked, number} mit {amount, number, money}; {above, plural, =1 {der Kunde davor bringt} other {die # Kunden davor bringen}} {shareAbove, number, exactShare}.",
  equals:
    "{equals, plural, =1 {Ein weiterer Kunde bringt ebenso viel und teilt den Rang.} other {# weitere Kunden bringen ebenso viel und teilen den Rang.}}",
  why: {
    amount:
      "{lines, select, both {Stufe {tier}: weniger als die {aboveLine, number, money}, ab denen ein Kunde {aboveTier} ist, aber nicht weniger als die {belowLine, number, money}, ab denen er {belowTier} ist.} above {Stufe {tier}: weniger als die {aboveLine, number, money}, ab denen ein Kunde {aboveTier} ist.} other {Stufe {tier}: nicht weniger als die {belowLine, number, money}, ab denen ein Kunde {belowTier} ist.}}",
    nobodyAbove: "Stufe {tier}: niemand steht davor.",
    revenueAbove:
      "Stufe {tier}: die Kunden davor bringen {measure}, {lines, select, both {mehr als die {aboveLine, number, line}, bei denen {aboveTier} endet, aber weniger als die {belowLine, number, line}, bei denen {belowTier} endet} bothOn {also genau die {aboveLine, number, line}, bei denen {aboveTier} endet, und weniger als die {belowLine, number, line}, bei denen {belowTier} endet} above {mehr als die {aboveLine, number, line}, bei denen {aboveTier} endet} aboveOn {also genau die {aboveLine, number, line}, bei denen {aboveTier} endet} other {weniger als die {belowLine, number, line}, bei denen {belowTier} endet}}.",
    shareAbove:
      "Stufe {tier}: {measure} der Kunden stehen davor, {lines, select, both {mehr als die {aboveLine, number, line}, bei denen {aboveTier} endet, aber weniger als die {belowLine, number, line}, bei denen {belowTier} endet} bothOn {also genau die {aboveLine, number, line}, bei denen {aboveTier} endet, und weniger als die {belowLine, number, line}, bei denen {belowTier} endet} above {mehr als die {aboveLine, number, line}, bei denen {aboveTier} endet} aboveOn {also genau die {aboveLine, number, line}, bei denen {aboveTier} endet} other {weniger als die {belowLine, number, line}, bei denen {belowTier} endet}}.",
    accountsAbove:
      "Stufe {tier}: davor stehen so viele Kunden: {measure}, {lines, select, both {mehr als die {aboveLine, number}, die {aboveTier} fasst, aber weniger als die {belowLine, number}, die {belowTier} fasst} bothOn {also genau die {aboveLine, number}, die {aboveTier} fasst, und weniger als die {belowLine, number}, die {belowTier} fasst} above {mehr als die {aboveLine, number}, die {aboveTier} fasst} aboveOn {also genau die {aboveLine, number}, die {aboveTier} fasst} other {weniger als die {belowLine, number}, die {belowTier} fasst}}.",
    revenueWith:
      "Stufe {tier}: mit dem Kunden beträgt der kumulierte Anteil {measure}, {lines, select, both {mehr als die {aboveLine, number, line}, bei denen {aboveTier} endet, aber nicht mehr als die {belowLine, number, line}, bei denen {belowTier} endet} above {mehr als die {aboveLine, number, line}, bei denen {aboveTier} endet} other {nicht mehr als die {belowLine, number, line}, bei denen {belowTier} endet}}.",
    shareWith:
      "Stufe {tier}: mit dem Kunden sind {measure} der Kunden gezählt, {lines, select, both {mehr als die {aboveLine, number, line}, bei denen {aboveTier} endet, aber nicht mehr als die {belowLine, number, line}, bei denen {belowTier} endet} above {mehr als die {aboveLine, number, line}, bei denen {aboveTier} endet} other {nicht mehr als die {belowLine, number, line}, bei denen {belowTier} endet}}.",
    accountsWith:
      "Stufe {tier}: mit dem Kunden sind so viele gezählt: {measure}, {lines, select, both {mehr als die {aboveLine, number}, die {aboveTier} fasst, aber nicht mehr als die {belowLine, number}, die {belowTier} fasst} above {mehr als die {aboveLine, number}, die {aboveTier} fasst} other {nicht mehr als die {belowLine, number}, die {belowTier} fasst}}.",
  },
  lift: "{amount, number, money} mehr Umsatz würden den Kunden auf {tier} heben, wenn die anderen bleiben, wie sie sind.",
  noLift: "Mehr Umsatz allein würde den Kunden nicht auf {tier} heben.",
  drop: "{amount, number, money} weniger würden den Kunden auf {tier} senken.",
  noDrop: "Kein Verlust würde den Kunden unter {tier} senken, solange er überhaupt Umsatz hat.",
  unranked: {
    none: "Ohne Umsatz gibt es weder Rang noch Stufe.",
    cancelled: "Gutschriften heben den Umsatz auf, darum gibt es weder Rang noch Stufe.",
    negative:
      "Gutschriften übersteigen den Umsatz um {amount, number, money}, darum gibt es weder Rang noch Stufe.",
  },
  wouldRank: "{amount, number, money} mehr Umsatz brächten einen Rang, in {tier}.",
  firstRevenue: "Der erste Umsatz brächte einen Rang, in {tier}.",

  movementHeading: "Über die Perioden",
  period: {
    ranked: "{period}: {tier} mit {amount, number, money}",
    nothing: "{period}: kein Umsatz",
    credit: "{period}: Gutschriften von {amount, number, money}",
  },
  leftOut: "{period} ({left, plural, one {# frühere Periode} other {# frühere Perioden}} ausgelassen)",
  moved: {
    never: "Von {from} bis {to} kein Umsatz.",
    came: "Von {from} bis {to} neu hinzugekommen, in {newTier}.",
    lost: "Von {from} bis {to} verloren; zuvor {oldTier}.",
    stayed: "Von {from} bis {to} in {newTier} geblieben.",
    rose: "Von {from} bis {to} von {oldTier} auf {newTier} gestiegen.",
    fell: "Von {from} bis {to} von {oldTier} auf {newTier} gefallen.",
  },
  onePeriod: "Nur {period} wurde gelesen, darum kann sich nichts bewegt haben.",

  retentionHeading: "Kundenbindung von {from} bis {to}",
  lost: "Verloren: früher {before, number, money}, jetzt nichts. Das sind {share, number, exactShare} des gesamten verlorenen Umsatzes.",
  shrank:
    "Um {less, number, money} (–{lessShare, number, exactShare}) geschrumpft, von {before, number, money} auf {after, number, money}. Das sind {share, number, exactShare} des gesamten Rückgangs.",
  grew: "Um {more, number, money} (+{moreShare, number, exactShare}) gewachsen, von {before, number, money} auf {after, number, money}. Das sind {share, number, exactShare} des gesamten Zuwachses.",
  fresh:
    "Neu: früher nichts, jetzt {after, number, money}. Das sind {share, number, exactShare} des gesamten neuen Umsatzes.",
  same: "Gehalten: wie zuvor {amount, number, money}.",
  neither: "In keiner der beiden Perioden Umsatz.",

  noAccount: "Dort steht kein Kunde. Wählen Sie eine Zeile Ihres Umsatzes oder einer Ergebnistabelle.",
  unknownAccount: "„{name}“ war nicht unter den zuletzt gelesenen Kunden.",
  explained: "{account}: {sentence}",
  asLastRead: "Die Mappe wurde seither geändert; dies ist der zuletzt gelesene Stand.",
};
