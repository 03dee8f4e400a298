import { attack } from "./attack";
import { changedOwnAreas, changeField, makeField, sources } from "./field";
import { faults } from "./faults";
import { groundOf, strikeEach, type Ground } from "./grid";
import { hurry } from "./hurry";

const field = makeField();
const ids = field.sheets.map(({ id }) => id);

let ground: Ground;
let calm: () => void;
beforeAll(async () => {
  await attack(field, undefined, { sources });
  changeField(field);
  ground = await groundOf(field, ids, changedOwnAreas);
  calm = hurry();
}, 60_000);
afterAll(() => calm());

test.each(Object.keys(faults))(
  "a second run, %s at any one request",
  async (fault) => {
    expect(await strikeEach(ground, faults[fault], "once")).toEqual([]);
  },
  60_000,
);
