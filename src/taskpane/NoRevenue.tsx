import { paneTexts } from "../model/paneTexts";

/** What to do where the workbook holds no revenue, with an example to copy the shape of. */
export function NoRevenue() {
  const { caption, headers, rows } = paneTexts.example;
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
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{paneTexts.noRevenueOr}</p>
    </section>
  );
}
