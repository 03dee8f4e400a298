import type { ActionResult } from "./outcome";
import type { ReadTable } from "./plan";

/** The columns of `VF_Contacts`, a contract. */
export const contactHeaders = [
  "Account",
  "Contact",
  "Title",
  "Reports to",
  "Relationship",
  "Decision power",
  "Touchpoint",
] as const;

/** The header of one of them. */
export type ContactHeader = (typeof contactHeaders)[number];

/** The columns of `VF_Influence`, a contract. */
export const influenceHeaders = ["Account", "From", "To", "Strength"] as const;

/** The header of one of them. */
export type InfluenceHeader = (typeof influenceHeaders)[number];

/** How somebody stands towards us; Unknown where nothing says so. */
export const relationships = ["Positive", "Neutral", "Negative", "Unknown"] as const;

/** One of them. */
export type Relationship = (typeof relationships)[number];

/** How much somebody decides; Unknown where nothing says so. */
export const decisionPowers = ["High", "Medium", "Low", "Unknown"] as const;

/** One of them. */
export type DecisionPower = (typeof decisionPowers)[number];

/** How strongly somebody influences another, the weakest first. */
export const strengths = ["Weak", "Medium", "Strong"] as const;

/** One of them. */
export type Strength = (typeof strengths)[number];

/** A row of `VF_Contacts` that names somebody; texts are "" where nothing stands. */
export interface ContactRow {
  readonly account: string;
  /** Equal for two spellings of one account. */
  readonly accountKey: string;
  /** The title where the row has no name. */
  readonly name: string;
  /** Equal for two spellings of one name. */
  readonly key: string;
  readonly title: string;
  /** The name is the title. */
  readonly isTitle: boolean;
  readonly manager: string;
  readonly managerKey: string;
  readonly relationship: Relationship;
  readonly power: DecisionPower;
  readonly isTouchpoint: boolean;
  /** Of another organisation than the account's own, by the column Organisation or by a title such as Adviser. */
  readonly isOutside: boolean;
  /** Addresses of the cells, for notes. */
  readonly cells: { readonly name: string; readonly manager: string };
}

/** A row of `VF_Influence`; texts are "" where nothing stands. */
export interface InfluenceRow {
  readonly account: string;
  readonly accountKey: string;
  readonly from: string;
  readonly fromKey: string;
  readonly to: string;
  readonly toKey: string;
  readonly strength: Strength;
  /** Addresses of the cells, for notes. */
  readonly cells: { readonly account: string; readonly from: string; readonly to: string };
}

/** What the tables of contacts and influence tell, in the order of their rows. */
export interface DecisionTables {
  readonly contacts: readonly ContactRow[];
  readonly influences: readonly InfluenceRow[];
  readonly places: readonly ReadTable[];
}

/** Somebody on the map of an account. */
export interface Person {
  /** The same from run to run, and no other person's on this map. */
  readonly id: string;
  readonly name: string;
  /** "" where none is told, or where it is the name. */
  readonly title: string;
  /** The name is a title: "the Executive Vice President". */
  readonly isTitle: boolean;
  /** The index of the person reported to; undefined for who stands at a top. */
  readonly manager: number | undefined;
  readonly relationship: Relationship;
  readonly power: DecisionPower;
  readonly isTouchpoint: boolean;
  /** Of another organisation, such as an adviser, and in no reporting line. */
  readonly isOutside: boolean;
}

/** That one person influences another, both by their index. */
export interface Influence {
  readonly from: number;
  readonly to: number;
  readonly strength: Strength;
}

/** Who decides at an account: its people, and who influences whom. */
export interface AccountMap {
  readonly account: string;
  /** Equal for two spellings of one account. */
  readonly accountKey: string;
  readonly people: readonly Person[];
  readonly influences: readonly Influence[];
}

/** A step of a way in: by influence, or along a reporting line up or down. */
export interface WayStep {
  readonly by: "influence" | "reports" | "manages";
  readonly to: number;
}

/** A person to win with the way in. */
export interface WayIn {
  /** The index of the person to win. */
  readonly target: number;
  /** The positive contact where the way begins; undefined where there is no way. */
  readonly from: number | undefined;
  /** From there to the target; none where there is no way. */
  readonly steps: readonly WayStep[];
  /** The strengths of the steps added up, 1 to 3 each. */
  readonly strength: number;
}

/** A person to win at one of several accounts. */
export interface PersonToWin extends WayIn {
  readonly map: AccountMap;
}

/** The maps in a few numbers. */
export interface DecisionFacts {
  readonly accounts: number;
  readonly people: number;
  /** With high decision power. */
  readonly deciding: number;
  /** Of those the ones who are not positive. */
  readonly toWin: number;
  /** Of those the ones with a way in. */
  readonly withWayIn: number;
}

/** What `drawDecisionMap` did; without facts it made the table to fill in. */
export interface DecisionRun extends ActionResult {
  readonly facts?: DecisionFacts;
}
