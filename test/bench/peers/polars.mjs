import pl from "nodejs-polars";

/** The same job in Polars: sort, running sums, the share before the tie group, each period on its own base. */
export async function open({ names, amounts }) {
  const frame = pl.DataFrame({
    id: pl.Series("id", Int32Array.from(names.keys())),
    name: names,
    p1: pl.Series("p1", amounts[0]),
    p2: pl.Series("p2", amounts[1]),
    p3: pl.Series("p3", amounts[2]),
  });
  let tiers, movement;
  return {
    name: "Polars",
    async run() {
      const all = frame.withColumns(pl.col("p1").add(pl.col("p2")).add(pl.col("p3")).alias("total"));
      tiers = ranked(all, "total").withColumns(
        pl.col("total").rank({ method: "min", descending: true }).alias("rank"),
        pl.col("total").div(pl.col("total").sum()).alias("share"),
      );
      const byPeriod = ["p1", "p2", "p3"].reduce(
        (joined, period) =>
          joined.join(ranked(all, period).select(pl.col("id"), pl.col("tier").alias(`t_${period}`)), {
            on: "id",
            how: "left",
          }),
        all.select("id"),
      );
      movement = [
        ["t_p1", "t_p2"],
        ["t_p2", "t_p3"],
      ].map(([a, b]) =>
        byPeriod
          .select(pl.col(a).fillNull(3).alias("a"), pl.col(b).fillNull(3).alias("b"), pl.col("id"))
          .groupBy("a", "b")
          .agg(pl.col("id").count().alias("n")),
      );
    },
    async result() {
      const sums = tiers
        .groupBy("tier")
        .agg(pl.col("id").count().alias("n"), pl.col("total").sum().alias("revenue"))
        .sort("tier");
      return {
        tiers: sums.rows().map(([, accounts, revenue]) => [Number(accounts), Number(revenue)]),
        flows: movement.flatMap((pair, index) =>
          pair
            .rows()
            .map(([a, b, n]) => [index + 1, Number(a), Number(b), Number(n)])
            .filter(([, a, b]) => a < 3 || b < 3)
            .sort((x, y) => x[1] - y[1] || x[2] - y[2]),
        ),
        first: tiers.head(20).getColumn("id").toArray().map(Number),
      };
    },
  };
}

function ranked(all, amount) {
  const sorted = all
    .filter(pl.col(amount).gt(0))
    .sort([pl.col(amount), pl.col("name")], [true, false])
    .withColumns(pl.col(amount).cumSum().alias("running"));
  const before = pl.col("running").sub(pl.col(amount)).first().over(amount).div(pl.col(amount).sum());
  return sorted
    .withColumns(before.alias("before"), pl.col("running").div(pl.col(amount).sum()).alias("cumulative"))
    .withColumns(
      pl
        .when(pl.col("before").lt(0.8))
        .then(pl.lit(0))
        .when(pl.col("before").lt(0.95))
        .then(pl.lit(1))
        .otherwise(pl.lit(2))
        .alias("tier"),
    );
}
