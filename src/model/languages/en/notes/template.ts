/** What inserting a template and removing its sample data leave to be known. */
export const templateNotes = {
  tableLeft: "{table} stands already on “{sheet}”; it was left as it is.",
  tableNameNotFree:
    "The name {table} is taken in this workbook by something that is no table, so its sheet was left out.",
  ownRevenue: "This workbook has revenue of its own ({source}), so the sample revenue was left out.",
  sampleRowsLeft:
    "{table} on “{sheet}”: {count, plural, one {# row was} other {# rows were}} changed or added and {count, plural, one {stays} other {stay}}: {list}. Delete what you do not need.",
  stillInside:
    "Hidden sheets still hold their data, and whoever has the file can show them: {list}. Take out what must not be passed on before you send it.",
} as const;
