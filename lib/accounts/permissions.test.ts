import { expect, test } from "vitest";
import { reader, user } from "@/lib/testing/factories";
import { can, canSomewhere, sectionsWhere } from "./permissions";

test("a right in one section opens the door and nothing in another section", () => {
  const editor = user("editor", "muc-a");
  expect(canSomewhere(editor, "article.edit")).toBe(true);
  expect(can(editor, "article.edit", "muc-a")).toBe(true);
  expect(can(editor, "article.edit", "muc-b")).toBe(false);
  expect(can(editor, "article.edit")).toBe(false);
  expect(sectionsWhere(editor, "article.edit")).toEqual(["muc-a"]);
});

test("a right in the whole paper names no sections, and none is no section", () => {
  expect(sectionsWhere(user("managing_editor"), "article.publish")).toBeNull();
  expect(sectionsWhere(user("journalist"), "article.publish")).toEqual([]);
  expect(sectionsWhere(reader(), "article.publish")).toEqual([]);
  expect(canSomewhere(reader(), "desk.enter")).toBe(false);
});

test("an admin publishes nothing by being admin; the publish permission is a grant of its own", () => {
  expect(canSomewhere(user("admin"), "article.publish")).toBe(false);
  expect(canSomewhere(user("editor"), "article.publish")).toBe(false);
  expect(can(user("publisher", "muc-a"), "article.publish", "muc-a")).toBe(true);
});

test("the front page is the whole paper's: an editor of one section does not get to it", () => {
  expect(canSomewhere(user("editor", "muc-a"), "home.place")).toBe(false);
  expect(canSomewhere(user("editor"), "home.place")).toBe(true);
});
