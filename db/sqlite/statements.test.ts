import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { rememberStatements } from "./statements";

function open(): Database.Database {
  const connection = new Database(":memory:");
  rememberStatements(connection);
  connection.exec("create table t (a integer, b text)");
  return connection;
}

test("rows stay rows and arrays stay arrays, whichever was asked for first", () => {
  const connection = open();
  connection.prepare("insert into t values (?, ?)").run(1, "một");
  const ask = () => connection.prepare("select a, b from t");
  expect(ask().raw().all()).toEqual([[1, "một"]]);
  expect(ask().all()).toEqual([{ a: 1, b: "một" }]);
  expect(ask().raw().get()).toEqual([1, "một"]);
  expect(ask().get()).toEqual({ a: 1, b: "một" });
});

test("a statement that was kept sees a table that changed since", () => {
  const connection = open();
  const ask = () => connection.prepare("select * from t where a = ?");
  expect(ask().all(1)).toEqual([]);
  connection.exec("alter table t add column c text default 'mới'");
  connection.prepare("insert into t (a, b) values (?, ?)").run(1, "hai");
  expect(ask().all(1)).toEqual([{ a: 1, b: "hai", c: "mới" }]);
});

test("more texts than are kept each still answer", () => {
  const connection = open();
  for (let n = 0; n < 1000; n++) expect(connection.prepare(`select ${n} as n`).get()).toEqual({ n });
  expect(connection.prepare("select 0 as n").raw().all()).toEqual([[0]]);
});
