import type { Translated } from "../../Messages";
import type { templateNotes as english } from "../../en/notes/template";

/** What inserting a template and removing its sample data leave to be known, in Brazilian Portuguese. */
export const templateNotes: Translated<typeof english> = {
  tableLeft: "{table} já está em “{sheet}”; ficou como está.",
  tableNameNotFree:
    "O nome {table} já é usado nesta pasta de trabalho por algo que não é tabela, por isso a planilha ficou de fora.",
  ownRevenue:
    "Esta pasta de trabalho tem receita própria ({source}), por isso a receita de exemplo ficou de fora.",
  sampleRowsLeft:
    "{table} em “{sheet}”: {count, plural, one {# linha foi alterada ou incluída e fica} other {# linhas foram alteradas ou incluídas e ficam}}: {list}. Exclua o que não for preciso.",
  stillInside:
    "As planilhas ocultas mantêm seus dados, e quem tiver o arquivo pode mostrá-las: {list}. Antes de enviar, retire o que não deve ser repassado.",
};
