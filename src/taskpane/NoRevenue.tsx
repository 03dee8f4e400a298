import { written } from "../model/languages/numbers";
import { paneTexts } from "../model/paneTexts";

const years = ["2023", "2024"];

/** What to do where the workbook holds no revenue, with an example to copy the shape of. */
export function NoRevenue() {
  const { caption, account, first, second } = paneTexts.example;
  const headers = [account, ...years];
  const rows = [
    { name: first, revenue: [120_400, 138_900] },
    { name: second, revenue: [48_250, 51_000] },
  ];
  return (
    <section>
      <h1>{paneTexts.noRevenueTitle}</h1>
      <p>{paneTexts.noRevenueHint}</p>
      <table className="example">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, revenue }) => (
            <tr key={name}>
              <td>{name}</td>
              {revenue.map((amount) => (
                <td key={amount}>{written(amount, "wholeMoney")}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{paneTexts.noRevenueOr}</p>
    </section>
  );
}
