import { makeField, ownAreas } from "./field";
import { faults } from "./faults";
import { groundOf, strikeEach, type Ground } from "./grid";
import { hurry } from "./hurry";

const field = makeField();
const ids = field.sheets.map(({ id }) => id);

let ground: Ground;
let calm: () => void;
beforeAll(async () => {
  ground = await groundOf(field, ids, ownAreas);
  calm = hurry();
}, 60_000);
afterAll(() => calm());

test.each(Object.keys(faults))(
  "a first run, %s at any one request",
  async (fault) => {
    expect(await strikeEach(ground, faults[fault], "once")).toEqual([]);
  },
  60_000,
);
