import { actions } from "./languages/en/actions";
import { listed, sentencesOf } from "./languages/joined";
import { spoken } from "./languages/spoken";
import type { TierLine } from "./outcome";
import type { MovementCounts } from "./sheetTexts";

/** What actions say when they are done. */
export const actionTexts = spoken("actions", actions, (say) => {
  const movement = ({ up, down, fresh, lost }: MovementCounts) => {
    const ways = [
      ...(up > 0 ? [say.movedUp({ accounts: up })] : []),
      ...(down > 0 ? [(up > 0 ? say.down : say.movedDown)({ accounts: down })] : []),
      ...(fresh > 0 ? [say.fresh({ accounts: fresh })] : []),
      ...(lost > 0 ? [say.lost({ accounts: lost })] : []),
    ];
    return ways.length > 0 ? say.moved({ ways: listed(ways) }) : say.nobodyMoved;
  };
  return {
    /** "Tiers recomputed: 34 A, 27 B, 28 C. 19 moved up, 19 down, 2 new, 7 lost. 2 accounts have no revenue above zero." */
    recomputed: (tiers: readonly TierLine[], moved: MovementCounts | undefined, unranked: number) =>
      sentencesOf([
        say.recomputed({ tiers: listed(tiers.map(({ tier, accounts }) => say.tier({ tier, accounts }))) }),
        ...(moved ? [movement(moved)] : []),
        ...(unranked > 0 ? [say.unranked({ accounts: unranked })] : []),
      ]),
    /** "Undone: back to the run of 2026-11-20 14:05. Taken back: Retention." Blank for a tool without a name. */
    undone: (moment: string, tool: string) =>
      tool === "" ? say.undone({ moment }) : say.undoneTool({ moment, tool }),
  };
});
