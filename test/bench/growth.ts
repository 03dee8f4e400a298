import { interleaved } from "./interleaved";
import type { Measure } from "./Measure";
import { median } from "./median";
import { ourselves } from "./ourselves";
import { portfolio } from "./portfolio";

/** Time per account at a million accounts against that at ten thousand: 100 small jobs between any two large ones. */
export async function growth(): Promise<Measure[]> {
  const small = ourselves(portfolio(10_000));
  const large = ourselves(portfolio(1_000_000));
  const smallTimes: number[] = [];
  const manySmall = async () => {
    for (let time = 0; time < 100; time++) {
      small.prepare?.();
      const start = performance.now();
      await small.run();
      smallTimes.push(performance.now() - start);
    }
  };
  const [, largeTimes] = await interleaved([{ run: manySmall }, large], 7);
  const perSmall = (1e6 * median(smallTimes.slice(100))) / 10_000;
  const perLarge = (1e6 * median(largeTimes)) / 1_000_000;
  const section = "growth";
  return [
    { section, name: "an account of 10,000", figure: perSmall, unit: "ns" },
    { section, name: "an account of 1,000,000", figure: perLarge, unit: "ns" },
    {
      section,
      name: "the one ÷ the other",
      figure: perLarge / perSmall,
      unit: "times",
      wanted: { atMost: 1.3 },
    },
  ];
}
