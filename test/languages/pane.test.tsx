import type { ReactElement } from "react";
import { inspectBook } from "../../src/actions/inspectBook";
import { previewTiers } from "../../src/actions/previewTiers";
import { speaking, speech } from "../../src/model/languages/speech";
import { paneTexts } from "../../src/model/paneTexts";
import { defaultSettings, type Settings } from "../../src/model/settings";
import { AccountStrip } from "../../src/taskpane/account/AccountStrip";
import { BugView } from "../../src/taskpane/BugView";
import { CharterView } from "../../src/taskpane/charter/CharterView";
import { ChooseSources } from "../../src/taskpane/ChooseSources";
import { DashboardSettings } from "../../src/taskpane/dashboard/DashboardSettings";
import { DashboardView } from "../../src/taskpane/dashboard/DashboardView";
import { DivisionsView } from "../../src/taskpane/divisions/DivisionsView";
import { NoRevenue } from "../../src/taskpane/NoRevenue";
import { NotesList } from "../../src/taskpane/NotesList";
import { ProfitView } from "../../src/taskpane/profit/ProfitView";
import { RatingsFound } from "../../src/taskpane/RatingsFound";
import { RetentionSettings } from "../../src/taskpane/retention/RetentionSettings";
import { RetentionView } from "../../src/taskpane/retention/RetentionView";
import { RunMessage } from "../../src/taskpane/RunMessage";
import { CriteriaEditor } from "../../src/taskpane/scores/CriteriaEditor";
import { CriterionRow } from "../../src/taskpane/scores/CriterionRow";
import { ScoreSettings } from "../../src/taskpane/scores/ScoreSettings";
import { ScoreView } from "../../src/taskpane/scores/ScoreView";
import type { CriteriaDraft } from "../../src/taskpane/scores/useCriteria";
import { SettingsForm } from "../../src/taskpane/SettingsForm";
import { SourcesView } from "../../src/taskpane/SourcesView";
import { TableFound } from "../../src/taskpane/TableFound";
import { readsTable, tableOf } from "../../src/taskpane/tableOf";
import { TeamView } from "../../src/taskpane/team/TeamView";
import { TiersView } from "../../src/taskpane/TiersView";
import { TimelineView } from "../../src/taskpane/timeline/TimelineView";
import { toolIds } from "../../src/taskpane/toolList";
import { ToolSwitcher } from "../../src/taskpane/ToolSwitcher";
import type { ToolViewProps } from "../../src/taskpane/ToolView";
import { UndoLastRun } from "../../src/taskpane/UndoLastRun";
import type { SettingsDraft } from "../../src/taskpane/useSettingsDraft";
import { StartPage } from "../../src/taskpane/workbook/StartPage";
import { TemplateTools } from "../../src/taskpane/workbook/TemplateTools";
import { snapshotOf } from "../intake/snapshotOf";
import { learnMarked } from "../model/languages/markedLanguage";
import { learnSilent } from "../model/languages/silentLanguage";
import { lookAt } from "./paneBook";
import { shownBy } from "./shownBy";
import { hasOwnWords } from "./unmarked";

beforeAll(learnMarked);
beforeAll(learnSilent);

const nothing = () => {};

const marked = { language: "de", numbers: "en-US" } as const;

const full = () => speaking({ ...speech(), numbers: "en-US" }, () => lookAt());

const draftOf = (draft: Settings): SettingsDraft => ({
  draft,
  changed: true,
  fault: "linesDisordered",
  change: nothing,
  reset: nothing,
});

/** What the view of any tool is shown with. */
function viewProps(): ToolViewProps {
  const inspection = full();
  const list = inspection.beside.inputs?.criteria;
  const criteria: CriteriaDraft = {
    list,
    changed: true,
    hasWeight: true,
    wishes: [],
    change: nothing,
    reset: nothing,
    keep: nothing,
  };
  const { settings, revenue } = inspection;
  return {
    inspection,
    revenue,
    settings: draftOf(settings),
    criteria,
    outcome: undefined,
    state: "preview",
    onSelect: nothing,
  };
}

const tierForm = (settings: Settings) => {
  const { revenue } = full();
  const tiers = revenue ? previewTiers(revenue, settings).tiers : [];
  return <SettingsForm settings={draftOf(settings)} tiers={tiers} dated onSplitBy={nothing} />;
};

