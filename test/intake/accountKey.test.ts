import { accountKey, isBlankName } from "../../src/intake/accountKey";

test.each([
  ["Acme GmbH", "ACME GMBH"],
  ["Acme GmbH", "  acme   gmbh "],
  ["Acme GmbH", "Acme\u00a0GmbH"],
  ["Acme GmbH", "Acme\u202fGmbH"],
  ["Acme GmbH", "Acme\r\nGmbH"],
  ["Acme GmbH", "Ac\u00adme G\u200bmb\ufeffH"],
  ["Acme GmbH", "\u202aAcme GmbH\u202c"],
  ["Acme", "Ａｃｍｅ"],
  ["Fax 2000", "℻ 2000"],
  ["Müller", "Mu\u0308ller"],
  ["STRASSE", "Straße"],
  ["STRAßE", "STRAẞE"],
  ["ΟΔΟΣ", "οδος"],
  ["ООО Ромашка", "ооо ромашка"],
  ["İstanbul", "ISTANBUL"],
  ["ışık", "IŞIK"],
  ["株式会社", "㍿"],
])("%j and %j are one account", (one, other) => {
  expect(accountKey(one)).toBe(accountKey(other));
});

test.each([
  ["Acme GmbH", "AcmeGmbH"],
  ["Acme Inc", "Acme Inc."],
  ["Café", "Cafe"],
  ["Alpha 1", "Alpha 2"],
])("%j and %j are two", (one, other) => {
  expect(accountKey(one)).not.toBe(accountKey(other));
});

test("a key is its own key", () => {
  for (const name of ["ΟΔΟΣ", "İstanbul", "ﬁrma ẞ", " a\u200b b ", "ŉ", "ΐ"]) {
    expect(accountKey(accountKey(name))).toBe(accountKey(name));
  }
});

test("a name of spaces and invisible marks is blank, whatever else is not", () => {
  expect(["", " ", "\u00a0\u200b", "\u200e\ufeff"].map(isBlankName)).toEqual([true, true, true, true]);
  expect(["0", "–", "a\u200b"].map(isBlankName)).toEqual([false, false, false]);
  expect(["", " ", "\u00a0\u200b", "\u200e\ufeff"].map(accountKey)).toEqual(["", "", "", ""]);
});
