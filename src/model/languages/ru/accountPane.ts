import type { Translated } from "../Messages";
import type { accountPane as english } from "../en/accountPane";

/** The strip at the pane's foot that tells of the selected account, in Russian. */
export const accountPane: Translated<typeof english> = {
  title: "Этот клиент",
  howTo: "Выделите строку с клиентом, чтобы увидеть, почему он на этом месте.",
  rank: "{rank, number} из {ranked, number}",
  said: "{account}: группа {tier}, ранг {rank, number} из {ranked, number}",
  noRank: "без ранга",
};
