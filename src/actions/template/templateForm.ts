import { accountKey } from "../../intake/accountKey";
import type { InputBlock } from "../../model/plan";
import type { Scale } from "../../model/scores";
import { sampleRevenue } from "../../model/template/sampleRevenue";
import { sampleCriteria } from "../../model/template/sampleScores";
import type { SampleTable } from "../../model/template/SampleTable";
import { charterInput } from "../../reports/charter/charterInput";
import { kpisInput } from "../../reports/dashboard/kpisInput";
import { contactsInput, influenceInput } from "../../reports/decisions/decisionInputs";
import { divisionInput } from "../../reports/divisions/divisionInput";
import { profitInput } from "../../reports/profit/profitInput";
import { criteriaInput } from "../../reports/scores/criteriaInput";
import { ratingsInput } from "../../reports/scores/ratingsInput";
import { teamInput } from "../../reports/team/teamInput";
import { historyInput } from "../../reports/template/historyInput";
import { revenueInput } from "../../reports/template/revenueInput";
import { timelineInput } from "../../reports/timeline/timelineInput";

/** The empty form of a sample table, as its tool makes it. */
export function templateForm({ name, headers }: SampleTable, scale: Scale): InputBlock {
  const form = forms[name]?.(headers, scale);
  if (!form) throw new Error(`There is no form of ${name}`);
  return form;
}

const accounts = sampleRevenue.map(([name]) => name);
const criteria = () => sampleCriteria().map((each) => ({ ...each, key: accountKey(each.name) }));

type Form = (headers: readonly string[], scale: Scale) => InputBlock | undefined;

const forms: Readonly<Record<string, Form>> = {
  Revenue: revenueInput,
  VF_Criteria: () => criteriaInput({ list: criteria() }, accountKey),
  VF_Ratings: (_, scale) =>
    ratingsInput({ list: criteria() }, { accounts, keys: [], marks: [], added: [] }, scale),
  VF_Kpis: () => kpisInput([]),
  VF_MrrHistory: historyInput,
  VF_Profit: () => profitInput([]),
  VF_Divisions: () => divisionInput(),
  VF_Timeline: () => timelineInput(),
  VF_Team: () => teamInput(),
  VF_Charter: () => charterInput(),
  VF_Contacts: () => contactsInput(),
  VF_Influence: () => influenceInput(),
};
