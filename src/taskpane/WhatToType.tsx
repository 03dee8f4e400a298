import { columnWords, isColumnName } from "../model/languages/columnWords";
import { paneTexts } from "../model/paneTexts";
import type { TableTool } from "./tableOf";
import { tableWords } from "./tableWords";

/** The columns of a tool's table, each with what belongs into it. */
export function WhatToType({ tool }: { tool: TableTool }) {
  return (
    <section>
      <h2>{paneTexts.whatToType}</h2>
      <dl className="columns">
        {Object.entries(tableWords(tool).hints).map(([name, hint]) => (
          <div key={name}>
            <dt>{isColumnName(name) ? columnWords[name] : name}</dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
