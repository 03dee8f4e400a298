import type { Translated } from "../Messages";
import type { retentionPane as english } from "../en/retentionPane";

/** The pane's view of retention, in Brazilian Portuguese. */
export const retentionPane: Translated<typeof english> = {
  title: "Mantido e perdido",
  logo: "Clientes mantidos (retenção de clientes)",
  gross: "Receita mantida sem crescimento (GRR)",
  net: "Receita mantida com crescimento (NRR)",
  notKnown: "desconhecido",
  ofAccounts: "{kept, number} de {opening, number}",
  lostTitle: "Clientes perdidos e em queda ({accounts, number})",
  nobodyLost: "Ninguém saiu ou traz menos.",
  left: "Perdido com {amount}",
  bringsLess: "Encolheu, {amount} a menos",
  from: "De",
  to: "Até",
  lastTwo: "Sempre os dois últimos períodos",
};