const views: Readonly<Record<string, () => ReactElement>> = {
  "no revenue": () => <NoRevenue />,
  sources: () => (
    <SourcesView
      revenue={full().revenue!}
      looking
      onLookAgain={nothing}
      onSelect={nothing}
      onChoose={nothing}
    />
  ),
  "the question which sources": () => (
    <ChooseSources
      candidates={[
        { id: "1!A1:C4", sheet: "1", accountColumn: "2", rows: 1, periods: ["2023"] },
        { id: "2", sheet: "1", accountColumn: "2", rows: 2000, periods: ["2023", "2024"] },
      ].map((each) => ({ ...full().candidates[0], ...each }))}
      ticked={[]}
      onChoose={nothing}
    />
  ),
  ratings: () => (
    <RatingsFound inputs={full().beside.inputs!} looking onLookAgain={nothing} onSelect={nothing} />
  ),
  tiers: () => <TiersView preview={previewTiers(full().revenue!, full().settings)} state="outdated" />,
  "the settings of tiers": () => tierForm(full().settings),
  "the settings of tiers by amounts": () =>
    tierForm({ ...full().settings, splitBy: "absolute revenue", tierLines: [1000, 100] }),
  "the account": () => <AccountStrip inspection={full()} resting={false} onBug={nothing} />,
  "a fault": () => <BugView error="1" />,
  "a part that did not load": () => (
    <BugView error={Object.assign(new Error("1"), { name: "ChunkLoadError" })} />
  ),
  "the switcher": () => <ToolSwitcher tool="buildDashboard" lastRuns={full().lastRuns} onChoose={nothing} />,
  notes: () => <NotesList notes={[...full().notes, ...full().notes, ...full().notes]} onSelect={nothing} />,
  "what a run said": () => (
    <RunMessage
      running={false}
      tool="recomputeTiers"
      ended={{ id: "recomputeTiers", outcome: { kind: "cancelled" } }}
      outdated="source"
      onSelect={nothing}
      onWithoutColumns={nothing}
    />
  ),
  "the way back": () => (
    <UndoLastRun last="1" tool="2" isOpen={false} pressable onUndo={nothing} onFocusLost={nothing} />
  ),
  scores: () => <ScoreView {...viewProps()} />,
  criteria: () => {
    const { criteria } = viewProps();
    return <CriteriaEditor list={criteria.list!} criteria={criteria} stands />;
  },
  "a criterion": () => (
    <CriterionRow
      criterion={{
        name: "77",
        dimension: "Growth",
        weight: 3,
        higherIsBetter: false,
        source: "Last change",
      }}
      worth={0.2}
      open
      onToggle={nothing}
      onChange={nothing}
    />
  ),
  "the settings of scores": () => (
    <ScoreSettings
      settings={draftOf({ ...full().settings, tierBy: "mix" })}
      inspection={undefined}
      revenue={undefined}
    />
  ),
  "scores without ratings": () => <ScoreView {...viewProps()} inspection={lookAt(["_1"])} />,
  retention: () => <RetentionView {...viewProps()} />,
  "the settings of retention": () => <RetentionSettings {...viewProps()} />,
  "retention of periods that are not there": () => (
    <RetentionView
      {...viewProps()}
      settings={draftOf({ ...defaultSettings, retentionPair: { from: "1", to: "2" } })}
    />
  ),
  dashboard: () => <DashboardView {...viewProps()} />,
  "the settings of the dashboard": () => <DashboardSettings {...viewProps()} />,
  "a dashboard without KPIs": () => <DashboardView {...viewProps()} inspection={lookAt(["_1"])} />,
  profit: () => <ProfitView {...viewProps()} />,
  divisions: () => <DivisionsView {...viewProps()} />,
  team: () => <TeamView {...viewProps()} />,
  timeline: () => <TimelineView {...viewProps()} />,
  "the first page": () => (
    <StartPage
      going={undefined}
      onOwnData={nothing}
      onTemplate={nothing}
      onExample={nothing}
      onFocusLost={nothing}
    />
  ),
  "the sheets to begin with": () => <TemplateTools resting={false} onInsert={nothing} />,
  charter: () => <CharterView {...viewProps()} />,
};

test.each(Object.entries(views))("%s: every word that is shown is a message's", (_, view) => {
  const shown = shownBy(view, "de");
  expect(shown.filter((text) => /⟦/.test(text)).length).toBeGreaterThan(0);
  expect(shown.filter(hasOwnWords)).toEqual([]);
});

test.each(Object.entries(views))("%s: no word of ours is handed into a message", (_, view) => {
  // The header of the person's column.
  const handed = shownBy(view, "ru").map((text) => text.replaceAll("Account", ""));
  expect(handed.filter(hasOwnWords)).toEqual([]);
});

const tableTools = toolIds.filter(readsTable);

test.each(tableTools)("%s: so is what is said of its table, there or not", (tool) => {
  for (const inspection of [full(), lookAt(["_1"])]) {
    const table = tableOf(tool, inspection.beside);
    const look = { looking: false, onLookAgain: nothing, onSelect: nothing };
    expect(
      shownBy(() => <TableFound tool={tool} table={table} {...look} />, "de").filter(hasOwnWords),
    ).toEqual([]);
  }
});

test("so are the names of tools, the steps of a run, and what a look says", () => {
  const said = speaking(marked, () => [
    ...Object.values(paneTexts.tools).flatMap(({ name, makes, run }) => [name, makes, run]),
    ...Object.values(paneTexts.steps),
    lookAt().message,
    inspectBook(snapshotOf({ 1: { cells: [] } }), { asOf: new Date(0) }).message,
  ]);
  expect(said.filter(hasOwnWords)).toEqual([]);
});
