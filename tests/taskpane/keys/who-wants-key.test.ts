/** @jest-environment jsdom */
import { KEY_MAP, keyNamed } from "../../../src/taskpane/keys/key-map";
import { isTakenBy } from "../../../src/taskpane/keys/who-wants-key";

describe("the keys of the pane", () => {
  it("each means one thing", () => {
    const keys = Object.values(KEY_MAP).flat();
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ["j", "next"],
    ["J", "next"],
    ["ArrowUp", "previous"],
    ["/", "search"],
    ["Escape", "back"],
    ["x", undefined],
  ])("%s is %s", (key, name) => {
    expect(keyNamed(key)).toBe(name);
  });

  it.each([
    ["<input id=at>", "j", true],
    ["<textarea id=at></textarea>", "Escape", true],
    ["<select id=at></select>", "ArrowDown", true],
    ["<div role=dialog><button id=at></button></div>", "j", true],
    ["<button id=at></button>", "Enter", true],
    ["<button id=at></button>", "j", false],
    ["<input type=checkbox id=at>", "j", false],
    ["<input type=radio id=at>", "ArrowDown", true],
    ["<div role=listbox id=at></div>", "ArrowDown", false],
    ["<h1 id=at></h1>", "Enter", false],
  ])("where the focus is at %s, %s is taken by it: %s", (html, key, taken) => {
    document.body.innerHTML = html;
    expect(isTakenBy(document.getElementById("at"), key)).toBe(taken);
  });
});
