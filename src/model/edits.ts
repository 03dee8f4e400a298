/** What Excel told of edits. Hints only: events get lost, and not every edit changes what is read. */
export interface Edits {
  /** Ids of the sheets on which something was edited or calculated anew. */
  readonly sheets: readonly string[];
  /** Whether a sheet was added or deleted. */
  readonly addedOrDeleted: boolean;
  /** Whether the person edited something here. */
  readonly local: boolean;
  /** Whether a co-author did. */
  readonly remote: boolean;
}

/** All that two of them tell. */
export function joinEdits(a: Edits | undefined, b: Edits): Edits {
  if (!a) return b;
  return {
    sheets: [...new Set([...a.sheets, ...b.sheets])],
    addedOrDeleted: a.addedOrDeleted || b.addedOrDeleted,
    local: a.local || b.local,
    remote: a.remote || b.remote,
  };
}
