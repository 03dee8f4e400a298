import { accountHeader } from "../../../src/intake/headers/accountHeader";

test.each([
  [["Fit", "Account", "Customer"], "Account"],
  [["Fit", "Kunde", "Company"], "Kunde"],
  [["CustomerName", "Fit"], "CustomerName"],
  [["Firma"], "Firma"],
  [["Name", "Fit"], undefined],
  [["Customer ID", "Account manager"], undefined],
])("of %j it is %j", (headers, header) => expect(accountHeader(headers)).toBe(header));
