import { attack } from "./attack";
import { cloned } from "./cloned";
import { changedOwnAreas, changeField, makeField, ownAreas, sources } from "./field";
import { faults, lasting } from "./faults";
import { groundOf, strikeEach, type Ground } from "./grid";
import { hurry } from "./hurry";

const field = makeField();
const ids = field.sheets.map(({ id }) => id);
const grounds = new Map<string, Ground>();

let calm: () => void;
beforeAll(async () => {
  grounds.set("a first run", await groundOf(field, ids, ownAreas));
  const again = cloned(field);
  await attack(again, undefined, { sources });
  changeField(again);
  grounds.set("a second run", await groundOf(again, ids, changedOwnAreas));
  calm = hurry();
}, 60_000);
afterAll(() => calm());

describe.each(["a first run", "a second run"])("%s", (which) => {
  test.each(lasting)(
    "%s from any request on: nothing of the user's is lost, and the next run heals the rest",
    async (fault) => {
      const ground = grounds.get(which);
      expect(ground && (await strikeEach(ground, faults[fault], "from then on"))).toEqual([]);
    },
    60_000,
  );
});
