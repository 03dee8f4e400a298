import { DuckDBInstance } from "@duckdb/node-api";

/** The same job in SQL: a share before the tie group, judged against the lines; each period on its own base. */
const ranked = (amount, suffix) => `
  select id, ${amount} as amount,
    rank() over (order by ${amount} desc) as rank${suffix},
    ${amount} / sum(${amount}) over () as share${suffix},
    sum(${amount}) over (order by ${amount} desc, name rows unbounded preceding) / sum(${amount}) over () as cumulative${suffix},
    coalesce(sum(${amount}) over (order by ${amount} desc groups between unbounded preceding and 1 preceding), 0)
      / sum(${amount}) over () as before${suffix}
  from portfolio where ${amount} > 0`;
const tier = (before) => `case when ${before} < 0.8 then 0 when ${before} < 0.95 then 1 else 2 end`;
const tierOnly = (amount) => `
  select id, ${tier(`coalesce(sum(${amount}) over (order by ${amount} desc groups between unbounded preceding and 1 preceding), 0) / sum(${amount}) over ()`)} as tier
  from portfolio where ${amount} > 0`;

export async function open({ names, amounts }) {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  await connection.run("create table portfolio(id integer, name varchar, p1 double, p2 double, p3 double)");
  const appender = await connection.createAppender("portfolio");
  names.forEach((name, id) => {
    appender.appendInteger(id);
    appender.appendVarchar(name);
    for (const column of amounts) appender.appendDouble(column[id]);
    appender.endRow();
  });
  appender.closeSync();
  await connection.run("alter table portfolio add column total double");
  return {
    name: "DuckDB",
    async run() {
      await connection.run("update portfolio set total = p1 + p2 + p3");
      await connection.run(
        `create or replace table tiers as select *, ${tier("before")} as tier from (${ranked("total", "")})`,
      );
      await connection.run(
        `create or replace table by_period as select p.id, t1.tier as t1, t2.tier as t2, t3.tier as t3
         from portfolio p left join (${tierOnly("p1")}) t1 using (id)
         left join (${tierOnly("p2")}) t2 using (id) left join (${tierOnly("p3")}) t3 using (id)`,
      );
      await connection.run(
        `create or replace table movement as
           select 1 as pair, t1 as a, t2 as b, count(*) as n from by_period group by all union all
           select 2 as pair, t2 as a, t3 as b, count(*) as n from by_period group by all`,
      );
    },
    async result() {
      const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowsJS();
      return {
        tiers: (await rows("select tier, count(*), sum(amount) from tiers group by tier order by tier")).map(
          ([, accounts, revenue]) => [Number(accounts), Number(revenue)],
        ),
        flows: (
          await rows(
            "select pair, coalesce(a, 3), coalesce(b, 3), n from movement where a is not null or b is not null order by 1, 2, 3",
          )
        ).map((row) => row.map(Number)),
        first: (
          await rows("select id from tiers join portfolio using (id) order by rank, name limit 20")
        ).map(([id]) => Number(id)),
      };
    },
  };
}
